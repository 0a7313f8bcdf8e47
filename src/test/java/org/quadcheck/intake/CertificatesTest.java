package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.TestAuthority.Made;

/** A certificate counts by its authority, its dates, its strength and the lists of the buyer. */
class CertificatesTest {
  private static final String ACME = "O=Acme,CN=Release";
  private static final String LABEL = "the certificate (O=Acme, CN=Release)";

  @TempDir Path folder;
  private Path trust;
  private final TestAuthority root = TestAuthority.named("CN=Root");
  private final KeyPair keys = TestAuthority.pair();

  @BeforeEach
  void trustTheRoot() throws IOException {
    trust = Files.createDirectory(folder.resolve("trust"));
    Files.writeString(trust.resolve("root.pem"), TestAuthority.pem(root.certificate()));
  }

  private Made made() {
    return new Made(ACME, keys.getPublic());
  }

  private String signedBy(X509Certificate... chain) throws IOException, InvalidInputException {
    return signedBy(SignedFiles.DAY, chain);
  }

  private String signedBy(LocalDate day, X509Certificate... chain)
      throws IOException, InvalidInputException {
    String document = JsfMaker.signed("\"a\":1", keys.getPrivate(), List.of(chain));
    Path file = Files.writeString(folder.resolve("signed.json"), document);
    Signature one = SignedFiles.verify(file, TrustStore.read(trust, day)).get(0);
    return one.outcome().word() + ": " + one.message();
  }

  @Test
  void countsDirectlyAndThroughOthers() throws IOException, InvalidInputException {
    TestAuthority middle = root.below("CN=Middle");
    X509Certificate leaf = middle.issue(made());
    String verified = "verified: verified with the certificate of O=Acme, CN=Release";

    assertThat(signedBy(root.issue(made()))).isEqualTo(verified);
    assertThat(signedBy(leaf, middle.certificate())).isEqualTo(verified);
    assertThat(signedBy(leaf, root.certificate(), middle.certificate())).isEqualTo(verified);
    assertThat(signedBy(leaf))
        .isEqualTo(
            "not-verified: " + LABEL + " is neither in the trust folder nor of an authority in it");
  }

  @Test
  void countsOnItsDaysAlone() throws IOException, InvalidInputException {
    X509Certificate leaf = root.issue(made().valid("2026-03-01", "2026-06-30"));

    assertThat(signedBy(LocalDate.parse("2026-02-28"), leaf))
        .isEqualTo("not-verified: " + LABEL + " is not valid before 2026-03-01");
    assertThat(signedBy(LocalDate.parse("2026-03-01"), leaf)).startsWith("verified: ");
    assertThat(signedBy(LocalDate.parse("2026-06-30"), leaf)).startsWith("verified: ");
    assertThat(signedBy(LocalDate.parse("2026-07-01"), leaf))
        .isEqualTo("not-verified: " + LABEL + " expired on 2026-06-30");
    assertThat(signedBy(LocalDate.parse("2036-01-02"), root.issue(made())))
        .isEqualTo("not-verified: " + LABEL + " expired on 2036-01-01");
  }

  @Test
  void countsUntilAListOfTheBuyerRevokesIt() throws IOException, InvalidInputException {
    X509Certificate leaf = root.issue(made());
    X509Certificate other = root.issue(new Made("CN=Other", TestAuthority.pair().getPublic()));
    Files.write(trust.resolve("root.crl"), root.list(leaf, "2026-05-01", "2027-01-01"));

    assertThat(signedBy(leaf)).isEqualTo("not-verified: " + LABEL + " was revoked on 2026-05-01");
    assertThat(signedBy(LocalDate.parse("2026-04-30"), leaf)).startsWith("verified: ");

    Files.writeString(
        trust.resolve("root.crl"),
        TestAuthority.pem("X509 CRL", root.list(other, "2026-05-01", "2027-01-01")));
    assertThat(signedBy(leaf)).startsWith("verified: ");
    assertThat(signedBy(LocalDate.parse("2027-01-02"), leaf))
        .isEqualTo(
            "not-verified: "
                + LABEL
                + " may have been revoked: the list of revoked certificates ended on 2027-01-01");
  }

