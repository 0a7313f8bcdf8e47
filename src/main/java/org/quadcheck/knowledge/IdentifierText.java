package org.quadcheck.knowledge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Purls and CPEs in one spelling: {@code %40scope} is {@code @scope}, CPE 2.2 is 2.3. */
public final class IdentifierText {
  private IdentifierText() {}

  /** The spelling by which two texts can be compared; any other text is left as it is. */
  public static String plain(String written) {
    String text = written.strip();
    String small = text.toLowerCase(Locale.ROOT);
    if (small.startsWith("pkg:")) {
      return "pkg:" + decoded(text.substring("pkg:".length())).replaceFirst("^/+", "");
    }
    if (small.startsWith("cpe:/")) {
      return "cpe:2.3:" + decoded(small.substring("cpe:/".length()));
    }
    return small.startsWith("cpe:2.3:") ? small.replace("\\", "") : text;
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
