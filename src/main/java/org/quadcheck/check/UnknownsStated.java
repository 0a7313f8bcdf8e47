package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Few;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;

/** No field of any component is silently empty: it is stated, or said to be unknown or withheld. */
public record UnknownsStated(List<ComponentField> fields) implements Check {
  public UnknownsStated {
    fields = List.copyOf(fields);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return SbomQuestion.put(submission, this::judge);
  }

  private Observation judge(Sbom sbom) {
    Few silent = Few.byStates(sbom, this::isSilent);
    int all = sbom.components().size();
    if (!silent.isEmpty()) {
      String message =
          "%d of %d components leave a field empty without saying whether it is unknown or withheld: %s"
              .formatted(silent.count(), all, silent.named());
      return Observation.fail(message, silent.place()).comparing("", words());
    }
    String message = "all %d components say so where something is unknown".formatted(all);
    return SbomQuestion.withSubject(
        sbom, Observation.pass(Assurance.OBSERVED, message, Place.of(sbom.path())));
  }

  private boolean isSilent(FieldStates states) {
    return fields.stream().map(states::of).anyMatch(UnknownsStated::isSilent);
  }

  private static boolean isSilent(State state) {
    return switch (state) {
      case STATED, UNKNOWN, WITHHELD -> false;
      case PLACEHOLDER, ABSENT, MALFORMED -> true;
    };
  }

  private String words() {
    return fields.stream().map(ComponentField::word).collect(Collectors.joining(", "));
  }

  @Override
  public String asks() {
    return "says of every empty field whether it is unknown or withheld: " + words();
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof UnknownsStated that && that.fields.containsAll(fields);
  }
}
