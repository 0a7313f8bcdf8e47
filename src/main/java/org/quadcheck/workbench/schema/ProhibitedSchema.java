package org.quadcheck.workbench.schema;

import java.util.Arrays;
import java.util.List;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Verification;

/**
 * The shape of a list of prohibited sources in the buyer's data.
 *
 * @param nations that may be named
 */
record ProhibitedSchema(List<Nation> nations) {
  ProhibitedSchema {
    nations = List.copyOf(nations);
  }

  Shape root() {
    return Shape.map()
        .saying("Sources whose products are barred, by the lists that bar them.")
        .required("prohibited-sources", Shape.of("const", 1).saying("The version of the form."))
        .required("as-of", Plain.day().saying("The day for which the lists are true."))
        .required("sources", Shape.oneOrMore(source()).saying("One for each source."));
  }

  private Shape source() {
    List<String> codes = nations.stream().map(Nation::code).toList();
    List<String> verified = Arrays.stream(Verification.values()).map(Verification::word).toList();
    return Shape.map()
        .required("id", Plain.named().saying("Its id, once in a file."))
        .required("list", Plain.named().saying("The list that baselines name."))
        .optional("nations", Shape.oneOrMore(Shape.words(codes)).saying("Who bars it."))
        .optional("names", Shape.oneOrMore(Plain.named()).saying("Names alone need review."))
        .optional(
            "purls", Shape.oneOrMore(pattern("^pkg:.+")).saying("A star stands for anything."))
        .optional("cpes", Shape.oneOrMore(pattern("^cpe:.+")).saying("A star stands for anything."))
        .required("cites", Shape.oneOrMore(Plain.named()).saying("Clauses of the register."))
        .required("verified", Shape.words(verified).saying("How far the entry is checked."))
        .optional("note", Shape.text().saying("For people."));
  }

  private static Shape pattern(String begin) {
    return Shape.text().and("pattern", begin);
  }
}
