package org.quadcheck.evidence.sbom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is known of tools that make SBOMs: by which option they write more, and what they never
 * write. Tools learn, so that the latter is said of versions that were looked at alone.
 */
final class KnownGenerators {
  private static final String ANY = "";

  private static final Set<String> MAVEN =
      Set.of("cyclonedx-maven-plugin", "CycloneDX Maven plugin");
  private static final Set<String> DOTNET = Set.of("CycloneDX module for .NET");
  private static final Set<String> GOMOD = Set.of("cyclonedx-gomod");

  /** How a tool is told to write a field in a format; in any where none is named. */
  private record Option(Set<String> tools, String format, String field, String sentence) {}

  /** Fields that no version of a tool between two writes of a component. */
  private record Limit(Set<String> tools, Set<String> fields, int from, int to) {
    boolean isOf(int version) {
      return version >= from && version <= to;
    }
  }

  private static final List<Option> OPTIONS =
      List.of(
          new Option(
              Set.of("trivy"),
              "CycloneDX",
              "vulnerabilities",
              "trivy states them with --scanners vuln."),
          new Option(
              Set.of("syft"), ANY, "licence", "syft looks for more licences with --enrich all."),
          new Option(
              Set.of("cdxgen"),
              ANY,
              "licence",
              "cdxgen looks for more licences where FETCH_LICENSE is true."),
          new Option(
              Set.of("Microsoft.SBOMTool"),
              ANY,
              "licence",
              "Microsoft's sbom-tool looks for licences with -li true."),
          new Option(GOMOD, ANY, "licence", "cyclonedx-gomod looks for licences with -licenses."),
          new Option(
              GOMOD,
              ANY,
              "hash",
              "cyclonedx-gomod hashes the modules that 'go mod download' has fetched."),
          new Option(
              GOMOD,
              ANY,
              "sbom-version",
              "cyclonedx-gomod writes a serial number unless -noserial is given."),
          new Option(
              MAVEN,
              ANY,
              "sbom-version",
              "The Maven plug-in writes a serial number unless includeBomSerialNumber is false."),
          new Option(
              DOTNET,
              ANY,
              "licence",
              "CycloneDX for .NET looks for more licences with --enable-github-licenses."),
          new Option(
              DOTNET,
              ANY,
              "hash",
              "CycloneDX for .NET hashes packages unless --disable-hash-computation is given."),
          new Option(
              DOTNET,
              ANY,
              "sbom-version",
              "CycloneDX for .NET writes a serial number unless --no-serial-number is given."),
          new Option(
              Set.of("ort", "ORT"),
              "SPDX",
              "author",
              "ORT writes it where the option creationInfo.organization of SpdxDocument is set."));

  private static final List<Limit> LIMITS =
      List.of(new Limit(MAVEN, Set.of("supplier", "cpe"), version("2.7.9"), version("2.9.1")));

  private KnownGenerators() {}

  /** How the tools that a document names are told to write a field; empty where none is known. */
  static String options(String field, Sbom sbom) {
    Predicate<Option> fits =
        one ->
            one.field().equals(field)
                && (one.format().isEmpty() || one.format().equals(sbom.format()));
    return OPTIONS.stream()
        .filter(fits.and(one -> sbom.survey().tools().stream().anyMatch(one.tools()::contains)))
        .map(Option::sentence)
        .collect(Collectors.joining(" "));
  }

  /** The one tool that made a document, by name and version, where it never writes a field. */
  static Optional<String> thatNeverWrites(String field, Sbom sbom) {
    List<String> tools = sbom.survey().tools();
    String version = sbom.fact(DocumentField.TOOL_VERSION).text();
    boolean known =
        tools.size() == 1
            && LIMITS.stream()
                .filter(one -> one.tools().contains(tools.get(0)) && one.fields().contains(field))
                .anyMatch(one -> one.isOf(version(version)));
    return known ? Optional.of(tools.get(0) + " " + version) : Optional.empty();
  }

  /** Three numbers as one; 0 where a version is not of three plain numbers. */
  private static int version(String text) {
    if (!text.matches("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}")) {
      return 0;
    }
    String[] parts = text.split("\\.", -1);
    return (Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1])) * 100
        + Integer.parseInt(parts[2]);
  }
}
