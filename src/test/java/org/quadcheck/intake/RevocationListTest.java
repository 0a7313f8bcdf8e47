package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.TestAuthority.Made;

/** Lists of changes, holds and releases, and who may sign a list. */
class RevocationListTest {
  private static final String HELD = "not-verified: the certificate (CN=Acme) was revoked on ";

  @TempDir private Path folder;
  private Path trust;
  private final TestAuthority root = TestAuthority.named("CN=Root");
  private final KeyPair keys = TestAuthority.pair();
  private final X509Certificate leaf = root.issue(new Made("CN=Acme", keys.getPublic()));

  @BeforeEach
  void trustTheRoot() throws IOException {
    trust = Files.createDirectory(folder.resolve("trust"));
    Files.writeString(trust.resolve("root.pem"), TestAuthority.pem(root.certificate()));
  }

  private String judged(String day) throws IOException, InvalidInputException {
    String document = JsfMaker.signed("\"a\":1", keys.getPrivate(), List.of(leaf));
    Path file = Files.writeString(folder.resolve("signed.json"), document);
    return SignedFiles.told(file, TrustStore.read(trust, LocalDate.parse(day)));
  }

  /** A list as of a day that names the certificate with a reason. */
  private X509v2CRLBuilder list(String day, int reason) {
    Date on = Date.from(TestAuthority.day(day));
    X509v2CRLBuilder list = new X509v2CRLBuilder(new X500Name(root.name()), on);
    list.setNextUpdate(Date.from(TestAuthority.day("2027-06-01")));
    return list.addCRLEntry(leaf.getSerialNumber(), on, reason);
  }

  private static X509v2CRLBuilder ofChanges(X509v2CRLBuilder list) throws IOException {
    return list.addExtension(Extension.deltaCRLIndicator, true, new ASN1Integer(BigInteger.ONE));
  }

  private void put(String name, X509v2CRLBuilder list) throws Exception {
    JcaContentSignerBuilder signer = new JcaContentSignerBuilder("SHA256withECDSA");
    Files.write(
        trust.resolve(name), list.build(signer.build(root.keys().getPrivate())).getEncoded());
  }

  @Test
  void letsGoWhatWasOnHold() throws Exception {
    put("full.crl", list("2026-03-01", CRLReason.certificateHold));
    assertThat(judged("2026-11-26")).isEqualTo(HELD + "2026-03-01");
    assertThat(judged("2026-02-28")).startsWith("verified: ");

    put("changes.crl", ofChanges(list("2026-04-01", CRLReason.removeFromCRL)));
    assertThat(judged("2026-11-26")).startsWith("verified: ");
    assertThat(judged("2026-03-31")).as("before it was let go").isEqualTo(HELD + "2026-03-01");
  }

  @Test
  void letsNothingElseGo() throws Exception {
    put("changes.crl", ofChanges(list("2026-04-01", CRLReason.removeFromCRL)));
    assertThat(judged("2026-11-26")).as("of nothing").startsWith("verified: ");

    put("full.crl", list("2026-03-01", CRLReason.keyCompromise));
    assertThat(judged("2026-11-26")).as("for good").isEqualTo(HELD + "2026-03-01");
    put("full.crl", list("2026-05-01", CRLReason.certificateHold));
    assertThat(judged("2026-11-26")).as("on hold again").isEqualTo(HELD + "2026-05-01");
    put("full.crl", list("2026-03-01", CRLReason.certificateHold));
    put("changes.crl", list("2026-04-01", CRLReason.removeFromCRL));
    assertThat(judged("2026-11-26")).as("by a whole list").startsWith(HELD);
  }

  @Test
  void isSignedByWhoMaySignLists() throws Exception {
    put("full.crl", list("2026-03-01", CRLReason.certificateHold));
    for (int usage : List.of(KeyUsage.keyCertSign, KeyUsage.keyCertSign | KeyUsage.cRLSign)) {
      JcaX509v3CertificateBuilder authority =
          new JcaX509v3CertificateBuilder(
              new X500Name(root.name()),
              BigInteger.ONE,
              Date.from(TestAuthority.day("2026-01-01")),
              Date.from(TestAuthority.day("2036-01-01")),
              new X500Name(root.name()),
              root.keys().getPublic());
      authority.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      authority.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
      Files.writeString(
          trust.resolve("root.pem"),
          TestAuthority.pem(
              new JcaX509CertificateConverter()
                  .getCertificate(
                      authority.build(
                          new JcaContentSignerBuilder("SHA256withECDSA")
                              .build(root.keys().getPrivate())))));
      if (usage == KeyUsage.keyCertSign) {
        assertThatThrownBy(() -> judged("2026-11-26"))
            .isInstanceOf(InvalidInputException.class)
            .hasMessageContaining("of an authority whose certificate lets it sign none");
      } else {
        assertThat(judged("2026-11-26")).isEqualTo(HELD + "2026-03-01");
      }
    }
  }
}
