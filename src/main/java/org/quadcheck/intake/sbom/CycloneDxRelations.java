package org.quadcheck.intake.sbom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.Completeness;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Value;

/** What a CycloneDX document says about its components from outside of them, by their ids. */
final class CycloneDxRelations {
  private final Draft draft;
  private final CycloneDxCompositions compositions;

  CycloneDxRelations(Draft draft) {
    this.draft = draft;
    this.compositions = new CycloneDxCompositions(draft);
  }

  Completeness completeness() {
    return compositions.completeness();
  }

  void compositions(Cursor cursor) throws IOException, InvalidInputException {
    compositions.read(cursor);
  }

  void dependencies(Cursor cursor) throws IOException, InvalidInputException {
    cursor.items("dependency", () -> dependency(cursor));
  }

  /** One entry and, in XML, the entries within it; returns whose it is. */
  private String dependency(Cursor cursor) throws IOException, InvalidInputException {
    Value[] from = {Value.absent(cursor.place())};
    List<String> targets = new ArrayList<>();
    cursor.members(
        name -> {
          switch (name) {
            case "ref" -> from[0] = cursor.text();
            case "dependsOn" -> cursor.references("", to -> targets.add(to.text()));
            case "dependency" -> targets.add(dependencyWithin(cursor));
            case "provides" -> cursor.skip();
            default -> cursor.unknown(name);
          }
        });
    link(from[0], targets);
    return from[0].text();
  }

  private String dependencyWithin(Cursor cursor) throws IOException, InvalidInputException {
    Value[] to = {Value.absent(cursor.place())};
    List<String> targets = new ArrayList<>();
    cursor.members(
        name -> {
          switch (name) {
            case "ref" -> to[0] = cursor.text();
            case "dependency" -> targets.add(dependencyWithin(cursor));
            case "provides" -> cursor.skip();
            default -> cursor.unknown(name);
          }
        });
    // Without entries of its own it is a mere reference, and says nothing of its dependencies.
    if (!targets.isEmpty()) {
      link(to[0], targets);
    }
    return to[0].text();
  }

  private void link(Value from, List<String> targets) {
    if (from.text().isEmpty()) {
      draft.notes().violation("ref", "a dependency does not say whose it is", from.place());
      return;
    }
    draft.graph().mention(from.text());
    if (!targets.contains("")) {
      // Whoever leaves open on what something depends does not say that it depends on nothing.
      draft.graph().says(from.text());
    }
    for (String target : targets) {
      if (target.isEmpty()) {
        draft.notes().unwatched("a dependency does not say on what", from.place());
      } else {
        draft.graph().depends(from.text(), target);
      }
    }
  }

  void annotations(Cursor cursor) throws IOException, InvalidInputException {
    cursor.items("annotation", () -> annotation(cursor));
  }

  private void annotation(Cursor cursor) throws IOException, InvalidInputException {
    List<String> subjects = new ArrayList<>();
    State[] text = {State.ABSENT};
    cursor.members(
        name -> {
          switch (name) {
            case "subjects" -> cursor.references("subject", one -> subjects.add(one.text()));
            case "text" -> text[0] = cursor.text().state();
            default -> cursor.skip();
          }
        });
    subjects.forEach(id -> draft.later(id, ComponentField.COMMENTS, text[0]));
  }
}
