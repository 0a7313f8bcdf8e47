package org.quadcheck.intake.sbom.spdx3;

import java.util.HashSet;
import java.util.Set;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Remark;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.draft.SpdxFile;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.spdx.GraphNode;
import org.quadcheck.intake.sbom.spdx.SpdxSubject;
import org.quadcheck.intake.sbom.store.IntList;
import org.quadcheck.intake.sbom.value.Addresses;
import org.quadcheck.intake.sbom.value.Hashes;

/** An SPDX 3 document: elements in any order, each of which may name others before they stand. */
final class Spdx3Document {
  private static final String LISTED = "://spdx.org/licenses/";
  private static final Set<String> KNOWN =
      Set.of(
          "build_Build",
          "expandedlicensing_ListedLicenseException",
          "expandedlicensing_CustomLicenseAddition",
          "software_Snippet");

  private static final String ENDED = "endOfSupport";

  private final Draft draft;
  private final Set<String> imported = new HashSet<>();
  private final Spdx3Creation creation;
  private final Spdx3Agents agents;
  private final Spdx3Licences licences;
  private final Spdx3Relationships relationships;
  private final Spdx3Vulnerabilities vulnerabilities = new Spdx3Vulnerabilities();
  private final Spdx3Roots roots;
  private final Spdx3Annotations annotations;
  private Value context;
  private final IntList ended = new IntList();
  private boolean hasGraph;

  Spdx3Document(SbomSource source, SbomLimits limits) {
    draft = new Draft(source, limits, this::isElsewhere);
    agents = new Spdx3Agents(draft, imported);
    creation = new Spdx3Creation(draft, agents);
    licences = new Spdx3Licences(draft, imported);
    relationships = new Spdx3Relationships(draft, licences);
    roots = new Spdx3Roots(draft);
    annotations = new Spdx3Annotations(draft);
    context = Value.absent(Place.of(source.path()));
  }

  private boolean isElsewhere(String id) {
    return imported.contains(id)
        || id.contains(LISTED)
        || Spdx3Names.isNone(id)
        || Spdx3Names.isNoAssertion(id);
  }

  Notes notes() {
    return draft.notes();
  }

  void context(Value version) {
    context = version;
  }

  /** A signature within it. */
  void signature(String scheme) {
    draft.signature(scheme);
  }

  /** The graph of the elements begins, or the one element in its place. */
  void graph() {
    hasGraph = true;
  }

  void element(GraphNode node) throws InvalidInputException {
    if (node.type().equals("CreationInfo")) {
      creation.given(node);
      return;
    }
    if (node.id().isEmpty()) {
      notes().unwatched("an element has no spdxId", node.place());
    }
    if (!node.has("creationInfo")) {
      notes().unwatched("an element has no creationInfo", node.place());
    }
    switch (node.type()) {
      case "software_Package", "ai_AIPackage", "dataset_DatasetPackage" -> onePackage(node);
      case "SpdxDocument" -> document(node);
      case "software_Sbom", "Bom", "Bundle" -> collection(node);
      default -> other(node);
    }
  }

  private void onePackage(GraphNode node) throws InvalidInputException {
    int slot = draft.reserve(node.place());
    draft.set(slot, Spdx3Package.read(node, notes()));
    node.texts("suppliedBy").forEach(id -> agents.supplied(slot, id));
    node.texts("originatedBy").forEach(id -> agents.originated(slot, id));
    if (node.texts("supportLevel").stream().anyMatch(one -> one.text().equals(ENDED))) {
      ended.add(slot);
    }
  }

  private void document(GraphNode node) {
    draft.graph().declare(node.id());
    roots.document(node);
    draft.remark(Remark.DOCUMENT_NAMESPACE, Addresses.whole(Value.of(node.id(), node.place())));
    creation.ofDocument(node);
    annotations.ofDocument(node);
    node.parts("import").forEach(map -> imported.add(map.text("externalSpdxId").text()));
  }

  private void collection(GraphNode node) {
    draft.graph().declare(node.id());
    roots.collection(node);
    creation.ofCollection(node);
    annotations.ofDocument(node);
  }

  private void other(GraphNode node) {
    String type = node.type();
    if (Spdx3Relationships.isRelationship(type)) {
      relationships.add(node);
      vulnerabilities.add(node);
    } else if (type.equals("security_Vulnerability")) {
      draft.graph().declare(node.id());
      vulnerabilities.given(node);
    } else if (type.equals("software_File")) {
      draft.file(file(node));
    } else if (type.equals("Annotation")) {
      annotations.add(node);
    } else if (Spdx3Agents.isAgent(type)) {
      agents.given(node);
    } else if (Spdx3Licences.isLicence(type)) {
      licences.given(node);
    } else {
      rest(node);
    }
  }

  private static SpdxFile file(GraphNode node) {
    SpdxFile file = new SpdxFile(node.place());
    file.id(Value.of(node.id(), node.place()));
    file.name(node.text("name"));
    node.parts("verifiedUsing").stream()
        .filter(hash -> hash.type().equals("Hash"))
        .forEach(
            hash ->
                file.checksum(Hashes.spdx(hash.text("algorithm").text()), hash.text("hashValue")));
    return file;
  }

  /** What is of no known type declares nothing, so that an edge to it dangles. */
  private void rest(GraphNode node) {
    if (KNOWN.contains(node.type())) {
      draft.graph().declare(node.id());
    } else {
      String message = "'%s' is no type of element that SPDX 3 knows";
      notes().unwatched(message.formatted(Notes.shown(node.type())), node.place());
      vulnerabilities.ofNoType(node);
    }
  }

  /** Support that has ended had done so by the day on which the document was made. */
  private void end() {
    for (int i = 0; i < ended.size(); i++) {
      draft.amend(ended.get(i), one -> one.field(ComponentField.END_OF_LIFE, creation.moment()));
    }
  }

  Sbom finish(String encoding) throws InvalidInputException {
    Place whole = Place.of(draft.source().path());
    if (!context.isStated() || !hasGraph) {
      String what = context.isStated() ? "@graph" : "@context";
      throw Spdx3Context.otherForm(whole, "\"%s\" is missing".formatted(what));
    }
    draft.fact(DocumentField.FORMAT_NAME, Value.of("SPDX", whole));
    Value version = creation.finish(context);
    agents.finish();
    licences.finish();
    annotations.finish(roots);
    end();
    Set<String> described = roots.described(relationships);
    SpdxSubject.name(draft, described);
    if (described.isEmpty()) {
      SpdxSubject.missing(draft);
    }
    draft.completeness(relationships.completeness(draft.subject()));
    draft.vulnerable(vulnerabilities.finish());
    return draft.finish("SPDX", version.text(), encoding);
  }
}
