package org.quadcheck.intake.sbom.spdx3;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.spdx.GraphNode;

/** The relationships of an SPDX 3 document. */
final class Spdx3Relationships {
  private static final Set<String> OTHERS =
      Set.of(
          "availableFrom",
          "configures",
          "coordinatedBy",
          "copiedTo",
          "delegatedTo",
          "exploitCreatedBy",
          "expandsTo",
          "fixedBy",
          "foundBy",
          "generates",
          "hasAddedFile",
          "hasDataFile",
          "hasDeletedFile",
          "hasDependencyManifest",
          "hasDistributionArtifact",
          "hasDocumentation",
          "hasEvidence",
          "hasExample",
          "hasHost",
          "hasInput",
          "hasMetadata",
          "hasOptionalComponent",
          "hasOutput",
          "hasPrerequisite",
          "hasRequirement",
          "hasSpecification",
          "hasTest",
          "hasTestCase",
          "hasVariant",
          "invokedBy",
          "modifiedBy",
          "other",
          "packagedBy",
          "patchedBy",
          "publishedBy",
          "reportedBy",
          "republishedBy",
          "serializedInArtifact",
          "testedOn",
          "trainedOn",
          "usesTool");

  private final Draft draft;
  private final Spdx3Licences licences;
  private final Map<String, Set<String>> described = new HashMap<>();
  private final BitSet complete = new BitSet();
  private final BitSet incomplete = new BitSet();
  private final BitSet unknown = new BitSet();

  Spdx3Relationships(Draft draft, Spdx3Licences licences) {
    this.draft = draft;
    this.licences = licences;
  }

  static boolean isRelationship(String type) {
    return type.equals("Relationship")
        || type.equals("LifecycleScopedRelationship")
        || (type.startsWith("security_") && type.endsWith("Relationship"));
  }

  /** A relationship is not kept by its id, which nothing but an amendment of it names. */
  void add(GraphNode node) {
    String from = node.text("from").text();
    Value type = node.text("relationshipType");
    List<Value> targets = node.texts("to");
    if (from.isEmpty() || type.text().isEmpty() || targets.isEmpty()) {
      draft.notes().unwatched("a relationship lacks one of its three parts", node.place());
      return;
    }
    if (type.text().equals("amendedBy")) {
      return;
    }
    draft.graph().mention(from);
    for (Value to : targets) {
      draft.graph().mention(to.text());
      relate(from, type, to.text());
    }
    if (isDependency(type.text())) {
      completeness(from, node.text("completeness"));
    }
  }

  private void relate(String from, Value type, String to) {
    if (isDependency(type.text())) {
      depends(from, to);
      return;
    }
    switch (type.text()) {
      case "contains" -> contains(from, to);
      case "ancestorOf" -> made(to, from);
      case "descendantOf" -> made(from, to);
      case "describes" -> described.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
      case "hasDeclaredLicense" -> licences.declared(from, to);
      case "hasConcludedLicense" -> licences.concluded(from, to);
      case "hasAssociatedVulnerability" ->
          draft.later().add(from, ComponentField.VULNERABILITIES, State.STATED);
      case "hasAssessmentFor" ->
          draft.later().add(to, ComponentField.VULNERABILITIES, State.STATED);
      case "affects", "doesNotAffect", "fixedIn", "underInvestigationFor" -> assessed(to);
      default -> other(type);
    }
  }

  /** What is linked is needed, as in SPDX 2. */
  private static boolean isDependency(String type) {
    return switch (type) {
      case "dependsOn",
          "hasDynamicLink",
          "hasStaticLink",
          "hasOptionalDependency",
          "hasProvidedDependency" ->
          true;
      default -> false;
    };
  }

  /**
   * Depending on nothing says that there are no dependencies; on no assertion, that there may be
   * some that are not known.
   */
  private void depends(String from, String to) {
    if (Spdx3Names.isNone(to)) {
      draft.graph().says(from);
    } else if (Spdx3Names.isNoAssertion(to)) {
      unknown.set(draft.graph().number(from));
    } else {
      draft.graph().depends(from, to);
    }
  }

  private void contains(String from, String to) {
    if (!isWord(to)) {
      draft.graph().contains(from, to);
      draft.fileHashes().contained(from, to);
    }
  }

  private static boolean isWord(String id) {
    return Spdx3Names.isNone(id) || Spdx3Names.isNoAssertion(id);
  }

  private void made(String thing, String ancestor) {
    if (!isWord(thing) && !isWord(ancestor)) {
      draft.graph().descent().made(thing, ancestor);
    }
  }

  private void assessed(String id) {
    draft.later().add(id, ComponentField.VULNERABILITIES, State.STATED);
    draft.later().add(id, ComponentField.PATCH_STATUS, State.STATED);
  }

  private void other(Value type) {
    if (!OTHERS.contains(type.text())) {
      String message = "'%s' is no relationship that SPDX 3 knows";
      draft.notes().unwatched(message.formatted(Notes.shown(type.text())), type.place());
    }
  }

  private void completeness(String from, Value said) {
    int node = draft.graph().number(from);
    switch (said.text()) {
      case "complete" -> complete.set(node);
      case "incomplete" -> incomplete.set(node);
      case "noAssertion" -> unknown.set(node);
      default -> {
        if (!said.text().isEmpty()) {
          draft.notes().unwatched("'completeness' is none that SPDX 3 knows", said.place());
        }
      }
    }
  }

  /** The least that is said of the dependencies of the subject, and of those of its parts. */
  Completeness completeness(Optional<Component> subject) {
    if (subject.isEmpty() || subject.get().id().isEmpty()) {
      return Completeness.NOT_SAID;
    }
    int node = draft.graph().number(subject.get().id());
    if (incomplete.get(node)) {
      return Completeness.INCOMPLETE;
    }
    if (!unknown.isEmpty() || !incomplete.isEmpty()) {
      return Completeness.UNKNOWN;
    }
    return complete.get(node) ? Completeness.COMPLETE : Completeness.NOT_SAID;
  }

  Set<String> describedBy(String collection) {
    return described.getOrDefault(collection, Set.of());
  }
}
