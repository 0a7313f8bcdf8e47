package org.quadcheck.check.contradiction;

import java.util.List;
import java.util.Optional;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.sbom.CodeLanguage;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

/**
 * What one SBOM shows against a yes on memory-safe languages. The question is about code that the
 * supplier writes; of a component its producer wrote it, whoever supplies it.
 */
public record LanguageContradictions(Claim claim, Submission submission, Sbom sbom) {

  /** What surely contradicts is told alone; else what a person must look at. */
  public Optional<Observation> observation() {
    if (!(claim.answer() instanceof Answer.YesNo answer && answer.yes())) {
      return Optional.empty();
    }
    List<CodeLanguage> all = sbom.disclosures().languages();
    List<CodeLanguage> own = all.stream().filter(this::isSurely).toList();
    if (!own.isEmpty()) {
      return Optional.of(told(own, "but", ""));
    }
    List<CodeLanguage> unsure = all.stream().filter(one -> !isOfAnother(one)).toList();
    return unsure.isEmpty()
        ? Optional.empty()
        : Optional.of(told(unsure, "and", "ask whether that is code of the supplier"));
  }

  private boolean isSurely(CodeLanguage one) {
    boolean own = one.product() || likeness(one) == Likeness.SAME;
    return own && !one.language().isEmpty();
  }

  private boolean isOfAnother(CodeLanguage one) {
    return !one.product() && likeness(one) == Likeness.DIFFERENT;
  }

  /** Who is not named may be anybody. */
  private Likeness likeness(CodeLanguage one) {
    return one.producer().isBlank() || submission.supplier().isBlank()
        ? Likeness.NEARLY
        : Likeness.ofBodies(one.producer(), submission.supplier());
  }

  private Observation told(List<CodeLanguage> seen, String but, String ask) {
    String listed =
        SbomQuestion.listed(seen.stream().map(LanguageContradictions::told).distinct().toList());
    String message =
        "%s is answered with %s, %s by the SBOM %s"
            .formatted(claim.id(), claim.answer(), but, listed);
    CodeLanguage first = seen.get(0);
    Place there = new Place(sbom.path(), first.line(), first.column());
    return Observation.against(message, ask, claim.place(), there);
  }

  private static String told(CodeLanguage one) {
    String name = one.component().isBlank() ? "something without a name" : one.component();
    return one.language().isEmpty()
        ? name + " is a package of Conan, for C and C++"
        : "%s is in %s".formatted(name, one.language());
  }
}
