package org.quadcheck.evidence.value;

/**
 * A text that the supplier may or may not have stated.
 *
 * @param state which of the six states it is in
 * @param text as written; empty where nothing stands
 * @param place where it stands, or where it would stand
 */
public record Value(State state, String text, Place place) {

  /** Sorts a text into its state; null means that nothing stands there. */
  public static Value of(String text, Place place) {
    return new Value(State.of(text), text == null ? "" : text.strip(), place);
  }

  /** Nothing stands there. */
  public static Value absent(Place place) {
    return new Value(State.ABSENT, "", place);
  }

  /** Something stands there that its type does not allow. */
  public static Value malformed(String text, Place place) {
    return new Value(State.MALFORMED, text, place);
  }

  /** Whether a real value is stated. */
  public boolean isStated() {
    return state == State.STATED;
  }
}
