/** Opens signed envelopes and statements, and finds the SBOM that they hold. */
package org.quadcheck.intake.envelope;
