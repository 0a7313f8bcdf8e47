package org.quadcheck.intake.sbom;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.SbomCounts;

/** The counts that the program ships, under the names of the columns of the independent ones. */
final class Counted {
  private Counted() {}

  static Map<String, Integer> of(Sbom sbom) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    SbomCounts.of(sbom).forEach((name, count) -> counts.put(column(name), count));
    return counts;
  }

  /** {@code with_sha2_hash} for {@code withSha2Hash}. */
  private static String column(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
