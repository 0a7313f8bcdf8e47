package org.quadcheck.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.intake.pdf.PdfBuilder.aForm;
import static org.quadcheck.intake.pdf.PdfBuilder.drawing;
import static org.quadcheck.intake.pdf.PdfBuilder.field;
import static org.quadcheck.intake.pdf.PdfBuilder.showing;
import static org.quadcheck.intake.pdf.PdfBuilder.tick;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.limit.Limits;

/** Of several answers the one counts that a person sees chosen, by what it is called. */
class PdfChoiceTest {
  private static final String NAME = "Practice 1c";
  private static final String OTHER =
      "box 'Practice 1c' of the PDF shows something else than it holds; look";
  private static final String UNTOLD =
      "what is chosen in 'Practice 1c' of the PDF is neither yes nor no; look";
  private static final int RADIO = 1 << 15;

  /** The answer, and why a person must look. */
  private record Read(String answer, String cautions) {}

  private static Read read(COSDictionary field) throws IOException {
    Map<String, String> answers =
        new PdfFormReader(Limits.standard())
            .read(aForm().with(field).bytes())
            .orElseThrow()
            .answers();
    return new Read(answers.get("build.mfa"), answers.getOrDefault("form.cautions", ""));
  }

  private static COSDictionary place(String state, String label, boolean on) {
    COSDictionary place = showing(new COSDictionary(), tick(state));
    place.setItem(COSName.AS, COSName.getPDFName(on ? state : "Off"));
    place.setItem(COSName.getPDFName("TU"), new COSString(label));
    place.setDirect(false);
    return place;
  }

  private static COSDictionary boxes(String chosen, int flags, COSDictionary... places) {
    COSDictionary field = field(NAME, "Btn");
    field.setInt(COSName.FF, flags);
    field.setItem(COSName.V, COSName.getPDFName(chosen));
    COSArray kids = new COSArray();
    for (COSDictionary place : places) {
      kids.add(place);
    }
    field.setItem(COSName.KIDS, kids);
    return field;
  }

  @ParameterizedTest
  @CsvSource({"Ja, Nein, false", "Yes, No, false", "No, Yes, true", "Nein, Ja, true"})
  void isWhatIsChosenOfSeveralBoxes(String other, String chosen, String answer) throws IOException {
    for (int flags : new int[] {0, RADIO}) {
      COSDictionary boxes = boxes(chosen, flags, place(other, "", false), place(chosen, "", true));
      assertThat(read(boxes)).as("%d", flags).isEqualTo(new Read(answer, ""));
    }
  }

  @Test
  void isToldByItsLabelWhereTheBoxesAreNumbered() throws IOException {
    assertThat(read(boxes("1", RADIO, place("0", "Yes", false), place("1", "No", true))))
        .isEqualTo(new Read("false", ""));
    assertThat(read(boxes("1", RADIO, place("0", "", false), place("1", "", true))))
        .isEqualTo(new Read("unknown", UNTOLD));
    assertThat(read(boxes("Yes", RADIO, place("Yes", "No", true), place("No", "Yes", false))))
        .isEqualTo(new Read("unknown", UNTOLD));
  }

  @Test
  void isNoYesBecauseAnythingIsChosen() throws IOException {
    COSDictionary lapse = boxes("No", RADIO, place("Yes", "", false), place("No", "", true));
    lapse.setItem(COSName.T, new COSString("Notify agencies of a lapse"));

    assertThat(
            new PdfFormReader(Limits.standard())
                .read(aForm().with(lapse).bytes())
                .orElseThrow()
                .answers())
        .containsEntry("form.notify-on-lapse", "false");
  }

  @Test
  void isDoubtedWhereABoxIsTickedInOnePlaceAndNotInAnother() throws IOException {
    assertThat(read(boxes("Yes", 0, place("Yes", "", true), place("Yes", "", false))))
        .isEqualTo(new Read("true", OTHER));
  }

  @Test
  void isDoubtedWhereNothingSaysThatABoxLooksTicked() throws IOException {
    COSDictionary stateless = showing(field(NAME, "Btn"), tick("Yes"));
    stateless.setItem(COSName.V, COSName.getPDFName("Yes"));
    COSDictionary bare = field(NAME, "Btn");
    bare.setItem(COSName.V, COSName.getPDFName("Yes"));
    bare.setItem(COSName.AS, COSName.getPDFName("Yes"));

    assertThat(read(stateless)).isEqualTo(new Read("true", OTHER));
    assertThat(read(bare)).isEqualTo(new Read("true", OTHER));
  }

  private static COSDictionary list(COSBase stored, String... options) {
    COSDictionary field = field(NAME, "Ch");
    field.setItem(COSName.V, stored);
    COSArray all = new COSArray();
    for (int i = 0; i < options.length; i += 2) {
      COSArray pair = new COSArray();
      pair.add(new COSString(options[i]));
      pair.add(new COSString(options[i + 1]));
      all.add(pair);
    }
    field.setItem(COSName.OPT, all);
    return field;
  }

  @Test
  void isWhatAListShowsAndNotWhatIsStoredForIt() throws IOException {
    COSString yes = new COSString("Yes");
    String shownOtherwise =
        "field 'Practice 1c' of the PDF shows something else than it holds; look";

    assertThat(read(list(yes, "Yes", "No", "No", "Yes"))).isEqualTo(new Read("false", ""));
    assertThat(read(list(new COSString("2"), "1", "No", "2", "Yes")))
        .isEqualTo(new Read("true", ""));
    assertThat(read(showing(list(yes, "Yes", "No"), drawing("BT /F 9 Tf (No) Tj ET"))))
        .isEqualTo(new Read("false", ""));
    assertThat(read(showing(list(yes, "Yes", "No"), drawing("BT /F 9 Tf (Yes) Tj ET"))))
        .isEqualTo(new Read("true", ""));
    assertThat(read(showing(list(yes, "Yes", "No"), drawing("BT /F 9 Tf (Perhaps) Tj ET"))))
        .isEqualTo(new Read("false", shownOtherwise));
  }

  @Test
  void isDoubtedWhereAListHoldsSeveral() throws IOException {
    String several = "field 'Practice 1c' of the PDF holds several answers; look";
    COSArray both = new COSArray();
    both.add(new COSString("Yes"));
    both.add(new COSString("No"));

    assertThat(read(list(both, "Yes", "Yes", "No", "No"))).isEqualTo(new Read("true", several));
    assertThat(read(list(new COSString("1"), "1", "Yes", "1", "No")))
        .isEqualTo(new Read("true", several));
  }
}
