package org.quadcheck.intake.sbom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Moments;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Value;
import org.quadcheck.evidence.VexStatement;
import org.quadcheck.evidence.VexStatus;

/** The vulnerabilities that a CycloneDX document lists, with what it says of their effect. */
final class CycloneDxVulnerabilities {
  private final Draft draft;
  private final List<VexStatement> listed = new ArrayList<>();

  CycloneDxVulnerabilities(Draft draft) {
    this.draft = draft;
  }

  void read(Cursor cursor) throws IOException, InvalidInputException {
    cursor.items("vulnerability", () -> vulnerability(cursor));
  }

  /** What one vulnerability is called, and when it was written down. */
  private static final class Heading {
    private final Set<String> ids = new LinkedHashSet<>();
    private String moment = "";
  }

  private void vulnerability(Cursor cursor) throws IOException, InvalidInputException {
    Place place = cursor.place();
    Heading heading = new Heading();
    CycloneDxAffected affected = new CycloneDxAffected();
    CycloneDxAnalysis analysis = new CycloneDxAnalysis();
    cursor.members(
        name -> {
          switch (name) {
            case "id" -> heading.ids.add(cursor.text().text());
            case "references" -> cursor.items("reference", () -> reference(cursor, heading.ids));
            case "affects" -> cursor.items("target", () -> affected.target(cursor));
            case "analysis" -> analysis.read(cursor);
            case "updated", "published" -> heading.moment = later(heading.moment, cursor.text());
            default -> cursor.skip();
          }
        });
    for (String id : affected.refs()) {
      draft.later(id, ComponentField.VULNERABILITIES, State.STATED);
      draft.later(id, ComponentField.PATCH_STATUS, analysis.state());
    }
    keep(heading, affected, analysis, place);
  }

  private static String later(String before, Value now) {
    return now.text().compareTo(before) > 0 ? now.text() : before;
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
      Heading heading, CycloneDxAffected affected, CycloneDxAnalysis analysis, Place place) {
    heading.ids.removeIf(String::isBlank);
    if (heading.ids.isEmpty()) {
      draft.notes().violation("a vulnerability has no id", place);
    }
    String moment = analysis.moment().isEmpty() ? heading.moment : analysis.moment();
    affected
        .byStatus(analysis.status())
        .forEach(
            (status, products) ->
                listed.add(
                    new VexStatement(
                        heading.ids,
                        products,
                        status,
                        status == VexStatus.NOT_AFFECTED ? analysis.reason() : "",
                        Moments.read(moment.strip()),
                        place)));
  }

  List<VexStatement> listed() {
    return listed;
  }
}
