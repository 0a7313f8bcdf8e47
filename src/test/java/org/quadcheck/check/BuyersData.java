package org.quadcheck.check;

import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.DataSet;
import org.quadcheck.knowledge.Knowledge;

/** What tests of checks that ask the buyer's data share. */
final class BuyersData {
  static final String PURL = "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1";
  static final Component LOG4J =
      aComponent().named("log4j-core").withVersion("2.14.1").withPurl(PURL).by("Apache").build();
  static final Place THERE = new Place(SbomBuilder.PATH, 12, 5);

  private BuyersData() {}

  static DataSet set(DataKind kind, LocalDate day) {
    return new DataSet(kind, "data", Optional.of(day), 1, 1, kind.standardDays());
  }

  static Submission listing(Component component, VexStatement... statements) {
    return aSubmission().with(anSbom().listing(component).build()).stating(statements).build();
  }

  static List<Observation> see(Check check, Submission submission, Knowledge known) {
    return check.evaluate(submission, TODAY, known);
  }
}
