package org.quadcheck.check.observation;

import java.util.Optional;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

/** What a look through an SBOM came to: what is wrong, what is in doubt, and what was answered. */
public final class Sightings {
  private final ManyTexts wrong = new ManyTexts();
  private final ManyTexts doubtful = new ManyTexts();
  private Optional<Place> firstWrong = Optional.empty();
  private Optional<Place> firstDoubtful = Optional.empty();
  private int answered;

  public void wrong(String what, Place place) {
    firstWrong = firstWrong.or(() -> Optional.of(place));
    wrong.add(what);
  }

  public void doubtful(String what, Place place) {
    firstDoubtful = firstDoubtful.or(() -> Optional.of(place));
    doubtful.add(what);
  }

  public void answered() {
    answered++;
  }

  /** What the supplier's word had to answer is known by that word alone. */
  public Assurance assurance() {
    return answered > 0 ? Assurance.SELF_ATTESTED : Assurance.OBSERVED;
  }

  /** What was seen is told; empty where neither anything is wrong nor in doubt. */
  public Optional<Observation> told(Sbom sbom, String lead, String doubt) {
    if (!wrong.isEmpty()) {
      String also = doubtful.isEmpty() ? "" : "; %d more to look at".formatted(doubtful.size());
      return Optional.of(Observation.fail(lead + wrong.listed() + also, place(firstWrong, sbom)));
    }
    return doubtful.isEmpty()
        ? Optional.empty()
        : Optional.of(Observation.review(doubt + doubtful.listed(), place(firstDoubtful, sbom)));
  }

  private static Place place(Optional<Place> first, Sbom sbom) {
    return first.orElse(Place.of(sbom.path()));
  }
}
