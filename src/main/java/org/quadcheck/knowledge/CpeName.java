package org.quadcheck.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The parts of a CPE that name a product, comparable.
 *
 * @param version empty where any is meant or none is named, a hyphen where there is none to name
 * @param narrowed what narrows it down further, such as an update or the system that it is for,
 *     each empty where any is meant
 */
public record CpeName(String vendor, String product, String version, List<String> narrowed) {
  private static final int VENDOR_OF_23 = 3;
  private static final int VENDOR_OF_22 = 2;

  /** Takes a CPE 2.2 or 2.3 apart; empty where it is none. */
  public static Optional<CpeName> read(String text) {
    String stripped = text.strip();
    if (!stripped.regionMatches(true, 0, "cpe:", 0, 4)) {
      return Optional.empty();
    }
    String cpe = stripped.toLowerCase(Locale.ROOT);
    boolean recent = cpe.startsWith("cpe:2.3:");
    if (!recent && !cpe.startsWith("cpe:/")) {
      return Optional.empty();
    }
    // What 2.3 has a backslash before, 2.2 has a sign of percent and two digits for.
    List<String> parts = recent ? parts(cpe) : parts(cpe).stream().map(Purl::decoded).toList();
    int vendor = recent ? VENDOR_OF_23 : VENDOR_OF_22;
    if (parts.size() <= vendor + 1 || part(parts, vendor + 1).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CpeName(
            part(parts, vendor),
            part(parts, vendor + 1),
            version(parts, vendor + 2),
            IntStream.range(vendor + 3, parts.size()).mapToObj(at -> part(parts, at)).toList()));
  }

  /** What stands between its colons; one behind a backslash is no such colon. */
  public static List<String> parts(String cpe) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = cpe.indexOf(':'); at >= 0; at = cpe.indexOf(':', at + 1)) {
      if (at == 0 || cpe.charAt(at - 1) != '\\') {
        parts.add(cpe.substring(from, at));
        from = at + 1;
      }
    }
    parts.add(cpe.substring(from));
    return parts;
  }

  /** A hyphen says that there is no version, which is not said of every version. */
  private static String version(List<String> parts, int at) {
    boolean none = at < parts.size() && parts.get(at).equals("-");
    return none ? "-" : part(parts, at);
  }

  private static String part(List<String> parts, int at) {
    String part = at < parts.size() ? parts.get(at).replace("\\", "") : "";
    return part.equals("*") || part.equals("-") ? "" : part;
  }

  /** Whether all that narrows this down is so of another. */
  public boolean narrowsNoMoreThan(CpeName other) {
    return IntStream.range(0, narrowed.size())
        .filter(at -> !narrowed.get(at).isEmpty())
        .allMatch(
            at -> at < other.narrowed.size() && narrowed.get(at).equals(other.narrowed.get(at)));
  }

  /** What all versions share. */
  public String key() {
    return vendor + ":" + product;
  }
}
