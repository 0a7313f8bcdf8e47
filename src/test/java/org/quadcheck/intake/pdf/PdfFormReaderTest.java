package org.quadcheck.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quadcheck.intake.pdf.PdfBuilder.aForm;
import static org.quadcheck.intake.pdf.PdfBuilder.aFormWithStatements;
import static org.quadcheck.intake.pdf.PdfBuilder.aPdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.quadcheck.limit.Limits;

/** What fields of PDFs are taken for; the files are made here, for none of others is at hand. */
class PdfFormReaderTest {
  private static final Map<String, String> FILLED_IN =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("attestation", "1"),
              Map.entry("offers", "software"),
              Map.entry("form.cisa-attestation-offered", "true"),
              Map.entry("form.submission", "new"),
              Map.entry("scope", "individual-product"),
              Map.entry("product.name", "Acme Gateway"),
              Map.entry("product.version", "4.2.0"),
              Map.entry("product.released", "2026-09-30"),
              Map.entry("supplier.name", "Acme Networks Pty Ltd"),
              Map.entry("supplier.country", "AU"),
              Map.entry("form.producer.address", "1 Harbour Street"),
              Map.entry("form.producer.city", "Sydney"),
              Map.entry("form.producer.state", "NSW"),
              Map.entry("form.producer.postal-code", "2000"),
              Map.entry("form.producer.website", "https://acme.example"),
              Map.entry("form.contact.name", "Product security team"),
              Map.entry("form.contact.address", "1 Harbour Street"),
              Map.entry("form.contact.phone", "+61 2 5550 0100"),
              Map.entry("form.contact.email", "security@acme.example"),
              Map.entry("signed-by.name", "J. Rivera"),
              Map.entry("signed-by.title", "Chief Executive Officer"),
              Map.entry("signed-by.on", "2026-10-12"),
              Map.entry(
                  "form.cautions",
                  "the PDF has no fields for the statements of the form, and what is printed in it"
                      + " is not read; have them answered in an attestation beside it")));

  private static Optional<PdfForm> read(byte[] pdf) throws PdfRefusal {
    return new PdfFormReader(Limits.standard()).read(pdf);
  }

  private static Map<String, String> answers(PdfBuilder pdf) throws IOException {
    return new TreeMap<>(read(pdf.bytes()).orElseThrow().answers());
  }

  private static String cautions(PdfBuilder pdf) throws IOException {
    return answers(pdf).getOrDefault("form.cautions", "");
  }

  @Test
  void takesEachFieldByItsNameOrByWhatStandsBeforeIt() throws IOException {
    assertThat(answers(aForm())).isEqualTo(FILLED_IN);
  }

  @Test
  void readsTheSameFromPackedObjects() throws IOException {
    assertThat(answers(aForm().packed())).isEqualTo(FILLED_IN);
  }

  @Test
  void readsAFileThatOpensWithoutAPassword() throws IOException {
    assertThat(answers(aForm().locked(""))).isEqualTo(FILLED_IN);
    assertThat(answers(aForm().packed().locked(""))).isEqualTo(FILLED_IN);
  }

  @Test
  void takesAFieldByItsLabelWhereItsNameSaysNothing() throws IOException {
    PdfForm form =
        read(aPdf().labelled("Text17", "Name of the product", "Acme Gateway").bytes())
            .orElseThrow();

    assertThat(form.taken())
        .containsExactly(new PdfForm.Taken("Text17", "product.name", "label", "Acme Gateway"));
  }

  @Test
  void takesEveryStatementWhoseBoxIsThere() throws IOException {
    Map<String, String> answers = answers(aFormWithStatements().box("Practice 9", true));

    assertThat(answers)
        .containsEntry("build.mfa", "true")
        .containsEntry("disclosure.programme", "true")
        .containsEntry("supply-chain.source-code-trusted", "true")
        .containsEntry("testing.automated", "true")
        .containsEntry("form.notify-on-lapse", "true")
        .doesNotContainKey("form.cautions");
  }

  @Test
  void attestsNothingByABoxThatIsNotTicked() throws IOException {
    assertThat(answers(aForm().box("Practice 1c", false))).containsEntry("build.mfa", "false");
  }

  @Test
  void takesNoSignatoryWhereTheSignatureIsEmpty() throws IOException {
    PdfBuilder pdf =
        aPdf().signature("Signature", false).text("Signatory Name", "J. Rivera").text("x", "y");

    assertThat(answers(pdf)).doesNotContainKey("signed-by.name");
  }

  @Test
  void takesAnEmptyPlaceForASignatureForNone() throws IOException {
    COSDictionary empty = PdfBuilder.field("Signature", "Sig");
    empty.setItem(COSName.V, new COSDictionary());
    String signatory = "Signatory Name";

    assertThat(answers(aPdf().with(empty).text(signatory, "J. Rivera").text("x", "y")))
        .doesNotContainKey("signed-by.name");
    assertThat(answers(aPdf().text("Signature", "n/a").text(signatory, "J. Rivera")))
        .doesNotContainKey("signed-by.name");
    assertThat(answers(aPdf().text("Signature", "J. Rivera").text(signatory, "J. Rivera")))
        .containsEntry("signed-by.name", "J. Rivera");
  }

  @Test
  void seesAFieldThatIsFilledInAndNotShown() throws IOException {
    COSDictionary hidden = PdfBuilder.field("CompanyName", "Tx");
    hidden.setItem(COSName.V, new COSString("Acme"));
    hidden.setInt(COSName.F, 2);
    COSDictionary flat = PdfBuilder.field("City", "Tx");
    flat.setItem(COSName.V, new COSString("Sydney"));
    flat.setItem(COSName.RECT, new PDRectangle(10, 10, 0, 12).getCOSArray());

    assertThat(cautions(aPdf().with(hidden).with(flat)))
        .contains("field 'CompanyName' of the PDF is filled in and not shown; look")
        .contains("field 'City' of the PDF is filled in and not shown; look");
  }

  @Test
  void takesABoxThatIsTickedWithNoForNotAttested() throws IOException {
    for (String no : List.of("No", "0", "false", "Not attested")) {
      COSDictionary box = PdfBuilder.field("Practice 1c", "Btn");
      box.setItem(COSName.V, COSName.getPDFName(no));
      assertThat(answers(aPdf().with(box))).as(no).containsEntry("build.mfa", "false");
    }
  }

  @Test
  void seesThatAnotherOfSeveralBoxesIsShownThanIsHeld() throws IOException {
    COSDictionary radio = PdfBuilder.field("Attestation type", "Btn");
    radio.setInt(COSName.FF, 1 << 15);
    radio.setItem(COSName.V, COSName.getPDFName("Individual"));
    COSArray places = new COSArray();
    for (String shown : List.of("CompanyWide", "Off")) {
      COSDictionary place = new COSDictionary();
      place.setItem(COSName.AS, COSName.getPDFName(shown));
      places.add(place);
    }
    radio.setItem(COSName.KIDS, places);

    assertThat(cautions(aPdf().with(radio)))
        .contains("box 'Attestation type' of the PDF shows something else than it holds");
  }

  @Test
  void saysThatAFormWithoutAFieldForASignatureMustBeLookedAt() throws IOException {
    assertThat(cautions(aPdf().text("Signatory Name", "J. Rivera")))
        .contains("no field for a signature");
  }

  @Test
  void takesNoDayThatMayBeTwo() throws IOException {
    assertThat(answers(aPdf().text("Release Date", "03/04/2026")))
        .doesNotContainKey("product.released");
    assertThat(answers(aPdf().text("Release Date", "03/14/2026")))
        .containsEntry("product.released", "2026-03-14");
    assertThat(answers(aPdf().text("Release Date", "14.03.2026")))
        .containsEntry("product.released", "2026-03-14");
    assertThat(answers(aPdf().text("Release Date", "31/31/2026")))
        .doesNotContainKey("product.released");
  }

  @Test
  void listsTheProductsOfSeveralLines() throws IOException {
    Map<String, String> answers =
        answers(
            aPdf()
                .box("MultipleProducts", true)
                .text("Product Name 1", "A")
                .text("Version 1", "1.0")
                .text("Product Name 2", "B")
                .text("Version 2", "2.0"));

    assertThat(answers)
        .containsEntry("form.products.1.name", "A")
        .containsEntry("form.products.2.name", "B")
        .containsEntry("form.products.2.version", "2.0")
        .doesNotContainKey("product.name");
  }

  @Test
  void chooseNothingWhereTwoKindsAreTicked() throws IOException {
    PdfBuilder pdf = aPdf().box("NewAttestation", true).box("RevisedAttestation", true);
    Map<String, String> answers = answers(pdf);

    assertThat(answers).containsEntry("form.submission", "unknown");
    assertThat(answers.get("form.cautions"))
        .contains("form.submission: two fields of the PDF answer it, and not alike");
  }

  @Test
  void seesABoxThatShowsSomethingElseThanItHolds() throws IOException {
    assertThat(cautions(aPdf().box("Practice 1a", true, false)))
        .contains("box 'Practice 1a' of the PDF shows something else than it holds");
  }

  @Test
  void saysThatASecondFormIsNotRead() throws IOException {
    assertThat(cautions(aPdf().text("CompanyName", "Acme").withSecondForm())).contains("XFA");
  }

  @Test
  void tellsTheAttestationFormFromOthers() throws IOException {
    assertThat(read(aForm().bytes()).orElseThrow().isAttestationForm()).isTrue();
    assertThat(
            read(aPdf().text("CompanyName", "A").text("ProductName", "B").text("City", "C").bytes())
                .orElseThrow()
                .isAttestationForm())
        .isFalse();
  }

  @Test
  void readsFieldsAsDataInBothNotations() throws IOException {
    String fdf =
        """
        %FDF-1.2
        1 0 obj
        << /FDF << /Fields [ << /T (CompanyName) /V (Acme) >> << /T (CompanyWide) /V /Yes >>
          << /T (IndividualProduct) /V /Off >> << /T (Practice 1) /Kids [ << /T (c) /V /Yes >> ] >> ] >> >>
        endobj
        trailer
        << /Root 1 0 R >>
        %%EOF
        """;
    String xfdf =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>
          <field name="CompanyName"><value>Acme</value></field>
          <field name="CompanyWide"><value>Yes</value></field>
          <field name="IndividualProduct"><value>Off</value></field>
          <field name="Practice 1"><field name="c"><value>Yes</value></field></field>
        </fields></xfdf>
        """;
    PdfForm one = read(fdf.getBytes(StandardCharsets.US_ASCII)).orElseThrow();

    assertThat(one.answers())
        .containsEntry("supplier.name", "Acme")
        .containsEntry("scope", "company-wide")
        .containsEntry("build.mfa", "true");
    assertThat(read(xfdf.getBytes(StandardCharsets.US_ASCII))).contains(one);
  }

  @Test
  void refusesDataThatIsNoXml() {
    String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><xfdf>&b;</xfdf>";

    assertThat(PdfFormReader.isOne(entity.getBytes(StandardCharsets.US_ASCII))).isFalse();
    assertThatThrownBy(() -> read("<xfdf><fields>&b;".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(PdfRefusal.class);
  }

  @Test
  void findsNoFormInAPdfWithoutFields() throws IOException {
    assertThat(read("%PDF-1.7\n/AcroFor m\n".getBytes(StandardCharsets.US_ASCII))).isEmpty();
  }

  @Test
  void asksForAFileThatOpensWithoutAPasswordWhereOneIsNeeded() {
    assertThatThrownBy(() -> read(aForm().locked("secret").bytes()))
        .isInstanceOf(PdfRefusal.class)
        .hasMessage("is a PDF that opens with a password alone. Ask for one without.");
  }

  @Test
  void saysThatAFieldLiesWithinItself() throws IOException {
    COSDictionary loop = PdfBuilder.field("loop", "Tx");
    COSArray kids = new COSArray();
    kids.add(loop);
    loop.setItem(COSName.KIDS, kids);

    assertThat(cautions(aForm().with(loop))).contains("lies within itself, or stands twice");
  }

  @Test
  void refusesMoreFieldsThanTheLimit() throws IOException {
    PdfBuilder pdf = aPdf();
    for (int i = 0; i < 10_001; i++) {
      pdf.text("f" + i, "");
    }
    byte[] bytes = pdf.bytes();

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(PdfRefusal.class)
        .hasMessageStartingWith("holds a form of more than 10000 fields");
  }

  @Test
  void unpacksNoMoreThanIsBearable() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write("%PDF-1.5\n/AcroForm /ObjStm stream\n".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bomb)) {
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 65; i++) {
        packed.write(blanks);
      }
    }

    assertThatThrownBy(() -> read(bomb.toByteArray()))
        .isInstanceOf(PdfRefusal.class)
        .hasMessage("is a PDF in which too much is packed to look for a form");
  }

  @Test
  void survivesEveryCutOfAFile() throws IOException {
    byte[] whole = aForm().bytes();
    for (int length = 0; length < whole.length; length += 97) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThat(outcome(cut)).as("first %d bytes", length).isNotNull();
    }
  }

  /** Either a form or a sentence that says why not. */
  private static Object outcome(byte[] pdf) {
    try {
      return read(pdf);
    } catch (PdfRefusal e) {
      return e.getMessage();
    }
  }
}