  @Test
  void countsByANewerListWhereAnOlderOneLiesBesideIt() throws IOException, InvalidInputException {
    X509Certificate leaf = root.issue(made());
    X509Certificate other = root.issue(new Made("CN=Other", TestAuthority.pair().getPublic()));
    Files.write(trust.resolve("old.crl"), root.list(other, "2026-01-03", "2026-02-01"));
    Files.write(trust.resolve("new.crl"), root.list(leaf, "2026-12-24", "2027-01-01"));

    assertThat(signedBy(leaf)).startsWith("verified: ");
    assertThat(signedBy(LocalDate.parse("2026-12-24"), leaf))
        .isEqualTo("not-verified: " + LABEL + " was revoked on 2026-12-24");
    Files.write(trust.resolve("old.crl"), root.list(leaf, "2026-01-03", "2026-02-01"));
    assertThat(signedBy(leaf)).isEqualTo("not-verified: " + LABEL + " was revoked on 2026-01-03");
  }

  @Test
  void countsWhereItBringsTheVeryAuthorityThatTheBuyerTrusts()
      throws IOException, InvalidInputException {
    TestAuthority middle = root.below("CN=Middle");
    Files.writeString(trust.resolve("root.pem"), TestAuthority.pem(middle.certificate()));

    assertThat(signedBy(middle.issue(made()), middle.certificate())).startsWith("verified: ");
  }

  @Test
  void countsOnlyWhereItIsStrongAndMeantForSigning()
      throws IOException, InvalidInputException, GeneralSecurityException {
    KeyPairGenerator weak = KeyPairGenerator.getInstance("RSA");
    weak.initialize(1024);
    KeyPair pair = weak.generateKeyPair();
    X509Certificate middle = root.issue(new Made("CN=Middle", pair.getPublic()).authority());
    X509Certificate leaf = made().signedWith("SHA256withRSA").by("CN=Middle", pair.getPrivate());

    assertThat(signedBy(root.issue(made().signedWith("SHA1withECDSA"))))
        .isEqualTo("not-verified: " + LABEL + " is signed with SHA1withECDSA, which is too weak");
    assertThat(signedBy(leaf, middle))
        .isEqualTo(
            "not-verified: the certificate (CN=Middle) holds an RSA key of 1024 bits; at least"
                + " 2048 are asked");
    assertThat(signedBy(root.issue(made().meantFor(KeyPurposeId.id_kp_serverAuth))))
        .isEqualTo("not-verified: " + LABEL + " is not meant for signing documents");
    assertThat(signedBy(root.issue(made().meantFor(KeyPurposeId.id_kp_codeSigning))))
        .startsWith("verified: ");
  }

  @Test
  void doesNotCountWhereAnIssuerIsNoAuthority() throws IOException, InvalidInputException {
    KeyPair customer = TestAuthority.pair();
    X509Certificate middle = root.issue(new Made("CN=Customer", customer.getPublic()));
    X509Certificate leaf = made().by("CN=Customer", customer.getPrivate());

    assertThat(signedBy(leaf, middle))
        .isEqualTo(
            "not-verified: the chain of its certificates is not valid: the certificate"
                + " (CN=Customer) issued another, and is no authority's");
  }

  @Test
  void holdsAnAuthorityToWhatItSaysOfItself() throws Exception {
    KeyPair bounded = TestAuthority.pair();
    KeyPair below = TestAuthority.pair();
    X509Certificate middle =
        new Made("CN=Middle", below.getPublic()).authority().by("CN=Near", bounded.getPrivate());
    X509Certificate leaf = made().by("CN=Middle", below.getPrivate());
    X509Certificate direct = made().by("CN=Near", bounded.getPrivate());

    Files.writeString(
        trust.resolve("root.pem"), TestAuthority.pem(near(bounded, KeyUsage.keyCertSign)));
    assertThat(signedBy(direct)).startsWith("verified: ");
    assertThat(signedBy(leaf, middle))
        .isEqualTo(
            "not-verified: the chain of its certificates is not valid: "
                + LABEL
                + " stands further from its authority than that allows");
    Files.writeString(
        trust.resolve("root.pem"), TestAuthority.pem(near(bounded, KeyUsage.cRLSign)));
    assertThat(signedBy(direct))
        .isEqualTo(
            "not-verified: the chain of its certificates is not valid: the certificate (CN=Near)"
                + " issued another, and is not meant for that");
  }

