package org.quadcheck.report;

import java.io.IOException;
import java.time.LocalDate;
import org.quadcheck.assessment.Upcoming;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.evidence.claim.NotApplicableReason;

/** The demands that are not in force yet, in JSON. */
record JsonDemands(JsonParts json) {

  void write(Upcoming upcoming) throws IOException {
    Demand demand = upcoming.demand();
    json.begin();
    json.text("requirement", upcoming.requirement());
    json.text("title", upcoming.title());
    json.text("nation", demand.nation().code());
    json.text("firstDay", upcoming.from().toString());
    json.text("obligation", demand.obligation().word());
    json.text("force", demand.force(upcoming.from()).word());
    json.text("asks", demand.check().asks());
    json.list("when", demand.when(), this::write);
    json.maybe("whenOffered", demand.whenOffered());
    json.maybe("from", demand.from().map(LocalDate::toString));
    json.maybe("until", demand.until().map(LocalDate::toString));
    if (demand.toolPolicy()) {
      json.text("threshold", "tool-policy");
    }
    json.maybe("minimumAssurance", demand.minimumAssurance().map(Assurance::word));
    json.flag("planAllowed", demand.planAllowed());
    if (!demand.notApplicable().isEmpty()) {
      json.texts(
          "notApplicable", demand.notApplicable().stream().map(NotApplicableReason::word).toList());
    }
    json.list("cites", demand.cites(), json::clause);
    json.place("place", demand.place());
    json.end();
  }

  private void write(Condition condition) throws IOException {
    json.begin();
    json.text("claim", condition.claim());
    json.text("value", condition.value());
    json.end();
  }
}
