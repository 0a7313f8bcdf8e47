package org.quadcheck.evidence.sbom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.value.Value;

/**
 * Authors that tools write into every SBOM by themselves: their own makers, who operated nothing.
 */
public final class ToolAuthors {
  private static final Map<String, String> BY_TOOL =
      Map.of(
          "OpenEmbedded", "OpenEmbedded",
          "Snyk", "Snyk",
          "apko", "Chainguard, Inc",
          "cdxgen", "OWASP Foundation",
          "docker-scout", "Docker, Inc",
          "gh-sbom", "GitHub, Inc",
          "syft", "Anchore, Inc",
          "trivy", "aquasecurity");

  private ToolAuthors() {}

  /** Whether some tool writes this by itself. */
  public static boolean isWrittenByATool(String author) {
    return BY_TOOL.containsValue(author);
  }

  /**
   * The tool that wrote the author of an SBOM by itself, or may have, where it is left out which
   * tool it was; empty where somebody else is named, or another tool.
   */
  public static Optional<String> thatWroteTheAuthorOf(Sbom sbom) {
    Value author = sbom.fact(DocumentField.AUTHOR);
    return BY_TOOL.entrySet().stream()
        .filter(one -> one.getValue().equals(author.text()))
        .map(Map.Entry::getKey)
        .filter(tool -> mayBe(tool, sbom.survey().tools()))
        .findFirst();
  }

  private static boolean mayBe(String tool, List<String> named) {
    return named.isEmpty() || named.stream().anyMatch(one -> one.isEmpty() || isCalled(tool, one));
  }

  private static boolean isCalled(String tool, String written) {
    return written.equals(tool) || written.startsWith(tool + " ");
  }
}
