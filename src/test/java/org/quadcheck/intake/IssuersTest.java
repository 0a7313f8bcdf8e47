package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.TestAuthority.Made;

/** Whoever issues certificates for signing must be meant for that, and sign them strongly. */
class IssuersTest {
  @TempDir Path folder;
  private Path trust;
  private final KeyPair keys = TestAuthority.pair();

  @BeforeEach
  void makeTheTrustFolder() throws IOException {
    trust = Files.createDirectory(folder.resolve("trust"));
  }

  private String signedBy(X509Certificate... chain) throws IOException, InvalidInputException {
    String document = JsfMaker.signed("\"a\":1", keys.getPrivate(), List.of(chain));
    Path file = Files.writeString(folder.resolve("signed.json"), document);
    Signature one = SignedFiles.verify(file, TrustStore.read(trust, SignedFiles.DAY)).get(0);
    return one.outcome().word() + ": " + one.message();
  }

  @Test
  void doNotCountWhereTheyMayIssueForServersAlone() throws IOException, InvalidInputException {
    TestAuthority root = TestAuthority.named("CN=Root");
    Files.writeString(trust.resolve("root.pem"), TestAuthority.pem(root.certificate()));
    KeyPair own = TestAuthority.pair();
    Made middle = new Made("CN=Middle", own.getPublic()).authority();
    X509Certificate leaf =
        new Made("CN=Leaf", keys.getPublic())
            .meantFor(KeyPurposeId.id_kp_codeSigning)
            .by("CN=Middle", own.getPrivate());

    assertThat(signedBy(leaf, root.issue(middle.meantFor(KeyPurposeId.id_kp_serverAuth))))
        .isEqualTo(
            "not-verified: the chain of its certificates is not valid: the certificate (CN=Middle)"
                + " issued another, and is not meant for that");
    for (KeyPurposeId one :
        List.of(
            KeyPurposeId.id_kp_codeSigning,
            KeyPurposeId.id_kp_emailProtection,
            KeyPurposeId.anyExtendedKeyUsage)) {
      assertThat(signedBy(leaf, root.issue(middle.meantFor(one))))
          .as("%s", one)
          .startsWith("verified: ");
    }
  }

  @Test
  void signStronglyAlsoWhereTheHashIsAParameter()
      throws IOException, InvalidInputException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    X509Certificate root =
        new Made("CN=R", pair.getPublic())
            .authority()
            .signedWith("SHA256withRSA")
            .by("CN=R", pair.getPrivate());
    Files.writeString(trust.resolve("root.pem"), TestAuthority.pem(root));
    Made leaf = new Made("CN=Leaf", keys.getPublic());

    assertThat(signedBy(leaf.signedWith("SHA256withRSAandMGF1").by("CN=R", pair.getPrivate())))
        .startsWith("verified: ");
    assertThat(signedBy(leaf.signedWith("SHA1withRSAandMGF1").by("CN=R", pair.getPrivate())))
        .isEqualTo(
            "not-verified: the certificate (CN=Leaf) is signed with RSASSA-PSS and another hash than"
                + " SHA-2 of 256 bits or more, which is too weak");
  }

  @Test
  void mayNotSpeakOfCertificatesOfOthersInTheirLists() throws Exception {
    TestAuthority root = TestAuthority.named("CN=Root");
    Files.writeString(trust.resolve("root.pem"), TestAuthority.pem(root.certificate()));
    X500Name name = new X500Name("CN=Root");
    GeneralNames other = new GeneralNames(new GeneralName(new X500Name("CN=Other")));
    X509v2CRLBuilder list = new X509v2CRLBuilder(name, Date.from(TestAuthority.day("2026-01-02")));
    list.addCRLEntry(
        BigInteger.TEN,
        Date.from(TestAuthority.day("2026-01-02")),
        new Extensions(new Extension(Extension.certificateIssuer, true, other.getEncoded())));
    Files.write(
        trust.resolve("root.crl"),
        list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(root.keys().getPrivate()))
            .getEncoded());

    assertThatThrownBy(() -> TrustStore.read(trust, SignedFiles.DAY))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::message)
                    .containsExactly(
                        "is a list of revoked certificates that speaks of those of other authorities"
                            + " (indirect), which is not read. Ask each of them for its own."));
  }
}
