package org.quadcheck.intake.attestation.form;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The names of files as references, in which only plain letters stand as they are. */
final class Addresses {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private Addresses() {}

  static String of(String file) {
    StringBuilder address = new StringBuilder();
    for (byte one : file.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (one & 0xFF);
      if (PLAIN.indexOf(letter) >= 0) {
        address.append(letter);
      } else {
        address.append(String.format(Locale.ROOT, "%%%02X", one));
      }
    }
    return address.toString();
  }
}
