package org.quadcheck.workbench.tampering;

/** A change after which something that rests on what was changed is concluded as before. */
record Survivor(String offer, Change change, Rest rest) {
  @Override
  public String toString() {
    return "%s: %s: %s stands".formatted(offer, change, rest.subject());
  }
}
