package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.Endpoint;

/** What of services can speak against an answer, and no more of it than anybody reads. */
final class Endpoints {
  private static final int MOST = 1_000;

  private final List<Endpoint> kept = new ArrayList<>();

  void keep(Endpoint one) {
    boolean speaks = one.isInTheClear() || !one.country().isEmpty();
    if (speaks && kept.size() < MOST) {
      kept.add(one);
    }
  }

  List<Endpoint> kept() {
    return kept;
  }
}
