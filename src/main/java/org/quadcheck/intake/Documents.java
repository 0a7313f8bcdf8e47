package org.quadcheck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quadcheck.evidence.Vex;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Moments;

/** What was read besides attestations: SBOMs, and statements on vulnerabilities. */
record Documents(Set<String> bare, List<Sbom> sboms, List<Vex> vexes) {
  /** Knows the documents that declare or define something and list no components. */
  Documents(Set<String> bare) {
    this(bare, new ArrayList<>(), new ArrayList<>());
  }

  private static boolean isVex(Sbom read) {
    return read.components().isEmpty()
        && (!read.vulnerabilities().isEmpty() || read.survey().vulnerabilitiesAlone());
  }

  /** Whether it is a VEX whose signature does not fit it, so that nobody says what is in it. */
  static boolean isUnfitVex(Sbom read) {
    return isVex(read) && read.isSignedInvalidly();
  }

  /** A CycloneDX document that lists vulnerabilities and no component is a VEX, and no SBOM. */
  void add(Sbom read) {
    if (isVex(read)) {
      add(
          new Vex(
              read.path(),
              read.format(),
              read.version(),
              read.sha256(),
              read.vulnerabilities(),
              Moments.read(read.fact(DocumentField.TIMESTAMP).text()),
              read.subject()));
    } else if (!bare.contains(read.path()) || !read.components().isEmpty()) {
      sboms.add(read);
    }
  }

  /** What a document in the form of an SBOM is that is none; empty where it is one. */
  String besides(String path) {
    if (vexes.stream().anyMatch(vex -> vex.path().equals(path))) {
      return "a VEX";
    }
    boolean listed = sboms.stream().anyMatch(sbom -> sbom.path().equals(path));
    return bare.contains(path) && !listed ? "an attestation" : "";
  }

  void add(Vex read) {
    vexes.add(read);
  }
}
