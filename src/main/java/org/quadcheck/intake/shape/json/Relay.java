package org.quadcheck.intake.shape.json;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.intake.shape.text.Faults;

/** Holds faults back until it is known whether they count. */
final class Relay implements Faults {
  private static final int KEPT = 20;

  private final Faults target;
  private final List<Runnable> held = new ArrayList<>(0);
  private boolean open;

  Relay(Faults target) {
    this.target = target;
  }

  @Override
  public void broken(String member, String message, Spot spot) {
    take(() -> target.broken(member, message, spot));
  }

  @Override
  public void unknown(String member, Spot spot) {
    take(() -> target.unknown(member, spot));
  }

  private void take(Runnable fault) {
    if (open) {
      fault.run();
    } else if (held.size() < KEPT) {
      held.add(fault);
    }
  }

  boolean isClean() {
    return held.isEmpty();
  }

  /** Hands on what was held, and whatever comes from now on. */
  void open() {
    held.forEach(Runnable::run);
    held.clear();
    open = true;
  }
}
