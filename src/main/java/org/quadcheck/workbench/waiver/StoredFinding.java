package org.quadcheck.workbench.waiver;

import java.util.List;
import org.quadcheck.check.observation.Outcome;

/**
 * A finding that blocks, as a stored result tells it.
 *
 * @param nation code
 * @param seen why it is open, one sentence each
 * @param cites clauses as {@code source#clause}
 */
public record StoredFinding(
    String requirement,
    String title,
    String nation,
    Outcome outcome,
    List<String> seen,
    List<String> cites) {
  public StoredFinding {
    seen = List.copyOf(seen);
    cites = List.copyOf(cites);
  }
}
