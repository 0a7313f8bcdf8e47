package org.quadcheck.report.convert;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as the schemas accept them. */
final class Addresses {
  private static final String REFUSED = " \"<>\\^`{|}";

  private Addresses() {}

  /** The same address with what an IRI may not hold written as {@code %20} and the like. */
  static String clean(String address) {
    StringBuilder clean = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean percent = c == '%' && !address.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
      if (c < ' ' || REFUSED.indexOf(c) >= 0 || percent) {
        for (byte one : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          clean.append(String.format(Locale.ROOT, "%%%02X", one));
        }
      } else {
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
