package org.quadcheck.intake.signature.chain;

/** Whether the buyer trusts the holder of a certificate. */
public sealed interface Standing {

  /**
   * It does.
   *
   * @param signer how reports name the holder
   * @param how in one sentence
   */
  record Trusted(String signer, String how) implements Standing {

    /** By a key that is trusted itself. */
    public static Trusted byKey(String signer) {
      return new Trusted(signer, "verified with the key " + signer);
    }

    /** By a certificate of an authority that is trusted. */
    public static Trusted byAuthority(String signer, String certificate) {
      String how = signer.equals(certificate) ? signer : "%s (%s)".formatted(signer, certificate);
      return new Trusted(signer, "verified with the certificate of " + how);
    }
  }

  /**
   * It does not.
   *
   * @param reason as the end of a sentence: {@code its certificate (CN=X) expired on 2021-01-01}
   */
  record Untrusted(String reason) implements Standing {}
}
