package org.quadcheck.evidence.sbom;

import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.value.Value;

/**
 * Authors that tools write into every SBOM by themselves: their own makers, who operated nothing.
 */
public final class ToolAuthors {
  private static final Map<String, String> BY_TOOL =
      Map.of(
          "apko", "Chainguard, Inc",
          "cdxgen", "OWASP Foundation",
          "syft", "Anchore, Inc",
          "trivy", "aquasecurity");

  private ToolAuthors() {}

  /** Whether some tool writes this by itself. */
  public static boolean isWrittenByATool(String author) {
    return BY_TOOL.containsValue(author);
  }

  /** The tool of an SBOM that writes its author by itself; empty where somebody else is named. */
  public static Optional<String> thatWroteTheAuthorOf(Sbom sbom) {
    Value author = sbom.fact(DocumentField.AUTHOR);
    return BY_TOOL.entrySet().stream()
        .filter(one -> one.getValue().equals(author.text()))
        .map(Map.Entry::getKey)
        .filter(tool -> sbom.survey().tools().stream().anyMatch(one -> isCalled(tool, one)))
        .findFirst();
  }

  private static boolean isCalled(String tool, String written) {
    return written.equals(tool) || written.startsWith(tool + " ");
  }
}
