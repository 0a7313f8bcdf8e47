package org.quadcheck.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.Reservations;
import org.quadcheck.evidence.value.Place;

/**
 * What stands beside an answer, as it bears on the outcome: nothing passes plainly against which
 * something is said, and what has no day promises nothing.
 */
record Reserved(Reservations reservations) {
  private static final int MOST = 3;
  private static final int LENGTH = 160;

  /** The same, which names the mitigations where it is not met. */
  Observation beside(Observation seen) {
    if (seen.outcome() == Outcome.PASS || reservations.mitigations().isEmpty()) {
      return seen;
    }
    String named = quoted(reservations.mitigations());
    return seen.saying(
        "%s; named to mitigate it, without a day by which: %s".formatted(seen.message(), named));
  }

  /** A person looks at what is said against an answer. */
  List<Observation> against(Claim claim, String expected) {
    if (reservations.counters().isEmpty()) {
      return List.of();
    }
    Stream<Place> against = reservations.counters().stream().map(Reservations.Said::place);
    Place[] places =
        Stream.concat(Stream.of(claim.place()), against)
            .distinct()
            .limit(MOST)
            .toArray(Place[]::new);
    String message =
        "against %s is said: %s".formatted(claim.id(), quoted(reservations.counters()));
    return List.of(
        Observation.review(message, places).comparing(claim.answer().toString(), expected));
  }

  private static String quoted(List<Reservations.Said> said) {
    String first =
        said.stream()
            .limit(MOST)
            .map(one -> "'%s'".formatted(shortened(one.text())))
            .collect(Collectors.joining(", "));
    return said.size() <= MOST ? first : first + " (+%d)".formatted(said.size() - MOST);
  }

  private static String shortened(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
  }
}
