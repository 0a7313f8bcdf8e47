package org.quadcheck.intake.signature.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.intake.signature.cms.CmsRoom;
import org.quadcheck.intake.signature.cms.TimeStamp;

/**
 * What one signature of a PDF covers: the file from its beginning to the signature, and from there
 * to an end. Nothing else of PDF need be understood where that is the whole file.
 *
 * @param first how many bytes come before the signature
 * @param second where the file goes on after it
 * @param end of what is covered
 */
record PdfRange(int first, int second, int end) {
  private static final Pattern RANGE =
      Pattern.compile(
          "/ByteRange\\s*\\[\\s*(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s*]");
  private static final Pattern HEX = Pattern.compile("<([0-9a-f]*|[0-9A-F]*)>");
  private static final int NAMED_WITHIN = 4_096;

  /** How many signatures of one file are looked at. */
  static final int MOST = 20;

  /** Whether a file speaks of what a signature covers, in whatever way. */
  static boolean isMentioned(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1).contains("/ByteRange");
  }

  /** The ranges that a file names, as far as they are possible. */
  static List<Optional<PdfRange>> of(byte[] pdf) {
    Matcher found = RANGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    List<Optional<PdfRange>> ranges = new ArrayList<>();
    while (found.find() && ranges.size() <= MOST) {
      long from = Long.parseLong(found.group(1));
      long first = Long.parseLong(found.group(2));
      long second = Long.parseLong(found.group(3));
      long end = second + Long.parseLong(found.group(4));
      boolean possible = from == 0 && first < second && second <= end && end <= pdf.length;
      ranges.add(
          possible
              ? Optional.of(new PdfRange((int) first, (int) second, (int) end))
              : Optional.empty());
    }
    return ranges;
  }

  /**
   * The signature between the two parts; empty where anything else stands there, for that is not
   * covered. Letters of one case alone, and zeros after the signature, can stand there in one way.
   */
  Optional<byte[]> signature(byte[] pdf) {
    String gap = new String(pdf, first, second - first, StandardCharsets.ISO_8859_1);
    Matcher hex = HEX.matcher(gap);
    if (!hex.matches() || hex.group(1).length() % 2 == 1) {
      return Optional.empty();
    }
    return CmsRoom.taken(HexFormat.of().parseHex(hex.group(1)));
  }

  /** Whether it is a time stamp of the document, which is nobody's signature. */
  boolean isStamp(byte[] pdf) {
    return signature(pdf).filter(TimeStamp::isOne).isPresent();
  }

  /** What is covered. */
  InputStream covered(byte[] pdf) {
    return new SequenceInputStream(
        new ByteArrayInputStream(pdf, 0, first),
        new ByteArrayInputStream(pdf, second, end - second));
  }

  /** Whether the signature says of itself that it rests on SHA-1. */
  boolean isOld(byte[] pdf) {
    int from = Math.max(0, first - NAMED_WITHIN);
    int to = Math.min(end, second + NAMED_WITHIN);
    String around =
        new String(pdf, from, first - from, StandardCharsets.ISO_8859_1)
            + new String(pdf, second, to - second, StandardCharsets.ISO_8859_1);
    return around.contains("/adbe.pkcs7.sha1") || around.contains("/adbe.x509.rsa_sha1");
  }
}
