package org.quadcheck.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.intake.pdf.PdfBuilder.aForm;
import static org.quadcheck.intake.pdf.PdfBuilder.at;
import static org.quadcheck.intake.pdf.PdfBuilder.drawing;
import static org.quadcheck.intake.pdf.PdfBuilder.field;
import static org.quadcheck.intake.pdf.PdfBuilder.showing;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.limit.Limits;

/** What of a field a person does not see, though it is there. */
class PdfSightTest {
  private static final String OTHER =
      "field 'Note' of the PDF shows something else than it holds; look";
  private static final String HIDDEN = "field 'Note' of the PDF is filled in and not shown; look";

  private static Map<String, String> answers(PdfBuilder form) throws IOException {
    return new PdfFormReader(Limits.standard()).read(form.bytes()).orElseThrow().answers();
  }

  private static String cautions(PdfBuilder form) throws IOException {
    String all = answers(form).getOrDefault("form.cautions", "");
    return all.replaceAll("\\|?the PDF has no fields for the statements.*$", "").strip();
  }

  private static COSDictionary note() {
    COSDictionary note = field("Note", "Tx");
    note.setItem(COSName.V, new COSString("Acme Gateway"));
    return at(note, 300, 700);
  }

  private static COSArray numbers(double... numbers) {
    COSArray array = new COSArray();
    for (double number : numbers) {
      array.add(new COSFloat((float) number));
    }
    return array;
  }

