package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.intake.PdfSigner.prove;
import static org.quadcheck.intake.PdfSigner.stamped;
import static org.quadcheck.intake.PdfSigner.updated;
import static org.quadcheck.intake.PdfSigner.withProofs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.PdfSigner.Change;
import org.quadcheck.intake.pdf.PdfBuilder;

/** What signing programs add behind a signature to prove it in the long term changes nothing. */
class LongTermFormTest {

  @TempDir private Path folder;
  @TempDir private Path keys;
  private final PdfSigner signer = PdfSigner.aSigner();
  private final TestAuthority clock = TestAuthority.named("CN=Clock");
  private final TestStamper stamper = TestStamper.of(clock);

  @BeforeEach
  void trustTheRoot() throws IOException {
    Files.writeString(keys.resolve("root.pem"), signer.authority());
  }

  private byte[] signed() throws IOException {
    return signer.sign(form());
  }

  private static byte[] form() throws IOException {
    return PdfBuilder.aFormWithStatements()
        .drawn("drawn", "as is", "BT /F 9 Tf (as is) Tj ET")
        .bytes();
  }

  private byte[] stampedNow(byte[] pdf) throws IOException {
    return stamped(pdf, stamper, TestAuthority.day("2026-03-05"));
  }

  private List<String> seen(byte[] pdf) throws Exception {
    Path file = Files.write(folder.resolve("form.pdf"), pdf);
    return SignedFiles.verify(file, TrustStore.read(keys, SignedFiles.DAY)).stream()
        .map(LongTermFormTest::told)
        .toList();
  }

  private static String told(Signature one) {
    return one.outcome().word() + ": " + one.message().replaceFirst(": \\d+ bytes.*", "");
  }

  private static final String VERIFIED =
      "verified: verified with the certificate of O=Acme, CN=J. Rivera";
  private static final String CHANGED = "invalid: the file was changed after signing";
  private static final String DESCRIBED =
      "not-verified: it is of O=Acme, CN=J. Rivera, but what the file says of itself (title,"
          + " metadata) was changed after signing; nothing that a page shows was";
  private static final String STRANGE =
      "not-verified: the certificate (O=Acme, CN=J. Rivera) is neither in the trust folder nor of"
          + " an authority in it";
  private static final String ALONE =
      "not-verified: it is a time stamp of the document, by which nobody signs it";

  @Test
  void countsAsItWasSignedWhereProofsWereAdded() throws Exception {
    byte[] once = withProofs(signed());

    assertThat(seen(once)).containsExactly(VERIFIED);
    assertThat(seen(withProofs(once))).containsExactly(VERIFIED);
  }

  @Test
  void countsAsItWasSignedWhereTheDocumentWasStampedAfterwards() throws Exception {
    byte[] once = stampedNow(withProofs(signed()));

    assertThat(seen(once)).containsExactly(VERIFIED);
    assertThat(seen(withProofs(once))).containsExactly(VERIFIED);
    assertThat(seen(stampedNow(withProofs(once)))).containsExactly(VERIFIED);
  }

  @Test
  void doesNotCountWhereAnythingElseWasChanged() throws Exception {
    byte[] signed = signed();
    for (Map.Entry<String, Change> one : HarmfulChanges.all().entrySet()) {
      byte[] changed = updated(signed, one.getValue());
      byte[] both =
          updated(signed, root -> HarmfulChanges.and(prove(root), set(one.getValue().make(root))));

      assertThat(seen(changed)).as("%s", one.getKey()).contains(CHANGED);
      assertThat(seen(both)).as("%s with proofs", one.getKey()).contains(CHANGED);
      assertThat(seen(stampedNow(both))).as("%s and stamped", one.getKey()).contains(CHANGED);
    }
  }

  private static COSDictionary[] set(Set<COSDictionary> changed) {
    return changed.toArray(COSDictionary[]::new);
  }

  @Test
  void countsWhereAnObjectIsWrittenAnewAsItWas() throws Exception {
    byte[] again =
        updated(signed(), root -> HarmfulChanges.and(prove(root), root, HarmfulChanges.page(root)));
    byte[] compressed = PdfBuilder.aFormWithStatements().packed().bytes();

    assertThat(seen(again)).containsExactly(VERIFIED);
    assertThat(seen(withProofs(signer.sign(compressed)))).containsExactly(VERIFIED);
  }

