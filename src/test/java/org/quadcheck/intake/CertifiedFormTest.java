package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.intake.TestAuthority.Made;
import org.quadcheck.intake.pdf.PdfBuilder;

/** Who certifies a document may say that nothing in it is to be changed any more. */
class CertifiedFormTest {
  private static final String VERIFIED =
      "verified: verified with the certificate of O=Acme, CN=J. Rivera";
  private static final String CHANGED = "not-verified: the file was changed after signing";

  @TempDir private Path folder;
  @TempDir private Path keys;
  private final PdfSigner signer = PdfSigner.aSigner();
  private final TestStamper stamper = TestStamper.of(TestAuthority.named("CN=Clock"));

  @BeforeEach
  void trustTheRoot() throws IOException {
    Files.writeString(keys.resolve("root.pem"), signer.authority());
  }

  private List<String> seen(byte[] pdf) throws Exception {
    Path file = Files.write(folder.resolve("form.pdf"), pdf);
    return SignedFiles.verify(file, TrustStore.read(keys, SignedFiles.DAY)).stream()
        .map(one -> one.outcome().word() + ": " + one.message().replaceFirst(": \\d+ bytes.*", ""))
        .toList();
  }

  @Test
  void doesNotCountWhereItWasSignedAgainThoughItWasCertifiedAsFinal() throws Exception {
    assertThat(seen(certified(1))).containsExactly(VERIFIED);
    assertThat(seen(signer.sign(certified(1)))).containsExactly(CHANGED, VERIFIED);
    assertThat(seen(signer.sign(certified(2)))).containsExactly(VERIFIED, VERIFIED);
  }

  @Test
  void doesNotCountWhereItWasSignedAgainThoughTheFieldLockedIt() throws Exception {
    byte[] locked = saved(document -> {}, lock(1));

    assertThat(seen(locked)).containsExactly(VERIFIED);
    assertThat(seen(signer.sign(locked))).containsExactly(CHANGED, VERIFIED);
    assertThat(seen(signer.sign(saved(document -> {}, lock(2)))))
        .containsExactly(VERIFIED, VERIFIED);
  }

  @Test
  void mayStillBeProvenInTheLongTerm() throws Exception {
    byte[] proven = PdfSigner.withProofs(certified(1));

    assertThat(seen(PdfSigner.stamped(proven, stamper, TestAuthority.day("2026-03-05"))))
        .containsExactly(VERIFIED);
  }

  @Test
  void mayBeStampedInAFieldWithANameForPeople() throws Exception {
    assertThat(seen(stampedIn("Timestamp"))).containsExactly(VERIFIED);
    assertThat(seen(stampedIn("This statement is void since the first of May")))
        .containsExactly("invalid: the file was changed after signing");
  }

  private byte[] stampedIn(String name) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(certified(1))) {
      PDSignature stamp = new PDSignature();
      stamp.setType(COSName.getPDFName("DocTimeStamp"));
      stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
      document.addSignature(
          stamp, content -> stamper.stamp(content.readAllBytes(), TestAuthority.day("2026-03-05")));
      List<PDSignatureField> fields = document.getSignatureFields();
      fields.get(fields.size() - 1).setAlternateFieldName(name);
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  private byte[] certified(int permission) throws IOException {
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.P, permission);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.getPDFName("TransformMethod"), COSName.getPDFName("DocMDP"));
    reference.setItem(COSName.getPDFName("TransformParams"), parameters);
    COSArray references = new COSArray();
    references.add(reference);
    return saved(
        signature -> signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references),
        field -> {});
  }

  private static Consumer<COSDictionary> lock(int permission) {
    return field -> {
      COSDictionary lock = new COSDictionary();
      lock.setInt(COSName.P, permission);
      field.setItem(COSName.getPDFName("Lock"), lock);
    };
  }

  private byte[] saved(Consumer<PDSignature> signed, Consumer<COSDictionary> placed)
      throws IOException {
    X509Certificate certificate =
        signer.root().issue(new Made("O=Acme,CN=J. Rivera", signer.pair().getPublic()));
    TestCms cms = new TestCms(signer.pair().getPrivate(), certificate);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(PdfBuilder.aFormWithStatements().bytes())) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      signed.accept(signature);
      document.addSignature(signature, content -> cms.bytes(content.readAllBytes(), false));
      List<PDSignatureField> fields = document.getSignatureFields();
      placed.accept(fields.get(fields.size() - 1).getCOSObject());
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }
}
