package org.quadcheck.evidence.value;

/**
 * A signature over a whole document.
 *
 * @param path the file that holds the signature
 * @param scheme raw, jsf, xmldsig, cms, dsse
 * @param signer the buyer's name for the trusted key; empty unless verified
 * @param message why, in one sentence
 */
public record Signature(
    String path, String scheme, SignatureOutcome outcome, String signer, String message) {}
