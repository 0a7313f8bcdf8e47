package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.intake.pdf.PdfBuilder.aForm;
import static org.quadcheck.intake.pdf.PdfBuilder.aFormWithStatements;
import static org.quadcheck.intake.pdf.PdfBuilder.aPdf;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.intake.pdf.PdfBuilder;

/**
 * The attestation form in PDF, from the command line. Every file is made here: none that somebody
 * filled in is at hand.
 */
class PdfFormTest {
  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  private Ended check(byte[] pdf, String... more) throws IOException {
    Files.write(folder.resolve("form.pdf"), pdf);
    String[] arguments = {
      "check",
      folder.toString(),
      "--as-of",
      "2026-11-24",
      "--for",
      "US",
      "--baseline",
      "quad-software",
      "-o",
      "csv"
    };
    return run(
        java.util.stream.Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private static String outcome(Ended ended, String requirement) {
    return ended
        .out()
        .lines()
        .filter(line -> line.contains(requirement + ","))
        .map(line -> line.replaceAll(".*,(pass|fail|needs-review|not-applicable),.*", "$1"))
        .findFirst()
        .orElse("not asked");
  }

  @Test
  void isJudgedAsAnAttestation() throws IOException {
    Ended ended = check(aFormWithStatements().bytes());

    assertThat(ended.err()).isEmpty();
    assertThat(
            List.of(
                "SW-CF-3", "SW-CF-13", "SW-CF-14", "SW-CF-15", "SW-CF-16", "SW-CF-19", "SW-CF-21"))
        .allMatch(id -> outcome(ended, id).equals("pass"));
    assertThat(outcome(ended, "SW-CF-18")).isEqualTo("needs-review");
  }

  private Ended besideAnOffer(String name, String version, String released) throws IOException {
    Files.writeString(
        folder.resolve("offer.yaml"),
        """
        attestation: 1
        supplier: {name: Acme Networks Pty Ltd, country: AU}
        offers: software
        product: {name: %s, version: %s, released: %s}
        scope: individual-product
        signed-by: {name: J. Rivera, title: Chief Executive Officer, on: 2026-11-20}
        claims: {training.role-based: true}
        """
            .formatted(name, version, released));
    return check(aFormWithStatements().bytes());
  }

  @Test
  void bindsALaterVersionThatAnotherAttestationOffers() throws IOException {
    Ended ended = besideAnOffer("Acme Gateway", "4.3.0", "2026-11-18");

    assertThat(List.of("SW-AT-1", "SW-AT-2", "SW-CF-3", "SW-CF-13", "SW-CF-14", "SW-CF-19"))
        .allMatch(id -> outcome(ended, id).equals("pass"));
    assertThat(ended.out()).contains("the form is for Acme Gateway 4.2.0 and later, such as 4.3.0");
  }

  @Test
  void disagreesWithAnAttestationOfAnEarlierVersionOrAnotherProduct() throws IOException {
    assertThat(besideAnOffer("Acme Gateway", "4.1.0", "2026-08-01").out())
        .contains("two attestations disagree on product.version: '4.2.0' and '4.1.0'");
    assertThat(besideAnOffer("Acme Gateway", "4.3.0", "2026-09-01").out())
        .contains("two attestations disagree on product.version: '4.2.0' and '4.3.0'");
    assertThat(besideAnOffer("Borealis Mail", "4.3.0", "2026-11-18").out())
        .contains("two attestations disagree on product.name: 'Acme Gateway' and 'Borealis Mail'");
  }

  @Test
  void leavesAFormThatShowsSomethingElseToAPerson() throws IOException {
    assertThat(outcome(check(aFormWithStatements().withSecondForm().bytes()), "SW-CF-16"))
        .isEqualTo("needs-review");
    assertThat(outcome(check(aFormWithStatements().box("x", true, false).bytes()), "SW-CF-16"))
        .isEqualTo("needs-review");
    byte[] drawn = aFormWithStatements().drawn("x", "yes", "BT (no) Tj ET").bytes();
    assertThat(outcome(check(drawn), "SW-CF-16")).isEqualTo("needs-review");
  }

  @Test
  void leavesAFormThatWasChangedAfterSigningToAPerson() throws IOException {
    byte[] pdf = aFormWithStatements().text("note", "/ByteRange [0 10 20 30]").bytes();

    assertThat(outcome(check(pdf), "SW-CF-16")).isEqualTo("needs-review");
  }

  @Test
  void attestsNothingThatTheFieldsDoNotSay() throws IOException {
    Ended ended = check(aForm().bytes());

    assertThat(outcome(ended, "SW-CF-3")).isEqualTo("fail");
    assertThat(outcome(ended, "SW-CF-16")).isEqualTo("needs-review");
    assertThat(outcome(ended, "SW-CF-20")).isEqualTo("fail");
  }

  @Test
  void asksAboutADayThatMayBeTwo() throws IOException {
    PdfBuilder form =
        aPdf()
            .box("NewAttestation", true)
            .box("IndividualProduct", true)
            .text("Product Name", "Acme Gateway")
            .text("Version", "4.2.0")
            .text("Release Date", "03/04/2026")
            .text("Company Name", "Acme Networks Pty Ltd")
            .text("Country", "AU")
            .text("Email", "security@acme.example")
            .signature("Signature", true)
            .text("Signatory Name", "J. Rivera")
            .text("Signatory Title", "CEO")
            .text("Signature Date", "05/06/2026");
    Ended ended = check(form.bytes());

    assertThat(outcome(ended, "SW-CF-13")).isEqualTo("needs-review");
    assertThat(outcome(ended, "SW-CF-14")).isEqualTo("needs-review");
    assertThat(outcome(ended, "SW-CF-16")).isEqualTo("needs-review");
    assertThat(ended.out())
        .contains(
            "signed-by.on: '05/06/2026' in the PDF does not tell for sure which day that"
                + " is; ask");
  }

  @Test
  void goesTogetherWithAnAttestationThatNamesTheProduct() throws IOException {
    byte[] wide =
        aPdf()
            .box("NewAttestation", true)
            .box("CompanyWide", true)
            .text("Company Name", "Acme Networks Pty Ltd")
            .text("Country", "AU")
            .signature("Signature", true)
            .text("Signatory Name", "J. Rivera")
            .text("Signatory Title", "CEO")
            .text("Signature Date", "2026-10-12")
            .box("Practice 1a", true)
            .box("Practice 1c", true)
            .bytes();
    Ended alone = check(wide);
    Files.writeString(
        folder.resolve("a.yaml"),
        """
        attestation: 1
        supplier: {name: Acme Networks Pty Ltd, country: AU}
        offers: software
        product: {name: Acme Gateway, version: 4.3.0, released: 2026-10-01}
        scope: individual-product
        claims: {build.mfa: false}
        """);
    Ended ended = check(wide);

    assertThat(outcome(alone, "SW-AT-2")).as("nobody names the product").isEqualTo("fail");
    assertThat(outcome(alone, "SW-CF-19")).isEqualTo("needs-review");
    assertThat(outcome(ended, "SW-AT-2")).as("the other names the product").isEqualTo("pass");
    assertThat(outcome(ended, "SW-CF-1")).isEqualTo("pass");
    assertThat(outcome(ended, "SW-CF-3")).as("the two disagree").isEqualTo("fail");
    assertThat(outcome(ended, "SW-CF-19")).isEqualTo("pass");
  }

  @Test
  void isNoAttestationWhereNobodyFilledItIn() throws IOException {
    PdfBuilder blank =
        aPdf()
            .box("NewAttestation", false)
            .box("CompanyWide", false)
            .text("Company Name", "")
            .text("Product Name", "");

    assertThat(check(blank.bytes()).err()).contains("the attestation form, not filled in");
  }

  @Test
  void showsWhatEachFieldWasTakenFor() throws IOException {
    Path file = Files.write(folder.resolve("form.pdf"), aForm().text("Colour", "blue").bytes());
    Ended ended = run("attestation", "inspect", file.toString());

    assertThat(ended.code()).isEqualTo(ExitCode.PASSED);
    assertThat(ended.out())
        .contains(
            "attestation form, 25 of 26 fields taken; taken for nothing: Colour",
            "  CompanyName: taken for supplier.name, by its name: Acme Networks Pty Ltd",
            "  Address: taken for form.producer.address, by its order: 1 Harbour Street",
            "  Colour: taken for nothing: blue",
            "  look: the PDF has no fields for the statements of the form");
  }

  @Test
  void saysOfAFlatPdfThatItIsNotRead() throws IOException {
    Path file =
        Files.writeString(folder.resolve("flat.pdf"), "%PDF-1.7\n", StandardCharsets.US_ASCII);

    assertThat(run("attestation", "inspect", file.toString()).err())
        .contains(
            "holds no attestation (a PDF without fields to fill in; what is printed in it is not read)."
                + " Name one.");
  }

  @Test
  void refusesAFormThatOpensWithAPasswordAlone() throws IOException {
    assertThat(check(aForm().locked("secret").bytes()))
        .extracting(Ended::code, Ended::out)
        .containsExactly(ExitCode.INVALID_INPUT, "");
  }

  @Test
  void endsWithACodeThatSaysSoHoweverTheFileIsDamaged() throws IOException {
    byte[] whole = aFormWithStatements().packed().bytes();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] damaged =
          Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
      for (int at = 0; at < 20 && damaged.length > 0; at++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Ended ended = check(damaged);

      assertThat(ended.code()).as("damage %d: %s", i, ended.err()).isBetween(0, 3);
      assertThat(ended.err()).doesNotContain("a bug in quadcheck");
    }
  }
}
