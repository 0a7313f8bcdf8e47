package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.TestAuthority.Made;

/** A time stamp of a trusted authority proves when a signature was made that outlives its maker. */
class TimeStampTest {
  private static final Instant SIGNED = TestAuthority.day("2026-03-05");
  private static final String EXPIRED =
      "not-verified: the certificate (O=Acme, CN=Release) expired on 2026-04-01";
  private static final String IN_VAIN =
      EXPIRED + "; its time stamp is of nobody who is trusted for that, or proves nothing";

  @TempDir Path folder;
  private Path trust;
  private final TestAuthority root = TestAuthority.named("CN=Root");
  private final TestAuthority clock = TestAuthority.named("CN=Clock");
  private final TestStamper stamper = TestStamper.of(clock);
  private final KeyPair keys = TestAuthority.pair();
  private final X509Certificate certificate =
      root.issue(new Made("O=Acme,CN=Release", keys.getPublic()).valid("2026-03-01", "2026-04-01"));

  @BeforeEach
  void trustBoth() throws IOException {
    trust = Files.createDirectory(folder.resolve("trust"));
    Files.writeString(trust.resolve("root.pem"), TestAuthority.pem(root.certificate()));
    Files.writeString(trust.resolve("clock.pem"), TestAuthority.pem(clock.certificate()));
    Files.writeString(folder.resolve("a.bin"), "content");
  }

  private String seen(byte[] cms) throws IOException, InvalidInputException {
    Path file = Files.write(folder.resolve("a.bin.p7s"), cms);
    Signature one = SignedFiles.verify(file, TrustStore.read(trust, SignedFiles.DAY)).get(0);
    return one.outcome().word() + ": " + one.message().replaceFirst("^of \\S+: ", "");
  }

  private CMSSignedData signed() {
    byte[] content = "content".getBytes(StandardCharsets.UTF_8);
    return new TestCms(keys.getPrivate(), certificate).sign(content, false);
  }

  private static byte[] stampOf(CMSSignedData data, TestStamper stamper, Instant moment) {
    return stamper.stamp(data.getSignerInfos().iterator().next().getSignature(), moment);
  }

