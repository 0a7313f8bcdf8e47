package org.quadcheck.evidence;

/**
 * One thing that keeps a file from being read: where, what is wrong and what to do.
 *
 * @param place where it stands
 * @param message one or two sentences; the last says what to do
 */
public record Problem(Place place, String message) {

  @Override
  public String toString() {
    return place + ": " + message;
  }
}
