/** Of which format a file is, told by its content and never by its name. */
package org.quadcheck.intake.recognition;
