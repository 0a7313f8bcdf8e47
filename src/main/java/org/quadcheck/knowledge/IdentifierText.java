package org.quadcheck.knowledge;

import java.util.Locale;

/** Purls and CPEs in one spelling: {@code %40scope} is {@code @scope}, CPE 2.2 is 2.3. */
public final class IdentifierText {
  private IdentifierText() {}

  /** The spelling by which two texts can be compared; any other text is left as it is. */
  public static String plain(String written) {
    String text = written.strip();
    if (text.regionMatches(true, 0, "pkg:", 0, 4)) {
      return "pkg:" + withoutSlashes(Purl.decoded(text.substring("pkg:".length())));
    }
    if (!text.regionMatches(true, 0, "cpe:", 0, 4)) {
      return text;
    }
    String small = text.toLowerCase(Locale.ROOT);
    if (small.startsWith("cpe:/")) {
      return "cpe:2.3:" + Purl.decoded(small.substring("cpe:/".length()));
    }
    return small.startsWith("cpe:2.3:") ? small.replace("\\", "") : text;
  }

  private static String withoutSlashes(String path) {
    int from = 0;
    while (from < path.length() && path.charAt(from) == '/') {
      from++;
    }
    return path.substring(from);
  }
}
