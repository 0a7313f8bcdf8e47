package org.quadcheck.intake.sbom.spdx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.DocumentReference;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.SpdxFile;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.value.Hashes;

/** Puts the nodes of an RDF document together as an SPDX document. */
final class SpdxRdfDocument implements RdfNodes.Nodes {
  private static final Set<String> TAKEN_IN =
      Set.of(
          "ExternalSpdxElement",
          "License",
          "ListedLicense",
          "SpdxElement",
          "SpdxNoAssertionElement",
          "SpdxNoAssertionLicense",
          "SpdxNoneElement",
          "SpdxNoneLicense");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private record Open(int slot, GraphNode node) {}

  private record Related(String from, String relationship) {}

  private final SpdxDocument document;
  private final RdfNames names;
  private final Map<String, GraphNode> known = new HashMap<>();
  private final SpdxRdfLicences licences;
  private final List<Open> open = new ArrayList<>();
  private final List<Related> related = new ArrayList<>();
  private final Map<String, GraphNode> onlyNamed = new LinkedHashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final List<GraphNode> additions = new ArrayList<>();
  private GraphNode root;

  SpdxRdfDocument(SpdxDocument document, RdfNames names) {
    this.document = document;
    this.names = names;
    this.licences = new SpdxRdfLicences(known, names, document);
  }

  @Override
  public void take(GraphNode node) throws InvalidInputException {
    switch (node.type()) {
      case "SpdxDocument" -> root(node);
      case "Package" -> onePackage(node);
      case "File" -> file(node);
      case "Snippet" -> document.snippet(Value.of(node.id(), node.place()));
      case "ExtractedLicensingInfo" -> licences.extracted(node);
      default -> other(node);
    }
    node.texts("relationship").forEach(one -> related.add(new Related(node.id(), one.text())));
    for (GraphNode one : node.parts("relationship")) {
      related(node.id(), one);
    }
  }

  @Override
  public void signed() {
    document.signature("xmldsig");
  }

  private void file(GraphNode node) {
    SpdxFile file = new SpdxFile(node.place());
    file.id(Value.of(node.id(), node.place()));
    file.name(node.text("fileName"));
    nodes(node, "checksum").forEach(one -> checksum(file, one));
    document.file(file);
  }

  /** The parts of a node that are there. */
  private Stream<GraphNode> nodes(GraphNode node, String name) {
    return Stream.concat(
        node.parts(name).stream(),
        node.texts(name).stream().map(id -> known.get(id.text())).filter(Objects::nonNull));
  }

  private static void checksum(SpdxFile file, GraphNode checksum) {
    file.checksum(algorithm(checksum), checksum.text("checksumValue"));
  }

  private static String algorithm(GraphNode checksum) {
    String term = RdfNames.term(checksum.text("algorithm").text(), "checksumAlgorithm_");
    return Hashes.spdx(term);
  }

  private void root(GraphNode node) throws InvalidInputException {
    if (root != null) {
      throw Refusal.broken(node.place(), "a second document begins in the same file");
    }
    root = node;
    document.id(Value.of(node.id(), node.place()));
    document.namespace(Value.of(names.home(), node.place()));
    document.version(node.text("specVersion"));
    node.texts("comment").forEach(document::annotation);
    node.texts("describesPackage")
        .forEach(one -> document.relationships().describes(names.id(one.text())));
  }

  /** What is named elsewhere by a name within the file is kept until then. */
  private void other(GraphNode node) {
    boolean described = node.type().isEmpty() && !node.isEmpty();
    if (described && !node.id().startsWith(RdfNodes.BLANK)) {
      additions.add(node);
    }
    if (RdfNames.isPart(node.type()) || node.type().equals("Relationship")) {
      known.put(node.id(), node);
    } else if (!TAKEN_IN.contains(node.type())) {
      String message = "'%s' is nothing that SPDX knows".formatted(Notes.shown(node.type()));
      document.notes().violation(message, node.place());
    }
  }

