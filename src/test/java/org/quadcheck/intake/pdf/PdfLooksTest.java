package org.quadcheck.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.intake.pdf.PdfBuilder.aForm;
import static org.quadcheck.intake.pdf.PdfBuilder.drawing;
import static org.quadcheck.intake.pdf.PdfBuilder.field;
import static org.quadcheck.intake.pdf.PdfBuilder.showing;
import static org.quadcheck.intake.pdf.PdfBuilder.stream;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.limit.Limits;

/** What a person sees in a field, and what a program reads in it. */
class PdfLooksTest {
  private static final String OTHER =
      "field 'Note' of the PDF shows something else than it holds; look";

  private static String cautions(PdfBuilder form) throws IOException {
    String all =
        new PdfFormReader(Limits.standard())
            .read(form.bytes())
            .orElseThrow()
            .answers()
            .getOrDefault("form.cautions", "");
    // The form that is made here has no fields for its statements.
    return all.replaceAll("\\|?the PDF has no fields for the statements.*$", "").strip();
  }

  private static String drawn(String value, String operators) throws IOException {
    return cautions(aForm().drawn("Note", value, operators));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Tx BMC q BT /F 9 Tf 0 g 2 3 Td (Acme \\(Gateway\\)) Tj ET Q EMC",
        "BT /F 9 Tf [(Ac) -20.5 (me) -250 <28476174>] TJ (eway\\051) ' ET",
        "% (a remark)\nBT /F 9 Tf 1 2 (Acme (Gate\\\nway)) \" ET",
        "/Tx << /MCID 0 >> BDC BT /F 9 Tf <41 63 6D 65> Tj T* ((Gateway)) Tj ET EMC"
      })
  void agreeHoweverTheTextIsDrawn(String operators) throws IOException {
    assertThat(drawn("Acme (Gateway)", operators)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BT /F 9 Tf (Other Gateway) Tj ET",
        "BT /F 9 Tf (Acme Gateway) Tj (, but not the cloud) Tj ET",
        "q 0 0 1 1 re f Q",
        "",
        "BT /F 9 Tf (Acme Gateway) Tj ET /Picture Do",
        "BT /F 9 Tf (Acme Gateway) Tj ET BI /W 1 /H 1 ID x EI"
      })
  void differ(String operators) throws IOException {
    assertThat(drawn("Acme Gateway", operators)).isEqualTo(OTHER);
  }

  @Test
  void differWhereNothingIsHeldAndSomethingShown() throws IOException {
    assertThat(drawn("", "BT /F 9 Tf (no) Tj ET")).isEqualTo(OTHER);
    assertThat(drawn("", "/Tx BMC EMC")).isEmpty();
  }

  @Test
  void differAlsoWhereProgramsAreAskedToDrawAnew() throws IOException {
    assertThat(cautions(aForm().needingAppearances().drawn("Note", "a", "BT /F 9 Tf (b) Tj ET")))
        .isEqualTo(OTHER);
    assertThat(cautions(aForm().needingAppearances())).isEmpty();
  }

  private static String inFont(COSDictionary font) throws IOException {
    COSDictionary note = field("Note", "Tx");
    note.setItem(COSName.V, new COSString("Acme \u00E9"));
    COSBase looks = drawing("BT /F 9 Tf <000100020003000400050006> Tj ET", font);
    return cautions(aForm().with(showing(note, looks)));
  }

  private static COSDictionary numbered() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.SUBTYPE, COSName.getPDFName("Type0"));
    return font;
  }

  @Test
  void areToldInAFontOfWhichTheFileSaysTheLetters() throws IOException {
    COSDictionary font = numbered();
    font.setItem(
        COSName.getPDFName("ToUnicode"),
        stream(
            """
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            2 beginbfchar <0001> <0041> <0005> <0020> endbfchar
            2 beginbfrange <0002> <0003> [<0063> <006D>] <0004> <0004> <0065> endbfrange
            1 beginbfrange <0006> <0007> <00E9> endbfrange
            """));

    assertThat(inFont(font)).isEmpty();
  }

  @Test
  void areNotToldInAFontWithNumbersOfItsOwn() throws IOException {
    assertThat(inFont(numbered())).isEqualTo(OTHER);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 32, 38})
  void areHiddenFromAPerson(int flags) throws IOException {
    COSDictionary note = field("Note", "Tx");
    note.setItem(COSName.getPDFName("F"), COSInteger.get(flags));
    COSDictionary empty = new COSDictionary(note);
    note.setItem(COSName.V, new COSString("Acme Gateway"));

    assertThat(cautions(aForm().with(note)))
        .isEqualTo("field 'Note' of the PDF is filled in and not shown; look");
    assertThat(cautions(aForm().with(empty))).isEmpty();
  }

  private static COSDictionary choice(String shown) throws IOException {
    COSDictionary note = field("Note", "Ch");
    note.setItem(COSName.V, new COSString("AU"));
    COSArray pair = new COSArray();
    pair.add(new COSString("AU"));
    pair.add(new COSString("Australia"));
    COSArray options = new COSArray();
    options.add(pair);
    note.setItem(COSName.OPT, options);
    return showing(note, drawing("BT /F 9 Tf (" + shown + ") Tj ET"));
  }

  @Test
  void agreeWhereAChoiceIsShownByItsOtherName() throws IOException {
    assertThat(cautions(aForm().with(choice("Australia")))).isEmpty();
    assertThat(cautions(aForm().with(choice("AU")))).isEmpty();
    assertThat(cautions(aForm().with(choice("India")))).isEqualTo(OTHER);
  }

  private static COSDictionary marked(String text) {
    COSDictionary note = field("Note", "Tx");
    note.setItem(COSName.V, new COSString("A & B"));
    note.setItem(COSName.getPDFName("RV"), new COSString(text));
    return note;
  }

  @Test
  void differWhereTheTextWithStyleIsAnother() throws IOException {
    assertThat(cautions(aForm().with(marked("<body><p>A <b>&amp;</b> B</p></body>")))).isEmpty();
    assertThat(cautions(aForm().with(marked("<body><p>A</p></body>"))))
        .isEqualTo("field 'Note' of the PDF holds two texts that differ; look");
  }

  private static String box(boolean ticked, String on, String off) throws IOException {
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.getPDFName("Yes"), drawing(on));
    states.setItem(COSName.getPDFName("Off"), drawing(off));
    COSDictionary box = field("Box", "Btn");
    box.setItem(COSName.V, COSName.getPDFName(ticked ? "Yes" : "Off"));
    box.setItem(COSName.AS, COSName.getPDFName(ticked ? "Yes" : "Off"));
    return cautions(aForm().with(showing(box, states)));
  }

  @Test
  void agreeWhereABoxLooksAsItIs() throws IOException {
    String tick = "q BT /F 9 Tf (4) Tj ET Q";

    assertThat(box(true, tick, "")).isEmpty();
    assertThat(box(false, tick, "q 0 0 9 9 re S Q")).isEmpty();
    assertThat(box(false, tick, "BT /F 9 Tf (o) Tj ET")).isEmpty();
  }

  @Test
  void differWhereABoxLooksOtherwise() throws IOException {
    String other = "box 'Box' of the PDF shows something else than it holds; look";

    assertThat(box(true, " % nothing\n", "")).isEqualTo(other);
    assertThat(box(false, "", "BT /F 9 Tf (4) Tj ET")).isEqualTo(other);
  }
}
