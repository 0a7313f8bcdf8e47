package org.quadcheck.intake.signature.cms;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.quadcheck.intake.signature.KeyStrength;

/**
 * How a signature in CMS was made.
 *
 * @param hash as Java names it: SHA-256
 * @param kind RSA, PSS, ECDSA or Ed25519
 */
record CmsAlgorithm(String hash, String kind, AlgorithmIdentifier identifier) {
  private static final Map<String, String> HASHES =
      Map.of(
          "1.2.840.113549.2.5", "MD5",
          "1.3.14.3.2.26", "SHA-1",
          "2.16.840.1.101.3.4.2.1", "SHA-256",
          "2.16.840.1.101.3.4.2.2", "SHA-384",
          "2.16.840.1.101.3.4.2.3", "SHA-512");
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("1.2.840.113549.1.1.1", "RSA"),
          Map.entry("1.2.840.113549.1.1.5", "RSA"),
          Map.entry("1.2.840.113549.1.1.11", "RSA"),
          Map.entry("1.2.840.113549.1.1.12", "RSA"),
          Map.entry("1.2.840.113549.1.1.13", "RSA"),
          Map.entry("1.2.840.113549.1.1.10", "PSS"),
          Map.entry("1.2.840.10045.4.1", "ECDSA"),
          Map.entry("1.2.840.10045.4.3.2", "ECDSA"),
          Map.entry("1.2.840.10045.4.3.3", "ECDSA"),
          Map.entry("1.2.840.10045.4.3.4", "ECDSA"),
          Map.entry("1.3.101.112", "Ed25519"));

  /** Of algorithms that name a hash besides, which must be that of the digest. */
  private static final Map<String, String> HASHES_OF_KINDS =
      Map.of(
          "1.2.840.113549.1.1.5", "SHA-1",
          "1.2.840.113549.1.1.11", "SHA-256",
          "1.2.840.113549.1.1.12", "SHA-384",
          "1.2.840.113549.1.1.13", "SHA-512",
          "1.2.840.10045.4.1", "SHA-1",
          "1.2.840.10045.4.3.2", "SHA-256",
          "1.2.840.10045.4.3.3", "SHA-384",
          "1.2.840.10045.4.3.4", "SHA-512");

  /** The hash that such an identifier names, as Java does. */
  static Optional<String> hash(String identifier) {
    return Optional.ofNullable(HASHES.get(identifier));
  }

  static Optional<CmsAlgorithm> of(AlgorithmIdentifier digest, AlgorithmIdentifier signature) {
    String named = signature.getAlgorithm().getId();
    Optional<String> hash =
        hash(digest.getAlgorithm().getId())
            .filter(one -> one.equals(HASHES_OF_KINDS.getOrDefault(named, one)));
    String kind = KINDS.get(named);
    boolean known = kind != null && (kind.equals("PSS") || isBare(signature));
    return hash.filter(any -> known).map(name -> new CmsAlgorithm(name, kind, signature));
  }

  private static boolean isBare(AlgorithmIdentifier algorithm) {
    return algorithm.getParameters() == null || DERNull.INSTANCE.equals(algorithm.getParameters());
  }

  /** Why signatures that are made so do not count; empty where they do. */
  Optional<String> weakness() {
    if (isWeak(hash)) {
      return Optional.of(hash + " is too weak");
    }
    return kind.equals("PSS") && mask().filter(CmsAlgorithm::isWeak).isPresent()
        ? Optional.of(
            "its mask (RSASSA-PSS) is made with %s, which is too weak".formatted(mask().get()))
        : Optional.empty();
  }

  /** The hash by which the mask of RSASSA-PSS is made. */
  private Optional<String> mask() {
    AlgorithmIdentifier generator =
        RSASSAPSSparams.getInstance(identifier.getParameters()).getMaskGenAlgorithm();
    return PKCSObjectIdentifiers.id_mgf1.equals(generator.getAlgorithm())
        ? hash(AlgorithmIdentifier.getInstance(generator.getParameters()).getAlgorithm().getId())
        : Optional.empty();
  }

  static boolean isWeak(String hash) {
    return hash.equals("MD5") || hash.equals("SHA-1");
  }

  boolean fits(PublicKey key) {
    return switch (kind) {
      case "RSA", "PSS" -> key instanceof RSAPublicKey;
      case "ECDSA" -> key instanceof ECPublicKey;
      default -> KeyStrength.isEd25519(key);
    };
  }

  /** A signature ready to be fed. */
  Signature signature() throws GeneralSecurityException {
    String name = hash.replace("-", "");
    return switch (kind) {
      case "RSA" -> Signature.getInstance(name + "withRSA");
      case "ECDSA" -> Signature.getInstance(name + "withECDSAinP1363Format");
      case "PSS" -> pss();
      default -> Signature.getInstance("Ed25519");
    };
  }

  private Signature pss() throws GeneralSecurityException {
    RSASSAPSSparams asked = RSASSAPSSparams.getInstance(identifier.getParameters());
    boolean same =
        asked != null
            && hash(asked.getHashAlgorithm().getAlgorithm().getId())
                .filter(hash::equals)
                .isPresent();
    Optional<String> mask = same ? mask() : Optional.empty();
    if (mask.isEmpty() || asked.getSaltLength().bitLength() > Short.SIZE) {
      throw new GeneralSecurityException("another hash than the digest's, or another mask");
    }
    Signature pss = Signature.getInstance("RSASSA-PSS");
    pss.setParameter(
        new PSSParameterSpec(
            hash, "MGF1", new MGF1ParameterSpec(mask.get()), asked.getSaltLength().intValue(), 1));
    return pss;
  }
}
