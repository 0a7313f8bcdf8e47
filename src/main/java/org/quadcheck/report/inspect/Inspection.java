package org.quadcheck.report.inspect;

import java.util.List;
import org.quadcheck.evidence.sbom.Sbom;

/**
 * SBOMs that were read, to be told field by field.
 *
 * @param toolVersion of this program
 */
public record Inspection(String toolVersion, List<Sbom> sboms) {
  public Inspection {
    sboms = List.copyOf(sboms);
  }
}
