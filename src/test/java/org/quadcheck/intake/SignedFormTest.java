package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.value.SignatureOutcome.INVALID;
import static org.quadcheck.evidence.value.SignatureOutcome.NOT_VERIFIED;
import static org.quadcheck.evidence.value.SignatureOutcome.VERIFIED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.check.AttestationSigned;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.form.Caution;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.pdf.PdfBuilder;
import org.quadcheck.limit.Limits;

/** The attestation form in a PDF that was signed as programs sign them, and changed afterwards. */
class SignedFormTest {
  @TempDir private Path folder;
  @TempDir private Path keys;
  private final PdfSigner signer = PdfSigner.aSigner();

  @BeforeEach
  void trustTheRoot() throws IOException {
    Files.writeString(keys.resolve("root.pem"), signer.authority());
  }

  private byte[] signed(byte[] pdf) throws IOException {
    return signer.sign(pdf);
  }

  private static final String ADDED = "the PDF was changed after it was signed";
  private static final String CHANGED = "fields of the PDF were filled in or changed after a sig";

  private record Seen(
      List<SignatureOutcome> verified, Outcome judged, String version, List<String> cautions) {}

  private Seen seen(byte[] pdf, TrustStore trust) throws Exception {
    Path file = Files.write(folder.resolve("form.pdf"), pdf);
    Submission read =
        new Intake(LibraryReader.ofProgram().claims(), trust, Limits.standard())
            .read(List.of(folder.toString()), InputStream.nullInputStream());
    Attestation form = read.attestations().get(0);
    List<Observation> judged = new AttestationSigned(true).evaluate(read, SignedFiles.DAY);
    return new Seen(
        SignedFiles.verify(file, trust).stream().map(Signature::outcome).toList(),
        judged.get(0).outcome(),
        form.productVersion().text(),
        form.form().orElseThrow().cautions().stream()
            .map(Caution::toString)
            .filter(one -> one.contains("after"))
            .map(one -> one.startsWith(ADDED) ? ADDED : one.substring(0, CHANGED.length()))
            .toList());
  }

  private TrustStore trust() throws Exception {
    return TrustStore.read(keys, SignedFiles.DAY);
  }

  private static byte[] form() throws IOException {
    return PdfBuilder.aFormWithStatements().bytes();
  }

  @Test
  void countsAsItWasSigned() throws Exception {
    assertThat(seen(signed(form()), trust()))
        .isEqualTo(new Seen(List.of(VERIFIED), Outcome.PASS, "4.2.0", List.of()));
  }

  @Test
  void failsWhereAFieldWasChangedAfterwards() throws Exception {
    byte[] later =
        PdfSigner.changed(signed(form()), "form1[0].Version Number 1[0]", new COSString("9.9"));

    assertThat(seen(later, trust()))
        .isEqualTo(new Seen(List.of(INVALID), Outcome.FAIL, "9.9", List.of(ADDED, CHANGED)));
    assertThat(seen(later, TrustStore.empty()))
        .as("that something was added is seen without a key")
        .isEqualTo(new Seen(List.of(INVALID), Outcome.FAIL, "9.9", List.of(ADDED, CHANGED)));
  }

  @Test
  void failsWhereABoxWasTickedAfterwards() throws Exception {
    byte[] form = PdfBuilder.aForm().box("Practice 1a", false).box("Practice 1c", true).bytes();
    byte[] later = PdfSigner.changed(signed(form), "Practice 1a", COSName.getPDFName("Yes"));

    assertThat(seen(later, trust()))
        .isEqualTo(new Seen(List.of(INVALID), Outcome.FAIL, "4.2.0", List.of(ADDED, CHANGED)));
  }

  @Test
  void isNotVerifiedWhereWhatWasAddedIsSignedToo() throws Exception {
    byte[] later =
        PdfSigner.changed(signed(form()), "form1[0].Version Number 1[0]", new COSString("9.9"));
    Seen seen = seen(signed(later), trust());

    assertThat(seen.verified()).containsExactlyInAnyOrder(NOT_VERIFIED, VERIFIED);
    assertThat(seen.version()).isEqualTo("9.9");
    assertThat(seen.cautions()).containsExactly(CHANGED);
  }

  @Test
  void maySignTwiceWhatNobodyChanged() throws Exception {
    Seen seen = seen(signed(signed(form())), trust());

    assertThat(seen.verified()).containsExactly(VERIFIED, VERIFIED);
    assertThat(seen.cautions()).isEmpty();
  }

  private static byte[] stamped(byte[] pdf) throws IOException {
    TestStamper stamper = TestStamper.of(TestAuthority.named("CN=Clock"));
    return PdfSigner.stamped(pdf, stamper, TestAuthority.day("2026-03-05"));
  }

  @Test
  void countsWhereProofsOfTheSignatureWereAddedAfterwards() throws Exception {
    Seen right = new Seen(List.of(VERIFIED), Outcome.PASS, "4.2.0", List.of());

    assertThat(seen(PdfSigner.withProofs(signed(form())), trust())).isEqualTo(right);
    assertThat(seen(stamped(PdfSigner.withProofs(signed(form()))), trust())).isEqualTo(right);
    assertThat(seen(PdfSigner.withProofs(signed(form())), TrustStore.empty()).judged())
        .isEqualTo(Outcome.PASS);
  }

  @Test
  void keepsWhatIsSaidOfEarlierSignaturesWhereProofsAreAdded() throws Exception {
    byte[] twice = signed(PdfSigner.withProofs(signed(form())));

    assertThat(seen(twice, trust())).isEqualTo(seen(signed(signed(form())), trust()));
    assertThat(seen(PdfSigner.withProofs(twice), trust())).isEqualTo(seen(twice, trust()));
  }

  @Test
  void isSignedByNobodyByAStampOfTheDocument() throws Exception {
    byte[] unsigned = PdfBuilder.aFormWithStatements(false).bytes();

    assertThat(seen(stamped(unsigned), trust()).judged()).isEqualTo(Outcome.FAIL);
    assertThat(seen(stamped(unsigned), trust()).verified()).containsExactly(NOT_VERIFIED);
  }

  @Test
  void staysInvalidWhereWhatWasChangedIsStamped() throws Exception {
    byte[] later =
        PdfSigner.changed(signed(form()), "form1[0].Version Number 1[0]", new COSString("9.9"));

    assertThat(seen(stamped(PdfSigner.withProofs(later)), trust()))
        .isEqualTo(new Seen(List.of(INVALID), Outcome.FAIL, "9.9", List.of(ADDED, CHANGED)));
  }
}
