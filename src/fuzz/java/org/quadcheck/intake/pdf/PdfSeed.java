package org.quadcheck.intake.pdf;

import java.io.IOException;
import java.util.List;

/** Forms in PDF to begin from. */
public final class PdfSeed {
  private PdfSeed() {}

  /** Some that are filled in, and some that are odd. */
  public static List<byte[]> some() throws IOException {
    return List.of(
        PdfBuilder.aPdf().bytes(),
        PdfBuilder.aForm().bytes(),
        PdfBuilder.aForm().packed().bytes(),
        PdfBuilder.aForm().withSecondForm().bytes(),
        PdfBuilder.aForm().locked("secret").bytes(),
        PdfBuilder.aForm().signature("Signature", false).bytes(),
        PdfBuilder.aFormWithStatements().bytes());
  }
}
