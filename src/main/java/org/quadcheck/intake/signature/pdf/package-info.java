/** Signatures within PDF, over all of the file but the signature itself. */
package org.quadcheck.intake.signature.pdf;
