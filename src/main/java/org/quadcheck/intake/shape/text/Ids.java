package org.quadcheck.intake.shape.text;

/** The ids that parts of a document have, each of which may stand once. */
public final class Ids {
  /** How CycloneDX calls them. */
  public static final String NAME = "bom-ref";

  /** How it was made: tasks name there again what their workflow has named. */
  private static final String REPEATS = "formulation";

  private final String name;
  private final Seen seen = new Seen();
  private boolean repeats;

  public Ids(String name) {
    this.name = name;
  }

  /** Whether a member, so deep in the document, holds an id that must stand once. */
  public boolean isId(String member, int depth) {
    if (depth == 1) {
      repeats = member.equals(REPEATS);
    }
    return member.equals(name) && !repeats;
  }

  public boolean add(long print) {
    return seen.add(print);
  }
}
