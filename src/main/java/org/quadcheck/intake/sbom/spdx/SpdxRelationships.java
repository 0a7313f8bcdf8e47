package org.quadcheck.intake.sbom.spdx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.reading.Notes;

/** The relationships of an SPDX document, each read in the direction that its name gives. */
final class SpdxRelationships {
  private static final String NONE = "NONE";
  private static final String NO_ASSERTION = "NOASSERTION";
  private static final Set<String> TURNED_DEPENDENCIES =
      Set.of(
          "DEPENDENCY_OF",
          "BUILD_DEPENDENCY_OF",
          "DEV_DEPENDENCY_OF",
          "OPTIONAL_DEPENDENCY_OF",
          "PROVIDED_DEPENDENCY_OF",
          "RUNTIME_DEPENDENCY_OF",
          "TEST_DEPENDENCY_OF");
  private static final Set<String> OTHERS =
      Set.of(
          "AMENDS",
          "BUILD_TOOL_OF",
          "COPY_OF",
          "DATA_FILE_OF",
          "DEPENDENCY_MANIFEST_OF",
          "DEV_TOOL_OF",
          "DISTRIBUTION_ARTIFACT",
          "DOCUMENTATION_OF",
          "EXAMPLE_OF",
          "EXPANDED_FROM_ARCHIVE",
          "FILE_ADDED",
          "FILE_DELETED",
          "FILE_MODIFIED",
          "GENERATED_FROM",
          "GENERATES",
          "HAS_PREREQUISITE",
          "METAFILE_OF",
          "OPTIONAL_COMPONENT_OF",
          "OTHER",
          "PACKAGE_OF",
          "PATCH_APPLIED",
          "PATCH_FOR",
          "PREREQUISITE_FOR",
          "REQUIREMENT_DESCRIPTION_FOR",
          "SPECIFICATION_FOR",
          "TEST_CASE_OF",
          "TEST_OF",
          "TEST_TOOL_OF",
          "VARIANT_OF");

  private final Draft draft;
  private final SpdxLooseFiles looseFiles;
  private final Map<String, Set<String>> described = new LinkedHashMap<>();
  private final Set<String> directly = new LinkedHashSet<>();
  private final Set<String> unsure = new HashSet<>();

  SpdxRelationships(Draft draft, SpdxLooseFiles looseFiles) {
    this.draft = draft;
    this.looseFiles = looseFiles;
  }

  /** Ids of other documents, and the two words that stand for no id. */
  static boolean isElsewhere(String id) {
    return id.startsWith("DocumentRef-") || id.equals(NONE) || id.equals(NO_ASSERTION);
  }

  void add(String from, String type, String to, Place place) {
    if (from.isEmpty() || to.isEmpty() || type.isEmpty()) {
      draft.notes().unwatched("a relationship lacks one of its three parts", place);
      return;
    }
    draft.graph().mention(from);
    draft.graph().mention(to);
    if (TURNED_DEPENDENCIES.contains(type)) {
      depends(to, from);
      return;
    }
    switch (type) {
      // What is linked is needed; the plug-in for Maven writes compile dependencies so.
      case "DEPENDS_ON", "DYNAMIC_LINK", "STATIC_LINK" -> depends(from, to);
      case "CONTAINS" -> contains(from, to);
      case "CONTAINED_BY" -> contains(to, from);
      case "ANCESTOR_OF" -> made(to, from);
      case "DESCENDANT_OF" -> made(from, to);
      case "DESCRIBES" -> describes(from, to);
      case "DESCRIBED_BY" -> describes(to, from);
      default -> other(type, place);
    }
  }

  private void other(String type, Place place) {
    if (!OTHERS.contains(type)) {
      String message = "'%s' is no relationship that SPDX knows".formatted(Notes.shown(type));
      draft.notes().unwatched(message, place);
    }
  }

  /**
   * Depending on NONE says that there are no dependencies; on NOASSERTION, that there may be some
   * that are not known.
   */
  private void depends(String from, String to) {
    if (to.equals(NONE)) {
      draft.graph().says(from);
    } else if (to.equals(NO_ASSERTION)) {
      unsure.add(from);
    } else if (!isWord(from)) {
      draft.graph().depends(from, to);
    }
  }

  void contains(String whole, String part) {
    if (!isWord(part) && !isWord(whole)) {
      looseFiles.held(part);
      draft.graph().contains(whole, part);
      draft.fileHashes().contained(whole, part);
    }
  }

  /** What lies in another document may have ancestors in this one. */
  private void made(String thing, String ancestor) {
    if (!isWord(thing) && !isWord(ancestor)) {
      draft.graph().descent().made(thing, ancestor);
    }
  }

  private static boolean isWord(String id) {
    return id.isEmpty() || id.equals(NONE) || id.equals(NO_ASSERTION);
  }

  private void describes(String document, String id) {
    described.computeIfAbsent(document, key -> new LinkedHashSet<>()).add(id);
  }

  /** What the document describes by its own list. */
  void describes(String id) {
    if (!id.isEmpty()) {
      draft.graph().mention(id);
      directly.add(id);
    }
  }

  /** Whether one of these is said to depend on what is not known. */
  boolean isUnsureOf(Set<String> ids) {
    return ids.stream().anyMatch(unsure::contains);
  }

  /** All that is described by the document itself. */
  Set<String> describedBy(Predicate<String> isDocument) {
    Set<String> all = new HashSet<>(directly);
    described.forEach(
        (from, ids) -> {
          if (isDocument.test(from)) {
            all.addAll(ids);
          }
        });
    all.removeIf(SpdxRelationships::isWord);
    return all;
  }
}
