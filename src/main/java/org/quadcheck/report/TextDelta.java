package org.quadcheck.report;

import java.util.List;
import org.quadcheck.assessment.Tally;
import org.quadcheck.assessment.Verdict;

/** The difference between the nations in words. */
final class TextDelta {
  private TextDelta() {}

  static String of(List<Verdict> verdicts) {
    List<String> met =
        verdicts.stream()
            .filter(verdict -> verdict.word() == Verdict.Word.COMPLIANT)
            .map(TextDelta::met)
            .toList();
    List<String> lacking =
        verdicts.stream()
            .filter(verdict -> verdict.word() != Verdict.Word.COMPLIANT)
            .map(TextDelta::lacking)
            .toList();
    String meets = met.isEmpty() ? "" : "meets " + Phrases.and(met);
    return Phrases.sentence(String.join("; ", Phrases.present(meets, String.join("; ", lacking))));
  }

  private static String met(Verdict verdict) {
    String name = Phrases.name(verdict.nation());
    int waived = verdict.must().waived();
    return waived == 0 ? name : "%s (%d excused)".formatted(name, waived);
  }

  private static String lacking(Verdict verdict) {
    Tally must = verdict.must();
    String misses = must.fail() == 0 ? "" : "misses " + must.fail();
    List<String> open = Phrases.present(misses, Phrases.count(must.needsReview(), "to review"));
    return (open.isEmpty() ? "undecided" : Phrases.and(open))
        + " for "
        + Phrases.name(verdict.nation());
  }
}
