package org.quadcheck.intake;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.quadcheck.intake.TestAuthority.Made;

/** Makes time stamps for tests (RFC 3161), with a certificate of an authority. */
record TestStamper(KeyPair keys, X509Certificate certificate) {

  static TestStamper of(TestAuthority authority) {
    return of(authority, true, KeyPurposeId.id_kp_timeStamping);
  }

  static TestStamper of(TestAuthority authority, boolean critical, KeyPurposeId... purposes) {
    KeyPair keys = TestAuthority.pair();
    Made made = new Made("CN=Stamps", keys.getPublic()).meantFor(critical, purposes);
    return new TestStamper(keys, authority.issue(made));
  }

  /** A token that says that something was there at a moment. */
  byte[] stamp(byte[] stamped, Instant moment) {
    try {
      AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
      TSTInfo info =
          new TSTInfo(
              new ASN1ObjectIdentifier("1.2.3.4"),
              new MessageImprint(sha256, digest(stamped)),
              new ASN1Integer(1),
              new ASN1GeneralizedTime(Date.from(moment)),
              null,
              null,
              null,
              null,
              null);
      return signed(info.getEncoded());
    } catch (GeneralSecurityException | OperatorCreationException | IOException | CMSException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] digest(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private byte[] signed(byte[] info)
      throws GeneralSecurityException, OperatorCreationException, IOException, CMSException {
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(own()))
            .build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()),
                certificate));
    generator.addCertificates(new JcaCertStore(List.of(certificate)));
    ASN1ObjectIdentifier type = PKCSObjectIdentifiers.id_ct_TSTInfo;
    return generator.generate(new CMSProcessableByteArray(type, info), true).getEncoded();
  }

  /** Which certificate is the stamper's own. */
  private AttributeTable own() throws GeneralSecurityException {
    ESSCertIDv2 id = new ESSCertIDv2(digest(certificate.getEncoded()));
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(id))));
    return new AttributeTable(attributes);
  }
}
