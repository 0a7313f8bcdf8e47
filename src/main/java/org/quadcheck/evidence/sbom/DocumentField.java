package org.quadcheck.evidence.sbom;

import java.util.Locale;

/** The facts that an SBOM states about itself; the names in baselines are these in kebab-case. */
public enum DocumentField {
  AUTHOR,
  FORMAT_NAME,
  FORMAT_VERSION,
  GENERATION_CONTEXT,
  TIMESTAMP,
  TOOL_NAME,
  TOOL_VERSION,
  SBOM_VERSION,
  PRIMARY_COMPONENT;

  /** The name in baselines: {@code generation-context}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
