package org.quadcheck.intake.recognition;

import java.util.Optional;
import org.quadcheck.intake.pdf.PdfForm;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.vex.VexFormat;

/** What the content of one file shows it to be. */
public sealed interface Recognised {

  /**
   * An attestation in a form that is no SBOM as well.
   *
   * @param pdf the form that it stands in, where it is one in PDF
   */
  record AnAttestation(Form form, Optional<PdfForm> pdf) implements Recognised {
    /** The forms of such an attestation. */
    public enum Form {
      OWN,
      PDF,
      OSCAL
    }

    /** One as text. */
    AnAttestation(Form form) {
      this(form, Optional.empty());
    }

    /** One that is filled in in PDF. */
    AnAttestation(PdfForm filled) {
      this(Form.PDF, Optional.of(filled));
    }
  }

  /**
   * An SBOM in a format that is read.
   *
   * @param declares whether it may hold declarations too, or define a standard
   */
  record AnSbom(SbomFormat format, boolean declares) implements Recognised {}

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
