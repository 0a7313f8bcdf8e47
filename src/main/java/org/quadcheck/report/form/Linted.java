package org.quadcheck.report.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.baseline.Nation;
import org.quadcheck.evidence.value.Problem;

/**
 * All that is told of the attestations of a submission before it is handed in.
 *
 * @param forgotten what has to be mended
 * @param nowhere questions that stand nowhere in them
 * @param askers how many of these each nation asks
 * @param contradictions what cannot be true together
 * @param notes what is worth a look; what will not be met as it stands comes last
 * @param coming how many of the notes are of that
 */
public record Linted(
    List<Problem> forgotten,
    List<Problem> nowhere,
    Map<Nation, Integer> askers,
    List<Problem> contradictions,
    List<Problem> notes,
    int coming) {
  public Linted {
    forgotten = List.copyOf(forgotten);
    nowhere = List.copyOf(nowhere);
    askers = Collections.unmodifiableMap(new LinkedHashMap<>(askers));
    contradictions = List.copyOf(contradictions);
    notes = List.copyOf(notes);
  }

  /** How much is forgotten, wherever it should stand. */
  public int countOfForgotten() {
    return forgotten.size() + nowhere.size();
  }

  /** Whether nothing is forgotten and nothing contradicts. */
  public boolean isClean() {
    return countOfForgotten() == 0 && contradictions.isEmpty();
  }
}
