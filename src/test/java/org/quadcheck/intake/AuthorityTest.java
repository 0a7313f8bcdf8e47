package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.TestAuthority.Made;

/** An authority has several certificates in its time, and may not give every name. */
class AuthorityTest {
  private static final String ROOT = "CN=Root";
  private static final String NAMES_NOBODY =
      "not-verified: trust.yaml names nobody for the certificate (O=Acme, CN=Release)";

  @TempDir Path folder;
  private Path trust;
  private final KeyPair root = TestAuthority.pair();
  private final KeyPair keys = TestAuthority.pair();

  @BeforeEach
  void makeTheTrustFolder() throws IOException {
    trust = Files.createDirectory(folder.resolve("trust"));
  }

  private void trust(String file, X509Certificate certificate) throws IOException {
    Files.writeString(trust.resolve(file), TestAuthority.pem(certificate));
  }

  private X509Certificate leaf(String subject) {
    return new Made(subject, keys.getPublic()).by(ROOT, root.getPrivate());
  }

  private X509Certificate root(String first, String last) {
    return new Made(ROOT, root.getPublic())
        .authority()
        .valid(first, last)
        .by(ROOT, root.getPrivate());
  }

  private String signedBy(X509Certificate... chain) throws IOException, InvalidInputException {
    String document = JsfMaker.signed("\"a\":1", keys.getPrivate(), List.of(chain));
    Path file = Files.writeString(folder.resolve("signed.json"), document);
    Signature one =
        SignedFiles.verify(file, TrustStore.read(trust, LocalDate.parse("2026-11-24"))).get(0);
    return one.outcome().word() + ": " + one.message();
  }

  @Test
  void countsByItsNewCertificateBesideTheOneThatExpired()
      throws IOException, InvalidInputException {
    trust("a-old.pem", root("2016-01-01", "2026-01-31"));
    String expired = "not-verified: the certificate (CN=Root) expired on 2026-01-31";
    assertThat(signedBy(leaf("O=Acme,CN=Release"))).isEqualTo(expired);

    trust("b-new.pem", root("2026-01-01", "2036-01-01"));
    assertThat(signedBy(leaf("O=Acme,CN=Release")))
        .isEqualTo("verified: verified with the certificate of O=Acme, CN=Release");
  }

  @Test
  void countsByWhicheverOfItsCertificatesTrustYamlNames()
      throws IOException, InvalidInputException {
    trust("a-old.pem", root("2025-01-01", "2027-01-01"));
    trust("b-new.pem", root("2026-01-01", "2036-01-01"));
    String signers =
        """
        trust: 1
        signers:
          - {name: A, authority: b-new.pem, subject: {CN: %s}, may-sign: exhibit, suppliers: any}
        """;

    Files.writeString(trust.resolve("trust.yaml"), signers.formatted("Release"));
    assertThat(signedBy(leaf("O=Acme,CN=Release")))
        .isEqualTo("verified: verified with the certificate of A (O=Acme, CN=Release)");
    Files.writeString(trust.resolve("trust.yaml"), signers.formatted("Other"));
    assertThat(signedBy(leaf("O=Acme,CN=Release"))).isEqualTo(NAMES_NOBODY);
  }

  @Test
  void countsByARenewedCertificateBetweenWhereAnExpiredOneIsBroughtAsWell()
      throws IOException, InvalidInputException {
    trust("root.pem", root("2016-01-01", "2036-01-01"));
    KeyPair own = TestAuthority.pair();
    Made middle = new Made("CN=Middle", own.getPublic()).authority();
    X509Certificate old = middle.valid("2016-01-01", "2026-01-31").by(ROOT, root.getPrivate());
    X509Certificate renewed = middle.by(ROOT, root.getPrivate());
    X509Certificate leaf =
        new Made("O=Acme,CN=Release", keys.getPublic()).by("CN=Middle", own.getPrivate());

    assertThat(signedBy(leaf, old, renewed)).startsWith("verified: ");
    assertThat(signedBy(leaf, old))
        .isEqualTo("not-verified: the certificate (CN=Middle) expired on 2026-01-31");
  }

  @Test
  void endsWhateverManyCertificatesItBrings() throws IOException, InvalidInputException {
    trust("root.pem", root("2016-01-01", "2036-01-01"));
    KeyPair own = TestAuthority.pair();
    Made round = new Made("CN=Round", own.getPublic()).authority();
    X509Certificate[] chain = new X509Certificate[20];
    chain[0] = new Made("CN=Leaf", keys.getPublic()).by("CN=Round", own.getPrivate());
    for (int i = 1; i < chain.length; i++) {
      chain[i] = round.by("CN=Round", own.getPrivate());
    }

    assertThat(signedBy(chain))
        .isEqualTo(
            "not-verified: the certificate (CN=Leaf) is neither in the trust folder nor of an"
                + " authority in it");
  }

  @Test
  void givesNoNameBeyondItsOwnBounds() throws Exception {
    GeneralSubtree acme = new GeneralSubtree(new GeneralName(new X500Name("O=Acme")));
    trust("root.pem", bounded(new NameConstraints(new GeneralSubtree[] {acme}, null)));

    assertThat(signedBy(leaf("O=Acme,CN=Release"))).startsWith("verified: ");
    assertThat(signedBy(leaf("O=Other,CN=Release"))).isEqualTo(outside("O=Other, CN=Release"));
  }

  @Test
  void isHeldToItsBoundsThroughOthersAndWhereItIsNotItsOwnIssuer() throws Exception {
    GeneralSubtree other = new GeneralSubtree(new GeneralName(new X500Name("O=Other")));
    trust("root.pem", bounded(new NameConstraints(null, new GeneralSubtree[] {other})));
    KeyPair own = TestAuthority.pair();
    X509Certificate middle =
        new Made("CN=Middle", own.getPublic()).authority().by(ROOT, root.getPrivate());

    assertThat(
            signedBy(
                new Made("O=Acme,CN=Release", keys.getPublic()).by("CN=Middle", own.getPrivate()),
                middle))
        .startsWith("verified: ");
    assertThat(
            signedBy(
                new Made("O=Other,CN=Release", keys.getPublic()).by("CN=Middle", own.getPrivate()),
                middle))
        .isEqualTo(outside("O=Other, CN=Release"));
  }

  private static String outside(String name) {
    return "not-verified: the chain of its certificates is not valid: the certificate (%s) bears a"
            .formatted(name)
        + " name that its authority may not give";
  }

  /** The authority with bounds, as another issued it. */
  private X509Certificate bounded(ASN1Encodable bounds) throws Exception {
    KeyPair above = TestAuthority.pair();
    return bounded(bounds, root.getPublic(), above.getPrivate());
  }

  private static X509Certificate bounded(ASN1Encodable bounds, PublicKey key, PrivateKey above)
      throws Exception {
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    new X500Name("CN=Above"),
                    BigInteger.TEN,
                    Date.from(TestAuthority.day("2026-01-01")),
                    Date.from(TestAuthority.day("2036-01-01")),
                    new X500Name(ROOT),
                    key)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                .addExtension(Extension.nameConstraints, true, bounds)
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(above)));
  }
}
