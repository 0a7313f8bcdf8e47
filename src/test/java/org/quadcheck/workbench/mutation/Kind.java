package org.quadcheck.workbench.mutation;

import java.util.Locale;

/** What of a baseline is changed. */
enum Kind {
  THRESHOLD,
  OBLIGATION,
  DATE,
  CONDITION,
  LIST_VALUE,
  CITATION,
  MARK;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
