/** What a single text must look like, and what is told of one that does not. */
package org.quadcheck.intake.shape.text;
