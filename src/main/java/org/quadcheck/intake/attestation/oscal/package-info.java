/** Attestations as OSCAL component definitions (1.1 and 1.2), under the keys of our own form. */
package org.quadcheck.intake.attestation.oscal;
