package org.quadcheck.report;

import java.io.IOException;
import java.util.Map;
import org.quadcheck.assessment.Tally;
import org.quadcheck.assessment.Verdict;
import org.quadcheck.baseline.Force;

/** What the nations conclude, in JSON. */
record JsonVerdicts(JsonParts json) {

  void write(Verdict verdict) throws IOException {
    json.begin();
    json.text("nation", verdict.nation().code());
    json.text("verdict", verdict.word().word());
    json.text("reason", verdict.reason());
    tally("must", verdict.must());
    tally("should", verdict.should());
    json.begin("mustByForce");
    for (Map.Entry<Force, Integer> count : verdict.mustByForce().entrySet()) {
      json.number(count.getKey().word(), count.getValue());
    }
    json.end();
    json.list("byBaseline", verdict.byBaseline(), this::write);
    json.end();
  }

  private void write(Verdict.OfBaseline part) throws IOException {
    json.begin();
    json.text("baseline", part.baseline());
    json.text("verdict", part.word().word());
    tally("must", part.must());
    tally("should", part.should());
    json.end();
  }

  private void tally(String key, Tally tally) throws IOException {
    json.begin(key);
    json.number("pass", tally.pass());
    json.number("fail", tally.fail());
    json.number("needsReview", tally.needsReview());
    json.number("waived", tally.waived());
    json.end();
  }
}
