package org.quadcheck.report.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.content.Said;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;
import org.quadcheck.report.JsonParts;

/** One package of SPDX 2.3 JSON. */
record SpdxPackageJson(Part part, String id, SpdxLicences licences, Losses losses) {
  private static final Set<String> PURPOSES =
      Set.of(
          "APPLICATION",
          "FRAMEWORK",
          "LIBRARY",
          "CONTAINER",
          "OPERATING-SYSTEM",
          "DEVICE",
          "FIRMWARE",
          "SOURCE",
          "ARCHIVE",
          "FILE",
          "INSTALL",
          "OTHER");
  private static final Pattern FACT =
      Pattern.compile("(?:quadcheck|cert-in|bsi:component):[a-z-]+(?::(?:unknown|withheld))?");
  private static final Set<String> IDENTIFIERS = Set.of(OwnFacts.PURL, OwnFacts.CPE);
  private static final Set<String> SECURITY =
      Set.of("advisory", "fix", "url", "cpe22Type", "cpe23Type", "swid");
  private static final Set<String> ADVISORIES =
      Set.of("advisories", "vulnerability-assertion", "exploitability-statement");
  private static final Set<String> ORIGINS = Set.of("distribution", "vcs");
  private static final Map<Kind, String> PERSISTENT =
      Map.of(Kind.SWHID, "swh", Kind.OMNIBOR, "gitoid");
  private static final Set<String> ELSEWHERE =
      Set.of("purl", "cpe22Type", "cpe23Type", "swh", "gitoid", "swid", "distribution", "vcs");

  private record Reference(String category, String type, String locator) {}

  void write(JsonParts json) throws IOException {
    json.begin();
    json.text("SPDXID", id);
    json.text("name", losses.name(part));
    json.maybe("versionInfo", part.first(Kind.VERSION));
    json.maybe("supplier", supplier());
    json.maybe("originator", originator());
    json.text("downloadLocation", download());
    json.flag("filesAnalyzed", false);
    json.maybe("licenseConcluded", licences.concluded(part));
    json.maybe("licenseDeclared", licences.declared(part));
    json.maybe("licenseComments", joined(Kind.USAGE_RESTRICTIONS));
    json.maybe("description", part.first(Kind.DESCRIPTION));
    json.maybe("comment", comment());
    json.maybe("releaseDate", part.first(Kind.RELEASE_DATE));
    json.maybe("validUntilDate", part.first(Kind.END_OF_LIFE));
    json.maybe("primaryPackagePurpose", purpose());
    json.list("checksums", checksums(), one -> checksum(one, json));
    json.list("externalRefs", references(), one -> reference(one, json));
    json.end();
  }