  private static byte[] with(CMSSignedData data, byte[] stamp) throws IOException {
    SignerInformation signer = data.getSignerInfos().iterator().next();
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DERSet(ASN1Primitive.fromByteArray(stamp))));
    SignerInformation stamped =
        SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
    return CMSSignedData.replaceSigners(data, new SignerInformationStore(stamped)).getEncoded();
  }

  private byte[] stamped(TestStamper by, Instant moment) throws IOException {
    CMSSignedData data = signed();
    return with(data, stampOf(data, by, moment));
  }

  @Test
  void letsASignatureOutliveItsCertificate() throws IOException, InvalidInputException {
    assertThat(seen(signed().getEncoded())).isEqualTo(EXPIRED);
    assertThat(seen(stamped(stamper, SIGNED)))
        .isEqualTo(
            "verified: verified with the certificate of O=Acme, CN=Release, stamped on 2026-03-05");
  }

  @Test
  void provesNoDayOutsideOfTheCertificate() throws IOException, InvalidInputException {
    assertThat(seen(stamped(stamper, TestAuthority.day("2026-04-02")))).isEqualTo(EXPIRED);
    assertThat(seen(stamped(stamper, TestAuthority.day("2026-02-01"))))
        .isEqualTo(
            "not-verified: the certificate (O=Acme, CN=Release) is not valid before 2026-03-01");
  }

  @Test
  void letsASignatureOutliveACertificateThatLiesInTheTrustFolderItself()
      throws IOException, InvalidInputException {
    Files.writeString(trust.resolve("acme.pem"), TestAuthority.pem(certificate));
    String own = "not-verified: it is of the key acme, and its certificate ";

    assertThat(seen(signed().getEncoded())).isEqualTo(own + "expired on 2026-04-01");
    assertThat(seen(stamped(stamper, SIGNED)))
        .isEqualTo("verified: verified with the key acme, stamped on 2026-03-05");
    assertThat(seen(stamped(stamper, TestAuthority.day("2026-02-01"))))
        .isEqualTo(own + "is not valid before 2026-03-01");
  }

  @Test
  void doesNotLetItOutliveTheDaySinceWhichItsKeyIsKnownToOthers()
      throws IOException, InvalidInputException {
    byte[] stamped = stamped(stamper, SIGNED);
    Files.write(trust.resolve("root.crl"), root.list(certificate, "2026-03-20", "2036-01-01"));
    assertThat(seen(stamped)).startsWith("verified: ");

    byte[] since = root.list(certificate, "2026-03-20", "2036-01-01", "2026-03-04");
    Files.write(trust.resolve("root.crl"), since);
    assertThat(seen(stamped))
        .isEqualTo(
            "not-verified: the certificate (O=Acme, CN=Release) was revoked on 2026-03-20 and has"
                + " not counted since 2026-03-04");
  }

  @Test
  void provesNothingOnceOthersMayHaveTheKeyOfTheClock() throws IOException, InvalidInputException {
    byte[] stamped = stamped(stamper, SIGNED);
    String later = "2026-06-01";
    for (int reason :
        List.of(CRLReason.unspecified, CRLReason.superseded, CRLReason.cessationOfOperation)) {
      byte[] list = clock.list(stamper.certificate(), later, CRLReason.lookup(reason));
      Files.write(trust.resolve("clock.crl"), list);
      assertThat(seen(stamped)).as("%d", reason).startsWith("verified: ");
    }
    // Whoever has it dates its stamps back; a list that gives no reason does not say otherwise.
    CRLReason stolen = CRLReason.lookup(CRLReason.keyCompromise);
    Files.write(trust.resolve("clock.crl"), clock.list(stamper.certificate(), later, stolen));
    assertThat(seen(stamped)).isEqualTo(IN_VAIN);
    Files.write(trust.resolve("clock.crl"), clock.list(stamper.certificate(), later, "2036-01-01"));
    assertThat(seen(stamped)).isEqualTo(IN_VAIN);
  }

  @Test
  void isNobodysSignatureOfTheFileThatItLiesBeside() throws IOException, InvalidInputException {
    byte[] token = stamper.stamp("content".getBytes(StandardCharsets.UTF_8), SIGNED);
    TrustStore store = TrustStore.read(trust, SignedFiles.DAY);
    String told =
        " it is a time stamp (RFC 3161), which says when a file was there, and by which nobody"
            + " signs it. Ask for a signature as well, in CMS, or a raw one by Ed25519, ECDSA or"
            + " RSA";

    for (String ending : List.of(".tsr", ".tst", ".sig", ".P7S")) {
      Path beside = Files.write(folder.resolve("a.bin" + ending), token);
      assertThat(SignedFiles.verify(beside, store))
          .as("%s", ending)
          .extracting(one -> one.scheme() + one.message().replaceFirst("^of \\S+a.bin:", ""))
          .containsExactly("timestamp" + told);
      Files.delete(beside);
    }
  }

  @Test
  void provesNothingByAStrangerOrOfAnotherSignature() throws IOException, InvalidInputException {
    TestStamper stranger = TestStamper.of(TestAuthority.named("CN=Clock"));
    byte[] other = stampOf(signed(), stamper, SIGNED);

    assertThat(seen(stamped(stranger, SIGNED))).isEqualTo(IN_VAIN);
    assertThat(seen(with(signed(), other))).isEqualTo(IN_VAIN);
  }

  @Test
  void provesNothingByACertificateThatIsNotForThatAlone()
      throws IOException, InvalidInputException {
    KeyPurposeId stamps = KeyPurposeId.id_kp_timeStamping;
    for (TestStamper one :
        List.of(
            TestStamper.of(clock, false, stamps),
            TestStamper.of(clock, true, stamps, KeyPurposeId.id_kp_codeSigning),
            TestStamper.of(clock, true, KeyPurposeId.id_kp_codeSigning))) {
      assertThat(seen(stamped(one, SIGNED))).isEqualTo(IN_VAIN);
    }
  }

  @Test
  void isOfTheAuthoritiesThatTrustYamlNames() throws IOException, InvalidInputException {
    String signers =
        """
        trust: 1
        signers:
          - name: Acme
            authority: root.pem
            subject: {O: Acme}
            may-sign: exhibit
            suppliers: any
        """;
    Files.writeString(trust.resolve("trust.yaml"), signers);
    assertThat(seen(stamped(stamper, SIGNED))).isEqualTo(IN_VAIN);
    Files.writeString(trust.resolve("trust.yaml"), signers + "time-stamps: [clock.pem]\n");
    assertThat(seen(stamped(stamper, SIGNED)))
        .isEqualTo(
            "verified: verified with the certificate of Acme (O=Acme, CN=Release), stamped on"
                + " 2026-03-05");
  }

  @Test
  void verifiesNothingOfWhichAByteOfTheStampWasChanged() throws IOException, InvalidInputException {
    CMSSignedData data = signed();
    byte[] stamp = stampOf(data, stamper, SIGNED);
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i < stamp.length; i++) {
      byte[] changed = stamp.clone();
      changed[i] ^= 1;
      if (counts(data, changed) && !isSame(stamp, changed)) {
        wrong.add(i);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Whether both are the same but for a truth that is written otherwise. */
  private static boolean isSame(byte[] one, byte[] other) throws IOException {
    return Arrays.equals(der(one), der(other));
  }

  private static byte[] der(byte[] bytes) throws IOException {
    return ASN1Primitive.fromByteArray(bytes).getEncoded(ASN1Encoding.DER);
  }

  private boolean counts(CMSSignedData data, byte[] stamp) throws InvalidInputException {
    try {
      return seen(with(data, stamp)).startsWith("verified");
    } catch (IOException e) {
      // What is no ASN.1 cannot even be put there.
      return false;
    }
  }
}
