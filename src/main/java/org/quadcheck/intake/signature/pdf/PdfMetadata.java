package org.quadcheck.intake.signature.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What a PDF says of itself in XML (XMP). Of that a program may write anew when it saved it. */
final class PdfMetadata {
  private static final int MOST = 1 << 20;
  private static final String OF_SAVING =
      "(xmp:ModifyDate|xmp:MetadataDate|xmpMM:InstanceID|pdf:Producer)";
  private static final Pattern ELEMENT =
      Pattern.compile("<" + OF_SAVING + ">[^<>&]*</\\1>|<" + OF_SAVING + "\\s*/>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?<=\\s)" + OF_SAVING + "=(\"[^\"<>&]*\"|'[^'<>&]*')");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<COSName> OF_PACKING =
      Set.of(COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS);

  private static final COSName XML = COSName.getPDFName("XML");

  private PdfMetadata() {}

  static boolean isSame(COSBase one, COSBase other) throws IOException {
    return isOne(one) && isOne(other) && text((COSStream) one).equals(text((COSStream) other));
  }

  /** Whether it is a stream of metadata and nothing else. */
  static boolean isOne(COSBase one) {
    return one instanceof COSStream stream
        && names(stream).equals(Set.of(COSName.TYPE, COSName.SUBTYPE))
        && COSName.METADATA.equals(stream.getItem(COSName.TYPE))
        && XML.equals(stream.getItem(COSName.SUBTYPE));
  }

  private static Set<COSName> names(COSStream stream) {
    Set<COSName> names = new HashSet<>(stream.keySet());
    names.removeAll(OF_PACKING);
    return names;
  }

  /** What it says, without when it was saved and by what. */
  private static String text(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      byte[] bytes = in.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new IOException("more than is compared");
      }
      String all = new String(bytes, StandardCharsets.ISO_8859_1);
      String rest = ELEMENT.matcher(all).replaceAll("");
      return SPACE.matcher(ATTRIBUTE.matcher(rest).replaceAll("")).replaceAll(" ").strip();
    }
  }
}
