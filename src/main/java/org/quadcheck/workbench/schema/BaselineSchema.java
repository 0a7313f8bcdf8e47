package org.quadcheck.workbench.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Target;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;

/**
 * The shape of a {@code baseline.yaml}.
 *
 * @param library whose nations and claims it may name
 * @param clauses that are offered to whoever cites; empty where none is
 */
record BaselineSchema(BaselineLibrary library, List<Clause> clauses) {
  BaselineSchema {
    clauses = List.copyOf(clauses);
  }

  Shape root() {
    return Shape.map()
        .saying("One baseline: what the nations ask, requirement by requirement.")
        .required("baseline", Plain.named().saying("Its id, the name of its folder."))
        .required("title", Plain.named().saying("As reports call it."))
        .required("version", Plain.named().saying("Year and month, in quotes: \"2026.11\"."))
        .required(
            "status",
            Plain.named()
                .saying("current, or why it is put only by name: withdrawn, comparison, by-name."))
        .optional("about", Shape.text().saying("What it is for, in a few sentences."))
        .required(
            "applies-to",
            targets().saying("What must be offered or handed in for it to be put unasked."))
        .optional("in-force-until", Plain.day().saying("The last day of one that has ended."))
        .optional("superseded-by", Plain.named().saying("Id of the baseline that took its place."))
        .required(
            "requirements",
            Shape.list(Shape.ref("requirement")).and("minItems", 1).saying("What it asks."))
        .and("$defs", definitions());
  }

  /** What requirements are made of, wherever they stand. */
  Shape definitions() {
    return new Shape(Map.of())
        .and("requirement", requirement())
        .and("demand", demand())
        .and("check", CheckSchema.check())
        .and("claim", claim())
        .and("citation", citation());
  }

  private static Shape targets() {
    return Shape.oneOrMore(Shape.words(Arrays.stream(Target.values()).map(Target::word).toList()));
  }

  private Shape requirement() {
    Shape nations = Shape.map().and("minProperties", 1);
    for (Nation nation : library.nations()) {
      Shape demands = Shape.oneOrMore(Shape.ref("demand"));
      nations =
          nations.optional(
              nation.code(),
              demands.saying(
                  "What %s asks; a list where it changes by day.".formatted(nation.name())));
    }
    return Shape.map()
        .saying("One thing that nations ask in common, each in its own strength.")
        .required(
            "id",
            Shape.pattern(Plain.REQUIREMENT_ID)
                .saying("Capitals and numbers joined by hyphens. Never changed, never used again."))
        .required("title", Plain.named().saying("The fact that is asked, as a sentence."))
        .required("applies-to", targets().saying("What it speaks of."))
        .optional("check", Shape.ref("check").saying("How every nation's demand is checked."))
        .required("nations", nations.saying("What each nation asks, by its code."))
        .required("remediation", Plain.named().saying("What the buyer tells the supplier to do."))
        .optional("retired", Shape.type("boolean").saying("true: kept for its id, asked no more."));
  }

  private Shape demand() {
    return Shape.map()
        .saying("What one nation asks by one requirement in one period.")
        .required("obligation", obligation())
        .optional("check", Shape.ref("check").saying("Replaces the check of the requirement."))
        .optional("with", CheckSchema.with())
        .required(
            "cites",
            Shape.oneOrMore(Shape.ref("citation"))
                .saying("Clauses that ask it. A 'must' may not rest on unverified ones alone."))
        .optional("when", when())
        .optional(
            "when-offered",
            Shape.words(claims(ClaimType.BOOLEAN))
                .saying("A yes-or-no claim without which there is nothing to ask about."))
        .optional("from", Plain.day().saying("The first day of the period."))
        .optional("until", Plain.day().saying("The last day of the period; counts whole."))
        .optional(
            "threshold",
            Shape.word("tool-policy")
                .saying("A number in it is stated by no clause; every report says so."))
        .optional(
            "reading",
            Plain.named()
                .saying("How a number was read where its clauses state several, in a sentence."))
        .optional("minimum-assurance", assurance())
        .optional(
            "plan",
            Shape.word("allowed").saying("A plan item keeps it from blocking until its day."))
        .optional(
            "not-applicable",
            Shape.oneOrMore(AnswerShapes.reasons())
                .saying(
                    "Why a supplier may answer that it does not apply; where left out, never."));
  }

  static Shape assurance() {
    return Shape.words(Arrays.stream(Assurance.values()).map(Assurance::word).toList())
        .saying("How a pass must at least be known.");
  }

  static Shape obligation() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Obligation one : Obligation.values()) {
      words.put(
          one.word(),
          switch (one) {
            case MUST -> "The text makes it a condition.";
            case SHOULD -> "The text recommends it.";
            case MAY -> "The text allows it.";
          });
    }
    return Shape.explained(words).saying("How strongly the clauses ask.");
  }

  private Shape when() {
    Shape when =
        Shape.map().saying("Claims and the answers that make it apply; other answers do not.");
    for (ClaimDefinition claim : library.claims().definitions().values()) {
      if (claim.type() == ClaimType.BOOLEAN) {
        when = when.optional(claim.id(), Shape.type("boolean").saying(claim.question()));
      } else if (!claim.values().isEmpty()) {
        when = when.optional(claim.id(), Shape.words(claim.values()).saying(claim.question()));
      }
    }
    return when;
  }

  private Shape claim() {
    Map<String, String> questions = new LinkedHashMap<>();
    library.claims().definitions().values().forEach(one -> questions.put(one.id(), one.question()));
    return Shape.explained(questions);
  }

  private List<String> claims(ClaimType type) {
    return library.claims().definitions().values().stream()
        .filter(claim -> claim.type() == type)
        .map(ClaimDefinition::id)
        .toList();
  }

  private Shape citation() {
    Map<String, String> texts = new LinkedHashMap<>();
    clauses.forEach(
        clause ->
            texts.put(
                clause.citation(), "%s: %s".formatted(clause.source().title(), clause.text())));
    Shape form = Shape.pattern("^[a-z0-9]+(-[a-z0-9]+)+#\\S.*$");
    Shape citation = texts.isEmpty() ? form : Shape.explained(texts);
    return citation.saying("source#clause, as the register of sources numbers it.");
  }
}
