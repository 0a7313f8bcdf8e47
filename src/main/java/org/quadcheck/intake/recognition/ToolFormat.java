package org.quadcheck.intake.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What tools write for themselves and suppliers take for an SBOM, each by outermost members that it
 * cannot do without, and how an SBOM is had from whoever wrote it.
 */
enum ToolFormat {
  SYFT("Syft's own JSON", "syft -o cyclonedx-json", "artifacts descriptor schema"),
  GRYPE("findings of Grype", "an SBOM by Syft, which Grype reads", "matches descriptor"),
  TRIVY("findings of Trivy", "trivy --format cyclonedx", "SchemaVersion ArtifactName"),
  SNAPSHOT("a dependency snapshot for GitHub", "GitHub's 'Export SBOM'", "detector manifests"),
  SARIF("SARIF", "an SBOM by a generator", "runs version"),
  NPM_LOCK("a lock file of npm", "npm sbom --sbom-format cyclonedx", "lockfileVersion");

  private final String title;
  private final String instead;

  /** With a space between each. */
  private final String members;

  ToolFormat(String title, String instead, String members) {
    this.title = title;
    this.instead = instead;
    this.members = members;
  }

  /** What the outermost members of a document show; empty where they show none of these. */
  static Optional<ToolFormat> recognise(Set<String> members) {
    return Arrays.stream(values())
        .filter(one -> members.containsAll(List.of(one.members.split(" ", -1))))
        .findFirst();
  }

  String reason() {
    return "looks like %s, which is no SBOM; ask for %s".formatted(title, instead);
  }
}