  private Optional<String> joined(Kind kind) {
    List<String> texts = part.all(kind).stream().map(Said::text).toList();
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts));
  }

  private Optional<String> supplier() {
    Optional<String> said = part.all(Kind.SUPPLIER).stream().findFirst().map(this::agent);
    String supplied = part.component().supplier();
    return said.isPresent() || supplied.isEmpty() ? said : Optional.of("Organization: " + supplied);
  }

  private Optional<String> originator() {
    return makers().stream().findFirst().map(this::agent);
  }

  private List<Said> makers() {
    List<Said> makers = new ArrayList<>(part.all(Kind.MANUFACTURER));
    makers.addAll(part.all(Kind.AUTHOR));
    return makers;
  }

  private String agent(Said one) {
    if (one.text().equals("NOASSERTION")) {
      return one.text();
    }
    boolean person = one.kind() == Kind.AUTHOR || one.more().equals("Person");
    return (person ? "Person: " : "Organization: ") + one.text();
  }

  private String download() {
    return part.first(Kind.DOWNLOAD)
        .or(() -> address("distribution"))
        .or(() -> address("vcs"))
        .orElse("NOASSERTION");
  }

  private Optional<String> address(String type) {
    return part.all(Kind.REFERENCE).stream()
        .filter(one -> one.text().equals(type) && !one.more().isEmpty())
        .map(Said::more)
        .findFirst();
  }

  /** Facts that SPDX has no member for stand in the comment, a line each. */
  private Optional<String> comment() {
    List<String> lines = new ArrayList<>(joined(Kind.COMMENTS).stream().toList());
    List<String> remarks = List.copyOf(lines);
    for (Said fact : facts()) {
      boolean told = remarks.stream().anyMatch(line -> line.contains(fact.text()));
      if (FACT.matcher(fact.text()).matches() && fact.more().indexOf('\n') < 0) {
        lines.addAll(told ? List.of() : List.of(fact.text() + ": " + fact.more()));
      } else {
        losses.add("properties", 1);
      }
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  private List<Said> facts() {
    List<Said> facts = new ArrayList<>(part.all(Kind.PROPERTY));
    facts.removeIf(one -> isIdentified() && IDENTIFIERS.contains(one.text()));
    part.all(Kind.GROUP).forEach(one -> facts.add(OwnFacts.property(OwnFacts.GROUP, one)));
    part.all(Kind.PUBLISHER).forEach(one -> facts.add(OwnFacts.property(OwnFacts.PUBLISHER, one)));
    facts.addAll(OwnFacts.further(makers(), OwnFacts.PRODUCER));
    // NOASSERTION as a licence says less than that it is unknown.
    OwnFacts.untold(part, ComponentField.LICENCE).ifPresent(facts::add);
    return facts.stream().distinct().toList();
  }

  private Optional<String> purpose() {
    String type = part.component().type().toUpperCase(Locale.ROOT);
    if (!type.isEmpty() && !PURPOSES.contains(type)) {
      losses.changed("types that SPDX lacks, written as OTHER", 1);
      return Optional.of("OTHER");
    }
    return type.isEmpty() ? Optional.empty() : Optional.of(type);
  }

  private List<Said> checksums() {
    List<Said> fitting =
        part.all(Kind.HASH).stream()
            .filter(one -> !one.more().isEmpty() && Algorithms.spdx(one.text()).isPresent())
            .toList();
    losses.add(
        "hashes that do not fit or that SPDX does not know",
        part.all(Kind.HASH).size() - fitting.size());
    return fitting;
  }

  private static void checksum(Said one, JsonParts json) throws IOException {
    json.begin();
    json.text("algorithm", Algorithms.spdx(one.text()).orElseThrow());
    json.text("checksumValue", one.more().toLowerCase(Locale.ROOT));
    json.end();
  }

  private List<Reference> references() {
    List<Reference> all = new ArrayList<>();
    texts(Kind.PURL, OwnFacts.PURL)
        .forEach(one -> all.add(new Reference("PACKAGE-MANAGER", "purl", one)));
    texts(Kind.CPE, OwnFacts.CPE).forEach(one -> all.add(cpe(one)));
    PERSISTENT.forEach(
        (kind, type) ->
            part.all(kind)
                .forEach(one -> all.add(new Reference("PERSISTENT-ID", type, one.text()))));
    part.all(Kind.SWID).forEach(one -> all.add(new Reference("SECURITY", "swid", one.text())));
    part.all(Kind.REFERENCE).forEach(one -> other(one).ifPresent(all::add));
    return all;
  }

  /** Further ones that stood in properties, behind the first, which is the one that is shown. */
  private Stream<String> texts(Kind kind, String property) {
    Stream<String> further = isIdentified() ? OwnFacts.values(part, property) : Stream.empty();
    return Stream.concat(part.all(kind).stream().map(Said::text), further).distinct();
  }

  /** A property alone is no identifier, and is not to become one. */
  private boolean isIdentified() {
    return part.component().states().of(ComponentField.IDENTIFIER) == State.STATED;
  }

  private static Reference cpe(String text) {
    String type = text.toLowerCase(Locale.ROOT).startsWith("cpe:2.3:") ? "cpe23Type" : "cpe22Type";
    return new Reference("SECURITY", type, text);
  }

  private Optional<Reference> other(Said one) {
    boolean used = ORIGINS.contains(one.text()) && one.more().equals(download());
    boolean empty = one.more().isEmpty() || State.of(one.more()) != State.STATED;
    losses.add("references without an address", empty ? 1 : 0);
    if (used || empty || (ELSEWHERE.contains(one.text()) && !ORIGINS.contains(one.text()))) {
      return Optional.empty();
    }
    if (ADVISORIES.contains(one.text())) {
      return Optional.of(new Reference("SECURITY", "advisory", one.more()));
    }
    String category = SECURITY.contains(one.text()) ? "SECURITY" : "OTHER";
    String type = one.text().isEmpty() ? "other" : one.text();
    return Optional.of(new Reference(category, type, one.more()));
  }

  private static void reference(Reference one, JsonParts json) throws IOException {
    json.begin();
    json.text("referenceCategory", one.category());
    json.text("referenceType", one.type());
    json.text("referenceLocator", one.locator());
    json.end();
  }
}
