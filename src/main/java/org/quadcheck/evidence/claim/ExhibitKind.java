package org.quadcheck.evidence.claim;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of exhibit, and who stands behind them. */
public enum ExhibitKind {
  DOCUMENT("document", Standing.OWN),
  TEST_REPORT("test-report", Standing.OWN),
  PROVENANCE("provenance", Standing.OWN),
  VEX("vex", Standing.OWN),
  IRAP_REPORT("irap-report", Standing.ANOTHERS),
  CERT_IN_AUDIT("cert-in-audit", Standing.ANOTHERS),
  ISMAP_REGISTRATION("ismap-registration", Standing.ANOTHERS),
  FEDRAMP_AUTHORIZATION("fedramp-authorization", Standing.ANOTHERS),
  SOC2_REPORT("soc2-report", Standing.ANOTHERS),
  ISO_27001_CERTIFICATE("iso-27001-certificate", Standing.ANOTHERS),
  ISO_18974_CONFORMANCE("iso-18974-conformance", Standing.EITHER),
  CMMC_CERTIFICATE("cmmc-certificate", Standing.ANOTHERS),
  SCS_CERTIFICATE("scs-certificate", Standing.EITHER),
  JC_STAR_LABEL("jc-star-label", Standing.EITHER),
  THREE_PAO_ASSESSMENT("3pao-assessment", Standing.ANOTHERS);

  /** Whose word a document is. */
  public enum Standing {
    /** The supplier's own, whoever wrote it. */
    OWN,
    /** That of a body other than the supplier. */
    ANOTHERS,
    /** By its level the supplier's own, or that of a body that assessed. */
    EITHER
  }

  private final String word;
  private final Standing standing;

  ExhibitKind(String word, Standing standing) {
    this.word = word;
    this.standing = standing;
  }

  /** The word in baselines and attestations. */
  public String word() {
    return word;
  }

  /** Whose word it is. */
  public Standing standing() {
    return standing;
  }

  /** Whether it is a report or certificate, which somebody issues on a day. */
  public boolean isIssued() {
    return standing != Standing.OWN;
  }

  /** The kind with this word. */
  public static Optional<ExhibitKind> read(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
