package org.quadcheck.intake.signature.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The field of a time stamp of the document, or of another signature: new, and with nothing on it
 * that anybody sees.
 */
final class PdfStampField {
  private static final int MOST_DRAWN = 1_000;

  /** What pyHanko calls such a field for people; any other name may be meant to be read. */
  private static final Pattern LABEL = Pattern.compile("(?i)time[ -]?stamp");

  private static final Set<COSName> OF_FIELD =
      names("Type", "Subtype", "FT", "T", "V", "F", "Ff", "P", "Rect", "AP", "TU");
  private static final Set<COSName> OF_STAMP =
      names("Type", "Filter", "SubFilter", "Contents", "ByteRange", "M", "V", "Prop_Build");
  private static final Set<COSName> OF_SIGNATURE =
      names("Name", "Location", "Reason", "ContactInfo");
  private static final Set<String> KINDS_OF_SIGNATURE =
      Set.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");
  private static final Set<COSName> OF_LOOKS =
      names("Type", "Subtype", "FormType", "BBox", "Matrix", "Resources", "Length", "Filter");

  private final PdfRevision then;
  private final boolean closed;
  private final Set<String> taken = new HashSet<>();

  PdfStampField(PdfRevision then, COSDictionary catalogue) {
    this.then = then;
    this.closed = new PdfClosing(catalogue).isClosed();
    COSDictionary form = catalogue.getCOSDictionary(COSName.ACRO_FORM);
    COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
    for (int i = 0; fields != null && i < fields.size(); i++) {
      if (fields.getObject(i) instanceof COSDictionary field) {
        taken.add(String.valueOf(field.getString(COSName.T)));
      }
    }
  }

  private static Set<COSName> names(String... names) {
    return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
  }

  boolean isOne(COSObject reference) throws IOException {
    return reference.getKey() != null
        && !then.has(reference.getKey())
        && reference.getObject() instanceof COSDictionary field
        && !(field instanceof COSStream)
        && OF_FIELD.containsAll(field.keySet())
        && is(field, COSName.FT, "Sig")
        && is(field, COSName.SUBTYPE, "Widget")
        && isNamed(field)
        && isLabelled(field.getDictionaryObject(COSName.TU))
        && isOnPage(field.getItem(COSName.P))
        && isNowhere(field.getCOSArray(COSName.RECT))
        && isBlank(field.getDictionaryObject(COSName.AP))
        && isStamp(field.getDictionaryObject(COSName.V));
  }

  private static boolean is(COSDictionary dictionary, COSName name, String value) {
    return COSName.getPDFName(value).equals(dictionary.getDictionaryObject(name));
  }

  /** Fields of one name are one field. */
  private boolean isNamed(COSDictionary field) {
    return field.getDictionaryObject(COSName.T) instanceof COSString name
        && !name.getString().isEmpty()
        && !name.getString().contains(".")
        && !taken.contains(name.getString());
  }

  private static boolean isLabelled(COSBase label) {
    return label == null
        || (label instanceof COSString text && LABEL.matcher(text.getString()).matches());
  }

  private boolean isOnPage(COSBase page) {
    return page == null || (page instanceof COSObject one && then.has(one.getKey()));
  }

  /** Without width and height it is shown nowhere. */
  private static boolean isNowhere(COSArray corners) {
    return corners != null
        && corners.size() == 4
        && isSame(corners.getObject(0), corners.getObject(2))
        && isSame(corners.getObject(1), corners.getObject(3));
  }

  private static boolean isSame(COSBase one, COSBase other) {
    return one instanceof COSNumber from
        && other instanceof COSNumber to
        && Float.compare(from.floatValue(), to.floatValue()) == 0;
  }

  private static boolean isBlank(COSBase looks) throws IOException {
    if (looks == null) {
      return true;
    }
    return looks instanceof COSDictionary all
        && all.size() == 1
        && all.getDictionaryObject(COSName.N) instanceof COSStream normal
        && OF_LOOKS.containsAll(normal.keySet())
        && drawn(normal).isBlank();
  }

  private static String drawn(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return new String(in.readNBytes(MOST_DRAWN), StandardCharsets.ISO_8859_1);
    }
  }

  private boolean isStamp(COSBase value) {
    if (!(value instanceof COSDictionary stamp)) {
      return false;
    }
    COSArray range = stamp.getCOSArray(COSName.BYTERANGE);
    return (isStampItself(stamp) || (!closed && isSignature(stamp)))
        && stamp.getDictionaryObject(COSName.CONTENTS) instanceof COSString
        && range != null
        && range.size() == 4
        && range.getObject(0) instanceof COSInteger;
  }

  private static boolean isStampItself(COSDictionary stamp) {
    return OF_STAMP.containsAll(stamp.keySet())
        && is(stamp, COSName.TYPE, "DocTimeStamp")
        && is(stamp, COSName.SUB_FILTER, "ETSI.RFC3161");
  }

  /** Another signature that shows nothing is told by itself, and changes nothing for the first. */
  private static boolean isSignature(COSDictionary signature) {
    Set<COSName> others = new HashSet<>(signature.keySet());
    others.removeAll(OF_STAMP);
    boolean typed = signature.getItem(COSName.TYPE) == null || is(signature, COSName.TYPE, "Sig");
    return OF_SIGNATURE.containsAll(others)
        && typed
        && KINDS_OF_SIGNATURE.stream().anyMatch(kind -> is(signature, COSName.SUB_FILTER, kind));
  }
}
