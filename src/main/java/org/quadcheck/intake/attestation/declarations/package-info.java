/** Attestations as CycloneDX declarations (1.6 and later), under the keys of our own form. */
package org.quadcheck.intake.attestation.declarations;
