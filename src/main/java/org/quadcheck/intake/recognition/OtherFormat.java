package org.quadcheck.intake.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Known formats that are not read in this version, each by a mark in its beginning. */
enum OtherFormat {
  SCHEMA(
      "a schema of documents",
      "\"\\$schema\"\\s*:\\s*\"https?://json-schema\\.org/"
          + "|\\A\\s*+(<\\?xml[^>]*>\\s*+)?(<!--(?s:.*?)-->\\s*+)*+<(\\w+:)?schema\\s"),
  OPENAPI(
      "a description of an interface (OpenAPI)",
      "\\A(\\s*+#.*+\\R)*+(\\s*+---)?\\s*+\\{?\\s*+[\"']?(openapi|swagger)[\"']?\\s*:"),
  SIGSTORE_BUNDLES(
      "a list of Sigstore bundles, as GitHub answers with",
      "(?s)\\A\\s*(\\[|\\{\\s*\"attestations\"\\s*:).*dev\\.sigstore\\.bundle"),
  SIGSTORE_BUNDLE("a Sigstore bundle", "dev\\.sigstore\\.bundle"),
  IN_TOTO("an in-toto statement", "in-toto\\.io/Statement"),
  OSCAL("OSCAL", "oscal-version|csrc\\.nist\\.gov/ns/oscal"),
  SWID("a SWID tag", "<SoftwareIdentity"),
  PDF("PDF", "\\A%PDF-"),
  OLD_OFFICE("an old Office document", "\\A\\uFFFD{2}\\x11\\u0871\\x1A\\uFFFD"),
  MARKUP("XML or HTML", "\\A\\s*<");

  private static final List<OtherFormat> IN_ORDER = List.of(values());

  private final String title;
  private final Pattern mark;

  OtherFormat(String title, String mark) {
    this.title = title;
    this.mark = Pattern.compile(mark);
  }

  /** What a text looks like by its beginning. */
  static Optional<OtherFormat> recognise(String beginning) {
    return IN_ORDER.stream().filter(format -> format.mark.matcher(beginning).find()).findFirst();
  }

  /** All of their titles. */
  static List<String> titles() {
    return Arrays.stream(values()).map(format -> format.title).toList();
  }

  /** Whether nothing more is known than that it is marked up, so that it may be a broken SBOM. */
  boolean isVague() {
    return this == MARKUP;
  }

  String reason() {
    String wayOut =
        this == SIGSTORE_BUNDLES ? "; write each bundle into a file or line of its own" : "";
    return "looks like %s, not read in this version".formatted(title) + wayOut;
  }
}
