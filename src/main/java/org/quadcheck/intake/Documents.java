package org.quadcheck.intake;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.Vex;

/** What was read besides attestations: SBOMs, and statements on vulnerabilities. */
record Documents(List<Sbom> sboms, List<Vex> vexes) {
  Documents() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** A CycloneDX document that lists vulnerabilities and no component is a VEX, and no SBOM. */
  void add(Sbom read) {
    if (read.components().isEmpty() && !read.vulnerabilities().isEmpty()) {
      add(
          new Vex(
              read.path(), read.format(), read.version(), read.sha256(), read.vulnerabilities()));
    } else {
      sboms.add(read);
    }
  }

  void add(Vex read) {
    vexes.add(read);
  }
}
