package org.quadcheck.intake.signature.cms;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
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

  /**
   * The first certificate that a signer names.
   *
   * @param digest in hexadecimal digits
   * @param weak whether the signer could have chosen a stronger hash; SHA-1 belongs to the older
   *     attribute
   */
  private record Named(String hash, String digest, boolean weak) {
    boolean is(X509Certificate certificate) throws GeneralSecurityException {
      byte[] own = MessageDigest.getInstance(hash).digest(certificate.getEncoded());
      return HexFormat.of().formatHex(own).equals(digest);
    }
  }

  /** Whether the first certificate that the signer names is this one. */
  static boolean name(SignerInformation signer, X509Certificate certificate)
      throws GeneralSecurityException {
    Optional<Named> named = named(signer);
    return named.isPresent() && !named.get().weak() && named.get().is(certificate);
  }

  /** Whether the signer names another certificate than this one as its own. */
  static boolean nameAnother(SignerInformation signer, X509Certificate certificate)
      throws GeneralSecurityException {
    Optional<Named> named = named(signer);
    return named.isPresent() && !named.get().is(certificate);
  }

  /** Empty where none is named, or by a hash that is not known here. */
  private static Optional<Named> named(SignerInformation signer) {
    Optional<ASN1Encodable> newer =
        CmsSigner.attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (newer.isPresent()) {
      ESSCertIDv2 first = SigningCertificateV2.getInstance(newer.get()).getCerts()[0];
      String digest = hex(first.getCertHashObject());
      return CmsAlgorithm.hash(first.getHashAlgorithm().getAlgorithm().getId())
          .map(hash -> new Named(hash, digest, CmsAlgorithm.isWeak(hash)));
    }
    return CmsSigner.attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificate)
        .map(older -> SigningCertificate.getInstance(older).getCerts()[0])
        .map(first -> new Named("SHA-1", hex(first.getCertHashObject()), false));
  }

  private static String hex(ASN1OctetString digest) {
    return HexFormat.of().formatHex(digest.getOctets());
  }
}
