package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.vex.Justification;
import org.quadcheck.evidence.vex.VexStatus;
import org.quadcheck.intake.sbom.token.Cursor;

/** What a CycloneDX document says of the effect of one vulnerability. */
final class CycloneDxAnalysis {
  private static final Map<String, VexStatus> STATES =
      Map.of(
          "resolved", VexStatus.FIXED,
          "resolved_with_pedigree", VexStatus.FIXED,
          "exploitable", VexStatus.AFFECTED,
          "in_triage", VexStatus.UNDER_INVESTIGATION,
          "false_positive", VexStatus.NOT_AFFECTED,
          "not_affected", VexStatus.NOT_AFFECTED);

  private VexStatus without = VexStatus.NOT_STATED;
  private State state = State.ABSENT;
  private String word = "";
  private String justification = "";
  private String detail = "";
  private String moment = "";

  void read(Cursor cursor) throws IOException, InvalidInputException {
    without = VexStatus.UNCLEAR;
    cursor.members(name -> member(cursor, name));
  }

  private void member(Cursor cursor, String name) throws IOException, InvalidInputException {
    switch (name) {
      case "state" -> {
        var value = cursor.text();
        word = value.text();
        boolean known = !value.isStated() || STATES.containsKey(word);
        state = known ? value.state() : State.MALFORMED;
      }
      case "justification" -> justification = cursor.text().text();
      case "detail" -> detail = cursor.text().text();
      case "firstIssued", "lastUpdated" -> {
        String said = cursor.text().text();
        moment = said.compareTo(moment) > 0 ? said : moment;
      }
      default -> cursor.skip();
    }
  }

  State state() {
    return state;
  }

  /**
   * A word that CycloneDX does not know says nothing. An analysis without one is more than a
   * listing: whoever takes the word out of it must not gain by that.
   */
  VexStatus status() {
    return STATES.getOrDefault(word, without);
  }

  /**
   * Why there is no harm. That it was found by mistake is no reason where it is known in this very
   * version, and what is said of a harm is none that there is no harm.
   */
  String reason() {
    boolean harmful = status() == VexStatus.AFFECTED || status() == VexStatus.UNDER_INVESTIGATION;
    return harmful ? "" : Justification.of(List.of(justification, detail));
  }

  String moment() {
    return moment;
  }
}
