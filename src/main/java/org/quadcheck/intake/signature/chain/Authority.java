package org.quadcheck.intake.signature.chain;

import java.security.cert.X509Certificate;

/**
 * Somebody whose certificates the buyer trusts.
 *
 * @param file in the trust folder
 */
public record Authority(String file, X509Certificate certificate) {}
