/** Writes an attestation in another of our own forms. */
package org.quadcheck.intake.attestation.form;
