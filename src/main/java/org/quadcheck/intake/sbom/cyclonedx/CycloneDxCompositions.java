package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.token.Cursor;

/** How complete a CycloneDX document says that the lists of its parts are. */
final class CycloneDxCompositions {

  private static final String WHOLE = "";
  private static final Set<String> LISTS = Set.of("assemblies", "dependencies", "vulnerabilities");

  /** What is said, of which ids; of the whole where no list names any. */
  private record Said(Completeness completeness, List<String> ids) {
    boolean isAbout(Component subject) {
      return isAboutTheWhole() || (!subject.id().isEmpty() && ids.contains(subject.id()));
    }

    boolean isAboutTheWhole() {
      return ids.contains(WHOLE);
    }

    boolean leavesPartsOpen() {
      return isOpen() && !ids.isEmpty();
    }

    boolean isOpen() {
      return completeness == Completeness.INCOMPLETE || completeness == Completeness.UNKNOWN;
    }
  }

  private final Draft draft;
  private final List<Said> said = new ArrayList<>();

  /** Parts of which it is said that their dependencies are complete. */
  private final Set<String> complete = new LinkedHashSet<>();

  /** Those of which it is said that they are not, or that nobody knows. */
  private final Set<String> open = new HashSet<>();

  CycloneDxCompositions(Draft draft) {
    this.draft = draft;
  }

  void read(Cursor cursor) throws IOException, InvalidInputException {
    cursor.items("composition", () -> composition(cursor));
  }

  private void composition(Cursor cursor) throws IOException, InvalidInputException {
    Value[] aggregate = {Value.absent(cursor.place())};
    List<String> ids = new ArrayList<>();
    List<String> dependencies = new ArrayList<>();
    boolean[] narrowed = {false};
    cursor.members(
        name -> {
          narrowed[0] |= LISTS.contains(name);
          switch (name) {
            case "aggregate" -> aggregate[0] = cursor.text();
            case "assemblies" -> cursor.references("assembly", one -> ids.add(one.text()));
            case "dependencies" ->
                cursor.references("dependency", one -> dependencies.add(one.text()));
            case "bom-ref", "vulnerabilities", "signature" -> cursor.skip();
            default -> cursor.unknown(name);
          }
        });
    Completeness completeness = completeness(aggregate[0]);
    if (completeness == Completeness.COMPLETE) {
      // An empty id is no way of saying that all is complete; that all is lacking, it may mean.
      ids.removeIf(String::isEmpty);
      dependencies.removeIf(String::isEmpty);
      complete.addAll(dependencies);
    }
    Said of = new Said(completeness, ids);
    if (of.isOpen()) {
      open.addAll(dependencies);
    }
    ids.addAll(dependencies);
    if (!narrowed[0]) {
      ids.add(WHOLE);
    }
    said.add(of);
  }

  private Completeness completeness(Value aggregate) {
    return switch (aggregate.text()) {
      case "complete" -> Completeness.COMPLETE;
      case "unknown" -> Completeness.UNKNOWN;
      case "not_specified", "" -> Completeness.NOT_SAID;
      case "incomplete",
          "incomplete_first_party_only",
          "incomplete_first_party_proprietary_only",
          "incomplete_first_party_opensource_only",
          "incomplete_third_party_only",
          "incomplete_third_party_proprietary_only",
          "incomplete_third_party_opensource_only" ->
          Completeness.INCOMPLETE;
      default -> {
        draft.notes().unwatched("'aggregate' is none that CycloneDX knows", aggregate.place());
        yield Completeness.UNKNOWN;
      }
    };
  }

  /** What is called both complete and not is not. */
  void tellGraph() {
    complete.stream().filter(one -> !open.contains(one)).forEach(draft.graph()::says);
  }

  /**
   * The least that is said about the subject. What is lacking of a part is lacking of the whole;
   * how much of the whole that is, is not said.
   */
  Completeness completeness() {
    List<Completeness> about =
        said.stream()
            .filter(one -> draft.subject().map(one::isAbout).orElse(one.isAboutTheWhole()))
            .map(Said::completeness)
            .toList();
    if (about.contains(Completeness.INCOMPLETE)) {
      return Completeness.INCOMPLETE;
    }
    if (about.contains(Completeness.UNKNOWN) || said.stream().anyMatch(Said::leavesPartsOpen)) {
      return Completeness.UNKNOWN;
    }
    return about.contains(Completeness.COMPLETE) ? Completeness.COMPLETE : Completeness.NOT_SAID;
  }
}
