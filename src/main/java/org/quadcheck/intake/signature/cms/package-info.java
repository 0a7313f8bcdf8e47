/**
 * Signatures in CMS (RFC 5652); the one place that knows Bouncy Castle, and for its ASN.1 alone.
 */
package org.quadcheck.intake.signature.cms;
