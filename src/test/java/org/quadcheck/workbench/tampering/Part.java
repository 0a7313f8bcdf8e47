package org.quadcheck.workbench.tampering;

import java.util.Locale;

/** What of a submission is changed. */
enum Part {
  FACT,
  SIGNATORY,
  CLAIM,
  EXHIBIT,
  SBOM,
  FILE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of an attestation, by the way to the field. */
  static Part of(String path) {
    return switch (path.split("[.\\[]", 2)[0]) {
      case "claims" -> CLAIM;
      case "exhibits" -> EXHIBIT;
      case "signed-by" -> SIGNATORY;
      default -> FACT;
    };
  }
}
