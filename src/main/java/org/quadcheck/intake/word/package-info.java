/** Whose word a signed statement is, and what of the submission it speaks of. */
package org.quadcheck.intake.word;
