package org.quadcheck.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.intake.pdf.PdfBuilder.aForm;
import static org.quadcheck.intake.pdf.PdfBuilder.drawing;
import static org.quadcheck.intake.pdf.PdfBuilder.field;
import static org.quadcheck.intake.pdf.PdfBuilder.showing;
import static org.quadcheck.intake.pdf.PdfBuilder.stream;
import static org.quadcheck.intake.pdf.PdfBuilder.tick;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.quadcheck.limit.Limits;

/** Ways in which a field looks other than what is read of it, in fonts, layers and programs. */
class PdfDisguiseTest {
  private static final String OTHER =
      "field 'Note' of the PDF shows something else than it holds; look";

  private static String cautions(PdfBuilder form) throws IOException {
    Map<String, String> answers =
        new PdfFormReader(Limits.standard()).read(form.bytes()).orElseThrow().answers();
    String all = answers.getOrDefault("form.cautions", "");
    return all.replaceAll("\\|?the PDF has no fields for the statements.*$", "").strip();
  }

  private static COSDictionary note() {
    COSDictionary note = field("Note", "Tx");
    note.setItem(COSName.V, new COSString("A1"));
    return note;
  }

  private static String inFont(COSDictionary font) throws IOException {
    return cautions(aForm().with(showing(note(), drawing("BT /F 9 Tf (A1) Tj ET", font))));
  }

  private static COSDictionary font(String kind, Object... differences) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
    COSArray named = new COSArray();
    for (Object one : differences) {
      COSBase entry =
          one instanceof Integer code ? COSInteger.get(code) : COSName.getPDFName(one.toString());
      named.add(entry);
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, named);
    font.setItem(COSName.ENCODING, encoding);
    return font;
  }

  @Test
  void isAFontThatDrawsOtherLettersForTheCodes() throws IOException {
    assertThat(inFont(font("Type1", 65, "B"))).isEqualTo(OTHER);
    assertThat(inFont(font("Type1", 49, "two"))).isEqualTo(OTHER);
    assertThat(inFont(font("Type1", 1, "N", "o"))).isEqualTo(OTHER);
    assertThat(inFont(font("TrueType", 65, "g36"))).isEqualTo(OTHER);
    assertThat(inFont(font("Type3"))).isEqualTo(OTHER);
  }

  @Test
  void isAFontThatSaysOtherLettersThanItDraws() throws IOException {
    COSDictionary font = font("Type1");
    font.setItem(
        COSName.getPDFName("ToUnicode"),
        stream(
            """
            1 begincodespacerange <00> <FF> endcodespacerange
            2 beginbfchar <42> <0041> <31> <0031> endbfchar
            """));
    COSDictionary field = showing(note(), drawing("BT /F 9 Tf (B1) Tj ET", font));

    assertThat(cautions(aForm().with(field))).isEqualTo(OTHER);
  }

  @Test
  void isNoFontAsProgramsWriteThem() throws IOException {
    assertThat(inFont(font("Type1", 24, "breve", "caron", 39, "quotesingle", 65, "A", 160, "Euro")))
        .isEmpty();
  }

  @Test
  void isALayerWithinTheDrawing() throws IOException {
    String switched = "/OC /Layer BDC BT /F 9 Tf (A1) Tj ET EMC";
    COSDictionary whole = showing(note(), drawing("BT /F 9 Tf (A1) Tj ET"));
    whole
        .getCOSDictionary(COSName.AP)
        .getCOSStream(COSName.N)
        .setItem(COSName.getPDFName("OC"), new COSDictionary());

    assertThat(cautions(aForm().with(showing(note(), drawing(switched))))).isEqualTo(OTHER);
    assertThat(cautions(aForm().with(whole))).isEqualTo(OTHER);
  }

  @Test
  void isAValueOfThePlaceItself() throws IOException {
    COSDictionary place = new COSDictionary();
    place.setItem(COSName.V, new COSString("B2"));
    place.setDirect(false);
    COSArray places = new COSArray();
    places.add(place);
    COSDictionary note = note();
    note.setItem(COSName.KIDS, places);

    assertThat(cautions(aForm().with(note)))
        .isEqualTo("field 'Note' of the PDF holds something else in one of its places; look");
  }

  @Test
  void isAFieldThatShowsStars() throws IOException {
    COSDictionary note = note();
    note.setInt(COSName.FF, 1 << 13);

    assertThat(cautions(aForm().with(note)))
        .isEqualTo("field 'Note' of the PDF is filled in and not shown; look");
  }

  @Test
  void isAFieldWithoutAKind() throws IOException {
    COSDictionary note = note();
    note.removeItem(COSName.FT);

    assertThat(cautions(aForm().with(note)))
        .isEqualTo("field 'Note' of the PDF does not say what can stand in it; look");
  }

  private static COSDictionary program(String kind) {
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, COSName.getPDFName(kind));
    return action;
  }

  private static String opened(COSDictionary action) throws IOException {
    PdfBuilder form = aForm();
    form.catalogue().setItem(COSName.OPEN_ACTION, action);
    return cautions(form);
  }

  @Test
  void isAProgramThatRunsWhenTheFileIsOpened() throws IOException {
    String runs =
        "the PDF runs a program when it is opened, which may show something else than its fields"
            + " hold; ask for a PDF without it";
    COSDictionary later = program("GoTo");
    later.setItem(COSName.NEXT, program("JavaScript"));
    PdfBuilder onPage = aForm();
    COSDictionary actions = new COSDictionary();
    actions.setItem(COSName.getPDFName("O"), program("JavaScript"));
    onPage.page().setItem(COSName.getPDFName("AA"), actions);

    assertThat(opened(program("JavaScript"))).isEqualTo(runs);
    assertThat(opened(later)).isEqualTo(runs);
    assertThat(cautions(onPage)).isEqualTo(runs);
    assertThat(opened(program("GoTo"))).isEmpty();
  }

  @Test
  void isABoxOfAnotherNameThanItsLabel() throws IOException {
    COSDictionary box = showing(field("Practice 1c", "Btn"), tick("Yes"));
    box.setItem(COSName.V, COSName.getPDFName("Yes"));
    box.setItem(COSName.AS, COSName.getPDFName("Yes"));
    box.setItem(COSName.getPDFName("TU"), new COSString("Practice 1d"));

    assertThat(cautions(aForm().with(box)))
        .isEqualTo(
            "box 'Practice 1c' of the PDF is build.mfa by its name and"
                + " build.risky-products-minimised by its label; look");
  }
}
