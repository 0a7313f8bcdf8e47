package org.quadcheck.intake.signature.cms;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;

/**
 * The attribute by which a signer says which certificate is its own (RFC 2634, RFC 5035); time
 * stamps must have it.
 */
final class SigningCertificates {
  private SigningCertificates() {}

  /** Whether the first certificate that the signer names is this one. */
  static boolean name(SignerInformation signer, X509Certificate certificate)
      throws GeneralSecurityException {
    Optional<ASN1Encodable> newer =
        CmsSigner.attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (newer.isPresent()) {
      ESSCertIDv2[] named = SigningCertificateV2.getInstance(newer.get()).getCerts();
      Optional<String> hash =
          CmsAlgorithm.hash(named[0].getHashAlgorithm().getAlgorithm().getId())
              .filter(one -> !CmsAlgorithm.isWeak(one));
      return hash.isPresent()
          && isOf(certificate, hash.get(), named[0].getCertHashObject().getOctets());
    }
    Optional<ASN1Encodable> older =
        CmsSigner.attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificate);
    if (older.isEmpty()) {
      return false;
    }
    ESSCertID[] named = SigningCertificate.getInstance(older.get()).getCerts();
    return isOf(certificate, "SHA-1", named[0].getCertHashObject().getOctets());
  }

  /** Whether the signer names another certificate than this one as its own. */
  static boolean nameAnother(SignerInformation signer, X509Certificate certificate)
      throws GeneralSecurityException {
    Optional<ASN1Encodable> newer =
        CmsSigner.attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (newer.isPresent()) {
      ESSCertIDv2 named = SigningCertificateV2.getInstance(newer.get()).getCerts()[0];
      Optional<String> hash = CmsAlgorithm.hash(named.getHashAlgorithm().getAlgorithm().getId());
      return hash.isPresent()
          && !isOf(certificate, hash.get(), named.getCertHashObject().getOctets());
    }
    Optional<ASN1Encodable> older =
        CmsSigner.attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificate);
    return older.isPresent()
        && !isOf(
            certificate,
            "SHA-1",
            SigningCertificate.getInstance(older.get())
                .getCerts()[0]
                .getCertHashObject()
                .getOctets());
  }

  private static boolean isOf(X509Certificate certificate, String hash, byte[] stated)
      throws GeneralSecurityException {
    return Arrays.equals(MessageDigest.getInstance(hash).digest(certificate.getEncoded()), stated);
  }
}
