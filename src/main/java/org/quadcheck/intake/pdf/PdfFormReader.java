package org.quadcheck.intake.pdf;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.quadcheck.intake.signature.pdf.PdfSignatures;
import org.quadcheck.limit.Limits;

/**
 * Reads the attestation form out of a PDF. A file that is made to exhaust the reader ends in a
 * refusal: it is read apart from everything else, with a stack and a time of its own.
 */
public record PdfFormReader(Limits limits) {
  private static final int STACK = 8 << 20;
  private static final int SECONDS = 30;
  private static final String DAMAGED =
      "is a PDF with a form that cannot be read. Ask for it again, saved anew.";

  /** Whether a file is a PDF, or the fields of one, by how it begins. */
  public static boolean isOne(byte[] beginning) {
    return beginning.length > 4
        && beginning[0] == '%'
        && beginning[1] == 'P'
        && beginning[2] == 'D'
        && beginning[3] == 'F'
        && beginning[4] == '-';
  }

  /**
   * The form; empty where the file holds no field.
   *
   * @throws PdfRefusal where it holds a form that cannot be read, or too many fields
   */
  public Optional<PdfForm> read(byte[] pdf) throws PdfRefusal {
    if (!PdfMarks.mayHoldForm(pdf)) {
      return Optional.empty();
    }
    PdfFields fields = apart(pdf);
    if (PdfSignatures.isChangedSince(pdf)) {
      fields =
          fields.and("the PDF was changed after it was signed; ask for the form as it was signed");
    }
    return fields.fields().isEmpty() && fields.cautions().isEmpty()
        ? Optional.empty()
        : Optional.of(PdfForm.of(fields));
  }

  private PdfFields apart(byte[] pdf) throws PdfRefusal {
    FutureTask<PdfFields> reading =
        new FutureTask<>(() -> PdfFormWalk.of(PdfObjects.catalogue(pdf), limits));
    Thread reader = new Thread(null, reading, "pdf", STACK);
    reader.setDaemon(true);
    reader.start();
    try {
      return reading.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      String message = "is a PDF that takes longer than %d seconds to read. Ask for another.";
      throw new PdfRefusal(message.formatted(SECONDS), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PdfRefusal(DAMAGED, e);
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    }
  }

  private static PdfRefusal refusal(Throwable cause) {
    if (cause instanceof PdfRefusal told) {
      return told;
    }
    boolean locked =
        cause instanceof IOException && cause.getClass().getSimpleName().contains("Password");
    if (locked) {
      return new PdfRefusal(
          "is a PDF that opens with a password alone. Ask for one without.", cause);
    }
    return cause instanceof OutOfMemoryError
        ? new PdfRefusal("is a PDF that needs more memory than there is. Ask for another.", cause)
        : new PdfRefusal(DAMAGED, cause);
  }
}
