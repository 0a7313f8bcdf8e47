package org.quadcheck.workbench;

import java.time.LocalDate;
import java.util.List;

/** What is expected of a case on one day. */
public record CaseDay(LocalDate asOf, List<Expected> expected) {
  public CaseDay {
    expected = List.copyOf(expected);
  }
}
