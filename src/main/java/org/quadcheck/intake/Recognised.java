package org.quadcheck.intake;

import java.util.Optional;
import org.quadcheck.intake.pdf.PdfForm;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.vex.VexFormat;

/** What the content of one file shows it to be. */
sealed interface Recognised {

  /**
   * Our own form of an attestation.
   *
   * @param form the form in PDF that it stands in; empty for YAML, JSON and tables
   */
  record AnAttestation(Optional<PdfForm> form) implements Recognised {}

  /** An SBOM in a format that is read. */
  record AnSbom(SbomFormat format) implements Recognised {}

  /**
   * Envelopes or statements that may hold an SBOM.
   *
   * @param detail what was found in them; empty until they are opened
   */
  record AnEnvelope(String detail) implements Recognised {}

  /** Statements on vulnerabilities, in a format of their own. */
  record AVex(VexFormat format) implements Recognised {}

  /** Something that only the buyer gives. */
  record BuyersOwn(String what, String wayOut) implements Recognised {}

  /** Evidently meant to be read, and broken; the message says what to do. */
  record Broken(String message) implements Recognised {}

  /** Nothing that is read in this version. */
  record Other(String looksLike) implements Recognised {}
}