  private static final String PROVEN = " /DSS << /Certs [] >> >>";

  private static String proven(String catalogue) {
    return catalogue.substring(0, catalogue.lastIndexOf(">>")) + PROVEN;
  }

  @Test
  void readsWhatOthersWrite() throws Exception {
    RawUpdate plain = new RawUpdate(signed());
    byte[] same = plain.object(1, proven(plain.last(1))).end();
    RawUpdate packed = new RawUpdate(signed());

    assertThat(seen(same)).containsExactly(VERIFIED);
    assertThat(seen(packed.packed(1, proven(packed.last(1))))).containsExactly(VERIFIED);
  }

  @Test
  void readsObjectsThatArePackedRowByRow() throws Exception {
    String rows = "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 7 >>";
    byte[] signed = signed();
    String same = proven(new RawUpdate(signed).last(1));
    String other = same.replace("/DSS", "/Lang (en) /DSS");

    assertThat(seen(new RawUpdate(signed).packed(1, same, rows, LongTermFormTest::inRows)))
        .containsExactly(VERIFIED);
    assertThat(seen(new RawUpdate(signed).packed(1, other, rows, LongTermFormTest::inRows)))
        .containsExactly(CHANGED);
    assertThat(
            seen(
                new RawUpdate(signed)
                    .packed(1, same, rows.replace("12", "2"), LongTermFormTest::inRows)))
        .containsExactly(CHANGED);
  }

