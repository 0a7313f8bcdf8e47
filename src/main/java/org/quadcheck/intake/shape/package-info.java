/** Follows the tokens of a document while it is read, and finds what its schema forbids. */
package org.quadcheck.intake.shape;
