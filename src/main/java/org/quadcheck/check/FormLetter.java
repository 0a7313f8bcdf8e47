package org.quadcheck.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.check.exhibit.ExhibitState;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.DoubtfulWords;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.form.PlanLetter;

/** A letter that comes with a plan of the CISA attestation form, and what it belongs to. */
record FormLetter(
    PlanLetter letter, PlanItem plan, Attestation attestation, Submission submission) {
  /** "Sessions are recorded while MFA is being set up" says until when, and not what. */
  private static final Pattern MEANWHILE =
      Pattern.compile(
          "(?i)\\b(?:until|while) (?:[\\w-]{1,20} ){1,4}(?:is|are) being [\\w-]{1,20}( (?:in|out|up))?\\b");

  /** Whether it stands for what the claim does not attest. */
  Observation judge(Claim claim, LocalDate asOf) {
    String instead = letter.mitigations().text();
    if (!letter.mitigations().isStated() || DoubtfulWords.isNothing(instead)) {
      return fail("says nothing of what is done instead");
    }
    Exhibit exhibit = attestation.exhibits().get(letter.exhibit());
    if (exhibit == null) {
      return fail("was not handed in: form.letters.%s.exhibit".formatted(plan.id()));
    }
    ExhibitState state = new ExhibitState(exhibit, submission, asOf);
    Optional<Observation> objection = state.objectionAsBacking();
    if (objection.isPresent()) {
      return objection.get();
    }
    if (!exhibit.fileState().isBound()) {
      return fail("is not bound to a file by its SHA-256");
    }
    return milestones()
        .or(() -> past(asOf))
        .or(() -> noPlan(asOf))
        .or(this::toCome)
        .or(() -> noLetter(exhibit))
        .or(state::contentDoubt)
        .or(() -> nothingShown(state))
        .orElseGet(() -> passed(claim, exhibit));
  }

  /** What has expired, or is the SBOM or an attestation itself, is no letter that stands. */
  private Optional<Observation> nothingShown(ExhibitState state) {
    String message = "exhibit %s, the letter to plan %s, %s; ask for a letter that holds";
    String why = state.isExpired() ? "has expired" : "is no document that shows it";
    return Optional.of(
            Observation.review(
                message.formatted(state.exhibit().id(), plan.id(), why), letter.place()))
        .filter(any -> state.assurance() == Assurance.SELF_ATTESTED);
  }

  /** The form asks for a plan of action and milestones, so that one without any is none. */
  private Optional<Observation> milestones() {
    if (letter.milestones().isEmpty()) {
      return Optional.of(fail("states no milestone"));
    }
    for (PlanLetter.Milestone one : letter.milestones()) {
      if (!one.what().isStated()
          || DoubtfulWords.isNothing(one.what().text())
          || one.by().isEmpty()) {
        return Optional.of(fail("has a milestone without a text or a day"));
      }
      if (one.by().get().isAfter(plan.due())) {
        String message = "the letter to plan %s has a milestone on %s, after the plan is due, %s";
        return Optional.of(
            Observation.contradiction(
                message.formatted(plan.id(), one.by().get(), plan.due()),
                one.place(),
                plan.place()));
      }
    }
    return Optional.empty();
  }

  /** Whether a step was taken by its day, the letter cannot tell. */
  private Optional<Observation> past(LocalDate asOf) {
    String message =
        "the letter to plan %s has a milestone on %s, \"%s\"; ask whether it was reached";
    return letter.milestones().stream()
        .filter(one -> one.by().filter(day -> day.isBefore(asOf)).isPresent())
        .findFirst()
        .map(
            one ->
                Observation.review(
                    message.formatted(plan.id(), one.by().get(), one.what().text()), one.place()));
  }

  /** A plan for which nobody answers, which says nothing or which ends in no time to speak of. */
  private Optional<Observation> noPlan(LocalDate asOf) {
    if (!plan.hasOwner()) {
      return Optional.of(doubt("names no owner; ask who answers for it"));
    }
    if (!plan.hasMilestone()) {
      String empty = "has '%s' as its milestone; ask what will be done";
      return Optional.of(doubt(empty.formatted(plan.milestone())));
    }
    String far =
        "is due on %s, more than %d years ahead (by this tool's policy, no clause states a limit);"
            + " ask for a nearer day";
    return Optional.of(doubt(far.formatted(plan.due(), PlanItem.MOST_YEARS)))
        .filter(any -> plan.isFarOff(asOf));
  }

  /** Mitigations are what is done today; what will be is the plan. */
  private Optional<Observation> toCome() {
    String said = letter.mitigations().text();
    String today = MEANWHILE.matcher(said).replaceAll(" ").strip();
    String instead = DoubtfulWords.isNothing(today) ? said : today;
    return DoubtfulWords.yetToCome(instead)
        .or(() -> DoubtfulWords.bare(instead))
        .map(
            doubt ->
                Observation.review(
                    "the letter to plan %s names '%s' as what is done instead, which %s"
                        .formatted(plan.id(), said, doubt),
                    letter.place()));
  }

  /** What somebody else issued on something else is no letter of the producer's. */
  private Optional<Observation> noLetter(Exhibit exhibit) {
    String message = "exhibit %s, the letter to plan %s, is a %s; ask for the letter";
    return Optional.of(exhibit.kind())
        .filter(kind -> kind != ExhibitKind.DOCUMENT)
        .map(
            kind ->
                Observation.review(
                    message.formatted(exhibit.id(), plan.id(), kind.word()), exhibit.place()));
  }

  private Observation passed(Claim claim, Exhibit exhibit) {
    String message = "%s is not attested; plan %s, due on %s, stands for it in letter %s";
    return Observation.pass(
        Assurance.DOCUMENTED,
        message.formatted(claim.id(), plan.id(), plan.due(), exhibit.id()),
        letter.place());
  }

  private Observation doubt(String why) {
    return Observation.review("plan %s %s".formatted(plan.id(), why), plan.place());
  }

  private Observation fail(String why) {
    return Observation.fail("the letter to plan %s %s".formatted(plan.id(), why), letter.place());
  }
}
