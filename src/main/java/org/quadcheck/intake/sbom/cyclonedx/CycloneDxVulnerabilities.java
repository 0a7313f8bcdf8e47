package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Moments;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.vex.BomLink;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.evidence.vex.VexStatus;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.token.Cursor;

/** The vulnerabilities that a CycloneDX document lists, with what it says of their effect. */
final class CycloneDxVulnerabilities {
  /** What is told of some components, and whether their state is. */
  private record Told(CycloneDxAffected affected, State state) {}

  private final Draft draft;
  private final List<VexStatement> listed = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  CycloneDxVulnerabilities(Draft draft) {
    this.draft = draft;
  }

  void read(Cursor cursor) throws IOException, InvalidInputException {
    cursor.items("vulnerability", () -> vulnerability(cursor));
  }

  private void vulnerability(Cursor cursor) throws IOException, InvalidInputException {
    Place place = cursor.place();
    Set<String> ids = new LinkedHashSet<>();
    CycloneDxAffected affected = new CycloneDxAffected();
    CycloneDxAnalysis analysis = new CycloneDxAnalysis();
    cursor.members(
        name -> {
          switch (name) {
            case "id" -> ids.add(cursor.text().text());
            case "references" -> cursor.items("reference", () -> reference(cursor, ids));
            case "affects" -> cursor.items("target", () -> affected.target(cursor));
            case "analysis" -> analysis.read(cursor);
            // When the vulnerability was published says nothing of when this answer was given.
            default -> cursor.skip();
          }
        });
    told.add(new Told(affected, analysis.state()));
    keep(ids, affected, analysis, place);
  }

  private static void reference(Cursor cursor, Set<String> ids)
      throws IOException, InvalidInputException {
    cursor.members(
        name -> {
          if (name.equals("id")) {
            ids.add(cursor.text().text());
          } else {
            cursor.skip();
          }
        });
  }

  private void keep(
      Set<String> ids, CycloneDxAffected affected, CycloneDxAnalysis analysis, Place place) {
    ids.removeIf(String::isBlank);
    if (ids.isEmpty()) {
      draft.notes().violation("a vulnerability has no id", place);
    }
    affected
        .byStatus(analysis.status())
        .forEach(
            (status, products) ->
                listed.add(
                    new VexStatement(
                        ids,
                        products,
                        status,
                        status == VexStatus.NOT_AFFECTED ? analysis.reason() : "",
                        Moments.read(analysis.moment().strip()),
                        place)));
  }

  /** All of them; which references lead back to the document is known only when it is read. */
  List<VexStatement> finish(Optional<BomLink> own) {
    for (Told one : told) {
      for (String id : one.affected().refs(own)) {
        draft.later().add(id, ComponentField.VULNERABILITIES, State.STATED);
        draft.later().add(id, ComponentField.PATCH_STATUS, one.state());
      }
    }
    return listed;
  }
}
