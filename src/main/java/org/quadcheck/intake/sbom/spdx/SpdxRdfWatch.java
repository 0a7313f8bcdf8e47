package org.quadcheck.intake.sbom.spdx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.token.Watch;
import org.quadcheck.intake.sbom.value.Hashes;
import org.quadcheck.intake.shape.json.MemberWatch;
import org.quadcheck.intake.shape.text.Faults;

/** Holds the rules that SPDX 2 has in JSON against the nodes of RDF; none where there are none. */
final class SpdxRdfWatch {
  private static final String DOCUMENT = "SpdxDocument";

  /** Where in JSON a node of this type stands. */
  private static final Map<String, List<String>> TYPES =
      Map.ofEntries(
          Map.entry("CreationInfo", List.of("creationInfo")),
          Map.entry("Package", List.of("packages")),
          Map.entry("File", List.of("files")),
          Map.entry("Snippet", List.of("snippets")),
          Map.entry("ExtractedLicensingInfo", List.of("hasExtractedLicensingInfos")),
          Map.entry("Relationship", List.of("relationships")),
          Map.entry("Annotation", List.of("annotations")),
          Map.entry("Review", List.of("revieweds")),
          Map.entry("ExternalDocumentRef", List.of("externalDocumentRefs")),
          Map.entry("Checksum", List.of("packages", "checksums")),
          Map.entry("ExternalRef", List.of("packages", "externalRefs")),
          Map.entry("PackageVerificationCode", List.of("packages", "packageVerificationCode")),
          Map.entry("CrossRef", List.of("hasExtractedLicensingInfos", "crossRefs")));

  /** What JSON calls otherwise. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("specVersion", "spdxVersion"),
          Map.entry("checksum", "checksums"),
          Map.entry("creator", "creators"),
          Map.entry("range", "ranges"));

  /** What is held as a word, and how its addresses begin. */
  private static final Map<String, String> WORDS =
      Map.of(
          "algorithm", "checksumAlgorithm_",
          "annotationType", "annotationType_",
          "fileType", "fileType_",
          "primaryPackagePurpose", "purpose_",
          "referenceCategory", "referenceCategory_",
          "relationshipType", "relationshipType_");

  /** Of the encodings JSON alone asks for these, or RDF says them by where a node stands. */
  private static final Map<String, Set<String>> NOT_ASKED =
      Map.of(
          "ExternalDocumentRef", Set.of("externalDocumentId"),
          "Snippet", Set.of("name"),
          "Relationship", Set.of("spdxElementId"));

  private final Optional<MemberWatch> document;

  SpdxRdfWatch(Watch watch) {
    document = watch.rules().map(rules -> new MemberWatch(rules, watch.notes()));
  }

  /** A node that was read. */
  void node(GraphNode node) {
    boolean root = node.type().equals(DOCUMENT);
    if (document.isEmpty() || node.names().isEmpty() || !(root || TYPES.containsKey(node.type()))) {
      return;
    }
    MemberWatch watch = document.get();
    String label = "the document";
    for (String step : TYPES.getOrDefault(node.type(), List.of())) {
      watch = watch.within(step);
      label = step;
    }
    Faults.Spot spot = Notes.spot(node.place());
    watch.begin(label, spot);
    if (!node.id().isEmpty() && !node.id().startsWith(RdfNodes.BLANK)) {
      watch.inGraph("SPDXID", node.id(), spot);
    }
    if (root) {
      watch.seen("documentNamespace");
    }
    NOT_ASKED.getOrDefault(node.type(), Set.of()).forEach(watch::seen);
    for (String name : node.names()) {
      member(watch, node, name);
    }
    watch.end();
  }

  private static void member(MemberWatch watch, GraphNode node, String name) {
    String member = member(name);
    watch.seen(name);
    watch.seen(member);
    for (Value value : node.texts(name)) {
      String text = WORDS.containsKey(name) ? word(name, value.text()) : value.text();
      watch.inGraph(member, text, Notes.spot(value.place()));
    }
  }

  private static String member(String name) {
    return switch (name) {
      case "fileType", "attributionText", "fileContributor", "fileDependency" -> name + "s";
      default -> NAMES.getOrDefault(name, name);
    };
  }

  private static String word(String name, String address) {
    String term = RdfNames.term(address, WORDS.get(name));
    if (name.equals("algorithm")) {
      return Hashes.spdx(term);
    }
    String word = SpdxRdfDocument.words(term);
    return name.equals("primaryPackagePurpose") ? word.replace('_', '-') : word;
  }
}
