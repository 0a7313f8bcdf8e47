package org.quadcheck.intake.sbom.spdx;

import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.value.Hashes;

/** Gives an SPDX package what a node of RDF says of it. */
final class SpdxRdfPackage {
  private static final String BLANK = "_:";
  private static final String REFERENCES = "http://spdx.org/rdf/references/";
  private static final Set<String> LICENCES = Set.of("licenseConcluded", "licenseDeclared");
  private static final Set<String> PARTS = Set.of("annotation", "checksum", "externalRef");
  private static final Set<String> TEXTS =
      Set.of(
          "name",
          "versionInfo",
          "packageFileName",
          "supplier",
          "originator",
          "downloadLocation",
          "licenseComments",
          "description",
          "summary",
          "comment",
          "releaseDate",
          "validUntilDate");

  private final GraphNode node;
  private final SpdxPackage target;
  private final SpdxRdfDocument document;

  SpdxRdfPackage(GraphNode node, SpdxPackage target, SpdxRdfDocument document) {
    this.node = node;
    this.target = target;
    this.document = document;
  }

  /**
   * Whether everything that a package names within the file is known. Of what a licence is made may
   * stand behind that licence again, and is waited for.
   */
  static boolean isWhole(GraphNode node, Set<String> known) {
    return PARTS.stream().flatMap(name -> names(node, name)).allMatch(known::contains)
        && LICENCES.stream().noneMatch(name -> waits(node, name));
  }

  private static boolean waits(GraphNode node, String name) {
    return names(node, name).findAny().isPresent()
        || node.parts(name).stream().anyMatch(part -> waits(part, "member"));
  }

  /** The names within the file alone that a member has as its values. */
  private static Stream<String> names(GraphNode node, String name) {
    return node.texts(name).stream().map(Value::text).filter(text -> text.startsWith(BLANK));
  }

  void read() throws InvalidInputException {
    target.text("SPDXID", Value.of(node.id(), node.place()));
    for (String name : TEXTS) {
      node.once(name);
      node.texts(name).forEach(value -> target.text(name, word(value)));
    }
    for (String name : LICENCES) {
      document.licences().of(node, name).ifPresent(value -> target.text(name, value));
    }
    node.texts("primaryPackagePurpose").forEach(this::purpose);
    document.parts(node, "checksum", this::checksum);
    document.parts(node, "externalRef", this::reference);
    document.parts(node, "annotation", one -> target.annotation(one.text("comment")));
  }

  private static Value word(Value value) {
    return Value.of(RdfNames.word(value.text()), value.place());
  }

  private void purpose(Value value) {
    String purpose = RdfNames.term(value.text(), "purpose_");
    target.text("primaryPackagePurpose", Value.of(SpdxRdfDocument.words(purpose), value.place()));
  }

  private void checksum(GraphNode checksum) {
    String algorithm = RdfNames.term(checksum.text("algorithm").text(), "checksumAlgorithm_");
    target.checksum(Hashes.spdx(algorithm), checksum.text("checksumValue"));
  }

  private void reference(GraphNode reference) {
    String type = reference.text("referenceType").text();
    String known = type.startsWith(REFERENCES) ? type.substring(REFERENCES.length()) : type;
    target.reference(known, reference.text("referenceLocator"));
  }
}
