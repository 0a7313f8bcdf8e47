package org.quadcheck.intake.recognition;

import java.io.IOException;
import org.quadcheck.intake.pdf.PdfForm;
import org.quadcheck.intake.pdf.PdfFormReader;
import org.quadcheck.intake.pdf.PdfRefusal;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/**
 * Tells of a PDF whether it is the attestation form with its fields. Every other PDF, and one that
 * cannot be read, is a document like any other, which a claim may point to.
 */
record PdfForms(Limits limits) {
  Recognised recognise(ScannedFile file) throws IOException {
    if (file.size() > limits.of(Limit.PDF_SIZE)) {
      String message = "is a PDF of more than %d bytes, not looked into for a form";
      return new Recognised.Other(limits.met(message, Limit.PDF_SIZE));
    }
    try {
      byte[] pdf = file.bytes(limits.count(Limit.PDF_SIZE));
      return new PdfFormReader(limits).read(pdf).map(PdfForms::recognise).orElseGet(PdfForms::flat);
    } catch (PdfRefusal e) {
      return e.isEvident()
          ? new Recognised.Broken(e.getMessage())
          : new Recognised.Other(e.getMessage());
    }
  }

  private static Recognised flat() {
    return new Recognised.Other(
        "a PDF without fields to fill in; what is printed in it is not read");
  }

  private static Recognised recognise(PdfForm form) {
    if (!form.isAttestationForm()) {
      String message = "a form with fields (%d), not those of the attestation form";
      return new Recognised.Other(message.formatted(form.taken().size()));
    }
    return form.isBlank()
        ? new Recognised.Other("the attestation form, not filled in")
        : new Recognised.AnAttestation(form);
  }
}
