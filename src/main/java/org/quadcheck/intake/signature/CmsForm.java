package org.quadcheck.intake.signature;

import java.nio.charset.StandardCharsets;

/** Tells whether bytes are meant as CMS, without loading what reads it. */
public final class CmsForm {
  private static final int BEGINNING = 32;
  private static final String SIGNED_DATA = "\u0006\u0009*\u0086H\u0086\u00f7\r\u0001\u0007\u0002";

  private CmsForm() {}

  /** Whether they begin as CMS does in DER or in PEM. */
  public static boolean isOne(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return beginning.contains(SIGNED_DATA)
        || beginning.contains("-----BEGIN PKCS7-----")
        || beginning.contains("-----BEGIN CMS-----");
  }
}
