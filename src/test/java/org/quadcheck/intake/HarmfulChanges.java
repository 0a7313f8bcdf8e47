package org.quadcheck.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.quadcheck.intake.PdfSigner.Change;
import org.quadcheck.intake.pdf.PdfBuilder;

/** What must not be changed behind a signature, by what it is. */
final class HarmfulChanges {
  static final String NAME = "form1[0].Version Number 1[0]";

  private HarmfulChanges() {}

  static Set<COSDictionary> and(Set<COSDictionary> changed, COSDictionary... more) {
    Set<COSDictionary> all = new HashSet<>(changed);
    all.addAll(List.of(more));
    return all;
  }

  private static COSDictionary form(COSDictionary catalogue) {
    return catalogue.getCOSDictionary(COSName.ACRO_FORM);
  }

  private static COSDictionary field(COSDictionary catalogue, String name) {
    return PdfSigner.field(form(catalogue).getCOSArray(COSName.FIELDS), name);
  }

  static COSDictionary page(COSDictionary catalogue) {
    COSArray kids = catalogue.getCOSDictionary(COSName.PAGES).getCOSArray(COSName.KIDS);
    return (COSDictionary) kids.getObject(0);
  }

  private static COSDictionary script() {
    COSDictionary script = new COSDictionary();
    script.setItem(COSName.S, COSName.getPDFName("JavaScript"));
    script.setItem(COSName.getPDFName("JS"), new COSString("this.getField('x').value = 1"));
    return script;
  }

  private static Change placing(COSDictionary one) {
    return catalogue -> {
      COSDictionary page = page(catalogue);
      page.getCOSArray(COSName.ANNOTS).add(one);
      one.setDirect(false);
      return Set.of(page, one);
    };
  }

  private static Change adding(COSDictionary field) {
    return catalogue -> {
      form(catalogue).getCOSArray(COSName.FIELDS).add(field);
      return and(placing(field).make(catalogue), form(catalogue));
    };
  }

  private static Change setting(String name, String entry, String value) {
    return catalogue -> {
      COSDictionary field = field(catalogue, name);
      field.setString(COSName.getPDFName(entry), value);
      return Set.of(field);
    };
  }

  /** A field with a stamp in which nothing is wrong but that no authority made it. */
  private static COSDictionary stampField(String name) {
    COSDictionary stamp = new COSDictionary();
    stamp.setItem(COSName.TYPE, COSName.getPDFName("DocTimeStamp"));
    stamp.setItem(COSName.SUB_FILTER, COSName.getPDFName("ETSI.RFC3161"));
    stamp.setItem(COSName.CONTENTS, new COSString(new byte[] {1}));
    stamp.setItem(COSName.BYTERANGE, numbers(0, 1, 2, 3));
    COSDictionary field = PdfBuilder.field(name, "Sig");
    field.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
    field.setItem(COSName.RECT, numbers(0, 0, 0, 0));
    field.setItem(COSName.V, stamp);
    return field;
  }

  private static COSArray numbers(int... numbers) {
    COSArray array = new COSArray();
    for (int number : numbers) {
      array.add(COSInteger.get(number));
    }
    return array;
  }

  private static COSDictionary with(COSDictionary field, String entry, Object value) {
    field.setItem(
        COSName.getPDFName(entry),
        value instanceof String text ? new COSString(text) : (COSArray) value);
    return field;
  }

  static Map<String, Change> all() {
    Map<String, Change> all = new LinkedHashMap<>();
    all.put("value", setting(NAME, "V", "9.9"));
    all.put("label", setting(NAME, "TU", "Another"));
    all.put("default", setting(NAME, "DV", "9.9"));
    all.put(
        "looks",
        catalogue -> {
          COSDictionary looks = field(catalogue, "drawn").getCOSDictionary(COSName.AP);
          looks.setItem(COSName.N, PdfBuilder.drawing("BT /F 9 Tf (else) Tj ET"));
          return Set.of(field(catalogue, "drawn"));
        });
    all.put(
        "place",
        catalogue -> {
          COSDictionary field = field(catalogue, NAME);
          field.setItem(COSName.RECT, numbers(0, 0, 1, 1));
          return Set.of(field);
        });
    all.put(
        "page",
        catalogue -> {
          page(catalogue).setItem(COSName.CONTENTS, PdfBuilder.stream("0 0 600 800 re f"));
          return Set.of(page(catalogue));
        });
    all.put("note", placing(PdfBuilder.at(annotation("FreeText"), 10, 10)));
    all.put(
        "script",
        catalogue -> {
          catalogue.setItem(COSName.OPEN_ACTION, script());
          return Set.of();
        });
    all.put(
        "order",
        catalogue -> {
          COSArray lying = page(catalogue).getCOSArray(COSName.ANNOTS);
          lying.add(lying.remove(0));
          return Set.of(page(catalogue));
        });
    all.put("new field", adding(PdfBuilder.at(PdfBuilder.field("new", "Tx"), 10, 10)));
    all.put("stamp with an action", adding(withAction(stampField("stamp"))));
    all.put("stamp that is seen", adding(PdfBuilder.at(stampField("stamp"), 10, 10)));
    all.put("stamp of another name", adding(stampField("CompanyName")));
    all.put("stamp within another", adding(stampField(NAME)));
    all.put("stamp with a label", adding(with(stampField("stamp"), "TU", "Signed by the CEO")));
    all.put("stamp on the page alone", placing(stampField("stamp")));
    all.put(
        "stamp with looks",
        catalogue ->
            adding(PdfBuilder.showing(stampField("stamp"), PdfBuilder.stream("0 0 9 9 re f")))
                .make(catalogue));
    all.put(
        "second form",
        catalogue -> {
          form(catalogue).setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>"));
          return Set.of(form(catalogue));
        });
    all.put(
        "layers",
        catalogue -> {
          catalogue.setItem(COSName.OCPROPERTIES, new COSDictionary());
          return Set.of();
        });
    return all;
  }

  private static COSDictionary annotation(String kind) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
    return annotation;
  }

  private static COSDictionary withAction(COSDictionary field) {
    field.setItem(COSName.A, script());
    return field;
  }
}
