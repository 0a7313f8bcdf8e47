package org.quadcheck.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quadcheck.document.Plaintext;
import org.quadcheck.intake.packed.Packing;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.recognition.StandIn;

/**
 * Whether a file can be a document at all, by how it begins and how much it holds. What it says
 * nobody here judges; the least amounts are a policy of this program, so low that no report or
 * certificate lies beneath them.
 */
final class DocumentForm {
  private static final int LEAST_BYTES = 200;
  private static final int LEAST_LETTERS = 20;
  private static final String UNKNOWN = "is in no form of document that is known here";

  /** PDF, pictures, documents of Office before 2007, letters of Outlook, and archives. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "\\A(%PDF-|\u0089PNG\r\n|\u00FF\u00D8\u00FF|GIF8[79]a|II\\*\u0000|MM\u0000\\*|RIFF....WEBP"
              + "|\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1|PK\u0003\u0004)",
          Pattern.DOTALL);

  /** Signed data in CMS, by its object identifier. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\A0.{1,9}\u0006\t\\*\u0086H\u0086\u00F7\r\u0001\u0007\u0002", Pattern.DOTALL);

  /** What no text holds; of control characters it may have white space, escapes and an end. */
  private static final Pattern NO_TEXT =
      Pattern.compile("[\u0000-\u0007\u000E-\u0019\u001C-\u001F]");

  private DocumentForm() {}

  /** What is odd about it, as the end of a sentence; empty where it may be a document. */
  static Optional<String> oddity(ScannedFile file) throws IOException {
    byte[] beginning = file.beginning();
    String bytes = new String(beginning, StandardCharsets.ISO_8859_1);
    boolean known =
        Packing.of(beginning) != Packing.NONE
            || KNOWN.matcher(bytes).find()
            || SIGNED.matcher(bytes).find();
    if (known) {
      return Optional.of(tooLittle(file)).filter(any -> file.size() < LEAST_BYTES);
    }
    String text = Plaintext.of(beginning).orElse(bytes);
    return StandIn.of(beginning)
        .map(instead -> "is " + instead.words())
        .or(() -> NamedForm.oddity(file.path(), bytes))
        .or(() -> Optional.of(UNKNOWN).filter(any -> NO_TEXT.matcher(text).find()))
        .or(() -> Optional.of(tooLittle(file)).filter(any -> letters(text) < LEAST_LETTERS));
  }

  private static String tooLittle(ScannedFile file) {
    return "holds %d byte%s, too little for a document"
        .formatted(file.size(), file.size() == 1 ? "" : "s");
  }

  /** In an older encoding each byte beyond ASCII is part of a letter. */
  private static long letters(String text) {
    IntStream codes = text.codePoints();
    return codes.filter(one -> Character.isLetterOrDigit(one) || one >= 0x80).count();
  }
}
