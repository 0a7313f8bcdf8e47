package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.token.Cursor;

/** What a CycloneDX document says about its components from outside of them, by their ids. */
final class CycloneDxRelations {
  private final Draft draft;
  private final CycloneDxCompositions compositions;

  CycloneDxRelations(Draft draft) {
    this.draft = draft;
    this.compositions = new CycloneDxCompositions(draft);
  }

  Completeness completeness() {
    compositions.tellGraph();
    return compositions.completeness();
  }

  void compositions(Cursor cursor) throws IOException, InvalidInputException {
    compositions.read(cursor);
  }

  void dependencies(Cursor cursor) throws IOException, InvalidInputException {
    cursor.items("dependency", () -> dependency(cursor));
  }

  /** One entry and, in XML, the entries within it. */
  private void dependency(Cursor cursor) throws IOException, InvalidInputException {
    CycloneDxDependency one = new CycloneDxDependency(draft, cursor.place());
    cursor.members(
        name -> {
          switch (name) {
            case "ref" -> one.owner(cursor.text());
            case "dependsOn" -> cursor.references("", to -> one.on(to.text()));
            case "dependency" -> one.onWithin(dependencyWithin(cursor));
            case "provides" -> cursor.named(draft.disclosures()::provided);
            default -> cursor.unknown(name);
          }
        });
    one.end();
  }

  /** Without entries of its own it is a mere reference, and says nothing of its dependencies. */
  private String dependencyWithin(Cursor cursor) throws IOException, InvalidInputException {
    CycloneDxDependency one = new CycloneDxDependency(draft, cursor.place());
    cursor.members(
        name -> {
          switch (name) {
            case "ref" -> one.owner(cursor.text());
            case "dependency" -> one.onWithin(dependencyWithin(cursor));
            case "provides" -> cursor.named(draft.disclosures()::provided);
            default -> cursor.unknown(name);
          }
        });
    if (one.saysSomething()) {
      one.end();
    }
    return one.owner();
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
    subjects.forEach(id -> draft.later().add(id, ComponentField.COMMENTS, text[0]));
  }
}
