package org.quadcheck.intake.shape.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.quadcheck.intake.shape.text.Faults;
import org.quadcheck.intake.shape.text.Union;
import org.quadcheck.intake.shape.text.Words;

/**
 * Rules that are tried side by side on one object or list. Of rules of which one must hold, each is
 * given up at its first fault, mostly at the first member; the last one left tells its faults.
 */
final class Race {
  private final Union union;
  private final Walk[] runners;
  private final Relay[] relays;
  private final boolean[] out;
  private int running;

  Race(Union union, Walk.Start start, Faults faults) {
    this.union = union;
    int count = union.rules().size();
    runners = new Walk[count];
    relays = new Relay[count];
    out = new boolean[count];
    running = count;
    for (int i = 0; i < count; i++) {
      relays[i] = new Relay(faults);
      runners[i] = start.walk(union.rules().get(i), relays[i]);
      if (union.kind() == Union.Kind.ALL) {
        relays[i].open();
      }
    }
  }

  void take(JsonToken token) throws IOException {
    for (int i = 0; i < runners.length; i++) {
      if (!out[i]) {
        runners[i].take(token);
      }
    }
    if (running > 1 && isChoice()) {
      giveUp();
    }
  }

  private boolean isChoice() {
    return union.kind() == Union.Kind.ANY || union.kind() == Union.Kind.ONE;
  }

  private void giveUp() {
    int clean = 0;
    int first = -1;
    for (int i = 0; i < runners.length; i++) {
      if (!out[i]) {
        clean += relays[i].isClean() ? 1 : 0;
        first = first < 0 ? i : first;
      }
    }
    if (clean < running) {
      leave(clean == 0 ? first : -1);
    }
  }

  /** Goes on with the clean ones, or with the given one where none is. */
  private void leave(int only) {
    running = 0;
    int last = -1;
    for (int i = 0; i < runners.length; i++) {
      out[i] = out[i] || (only < 0 ? !relays[i].isClean() : i != only);
      running += out[i] ? 0 : 1;
      last = out[i] ? last : i;
    }
    if (running == 1) {
      relays[last].open();
    }
  }

  /** The value has ended. */
  void finish(Faults faults, String label, Faults.Spot spot) {
    switch (union.kind()) {
      case ALL, ANY -> {}
      case ONE -> {
        if (running > 1) {
          faults.broken(label, Words.several(label), spot);
        }
      }
      case NONE -> {
        if (relays[0].isClean()) {
          faults.broken(label, Words.forbidden(label), spot);
        }
      }
      case WHEN -> relays[relays[0].isClean() ? 1 : 2].open();
    }
  }
}
