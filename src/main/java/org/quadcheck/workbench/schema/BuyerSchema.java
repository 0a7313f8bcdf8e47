package org.quadcheck.workbench.schema;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.baseline.Nation;
import org.quadcheck.workbench.Case;
import org.quadcheck.workbench.Expected;

/**
 * The shapes of what else a buyer writes: waivers, and the outcomes that are expected of a case.
 *
 * @param nations that may be named
 */
record BuyerSchema(List<Nation> nations) {
  BuyerSchema {
    nations = List.copyOf(nations);
  }

  private List<String> codes() {
    return nations.stream().map(Nation::code).toList();
  }

  Shape waivers() {
    return Shape.map()
        .saying("A buyer's decisions that something not met does not block for a time.")
        .required("waivers", Shape.oneOrMore(waiver()).saying("One for each decision."));
  }

  private Shape waiver() {
    return Shape.map()
        .required("requirement", exact().saying("The id of one requirement."))
        .required("nations", Shape.oneOrMore(Shape.words(codes())).saying("For whom it speaks."))
        .required("supplier", exact().saying("As in the attestation."))
        .required("product", exact().saying("As in the attestation."))
        .required(
            "versions",
            Shape.oneOrMore(exact()).saying("Each version by its name, in quotes; no wildcards."))
        .required("reason", Plain.named().saying("Why it does not block."))
        .required("approved-by", Plain.named().saying("Who decided it."))
        .required("from", Plain.day().saying("The first day."))
        .required(
            "until", Plain.day().saying("The last day, at most twelve months after the first."));
  }

  private static Shape exact() {
    return Shape.text().and("pattern", "^[^*]*[^*\\s][^*]*$");
  }

  Shape expected() {
    Shape outcome = Shape.words(Expected.ofRequirement());
    Shape outcomes =
        Shape.mapOf(Plain.REQUIREMENT_ID, Shape.anyOf(outcome, byNation(outcome)))
            .saying(
                "The outcome of each requirement, or that of each nation; an obligation may stand"
                    + " before it.");
    Shape verdict = Shape.words(Expected.ofVerdict());
    return Shape.map()
        .saying("What is expected of the submission in this folder.")
        .required("about", Plain.named().saying("What is special about it."))
        .required("as-of", Plain.day().saying("The day on which it is judged."))
        .optional("trust", Shape.text().saying("The folder of the keys that the buyer trusts."))
        .optional("artifacts", Shape.text().saying("The folder of the files that are delivered."))
        .optional("data", Shape.text().saying("The folder of the data that the buyer gives."))
        .optional(
            "verdict",
            Shape.anyOf(verdict, byNation(verdict))
                .saying("The verdict of every nation, or that of each."))
        .required("expected", outcomes)
        .optional(
            "days",
            Shape.mapOf(Plain.DAY, outcomes)
                .saying("What is expected of the same submission on other days."));
  }

  private Shape byNation(Shape word) {
    List<String> asked = new ArrayList<>(codes());
    asked.add(Case.ALL);
    Shape byNation = Shape.map();
    for (String code : asked) {
      byNation = byNation.optional(code, word);
    }
    return byNation;
  }
}
