package org.quadcheck.workbench.tampering;

import java.util.Map;

/**
 * A conclusion that rests on a field.
 *
 * @param subject {@code SB-D1 US}
 */
record Rest(String subject, Way way) {

  /** What the field is for. */
  enum Way {
    /** Without it nothing passes. */
    EVIDENCE,
    /** It makes a pass more than the supplier's own word. */
    BACKING,
    /** It tells whether anything is asked at all. */
    CONDITION
  }

  /** Whether the conclusion is the one that it should no longer be. */
  boolean stands(Map<String, Said> before, Map<String, Said> after) {
    Said then = before.get(subject);
    Said now = after.get(subject);
    if (now == null) {
      return false;
    }
    return switch (way) {
      case EVIDENCE -> now.passed();
      case BACKING -> !now.isLessThan(then);
      case CONDITION -> now.outcome() == then.outcome();
    };
  }
}
