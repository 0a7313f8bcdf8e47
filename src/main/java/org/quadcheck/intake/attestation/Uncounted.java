package org.quadcheck.intake.attestation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.Place;

/**
 * What of a declared attestation counts for nothing, each with its place; of many the rest is
 * counted.
 */
public final class Uncounted {
  private static final int MOST = 20;

  private final Map<String, List<FormatNote>> byKind = new LinkedHashMap<>();
  private final Map<String, Integer> more = new LinkedHashMap<>();

  /**
   * Adds one.
   *
   * @param kind remarks of a kind are counted together
   */
  public void add(String kind, String message, Place place) {
    List<FormatNote> notes = byKind.computeIfAbsent(kind, any -> new ArrayList<>());
    if (notes.size() < MOST) {
      notes.add(new FormatNote(FormatNote.Kind.NOT_COUNTED, message, place, 1));
    } else {
      more.merge(kind, 1, Integer::sum);
    }
  }

  /** All of them, in the order of the document. */
  public List<FormatNote> notes() {
    List<FormatNote> all = new ArrayList<>();
    byKind.forEach(
        (kind, notes) -> {
          all.addAll(notes);
          if (more.containsKey(kind)) {
            Place last = notes.get(notes.size() - 1).place();
            String message = "and more of the same: " + kind;
            all.add(new FormatNote(FormatNote.Kind.NOT_COUNTED, message, last, more.get(kind)));
          }
        });
    all.sort(Comparator.comparing(FormatNote::place));
    return all;
  }
}
