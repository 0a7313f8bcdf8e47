package org.quadcheck.check.contradiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.exhibit.ExhibitState;
import org.quadcheck.check.exhibit.ExhibitWords;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitFact;

/** What exhibits state otherwise than an answer, where its question names a fact of theirs. */
public record ExhibitContradictions(
    Claim claim, ClaimDefinition question, Submission submission, LocalDate asOf) {

  /** Each with both places; of the claim's own exhibits, and all of the kinds that back it. */
  public List<Observation> all() {
    Optional<ExhibitFact> fact = question.accords().exhibit();
    if (fact.isEmpty()) {
      return List.of();
    }
    return submission.attestations().stream()
        .flatMap(attestation -> attestation.exhibits().values().stream())
        .filter(exhibit -> concerns(exhibit, fact.get()))
        .flatMap(exhibit -> ofExhibit(exhibit, fact.get()).stream())
        .toList();
  }

  /** Where something is, a document tells of what it covers alone; so the claim must rest on it. */
  private boolean concerns(Exhibit exhibit, ExhibitFact fact) {
    boolean backs = question.backedBy().contains(exhibit.kind());
    return fact == ExhibitFact.LOCATIONS
        ? rests(exhibit) || (backs && exhibit.kind().isIssued())
        : backs;
  }

  private Optional<Observation> ofExhibit(Exhibit exhibit, ExhibitFact fact) {
    String stated = fact.of(exhibit).orElse("");
    if (stated.isEmpty() || fact == ExhibitFact.LOCATIONS) {
      return stated.isEmpty() ? Optional.empty() : ofLocations(exhibit);
    }
    if (agrees(stated, fact)) {
      return Optional.empty();
    }
    boolean words = question.values().isEmpty() && !fact.isDay();
    return Optional.of(told(exhibit, fact, words ? "ask which it is" : ""));
  }

  /** A word that is no answer to the question is of another scale, and is not compared. */
  private boolean agrees(String stated, ExhibitFact fact) {
    String answer = claim.answer().toString();
    if (fact.isDay()) {
      return stated.equals(answer);
    }
    if (question.values().isEmpty()) {
      return ExhibitWords.isSameEdition(answer, stated);
    }
    return !ExhibitWords.accepts(question.values(), stated)
        || ExhibitWords.accepts(List.of(answer), stated);
  }

  /**
   * A country that the answer leaves out contradicts it, where the exhibit is about what is offered
   * and holds. That an exhibit which the answer rests on covers fewer countries, a person must ask.
   */
  private Optional<Observation> ofLocations(Exhibit exhibit) {
    if (!(claim.answer() instanceof Answer.Texts answered)) {
      return Optional.empty();
    }
    List<String> stated = exhibit.particulars().locations();
    boolean own = rests(exhibit);
    if (!answered.texts().containsAll(stated)) {
      ExhibitState state = new ExhibitState(exhibit, submission, asOf);
      boolean surely =
          !state.isExpired() && (state.namesWhatIsOffered() || isUnscoped(exhibit, own));
      String ask = surely ? "" : "ask whether that is about what is offered today";
      return Optional.of(told(exhibit, ExhibitFact.LOCATIONS, ask));
    }
    return own && !stated.containsAll(answered.texts())
        ? Optional.of(told(exhibit, ExhibitFact.LOCATIONS, "ask what shows the others"))
        : Optional.empty();
  }

  /** What the supplier itself points to speaks of what is offered unless it says otherwise. */
  private static boolean isUnscoped(Exhibit exhibit, boolean own) {
    return own && exhibit.scope().isBlank();
  }

  private boolean rests(Exhibit exhibit) {
    Optional<Attestation> attestation = submission.attestationOf(claim);
    return claim.exhibits().contains(exhibit.id())
        && attestation.map(one -> exhibit.equals(one.exhibits().get(exhibit.id()))).orElse(false);
  }

  /** With something to ask it needs a person; without it is a contradiction. */
  private Observation told(Exhibit exhibit, ExhibitFact fact, String ask) {
    String stated = fact.of(exhibit).orElse("");
    String message =
        "%s is answered with \"%s\", and exhibit %s states \"%s\" as its %s"
            .formatted(claim.id(), claim.answer(), exhibit.id(), stated, fact.label());
    return Observation.against(message, ask, claim.place(), exhibit.place())
        .comparing(claim.answer().toString(), stated);
  }
}
