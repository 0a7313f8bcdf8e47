package org.quadcheck.workbench.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.NotApplicableReason;
import org.quadcheck.evidence.claim.Unit;

/** The claims of an attestation, by the questions of a claim vocabulary. */
final class AnswerShapes {
  private static final String COUNTRIES = "a list of two-letter country codes, such as [AU, IN]";

  private AnswerShapes() {}

  /** Nothing, or a word that says nothing. */
  private static Shape unanswered() {
    return Shape.anyOf(
            Shape.type("null"),
            Shape.pattern(
                "^\\s*([tT][bB][dD]|[tT][bB][aA]|[tT][oO][dD][oO]|[nN]/?[aA]|[nN][oO][nN][eE]"
                    + "|[uU][nN][kK][nN][oO][wW][nN]|[wW][iI][tT][hH][hH][eE][lL][dD]|-)?\\s*$"),
            Shape.list(Shape.text()).and("maxItems", 0))
        .saying("Not answered yet: counts as not met.");
  }

  /** A claim, short or long, with its question. */
  static Shape claim(ClaimDefinition question) {
    Shape claim = shared(question) ? Shape.ref(question.type().word()) : claim(answer(question));
    return claim.saying(words(question));
  }

  /** The shape of a claim of each type whose questions differ in nothing but their words. */
  static Shape definitions() {
    Shape definitions = Shape.of("unanswered", unanswered()).and("reason", reason());
    for (ClaimType type : ClaimType.values()) {
      if (type != ClaimType.CHOICE) {
        definitions = definitions.and(type.word(), claim(open(type)));
      }
    }
    return definitions;
  }

  private static boolean shared(ClaimDefinition question) {
    return question.values().isEmpty()
        && question.unit().isEmpty()
        && question.minimum().isEmpty()
        && question.maximum().isEmpty();
  }

  private static Shape claim(Shape answer) {
    Shape longForm =
        Shape.map()
            .optional("value", answer.saying("The answer."))
            .optional("not-applicable", Shape.ref("reason"))
            .optional("because", Shape.text().saying("Why it does not apply, in your own words."))
            .optional(
                "exhibits",
                Shape.oneOrMore(Shape.text()).saying("Ids of the exhibits that show it."))
            .optional("plan", Shape.text().saying("The id of the plan to meet it."))
            .optional("score", Plain.score().saying("In the place of an answer, from 0 to 1."))
            .optional("confidence", Plain.score().saying("How sure the score is, from 0 to 1."))
            .optional("counter", Shape.oneOrMore(Shape.text()).saying("What is said against it."))
            .optional(
                "mitigation",
                Shape.oneOrMore(Shape.text()).saying("What makes up for it, without a day."));
    return Shape.anyOf(answer, longForm, Shape.ref("unanswered"));
  }

  /** The reasons why a question may not apply, each with what it says. */
  static Shape reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (NotApplicableReason reason : NotApplicableReason.values()) {
      reasons.put(reason.word(), reason.meaning());
    }
    return Shape.explained(reasons);
  }

  private static Shape reason() {
    return Shape.anyOf(reasons(), Shape.ref("unanswered"))
        .saying(
            "In place of a value: why the question does not apply, where who asks it takes that.");
  }

  private static String words(ClaimDefinition question) {
    String backed =
        question.backedBy().stream().map(ExhibitKind::word).collect(Collectors.joining(", "));
    List<String> parts =
        List.of(
            question.question().strip(),
            question.help().strip(),
            "Answer: " + wanted(question) + ".",
            backed.isEmpty() ? "" : "Shown by: " + backed + ".");
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String wanted(ClaimDefinition question) {
    return switch (question.type()) {
      case BOOLEAN -> "true or false";
      case DURATION -> "a length of time, such as 4h, 90d or 24 months";
      case DATE -> "a day, such as 2026-03-14";
      case NUMBER -> "a number" + unit(question) + question.bounds();
      case CHOICE -> "one of the words";
      case LIST -> isOfCountries(question) ? COUNTRIES : "a list, such as [one, two]";
      case TEXT -> "a text";
      case REFERENCE -> "an address, or the title of a document";
    };
  }

  private static String unit(ClaimDefinition question) {
    return question.unit().map(unit -> " (" + unit.word() + ")").orElse("");
  }

  private static boolean isOfCountries(ClaimDefinition question) {
    return question.unit().filter(Unit.COUNTRY::equals).isPresent();
  }

  private static Shape item(ClaimDefinition question) {
    if (!question.values().isEmpty()) {
      return Shape.words(question.values());
    }
    return isOfCountries(question) ? Shape.pattern("^[A-Z]{2}$") : Shape.text();
  }

  private static Shape answer(ClaimDefinition question) {
    return switch (question.type()) {
      case NUMBER -> number(question);
      case CHOICE -> Shape.words(question.values());
      case LIST -> Shape.oneOrMore(item(question));
      case BOOLEAN, DURATION, DATE, TEXT, REFERENCE -> open(question.type());
    };
  }

  private static Shape open(ClaimType type) {
    return switch (type) {
      case BOOLEAN -> Shape.of("enum", List.of(true, false, "yes", "no"));
      case DURATION -> Plain.span();
      case DATE -> Plain.day();
      case NUMBER -> Plain.number();
      case LIST -> Shape.oneOrMore(Shape.text());
      case CHOICE, TEXT, REFERENCE -> Shape.text();
    };
  }

  private static Shape number(ClaimDefinition question) {
    boolean whole = question.unit().filter(Unit::isWhole).isPresent();
    Shape number = Shape.type(whole ? "integer" : "number");
    if (question.minimum().isPresent()) {
      number = number.and("minimum", question.minimum().get());
    }
    return question.maximum().isPresent()
        ? number.and("maximum", question.maximum().get())
        : number;
  }
}
