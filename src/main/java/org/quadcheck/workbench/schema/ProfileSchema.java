package org.quadcheck.workbench.schema;

import java.util.List;
import org.quadcheck.baseline.Nation;

/**
 * The shape of a profile.
 *
 * @param parts what requirements are made of
 */
record ProfileSchema(BaselineSchema parts) {

  Shape root() {
    return Shape.map()
        .saying("One profile: what an agency asks in one kind of purchase.")
        .required("profile", Plain.named().saying("Its id, the name of its file."))
        .required("title", Plain.named().saying("As reports call it."))
        .required("version", Plain.named().saying("Year and month, in quotes: \"2026.11\"."))
        .optional("about", Shape.text().saying("What it is for, and which numbers are its own."))
        .required("extends", Shape.oneOrMore(Plain.named()).saying("Baselines, or other profiles."))
        .required(
            "for", Shape.oneOrMore(Shape.words(codes())).saying("The nations that it judges."))
        .optional("by", by())
        .optional("strictest", truth().saying("Each nation asks the strictest that any asks."))
        .optional(
            "raise-should-asked-by",
            Plain.wholeNumber().saying("What so many nations ask becomes a condition."))
        .optional(
            "sources",
            Shape.oneOrMore(RegisterSchema.source(nations())).saying("Documents of its own."))
        .optional(
            "requirements",
            Shape.mapOf(Plain.REQUIREMENT_ID, changes()).saying("What is changed, by id."))
        .optional(
            "add", Shape.oneOrMore(Shape.ref("requirement")).saying("Requirements of its own."))
        .optional("drop", Shape.oneOrMore(drop()).saying("Requirements that are not asked."))
        .and("$defs", parts.definitions());
  }

  private List<Nation> nations() {
    return parts.library().nations();
  }

  private List<String> codes() {
    return nations().stream().map(Nation::code).toList();
  }

  private static Shape truth() {
    return Shape.type("boolean");
  }

  private static Shape by() {
    return Plain.named().saying("The contract or policy that makes it so.");
  }

  private Shape changes() {
    Shape changes = Shape.map().and("minProperties", 1);
    for (Nation nation : nations()) {
      String what = "What is changed in what %s asks.".formatted(nation.name());
      changes = changes.optional(nation.code(), change().saying(what));
    }
    return changes;
  }

  private static Shape change() {
    return Shape.map()
        .optional("check", Shape.ref("check").saying("Replaces the check."))
        .optional("with", CheckSchema.with())
        .optional("obligation", BaselineSchema.obligation())
        .optional("always", truth().saying("true: asked without 'when' and 'when-offered'."))
        .optional(
            "plan",
            Shape.words(List.of("allowed", "none"))
                .saying("Whether a plan item keeps it from blocking."))
        .optional("minimum-assurance", BaselineSchema.assurance())
        .optional("by", by())
        .optional(
            "cites", Shape.oneOrMore(Shape.ref("citation")).saying("Clauses that say so too."))
        .optional("loosens", Plain.named().saying("Why less may be asked; every report says it."));
  }

  private static Shape drop() {
    return Shape.map()
        .required("requirement", Shape.pattern(Plain.REQUIREMENT_ID).saying("Its id."))
        .optional("reason", Plain.named().saying("Why it is dropped."))
        .optional("loosens", Plain.named().saying("The same for a condition."));
  }
}
