package org.quadcheck.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.quadcheck.intake.signature.pdf.Apart;
import org.quadcheck.intake.signature.pdf.PdfSignatures;
import org.quadcheck.limit.Limits;

/**
 * Reads the attestation form out of a PDF. A file that is made to exhaust the reader ends in a
 * refusal: it is read apart from everything else, with a stack and a time of its own.
 */
public record PdfFormReader(Limits limits) {
  /** How many bytes tell what a file is. */
  public static final int BEGINNING = 1_024;

  private static final Pattern XML = Pattern.compile("\\A[^<]{0,3}(<\\?[^>]*>\\s*)?<xfdf[\\s>]");
  private static final String DAMAGED =
      "is a PDF with a form that cannot be read. Ask for it again, saved anew.";

  /** Whether a file is a PDF, or the fields of one, by how it begins. */
  public static boolean isOne(byte[] beginning) {
    return beginning.length > 4
        && (startsWith(beginning, "%PDF-") || isData(beginning) || isXml(beginning));
  }

  private static boolean startsWith(byte[] bytes, String word) {
    return text(bytes, word.length()).startsWith(word);
  }

  private static String text(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }

  /** Fields as data alone, in the notation of PDF. */
  private static boolean isData(byte[] beginning) {
    return startsWith(beginning, "%FDF-");
  }

  /** Fields as data alone, in XML. */
  private static boolean isXml(byte[] beginning) {
    return XML.matcher(text(beginning, BEGINNING)).find();
  }

  /**
   * The form; empty where the file holds no field.
   *
   * @throws PdfRefusal where it holds a form that cannot be read, or too many fields
   */
  public Optional<PdfForm> read(byte[] pdf) throws PdfRefusal {
    if (isXml(pdf)) {
      return Optional.of(PdfForm.of(XfdfFields.of(pdf, limits)));
    }
    boolean data = isData(pdf);
    if (!data && !PdfMarks.mayHoldForm(pdf)) {
      return Optional.empty();
    }
    PdfFields fields =
        apart(
            pdf,
            data
                ? () -> PdfFormWalk.ofData(PdfObjects.catalogueOfData(pdf), limits)
                : () -> PdfFormWalk.of(PdfObjects.catalogue(pdf), limits));
    if (PdfSignatures.isChangedSince(pdf)) {
      fields =
          fields.and("the PDF was changed after it was signed; ask for the form as it was signed");
    }
    if (!data && isFilledInSince(pdf, fields)) {
      fields =
          fields.and("fields of the PDF were filled in or changed after a signature; ask who did");
    }
    return fields.fields().isEmpty() && fields.cautions().isEmpty()
        ? Optional.empty()
        : Optional.of(PdfForm.of(fields));
  }

  /** Each signature is of the file as it was then, which still lies at its beginning. */
  private boolean isFilledInSince(byte[] pdf, PdfFields now) {
    return PdfSignatures.earlierEnds(pdf).stream()
        .map(end -> Arrays.copyOf(pdf, end))
        .anyMatch(then -> !isKept(then, now));
  }

  /** What cannot be read may have been anything. */
  private boolean isKept(byte[] then, PdfFields now) {
    try {
      return now.keep(apart(then, () -> PdfFormWalk.of(PdfObjects.catalogue(then), limits)));
    } catch (PdfRefusal e) {
      return false;
    }
  }

  private static PdfFields apart(byte[] pdf, Callable<PdfFields> fields) throws PdfRefusal {
    try {
      return Apart.read(fields);
    } catch (TimeoutException e) {
      String message = "is a PDF that takes longer than %d seconds to read. Ask for another.";
      throw new PdfRefusal(message.formatted(Apart.SECONDS), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PdfRefusal(DAMAGED, e);
    } catch (ExecutionException e) {
      throw refusal(e.getCause(), PdfMarks.namesForm(pdf));
    }
  }

  private static PdfRefusal refusal(Throwable cause, boolean named) {
    if (cause instanceof PdfRefusal told) {
      return told;
    }
    boolean locked =
        cause instanceof IOException && cause.getClass().getSimpleName().contains("Password");
    if (locked) {
      return new PdfRefusal(
          "is a PDF that opens with a password alone. Ask for one without.", named);
    }
    return cause instanceof OutOfMemoryError
        ? new PdfRefusal("is a PDF that needs more memory than there is. Ask for another.", cause)
        : new PdfRefusal(DAMAGED, cause);
  }
}
