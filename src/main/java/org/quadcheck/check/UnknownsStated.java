package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Submission;

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
    List<Component> silent = sbom.components().stream().filter(this::isSilent).toList();
    int all = sbom.components().size();
    if (!silent.isEmpty()) {
      String message =
          "%d of %d components leave a field empty without saying whether it is unknown or withheld: %s"
              .formatted(silent.size(), all, SbomQuestion.named(silent));
      return Observation.fail(message, sbom.placeOf(silent.get(0))).comparing("", words());
    }
    String message = "all %d components say so where something is unknown".formatted(all);
    return SbomQuestion.withSubject(
        sbom, Observation.pass(Assurance.OBSERVED, message, Place.of(sbom.path())));
  }

  private boolean isSilent(Component component) {
    return fields.stream().map(component.states()::of).anyMatch(UnknownsStated::isSilent);
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
