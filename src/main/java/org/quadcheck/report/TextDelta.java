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
    String meets = met.isEmpty() ? "" : "meets what is asked by " + Phrases.and(met);
    return Phrases.sentence(String.join("; ", Phrases.present(meets, String.join("; ", lacking))));
  }

  private static String met(Verdict verdict) {
    String name = Phrases.name(verdict.nation());
    int waived = verdict.must().waived();
    return waived == 0 ? name : "%s (%d excused)".formatted(name, waived);
  }

  private static String lacking(Verdict verdict) {
    Tally must = verdict.must();
    String failed = counted(must.fail(), "is not met", "are not met");
    String doubted = counted(must.needsReview(), "needs a person to look", "need a person to look");
    List<String> open = Phrases.present(failed, doubted);
    return "for %s %s"
        .formatted(
            Phrases.name(verdict.nation()),
            open.isEmpty() ? "nothing is decided" : Phrases.and(open));
  }

  private static String counted(int count, String one, String several) {
    String counted =
        count == 1 ? "1 condition " + one : "%d conditions %s".formatted(count, several);
    return count == 0 ? "" : counted;
  }
}