  /** An authority that may not have another below it. */
  private static X509Certificate near(KeyPair pair, int usage) throws Exception {
    X500Name name = new X500Name("CN=Near");
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.TEN,
                    Date.from(TestAuthority.day("2026-01-01")),
                    Date.from(TestAuthority.day("2036-01-01")),
                    name,
                    pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
  }

  @Test
  void endsWhereCertificatesGoRoundInALoop() throws IOException, InvalidInputException {
    KeyPair one = TestAuthority.pair();
    KeyPair two = TestAuthority.pair();
    X509Certificate first =
        new Made("CN=One", one.getPublic()).authority().by("CN=Two", two.getPrivate());
    X509Certificate second =
        new Made("CN=Two", two.getPublic()).authority().by("CN=One", one.getPrivate());
    X509Certificate leaf = made().by("CN=One", one.getPrivate());

    assertThat(signedBy(leaf, first, second))
        .isEqualTo(
            "not-verified: " + LABEL + " is neither in the trust folder nor of an authority in it");
  }

  @Test
  void doesNotCountForALikelyName() throws IOException, InvalidInputException {
    TestAuthority impostor = TestAuthority.named("CN=Root");

    assertThat(signedBy(impostor.issue(made()), impostor.certificate()))
        .isEqualTo(
            "not-verified: " + LABEL + " is neither in the trust folder nor of an authority in it");
  }

  @Test
  void countsByItselfInTheTrustFolderOnItsDays() throws IOException, InvalidInputException {
    X509Certificate stray = made().valid("2026-03-01", "2026-06-30").by(ACME, keys.getPrivate());
    Files.writeString(trust.resolve("acme.pem"), TestAuthority.pem(stray));

    assertThat(signedBy(LocalDate.parse("2026-06-30"), stray))
        .isEqualTo("verified: verified with the key acme");
    assertThat(signedBy(LocalDate.parse("2026-07-01"), stray))
        .isEqualTo(
            "not-verified: it is of the key acme, and its certificate expired on 2026-06-30");
    assertThat(signedBy(LocalDate.parse("2026-07-01")))
        .isEqualTo(
            "not-verified: it is of the key acme, and its certificate expired on 2026-06-30");
  }

  @Test
  void refusesAListOfAnAuthorityThatIsNotThere() throws IOException {
    TestAuthority other = TestAuthority.named("CN=Other");
    Files.write(
        trust.resolve("other.crl"), other.list(root.certificate(), "2026-05-01", "2027-01-01"));

    assertThat(
            catchThrowableOfType(
                    InvalidInputException.class, () -> TrustStore.read(trust, SignedFiles.DAY))
                .problems())
        .extracting(Problem::message)
        .containsExactly(
            "is a list of revoked certificates of an authority that is not here. Put its"
                + " certificate beside it.");
  }

  @Test
  void takesChainsOfASignerForThatSignerAlone() throws IOException, InvalidInputException {
    TestAuthority middle = TestAuthority.named("CN=Middle");
    KeyPair signer = TestAuthority.pair();
    X509Certificate own = middle.issue(new Made("CN=Signer", signer.getPublic()));
    Files.writeString(
        trust.resolve("signer.pem"),
        TestAuthority.pem(own) + TestAuthority.pem(middle.certificate()));

    assertThat(signedBy(middle.issue(made())))
        .isEqualTo(
            "not-verified: " + LABEL + " is neither in the trust folder nor of an authority in it");
    assertThat(TrustStore.read(trust, SignedFiles.DAY).names()).containsExactly("root", "signer");
  }

  @Test
  void isInvalidWhereItsKeyDidNotMakeTheSignature() throws IOException, InvalidInputException {
    X509Certificate others = root.issue(new Made(ACME, TestAuthority.pair().getPublic()));

    assertThat(signedBy(others)).startsWith(SignatureOutcome.INVALID.word());
  }
}
