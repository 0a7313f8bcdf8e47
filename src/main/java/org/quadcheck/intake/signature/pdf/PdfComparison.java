package org.quadcheck.intake.signature.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Whether two revisions of a PDF are the same in every object that can be reached, but for what may
 * be added. Objects are the same under the same number alone, so that nothing that refers to one
 * refers to another.
 */
final class PdfComparison {
  private static final int MOST = 5_000_000;
  private static final int DEEPEST = 100;

  private final PdfRevision then;
  private final PdfRevision now;
  private final PdfAllowed allowed;
  private final Set<COSObjectKey> met = new HashSet<>();
  private final Deque<COSObject[]> open = new ArrayDeque<>();
  private int counted;

  PdfComparison(PdfRevision then, PdfRevision now) {
    this.then = then;
    this.now = now;
    this.allowed = new PdfAllowed(then, this);
  }

  PdfEffect effect() throws IOException {
    if (!isSame()) {
      return PdfEffect.CONTENT;
    }
    return allowed.isDescribedAnew() ? PdfEffect.DESCRIPTION : PdfEffect.NOTHING;
  }

  private boolean isSame() throws IOException {
    COSDictionary before = then.trailer();
    COSDictionary after = now.trailer();
    boolean same =
        before.getItem(COSName.ROOT) instanceof COSObject
            && same(before.getItem(COSName.ROOT), after.getItem(COSName.ROOT), 0)
            && same(before.getItem(COSName.ENCRYPT), after.getItem(COSName.ENCRYPT), 0)
            && same(id(before), id(after), 0)
            && allowed.info(before.getItem(COSName.INFO), after.getItem(COSName.INFO));
    while (same && !open.isEmpty()) {
      COSObject[] pair = open.pop();
      same = sameObject(pair[0], pair[1]);
    }
    return same && allowed.isWhole();
  }

  /** The first part of the name of a file stays, and is what strings are unlocked with. */
  private static COSBase id(COSDictionary trailer) {
    COSArray id = trailer.getCOSArray(COSName.ID);
    return id == null || id.size() == 0 ? null : id.get(0);
  }

  private boolean sameObject(COSObject one, COSObject other) throws IOException {
    COSBase before = one.getObject();
    COSBase after = other.getObject();
    if (before == null || after == null) {
      // One that is there and cannot be read may be anything.
      return before == after && !then.has(one.getKey()) && !now.has(other.getKey());
    }
    return same(before, after, 0);
  }

  /** Whether both are the same; what they refer to is looked at later. */
  boolean same(COSBase one, COSBase other, int depth) throws IOException {
    counted++;
    if (counted > MOST || depth > DEEPEST) {
      return false;
    }
    if (one instanceof COSObject before) {
      return other instanceof COSObject after && refersToSame(before, after);
    }
    if (one instanceof COSDictionary before) {
      return other instanceof COSDictionary after && sameEntries(before, after, depth);
    }
    if (one instanceof COSArray before) {
      return other instanceof COSArray after
          && before.size() == after.size()
          && sameBeginning(before, after, depth);
    }
    return sameValue(one, other);
  }

  private boolean refersToSame(COSObject one, COSObject other) {
    boolean same = one.getKey() != null && one.getKey().equals(other.getKey());
    if (same && met.add(one.getKey())) {
      open.push(new COSObject[] {one, other});
    }
    return same;
  }

  /** Whether all that one list holds stands at the beginning of the other. */
  boolean sameBeginning(COSArray one, COSArray other, int depth) throws IOException {
    for (int i = 0; i < one.size(); i++) {
      if (i >= other.size() || !same(one.get(i), other.get(i), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  boolean sameEntries(COSDictionary one, COSDictionary other, int depth) throws IOException {
    Set<COSName> names = new HashSet<>(one.keySet());
    names.addAll(other.keySet());
    for (COSName name : names) {
      boolean same =
          allowed.isSpecial(one, name)
              ? allowed.changes(name, one.getItem(name), other.getItem(name))
              : same(one.getItem(name), other.getItem(name), depth + 1);
      if (!same) {
        return false;
      }
    }
    boolean streams = one instanceof COSStream;
    return streams == other instanceof COSStream
        && (!streams || sameBytes((COSStream) one, (COSStream) other));
  }

  private static boolean sameBytes(COSStream one, COSStream other) throws IOException {
    try (InputStream before = one.createRawInputStream();
        InputStream after = other.createRawInputStream()) {
      return Arrays.equals(before.readAllBytes(), after.readAllBytes());
    }
  }

  private static boolean sameValue(COSBase one, COSBase other) {
    if (one instanceof COSString before) {
      return other instanceof COSString after && Arrays.equals(before.getBytes(), after.getBytes());
    }
    boolean known =
        one == null
            || one instanceof COSName
            || one instanceof COSInteger
            || one instanceof COSFloat
            || one instanceof COSBoolean
            || one instanceof COSNull;
    return known && Objects.equals(one, other);
  }
}