  /** Of each row of seven the difference to the one above. */
  private static byte[] inRows(byte[] held) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      for (int i = 0; i < held.length; i++) {
        if (i % 7 == 0) {
          packed.write(2);
        }
        packed.write(held[i] - (i < 7 ? 0 : held[i - 7]));
      }
    }
    return out.toByteArray();
  }

  @Test
  void seesWhatOnlySomeProgramsRead() throws Exception {
    byte[] signed = signed();
    String root = proven(new RawUpdate(signed).last(1));
    String twice = root.replace("/Pages 2 0 R", "/Pages 81 0 R /Pages 2 0 R");
    String hidden = "1 0 obj\n" + twice + "\nendobj\n";
    RawUpdate within = new RawUpdate(signed);
    int at = within.length() + "80 0 obj\n<< /Length 9999 >>\nstream\n".length();
    String stream = "<< /Length %04d >>\nstream\n%s\nendstream".formatted(hidden.length(), hidden);

    Map<String, byte[]> odd =
        Map.of(
            "twice", new RawUpdate(signed).object(1, twice).end(),
            "packed", new RawUpdate(signed).packed(1, twice),
            "remark", new RawUpdate(signed).object(1, root.replace("/Pages", "% x\n/Pages")).end(),
            "two", new RawUpdate(signed).object(1, twice).object(1, root).end(),
            "second list", new RawUpdate(signed).object(1, root).end("/Root 1 0 R /XRefStm 9"),
            "two roots", new RawUpdate(signed).object(1, root).end("/Root 81 0 R /Root 1 0 R"),
            "text", new RawUpdate(signed).object(1, root).text("(something else)\n").end(),
            "within", within.object(80, stream).listed(1, at).end(),
            "other root", new RawUpdate(signed).object(1, root).end("/Root 81 0 R"),
            "word", new RawUpdate(signed).object(1, root).text("%remark\nword\n").end());
    for (Map.Entry<String, byte[]> one : odd.entrySet()) {
      assertThat(seen(one.getValue())).as("%s", one.getKey()).containsExactly(CHANGED);
    }
  }

  @Test
  void isNobodysSignatureByAStamp() throws Exception {
    byte[] stamped = stampedNow(form());

    assertThat(seen(stamped)).containsExactly(ALONE);
    Files.writeString(keys.resolve("clock.pem"), TestAuthority.pem(clock.certificate()));
    assertThat(seen(stamped)).containsExactly(ALONE + "; it was there on 2026-03-05");
    assertThat(seen(withProofs(stamped))).hasSize(1).doesNotContain(CHANGED);
    assertThat(seen(updated(stamped, HarmfulChanges.all().get("value")))).containsExactly(CHANGED);
  }

  @Test
  void provesByAStampWhenTheFormWasSigned() throws Exception {
    byte[] stamped = stampedNow(withProofs(signed()));
    Files.writeString(keys.resolve("clock.pem"), TestAuthority.pem(clock.certificate()));

    assertThat(seen(stamped)).containsExactly(VERIFIED + ", stamped on 2026-03-05");
    assertThat(seen(signer.sign(stampedNow(form())))).containsExactly(VERIFIED);
  }

  @Test
  void isInvalidByAStampOfSomethingElse() throws Exception {
    TestStamper other = stamper;
    byte[] stamped =
        PdfSigner.stamped(
            withProofs(signed()),
            content -> other.stamp(new byte[] {1}, TestAuthority.day("2026-03-05")));

    assertThat(seen(stamped))
        .containsExactly(
            VERIFIED,
            "invalid: the time stamp of the document does not fit it: what it covers was changed,"
                + " or it is damaged");
  }

  @Test
  void mayBeSavedAnewButSayNothingElseOfItself() throws Exception {
    String metadata = "<x><xmp:ModifyDate>%s</xmp:ModifyDate><dc:title>%s</dc:title></x>";
    byte[] signed = signer.sign(described(metadata.formatted("2026-01-01", "Form")));

    assertThat(seen(saved(signed, "ModDate", metadata.formatted("2026-01-02", "Form"))))
        .containsExactly(VERIFIED);
    assertThat(seen(saved(signed, "Title", metadata.formatted("2026-01-02", "Form"))))
        .containsExactly(DESCRIBED);
    assertThat(seen(saved(signed, "ModDate", metadata.formatted("2026-01-02", "Void"))))
        .containsExactly(DESCRIBED);
    assertThat(seen(saved(signed(), "ModDate", metadata.formatted("2026-01-02", "New"))))
        .containsExactly(DESCRIBED);
    byte[] content = updated(signed, HarmfulChanges.all().get("value"));
    assertThat(seen(saved(content, "Title", metadata.formatted("2026-01-02", "Void"))))
        .containsExactly(CHANGED);
  }

  @Test
  void mayBeRaisedToANewerVersion() throws Exception {
    assertThat(seen(version("2.0"))).containsExactly(VERIFIED);
    assertThat(seen(version("2.0/Pages"))).containsExactly(CHANGED);
  }

  private byte[] version(String version) throws IOException {
    return updated(
        signed(),
        root -> {
          root.setItem(COSName.VERSION, COSName.getPDFName(version));
          return Set.of(root);
        });
  }

  @Test
  void countsWhereAnotherSignedAfterwardsAndNothingWasChanged() throws Exception {
    PdfSigner stranger = PdfSigner.aSigner();
    byte[] changed = updated(signed(), HarmfulChanges.all().get("value"));

    assertThat(seen(signer.sign(signed()))).containsExactly(VERIFIED, VERIFIED);
    assertThat(seen(stranger.sign(withProofs(signed())))).containsExactly(VERIFIED, STRANGE);
    assertThat(seen(stranger.sign(changed)))
        .containsExactly("not-verified: the file was changed after signing", STRANGE);
    byte[] after = updated(stranger.sign(signed()), HarmfulChanges.all().get("value"));
    assertThat(seen(after)).contains(CHANGED).doesNotContain(VERIFIED);
  }

  private static COSStream metadata(String text) throws IOException {
    COSStream stream = PdfBuilder.stream(text);
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    return stream;
  }

  private static byte[] described(String text) throws IOException {
    PdfBuilder pdf = PdfBuilder.aFormWithStatements();
    pdf.catalogue().setItem(COSName.METADATA, metadata(text));
    return pdf.bytes();
  }

  private static byte[] saved(byte[] pdf, String entry, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary root = document.getDocumentCatalog().getCOSObject();
      prove(root);
      root.setItem(COSName.METADATA, metadata(text));
      document.getDocumentInformation().getCOSObject().setString(COSName.getPDFName(entry), "new");
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }
}
