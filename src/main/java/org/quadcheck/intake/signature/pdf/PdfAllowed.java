package org.quadcheck.intake.signature.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;

/** Where a later revision of a PDF may differ from an earlier one, and in what. */
final class PdfAllowed {
  private static final int DEEPEST = 50;
  private static final COSName DSS = COSName.getPDFName("DSS");
  private static final COSName EXTENSIONS = COSName.getPDFName("Extensions");
  private static final COSName SIG_FLAGS = COSName.getPDFName("SigFlags");
  private static final int KNOWN_FLAGS = 3;

  /** No page shows them, and nothing is read from them: by what program it was saved, and when. */
  private static final Set<COSName> OF_SAVING = Set.of(COSName.MOD_DATE, COSName.PRODUCER);

  private static final Set<COSName> OF_CATALOGUE =
      Set.of(DSS, EXTENSIONS, COSName.ACRO_FORM, COSName.METADATA, COSName.VERSION);

  /** What a file may be by its version, which programs raise where they save it. */
  private static final Pattern VERSION = Pattern.compile("1\\.[0-7]|2\\.0");

  private static final Set<COSName> OF_FORM = Set.of(COSName.FIELDS, SIG_FLAGS);
  private static final Set<COSName> OF_PAGE = Set.of(COSName.ANNOTS);

  private final PdfComparison comparison;
  private final IdentityHashMap<COSDictionary, Set<COSName>> special = new IdentityHashMap<>();
  private final PdfStampField stamp;
  private final Set<COSObjectKey> fields = new HashSet<>();
  private final Set<COSObjectKey> placed = new HashSet<>();
  private boolean describedAnew;

  PdfAllowed(PdfRevision then, PdfComparison comparison) {
    this.comparison = comparison;
    COSDictionary catalogue = then.trailer().getCOSDictionary(COSName.ROOT);
    COSDictionary form = catalogue.getCOSDictionary(COSName.ACRO_FORM);
    this.stamp = new PdfStampField(then, catalogue);
    pages(catalogue.getCOSDictionary(COSName.PAGES), 0);
    if (form != null) {
      special.put(form, OF_FORM);
    }
    special.put(catalogue, OF_CATALOGUE);
  }

  private void pages(COSDictionary node, int depth) {
    if (node == null || depth > DEEPEST || special.containsKey(node)) {
      return;
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    special.put(node, kids == null ? OF_PAGE : Collections.emptySet());
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        pages(kid, depth + 1);
      }
    }
  }

  boolean isSpecial(COSDictionary dictionary, COSName name) {
    return special.getOrDefault(dictionary, Set.of()).contains(name);
  }

  /** Whether an entry that may change changes as it may. */
  boolean changes(COSName name, COSBase one, COSBase other) throws IOException {
    COSBase before = held(one);
    COSBase after = held(other);
    if (name.equals(COSName.ACRO_FORM)) {
      return before instanceof COSDictionary form
          ? (after instanceof COSDictionary later && comparison.sameEntries(form, later, 1))
          : (one == null && other == null);
    }
    if (name.equals(SIG_FLAGS)) {
      return (before == null || before instanceof COSInteger)
          ? (after instanceof COSInteger flags && (flags.intValue() & ~KNOWN_FLAGS) == 0)
          : comparison.same(one, other, 1);
    }
    if (name.equals(COSName.METADATA)) {
      return metadata(before, after) || comparison.same(one, other, 1);
    }
    if (name.equals(COSName.VERSION)) {
      return after instanceof COSName version && VERSION.matcher(version.getName()).matches();
    }
    return (name.equals(DSS) || name.equals(EXTENSIONS))
        ? after instanceof COSDictionary
        : extended(before, after, name.equals(COSName.FIELDS) ? fields : placed);
  }

  /** Other metadata than before say something else of the file, and show nothing. */
  private boolean metadata(COSBase before, COSBase after) throws IOException {
    if (PdfMetadata.isSame(before, after)) {
      return true;
    }
    boolean others = PdfMetadata.isOne(after) && (before == null || PdfMetadata.isOne(before));
    describedAnew |= others;
    return others;
  }

  /** Whether what the file says of itself is another than it was. */
  boolean isDescribedAnew() {
    return describedAnew;
  }

  private static COSBase held(COSBase one) {
    return one instanceof COSObject reference ? reference.getObject() : one;
  }

  /** Behind what a list held stand fields with time stamps and nothing else. */
  private boolean extended(COSBase before, COSBase after, Set<COSObjectKey> added)
      throws IOException {
    COSArray list = before == null ? new COSArray() : before instanceof COSArray old ? old : null;
    if (list == null
        || !(after instanceof COSArray longer)
        || !comparison.sameBeginning(list, longer, 1)) {
      return false;
    }
    for (int i = list.size(); i < longer.size(); i++) {
      if (!(longer.get(i) instanceof COSObject one)
          || !stamp.isOne(one)
          || !added.add(one.getKey())) {
        return false;
      }
    }
    return true;
  }

  /** Whatever was placed on a page is a field of the form. */
  boolean isWhole() {
    return fields.containsAll(placed);
  }

  /** What the file says of itself, which no page shows. */
  boolean info(COSBase one, COSBase other) throws IOException {
    COSBase before = one == null ? new COSDictionary() : held(one);
    COSBase after = other == null ? new COSDictionary() : held(other);
    if (!(before instanceof COSDictionary info) || !(after instanceof COSDictionary later)) {
      return false;
    }
    Set<COSName> names = new HashSet<>(info.keySet());
    names.addAll(later.keySet());
    for (COSName name : names) {
      COSBase value = later.getItem(name);
      boolean text = value == null || value instanceof COSString;
      if (!(text && OF_SAVING.contains(name)) && !told(info.getItem(name), value)) {
        return false;
      }
    }
    return true;
  }

  private boolean told(COSBase before, COSBase after) throws IOException {
    boolean texts =
        (before == null || before instanceof COSString)
            && (after == null || after instanceof COSString);
    boolean same = comparison.same(before, after, 1);
    describedAnew |= texts && !same;
    return texts || same;
  }
}
