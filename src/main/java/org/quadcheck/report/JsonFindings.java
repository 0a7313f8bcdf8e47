package org.quadcheck.report;

import java.io.IOException;
import org.quadcheck.assessment.Finding;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.sbom.Remedy;

/** The findings, in JSON. */
record JsonFindings(JsonParts json) {

  void write(Finding finding) throws IOException {
    json.begin();
    asked(finding);
    json.text("outcome", finding.outcome().word());
    json.flag("blocks", finding.blocks());
    json.maybe("assurance", finding.assurance().map(Assurance::word));
    json.list("observations", finding.observations(), this::write);
    json.list("cites", finding.cites(), json::clause);
    if (finding.toolPolicy()) {
      json.text("threshold", "tool-policy");
    }
    json.text("remediation", finding.remediation());
    if (finding.waivedBy().isPresent()) {
      json.waiver("waivedBy", finding.waivedBy().get());
    }
    if (finding.plannedBy().isPresent()) {
      json.plan("plannedBy", finding.plannedBy().get());
    }
    json.end();
  }

  private void asked(Finding finding) throws IOException {
    json.text("requirement", finding.requirement());
    json.text("title", finding.title());
    json.text("baseline", finding.baseline());
    json.text("nation", finding.nation().code());
    json.text("obligation", finding.obligation().word());
    json.text("force", finding.force().word());
    json.flag("decides", finding.decides());
  }

  private void write(Observation seen) throws IOException {
    json.begin();
    json.text("outcome", seen.outcome().word());
    json.text("message", seen.message());
    json.text("ground", Phrases.word(seen.ground()));
    if (!seen.places().isEmpty()) {
      json.placeMembers(seen.places().get(0));
    }
    json.text("found", seen.found());
    json.text("expected", seen.expected());
    json.maybe("assurance", seen.assurance().map(Assurance::word));
    json.list("places", seen.places(), json::place);
    if (seen.remedy().isPresent()) {
      remedy(seen.remedy().get());
    }
    json.end();
  }

  private void remedy(Remedy remedy) throws IOException {
    json.begin("remedy");
    json.text("fault", remedy.fault().word());
    json.text("text", remedy.text());
    json.end();
  }
}