  /** As it is drawn in a field of 100 by 12 points. */
  private static String drawn(String operators) throws IOException {
    COSStream looks = drawing(operators);
    looks.setItem(COSName.BBOX, numbers(0, 0, 100, 12));
    COSDictionary faint = new COSDictionary();
    faint.setItem(COSName.getPDFName("ca"), new COSFloat(0));
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.getPDFName("Faint"), faint);
    looks.getCOSDictionary(COSName.RESOURCES).setItem(COSName.getPDFName("ExtGState"), states);
    return cautions(aForm().with(showing(note(), looks)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Tx BMC q BT 1 g /F 9 Tf 2 3 Td (Acme Gateway) Tj ET Q EMC",
        "BT 0.95 1 0.97 rg /F 9 Tf (Acme Gateway) Tj ET",
        "BT 0 0 0 0 k /F 9 Tf (Acme Gateway) Tj ET",
        "/Cs1 cs 1 1 1 sc BT /F 9 Tf (Acme Gateway) Tj ET",
        "0 0 0.5 rg 0 0 100 12 re f BT 0 0 0.55 rg /F 9 Tf (Acme Gateway) Tj ET",
        "0.5 g 0 0 m 100 0 l 100 12 l 0 12 l f BT 0.5 g /F 9 Tf (Acme Gateway) Tj ET",
        "0 g 200 0 100 12 re f BT 1 g /F 9 Tf (Acme Gateway) Tj ET",
        "BT /F 9 Tf 3 Tr (Acme Gateway) Tj ET",
        "BT /F 9 Tf 7 Tr (Acme Gateway) Tj ET",
        "BT /F 9 Tf 1 Tr 1 G (Acme Gateway) Tj ET",
        "BT /F 0 Tf (Acme Gateway) Tj ET",
        "BT (Acme Gateway) Tj ET",
        "BT /F 9 Tf 0.01 0 0 0.01 2 3 Tm (Acme Gateway) Tj ET",
        "0.01 0 0 0.01 0 0 cm BT /F 9 Tf (Acme Gateway) Tj ET",
        "BT /F 9 Tf 0 Tz (Acme Gateway) Tj ET",
        "/Faint gs BT /F 9 Tf (Acme Gateway) Tj ET",
        "BT /F 9 Tf 2 300 Td (Acme Gateway) Tj ET",
        "q 0 0 0 0 re W n BT /F 9 Tf (Acme Gateway) Tj ET Q",
        "BT /F 9 Tf (Acme Gateway) Tj ET 1 g 0 0 100 12 re f",
        "/Pattern cs /P1 scn BT /F 9 Tf (Acme Gateway) Tj ET"
      })
  void isNotTheTextThatIsDrawnSoThatNobodySeesIt(String operators) throws IOException {
    assertThat(drawn(operators)).isEqualTo(OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Tx BMC q 1 1 98 10 re W n BT /Helv 9 Tf 0 g 2 3.14 Td (Acme Gateway) Tj ET Q EMC",
        "1 1 0.8 rg 0 0 100 12 re f 0.5 G 0.5 0.5 99 11 re s q BT /F 9 Tf 0 0 1 rg (Acme Gateway) Tj ET Q",
        "0 0 0.4 rg 0 0 100 12 re f BT 1 g /F 9 Tf (Acme Gateway) Tj ET",
        "/Tx BMC q 0.4 w BT 0 0 0 rg /F 1 Tf 9 0 0 9 2 3 Tm (Acme ) Tj (Gateway) Tj ET Q EMC",
        "q 1 g 0 0 100 12 re f Q BT /F 9 Tf 0.3 g (Acme) Tj 500 0 Td ( Gateway) Tj ET",
        "0 g 2 2 90 0.5 re f BT /F 9 Tf 0 g (Acme Gateway) Tj ET",
        "BT /F 9 Tf 2 Tr 0 g 1 G (Acme Gateway) Tj ET",
        "0.3 0 0 0.3 0 0 cm BT /F 30 Tf 5 5 Td (Acme Gateway) Tj ET"
      })
  void isTheTextThatProgramsDraw(String operators) throws IOException {
    assertThat(drawn(operators)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isTheTextThatTheLibraryDrawsItself(boolean several) throws IOException {
    String value = several ? "Acme Gateway\nfor ships,\nfor trains\nand for cars" : "Acme Gateway";
    assertThat(cautions(aForm().written("Note", value, several))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/Helv 0 Tf 1 g, true",
    "/Helv 9 Tf 3 Tr 0 g, true",
    "/Helv 0.1 Tf 0 g, true",
    "/Helv 0 Tf 0 g, false",
    "'', false"
  })
  void isNotWhatProgramsAreAskedToDrawUnseen(String style, boolean unseen) throws IOException {
    COSDictionary own = note();
    own.setItem(COSName.DA, new COSString(style));
    COSDictionary white = note();
    white.setItem(COSName.DA, new COSString("/Helv 0 Tf 1 g"));
    COSDictionary character = new COSDictionary();
    character.setItem(COSName.BG, numbers(0, 0, 0.4));
    white.setItem(COSName.MK, character);

    assertThat(cautions(aForm().with(own))).isEqualTo(unseen ? OTHER : "");
    assertThat(cautions(aForm().with(white))).as("white on blue").isEmpty();
  }

  @Test
  void isNotATextThatIsDrawnByTheNameOfAState() throws IOException {
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.getPDFName("A"), drawing("BT /F 9 Tf (Other) Tj ET"));
    COSDictionary note = showing(note(), states);
    note.setItem(COSName.AS, COSName.getPDFName("A"));

    assertThat(cautions(aForm().with(note))).isEqualTo(OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FreeText", "Stamp", "Square", "Ink", "Highlight", "Redact"})
  void mayLieUnderWhatWasDrawnOverIt(String kind) throws IOException {
    String under = "field 'Note' of the PDF may lie under something (%s); look".formatted(kind);

    assertThat(cautions(aForm().with(note()).lying(kind, 350, 706))).isEqualTo(under);
    assertThat(cautions(aForm().lying(kind, 350, 706).with(note()))).isEqualTo(under);
    assertThat(cautions(aForm().with(note()).lying(kind, 400, 700))).as("beside it").isEmpty();
  }

  @Test
  void liesUnderNothingThatIsNotSeen() throws IOException {
    COSDictionary hidden = at(new COSDictionary(), 300, 700);
    hidden.setItem(COSName.SUBTYPE, COSName.getPDFName("Square"));
    hidden.setItem(COSName.F, COSInteger.get(2));

    assertThat(cautions(aForm().with(note()).lying(hidden))).isEmpty();
    assertThat(cautions(aForm().with(note()).lying("Popup", 300, 700))).isEmpty();
    assertThat(cautions(aForm().with(note()).lying("Link", 300, 700))).isEmpty();
  }

  @Test
  void liesUnderALaterFieldThatIsDrawnOverIt() throws IOException {
    COSDictionary over = at(field("Over", "Tx"), 290, 700);
    COSDictionary white = showing(new COSDictionary(over), drawing("1 g 0 0 100 12 re f"));
    COSDictionary empty = showing(new COSDictionary(over), drawing("/Tx BMC EMC"));

    assertThat(cautions(aForm().with(note()).with(white)))
        .isEqualTo("field 'Note' of the PDF may lie under something (Widget); look");
    assertThat(cautions(aForm().with(note()).with(empty))).isEmpty();
    assertThat(cautions(aForm().with(white).with(note()))).isEmpty();
  }

  @Test
  void countsForNothingOnNoPage() throws IOException {
    COSDictionary box = field("Practice 1a", "Btn");
    box.setItem(COSName.V, COSName.getPDFName("Yes"));
    box.setItem(COSName.AS, COSName.getPDFName("Yes"));
    Map<String, String> seen = answers(aForm().withField(box));

    assertThat(seen).containsEntry("build.environments-separated", "false");
    assertThat(seen.get("form.cautions"))
        .isEqualTo(
            "box 'Practice 1a' of the PDF is filled in and on no page, and counts for nothing;"
                + " look");
    assertThat(cautions(aForm().withField(field("Note", "Tx")))).as("an empty one").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"300,700,false", "-90,700,true", "300,-11,true", "600,700,true", "520,700,false"})
  void isNotSeenBeyondThePage(int left, int bottom, boolean beyond) throws IOException {
    assertThat(cautions(aForm().with(at(note(), left, bottom)))).isEqualTo(beyond ? HIDDEN : "");
  }

  @Test
  void isNotSeenBesideWhatIsCroppedOfThePage() throws IOException {
    PdfBuilder form = aForm().with(note());
    form.page().setItem(COSName.CROP_BOX, numbers(0, 0, 612, 695));

    assertThat(cautions(form)).isEqualTo(HIDDEN);
  }

  private static COSDictionary layered(COSDictionary layer) {
    COSDictionary note = note();
    note.setItem(COSName.getPDFName("OC"), layer);
    return note;
  }

  private static PdfBuilder switching(PdfBuilder form, String word, COSDictionary layer) {
    COSArray switched = new COSArray();
    switched.add(layer);
    COSDictionary usual = new COSDictionary();
    usual.setItem(COSName.getPDFName(word), switched);
    COSDictionary layers = new COSDictionary();
    layers.setItem(COSName.D, usual);
    form.catalogue().setItem(COSName.getPDFName("OCProperties"), layers);
    return form;
  }

  @Test
  void isNotSeenOnALayerThatIsOff() throws IOException {
    COSDictionary layer = new COSDictionary();
    layer.setDirect(false);
    layer.setItem(COSName.TYPE, COSName.getPDFName("OCG"));
    COSDictionary several = new COSDictionary();
    several.setItem(COSName.getPDFName("OCGs"), layer);

    assertThat(cautions(switching(aForm().with(layered(layer)), "OFF", layer))).isEqualTo(HIDDEN);
    assertThat(cautions(switching(aForm().with(layered(several)), "OFF", layer))).isEqualTo(HIDDEN);
    assertThat(cautions(switching(aForm().with(layered(layer)), "ON", layer))).isEmpty();
    assertThat(cautions(aForm().with(layered(several)))).isEmpty();
  }

  @Test
  void isNoTickThatNobodySees() throws IOException {
    COSDictionary states = new COSDictionary();
    states.setItem(
        COSName.getPDFName("Yes"), drawing("q 1 g 0 0 9 9 re f BT /F 9 Tf 1 g (4) Tj ET Q"));
    COSDictionary box = field("Box", "Btn");
    box.setItem(COSName.V, COSName.getPDFName("Yes"));
    box.setItem(COSName.AS, COSName.getPDFName("Yes"));

    assertThat(cautions(aForm().with(showing(box, states))))
        .isEqualTo("box 'Box' of the PDF shows something else than it holds; look");
  }
}
