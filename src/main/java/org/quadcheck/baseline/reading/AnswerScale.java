package org.quadcheck.baseline.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quadcheck.document.Fields;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.Unit;

/** Whether what a question allows as an answer fits the type of the answer. */
record AnswerScale(Fields fields, ClaimDefinition question) {

  void check() {
    boolean words = question.type() == ClaimType.CHOICE || question.type() == ClaimType.LIST;
    if (question.type() == ClaimType.CHOICE && question.values().isEmpty()) {
      fields.complain(fields.place(), "a choice needs 'values'. List the answers allowed.");
    }
    if (!words && !question.values().isEmpty()) {
      misfit("values", "a choice or a list");
    }
    if (question.type() != ClaimType.NUMBER) {
      List.of("minimum", "maximum").stream()
          .filter(key -> fields.node(key).isPresent())
          .forEach(key -> misfit(key, "a number"));
    }
    question
        .unit()
        .filter(unit -> unit.type() != question.type())
        .ifPresent(unit -> misfit("unit", "a " + unit.type().word() + " of " + unit.word()));
    checkEnds();
  }

  private void misfit(String key, String what) {
    String message = "'%s' fits %s, but '%s' is a %s. Leave it out.";
    fields.complain(
        fields.place(key), message.formatted(key, what, question.id(), question.type().word()));
  }

  private void checkEnds() {
    Optional<BigDecimal> least = question.minimum();
    Optional<BigDecimal> most = question.maximum();
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
      fields.complain(
          fields.place("minimum"), "'minimum' is greater than 'maximum'. Turn them round.");
    }
    beyond("minimum", least, question.unit().flatMap(Unit::least), -1);
    beyond("maximum", most, question.unit().flatMap(Unit::most), 1);
  }

  private void beyond(
      String key, Optional<BigDecimal> stated, Optional<BigDecimal> end, int outside) {
    if (stated.isPresent() && end.isPresent() && stated.get().compareTo(end.get()) == outside) {
      String message = "'%s' is %s, beyond the end of %s, which is %s. Leave it out.";
      fields.complain(
          fields.place(key),
          message.formatted(
              key,
              stated.get().toPlainString(),
              question.unit().map(Unit::word).orElse(""),
              end.get().toPlainString()));
    }
  }
}
