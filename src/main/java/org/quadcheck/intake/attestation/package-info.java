/** Our own form of an attestation, read strictly and with every problem told at once. */
package org.quadcheck.intake.attestation;
