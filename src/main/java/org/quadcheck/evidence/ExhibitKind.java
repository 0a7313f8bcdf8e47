package org.quadcheck.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of exhibit; whether somebody other than the supplier stands behind them. */
public enum ExhibitKind {
  DOCUMENT("document", false),
  TEST_REPORT("test-report", false),
  PROVENANCE("provenance", false),
  VEX("vex", false),
  IRAP_REPORT("irap-report", true),
  CERT_IN_AUDIT("cert-in-audit", true),
  ISMAP_REGISTRATION("ismap-registration", true),
  FEDRAMP_AUTHORIZATION("fedramp-authorization", true),
  SOC2_REPORT("soc2-report", true),
  ISO_27001_CERTIFICATE("iso-27001-certificate", true),
  ISO_18974_CONFORMANCE("iso-18974-conformance", false),
  CMMC_CERTIFICATE("cmmc-certificate", true),
  SCS_CERTIFICATE("scs-certificate", true),
  JC_STAR_LABEL("jc-star-label", true),
  THREE_PAO_ASSESSMENT("3pao-assessment", true);

  private final String word;
  private final boolean thirdParty;

  ExhibitKind(String word, boolean thirdParty) {
    this.word = word;
    this.thirdParty = thirdParty;
  }

  /** The word in baselines and attestations. */
  public String word() {
    return word;
  }

  /** Whether an independent body issues it. */
  public boolean thirdParty() {
    return thirdParty;
  }

  /** The kind with this word. */
  public static Optional<ExhibitKind> read(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
