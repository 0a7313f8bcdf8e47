package org.quadcheck.evidence.sbom;

import java.util.Locale;

/** Where in an SPDX document its makers write what the format has no field for. */
public enum Remark {
  /** The comment on how the document was made. */
  CREATOR_COMMENT,
  /** A comment or annotation on the document as a whole. */
  ANNOTATION,
  /** The address under which there is no other edition of the document. */
  DOCUMENT_NAMESPACE;

  /** What it can tell of the document. */
  public DocumentField tells() {
    return switch (this) {
      case CREATOR_COMMENT, ANNOTATION -> DocumentField.GENERATION_CONTEXT;
      case DOCUMENT_NAMESPACE -> DocumentField.SBOM_VERSION;
    };
  }

  /** The name in baselines: {@code creator-comment}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
