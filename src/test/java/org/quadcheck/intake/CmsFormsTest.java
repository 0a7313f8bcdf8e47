package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.OtherRevocationInfoFormat;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.TestAuthority.Made;

/** A CMS signature counts in whatever form programs write it beside the file that it signs. */
class CmsFormsTest {
  private static final String CONTENT = "{\"report\": 1}";
  private static final String VERIFIED = "verified: verified with the certificate of CN=Acme";

  @TempDir Path folder;
  private final TestAuthority root = TestAuthority.named("CN=Root");
  private final KeyPair keys = TestAuthority.pair();

  @BeforeEach
  void trustTheRoot() throws IOException {
    Path trust = Files.createDirectory(folder.resolve("trust"));
    Files.writeString(trust.resolve("root.pem"), TestAuthority.pem(root.certificate()));
  }

  private byte[] cms(boolean enclosing) {
    return cms(CONTENT, enclosing);
  }

  private byte[] cms(String signed, boolean enclosing) {
    X509Certificate certificate = root.issue(new Made("CN=Acme", keys.getPublic()));
    byte[] content = signed.getBytes(StandardCharsets.UTF_8);
    return new TestCms(keys.getPrivate(), certificate).bytes(content, enclosing);
  }

  private String seen(String content, byte[] signature) throws IOException, InvalidInputException {
    return seen(content.getBytes(StandardCharsets.UTF_8), signature);
  }

