package org.quadcheck.evidence;

import java.util.Locale;

/** Where in an SPDX document its makers write what the format has no field for. */
public enum Remark {
  /** The comment on how the document was made. */
  CREATOR_COMMENT,
  /** A comment or annotation on the document as a whole. */
  ANNOTATION;

  /** The name in baselines: {@code creator-comment}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