  private void onePackage(GraphNode node) throws InvalidInputException {
    packages.add(node.id());
    Open one = new Open(document.reserve(node.place()), node);
    if (SpdxRdfPackage.isWhole(node, known.keySet())) {
      close(one);
    } else {
      open.add(one);
    }
  }

  private void close(Open one) throws InvalidInputException {
    SpdxPackage target = new SpdxPackage(one.node().place(), document.notes());
    new SpdxRdfPackage(one.node(), target, this).read();
    document.set(one.slot(), target);
    for (Value file : one.node().texts("hasFile")) {
      document.relationships().contains(target.id(), names.id(file.text()));
    }
  }

  @Override
  public void named(GraphNode node) {
    if (node.type().equals("Package") && !packages.contains(node.id())) {
      onlyNamed.put(node.id(), node);
    }
  }

  @Override
  public void related(String from, GraphNode node) {
    String type = RdfNames.term(node.text("relationshipType").text(), "relationshipType_");
    String to = names.id(node.text("relatedSpdxElement").text());
    document.relationships().add(from, words(type), to, node.place());
  }

  /** As the other encodings write it: {@code dependsOn} is {@code DEPENDS_ON}. */
  static String words(String term) {
    return BETWEEN_WORDS.matcher(term).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  /** Every part of a node, those too that stand elsewhere and are named. */
  void parts(GraphNode node, String name, Consumer<GraphNode> each) {
    node.parts(name).forEach(each);
    for (Value id : node.texts(name)) {
      GraphNode part = known.get(id.text());
      if (part == null) {
        document.notes().violation("'%s' names nothing".formatted(name), id.place());
      } else {
        each.accept(part);
      }
    }
  }

  SpdxRdfLicences licences() {
    return licences;
  }

  /** Closes what waited for something behind it. */
  void finish() throws InvalidInputException {
    for (Open one : open) {
      close(one);
    }
    for (GraphNode node : onlyNamed.values()) {
      if (!packages.contains(node.id())) {
        String message = "a package is named and nowhere described";
        document.notes().violation(message, node.place());
        onePackage(node);
      }
    }
    for (GraphNode more : additions) {
      refuseMore(more);
    }
    for (Related one : related) {
      GraphNode node = known.get(one.relationship());
      related(one.from(), node == null ? new GraphNode(root.place()) : node);
    }
    nodes(root, "externalDocumentRef").forEach(this::reference);
    parts(root, "creationInfo", this::creation);
    parts(root, "annotation", one -> document.annotation(one.text("comment")));
  }

  /** Readers of RDF put together what is said of one thing in two places; others do not. */
  private void refuseMore(GraphNode more) throws InvalidInputException {
    if (packages.contains(more.id()) || document.isId(more.id())) {
      String wrong = "'%s' is said of something that is described in another place";
      String first = more.names().iterator().next();
      throw Refusal.broken(more.place(), wrong.formatted(Notes.shown(first)));
    }
  }

  /** Here ids of another document begin with its address, whatever word it is given. */
  private void reference(GraphNode other) {
    String address = other.text("spdxDocument").text();
    Optional<GraphNode> checksum = nodes(other, "checksum").findFirst();
    DocumentReference reference =
        new DocumentReference(
            address,
            checksum.map(SpdxRdfDocument::algorithm).orElse(""),
            checksum.map(one -> one.text("checksumValue").text()).orElse(""));
    document.reference("DocumentRef-" + reference.namespace(), reference);
  }

  private void creation(GraphNode made) {
    List<Value> moments = made.texts("created");
    boolean sure = moments.size() < 2;
    moments.forEach(one -> document.created(sure ? one : Value.malformed(one.text(), one.place())));
    made.texts("creator").forEach(document::creator);
    made.texts("comment").forEach(document::creatorComment);
  }
}