  private String seen(byte[] content, byte[] signature) throws IOException, InvalidInputException {
    Path file = Files.write(folder.resolve("report.json"), content);
    Files.write(folder.resolve("report.json.p7s"), signature);
    TrustStore trust = TrustStore.read(folder.resolve("trust"), SignedFiles.DAY);
    return SignedFiles.verify(file, trust).stream()
        .map(one -> one.outcome().word() + ": " + one.message().replaceFirst("^of .*?: ", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsWhereItEnclosesTheFileThatLiesBesideIt() throws IOException, InvalidInputException {
    assertThat(seen(CONTENT, cms(true))).isEqualTo(VERIFIED);
    assertThat(seen(CONTENT + " ", cms(true)))
        .isEqualTo("invalid: it encloses another content than the file beside it");
  }

  @Test
  void isOfTheCertificateAloneThatTheSignerNamedAsItsOwn()
      throws IOException, InvalidInputException {
    byte[] content = CONTENT.getBytes(StandardCharsets.UTF_8);
    X509Certificate own = root.issue(new Made("CN=Acme", keys.getPublic()));
    X509Certificate other = root.issue(new Made("CN=Other", keys.getPublic()));

    assertThat(seen(CONTENT, new TestCms(keys.getPrivate(), own).naming(own, content)))
        .isEqualTo(VERIFIED);
    assertThat(seen(CONTENT, new TestCms(keys.getPrivate(), other).naming(own, content)))
        .isEqualTo(
            "invalid: the signer named another certificate as its own than the one that it brings");
  }

  @Test
  void countsInBase64WithoutLinesAroundIt() throws IOException, InvalidInputException {
    byte[] base64 = Base64.getMimeEncoder().encode(cms(false));

    assertThat(seen(CONTENT, cms(false))).isEqualTo(VERIFIED);
    assertThat(seen(CONTENT, base64)).isEqualTo(VERIFIED);
    assertThat(seen(CONTENT + " ", base64)).startsWith("invalid: it does not fit the content");
  }

  @Test
  void isNotVerifiedWhereItWasMadeOverTheFileAsMail() throws IOException, InvalidInputException {
    byte[] signature = cms("{\r\n}\r\n", false);

    assertThat(seen("{\r\n}\r\n", signature)).isEqualTo(VERIFIED);
    assertThat(seen("{\n}\n", signature))
        .isEqualTo(
            "not-verified: it was made over the file as mail, whose lines end otherwise. Ask for"
                + " one over its very bytes (openssl cms -sign -binary)");
    assertThat(seen("{ \n}\n", signature)).startsWith("invalid: it does not fit the content");
  }

  @Test
  void countsWithAnAnswerOfOcspAmongItsLists() throws IOException, InvalidInputException {
    SignedData data = data(cms(false));
    OtherRevocationInfoFormat answer =
        new OtherRevocationInfoFormat(CMSObjectIdentifiers.id_ri_ocsp_response, new DERSequence());
    SignedData with =
        new SignedData(
            data.getDigestAlgorithms(),
            data.getEncapContentInfo(),
            data.getCertificates(),
            new DERSet(new DERTaggedObject(false, 1, answer)),
            data.getSignerInfos());

    assertThat(with.getVersion().intValueExact()).isEqualTo(5);
    assertThat(seen(CONTENT, new ContentInfo(CMSObjectIdentifiers.signedData, with).getEncoded()))
        .isEqualTo(VERIFIED);
  }

  @Test
  void isNotVerifiedWhereWhatNoSignatureCoversIsAmiss() throws IOException, InvalidInputException {
    ASN1Sequence parts = ASN1Sequence.getInstance(data(cms(false)).toASN1Primitive());
    ASN1EncodableVector other = new ASN1EncodableVector();
    other.add(new ASN1Integer(3));
    for (int i = 1; i < parts.size(); i++) {
      other.add(parts.getObjectAt(i));
    }
    ContentInfo info = new ContentInfo(CMSObjectIdentifiers.signedData, new DERSequence(other));

    assertThat(seen(CONTENT, info.getEncoded()))
        .isEqualTo(
            "not-verified: its version or its list of algorithms is not as RFC 5652 asks, and these"
                + " no signature covers. Ask for one that is made by another program");
    assertThat(seen(CONTENT + " ", info.getEncoded()))
        .startsWith("invalid: it does not fit the content");
  }

  @Test
  void isNoSignatureOfWhatAnotherHasAsItsAttributes() throws IOException, InvalidInputException {
    SignedData data = data(cms(false));
    SignerInfo made = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    byte[] attributes = made.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER);
    SignerInfo bare =
        new SignerInfo(
            made.getSID(),
            made.getDigestAlgorithm(),
            (ASN1Set) null,
            made.getDigestEncryptionAlgorithm(),
            made.getEncryptedDigest(),
            null);

    assertThat(seen(attributes, bytes(data, data.getCertificates(), bare)))
        .startsWith("invalid: it does not fit the content");
  }

  @Test
  void isNotVerifiedWhereItNamesACertificateThatNobodyHas()
      throws IOException, InvalidInputException {
    Files.writeString(
        folder.resolve("trust/other.pem"),
        TestAuthority.pem("PUBLIC KEY", TestAuthority.pair().getPublic().getEncoded()));
    SignedData data = data(cms(false));
    SignerInfo made = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    byte[] alone = bytes(data, null, made);

    assertThat(seen(CONTENT, alone))
        .startsWith("not-verified: it names the key 'certificate ")
        .endsWith(" of cn=root', which is not among the trusted, and none of those verifies it");
    X509CertificateHolder own =
        new X509CertificateHolder(Certificate.getInstance(data.getCertificates().getObjectAt(0)));
    Files.writeString(
        folder.resolve("trust/acme.pem"), TestAuthority.pem("CERTIFICATE", own.getEncoded()));
    assertThat(seen(CONTENT, alone)).isEqualTo("verified: verified with the key acme");
    assertThat(seen(CONTENT + " ", alone))
        .isEqualTo(
            "invalid: no trusted key verifies it: what was signed was changed, or another key made"
                + " it");
  }

  private static SignedData data(byte[] cms) {
    return SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
  }

  private static byte[] bytes(SignedData data, ASN1Set certificates, SignerInfo signer)
      throws IOException {
    SignedData other =
        new SignedData(
            data.getDigestAlgorithms(),
            data.getEncapContentInfo(),
            certificates,
            null,
            new DERSet(signer));
    return new ContentInfo(CMSObjectIdentifiers.signedData, other).getEncoded(ASN1Encoding.DER);
  }
}
