/** Sigstore bundles, verified offline by a root of trust that the buyer supplies. */
package org.quadcheck.intake.signature.sigstore;
