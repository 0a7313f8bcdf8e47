package org.quadcheck.check.exhibit;

import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitFact;

/**
 * What an exhibit states of a fact, held against what is accepted.
 *
 * @param accepted anything is where nothing is named
 * @param doubtful what no text sets against the accepted ones
 */
public record ExhibitStates(
    Exhibit exhibit, ExhibitFact fact, List<String> accepted, List<String> doubtful) {

  /** That it is another, as half a sentence; empty where it is accepted or may be. */
  public Optional<String> complaint() {
    return isAccepted() || mayBeAccepted() ? Optional.empty() : Optional.of(found());
  }

  /** What a person must ask: nobody here can tell whether it is one of the accepted. */
  public Optional<Observation> doubt() {
    if (isAccepted() || !mayBeAccepted()) {
      return Optional.empty();
    }
    String ask =
        fact == ExhibitFact.EDITION ? "whether that is the same text" : "what it counts as";
    String message = "exhibit %s %s; ask %s".formatted(exhibit.id(), found(), ask);
    return Optional.of(
        Observation.review(message, exhibit.place())
            .comparing(stated(), String.join(" or ", accepted)));
  }

  private boolean isAccepted() {
    return !isOfAnotherStandard() && ExhibitWords.accepts(accepted, stated());
  }

  /** Where no edition is asked, the standard of the kind may stand beside others. */
  private boolean isOfAnotherStandard() {
    StandardEditions editions = new StandardEditions(exhibit.kind(), stated());
    return fact == ExhibitFact.EDITION
        && (accepted.isEmpty() ? editions.nameOnlyOthers() : editions.areOfAnotherStandard());
  }

  /** What is written in no way that is known may be an accepted one, but not what is not stated. */
  private boolean mayBeAccepted() {
    if (stated().isEmpty() || accepted.isEmpty()) {
      return false;
    }
    if (fact == ExhibitFact.EDITION) {
      StandardEditions editions = new StandardEditions(exhibit.kind(), stated());
      return editions.mayBeOneOf(accepted) || editions.areUnclear();
    }
    boolean named =
        fact == ExhibitFact.TYPE
            ? ExhibitWords.namesType(accepted, stated())
            : ExhibitWords.holds(accepted, stated()) || ExhibitWords.holds(doubtful, stated());
    return named || ExhibitWords.isUnclear(stated());
  }

  private String stated() {
    return fact.of(exhibit).orElse("");
  }

  private String found() {
    String found =
        stated().isEmpty()
            ? "states no " + fact.label()
            : "is of %s %s".formatted(fact.word(), stated()) + number();
    return found + ExhibitWords.asked("; asked is ", accepted);
  }

  private String number() {
    boolean other = new StandardEditions(exhibit.kind(), stated()).nameOnlyOthers();
    return fact == ExhibitFact.EDITION && other ? ", a standard of another number" : "";
  }
}
