package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;

/** A question that only a person can answer; it never passes by itself. */
public record Manual(String question) implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return List.of(Observation.notChecked(question));
  }

  @Override
  public String brief() {
    return "a person looks: " + question;
  }

  @Override
  public String asks() {
    return "can answer: " + question;
  }
}
