package org.quadcheck.evidence.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quadcheck.evidence.value.Place;

/**
 * Where an attestation has room for an answer and nothing stands. Only for telling the place: what
 * is blank is as good as left out.
 *
 * @param places by the path of what is blank: {@code supplier.name}, or the id of a question
 */
public record Blanks(Map<String, Place> places) {
  /** Nowhere. */
  public static final Blanks NONE = new Blanks(Map.of());

  public Blanks {
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  /** Where it would be written; the other place where there is no room for it. */
  public Place at(String path, Place otherwise) {
    return places.getOrDefault(path, otherwise);
  }

  /** These, and others besides. */
  public Blanks and(Blanks others) {
    Map<String, Place> all = new LinkedHashMap<>(places);
    all.putAll(others.places);
    return new Blanks(all);
  }
}
