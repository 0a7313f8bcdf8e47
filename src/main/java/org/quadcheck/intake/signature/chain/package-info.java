/** Certificates: whether a chain of them leads to an authority that the buyer trusts. */
package org.quadcheck.intake.signature.chain;
