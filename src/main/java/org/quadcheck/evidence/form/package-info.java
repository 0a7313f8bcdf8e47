/**
 * The Secure Software Development Attestation Form of CISA, as far as an attestation does not hold
 * it elsewhere.
 */
package org.quadcheck.evidence.form;
