package org.quadcheck.intake.shape.json;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.shape.text.Enumeration;

/** What an official schema says against a document: the first places, and how many others. */
public final class Objections {
  private static final int KEPT = 200;
  private static final int LONGEST = 300;

  private final List<Problem> problems = new ArrayList<>();
  private final String what;
  private int others;

  /** Against a document of this format and version. */
  public Objections(String what) {
    this.what = what;
  }

  public void add(Place place, String said) {
    if (problems.size() == KEPT) {
      others++;
      return;
    }
    String message = "is no valid %s by its official schema: %s.";
    String shown = Enumeration.shown(said.replaceFirst("\\.$", ""), LONGEST);
    problems.add(new Problem(place, message.formatted(what, shown)));
  }

  /** A part of the document cannot be held against the schema. */
  void tooLarge(Place place) {
    String message =
        "is part of something too large to be held against the official schema of %s. Leave out"
            + " --strict-format, or ask for a smaller SBOM.";
    problems.add(new Problem(place, message.formatted(what)));
  }

  public List<Problem> list(Place whole) {
    if (others > 0) {
      String message = "breaks the official schema in %d more places. Mend those above first.";
      problems.add(new Problem(whole, message.formatted(others)));
      others = 0;
    }
    return problems;
  }
}
