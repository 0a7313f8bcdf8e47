package org.quadcheck.document;

import com.fasterxml.jackson.core.StreamReadConstraints;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** What a parser is told of the limits, and what it says where one of them is met. */
public final class Bounds {
  private Bounds() {}

  /** The parser is let in deeper than is read, so that the tree can tell the place. */
  static StreamReadConstraints of(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.count(Limit.YAML_DEPTH) * 2)
        .maxStringLength(limits.count(Limit.TEXT_LENGTH))
        .maxNameLength(limits.count(Limit.NAME_LENGTH))
        .maxNumberLength(limits.count(Limit.NUMBER_LENGTH))
        .build();
  }

  /** The same for a document that is not put into a tree, and refused where it is too deep. */
  public static StreamReadConstraints exactly(Limits limits) {
    return of(limits).rebuild().maxNestingDepth(limits.count(Limit.YAML_DEPTH)).build();
  }

  /** Which limit a parser means by what it says. */
  public static String message(String said, Limits limits) {
    if (said.contains("nesting depth")) {
      return tooDeep(limits);
    }
    if (said.startsWith("Number")) {
      return limits.met("a number has more than %d digits", Limit.NUMBER_LENGTH);
    }
    return said.startsWith("Name")
        ? limits.met("a name is longer than %d characters", Limit.NAME_LENGTH)
        : limits.met("a text is longer than %d characters", Limit.TEXT_LENGTH);
  }

  static String tooDeep(Limits limits) {
    return limits.met("is nested deeper than %d levels", Limit.YAML_DEPTH);
  }
}
