package org.quadcheck.intake.signature;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One key tried with one algorithm on one signature, fed with the bytes of the file as they come.
 */
final class Trial {
  private static final List<String> HASHES = List.of("256", "384", "512");
  private static final int TRAILER = 1;

  private final TrustedKey key;
  private final Signature algorithm;
  private final byte[] signature;

  private Trial(TrustedKey key, Signature algorithm, byte[] signature) {
    this.key = key;
    this.algorithm = algorithm;
    this.signature = signature.clone();
  }

  /** Every way in which this key may have made the signature; none where it cannot have. */
  static List<Trial> of(TrustedKey key, byte[] signature) {
    try {
      return of(key, signature, new ArrayList<>());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 17 has these algorithms", e);
    }
  }

  private static List<Trial> of(TrustedKey key, byte[] signature, List<Trial> trials)
      throws GeneralSecurityException {
    if (key.isEd25519() && signature.length == 64) {
      trials.add(ready(key, Signature.getInstance("Ed25519"), signature));
    }
    if (key.key() instanceof ECPublicKey ec) {
      Optional<byte[]> plain = EcdsaSignature.plain(signature, ec);
      for (String hash : plain.isPresent() ? HASHES : List.<String>of()) {
        String name = "SHA%swithECDSAinP1363Format".formatted(hash);
        trials.add(ready(key, Signature.getInstance(name), plain.get()));
      }
    }
    if (key.rsaLength() == signature.length) {
      for (String hash : HASHES) {
        String name = "SHA%swithRSA".formatted(hash);
        trials.add(ready(key, Signature.getInstance(name), signature));
        trials.add(ready(key, pss(hash, saltLikeHash(hash)), signature));
        trials.add(ready(key, pss(hash, greatestSalt(hash, signature.length)), signature));
      }
    }
    return trials;
  }

  private static int saltLikeHash(String hash) {
    return Integer.parseInt(hash) / Byte.SIZE;
  }

  /** What OpenSSL takes unless told otherwise. */
  private static int greatestSalt(String hash, int length) {
    return length - saltLikeHash(hash) - 2;
  }

  private static Signature pss(String hash, int salt) throws GeneralSecurityException {
    Signature pss = Signature.getInstance("RSASSA-PSS");
    String name = "SHA-" + hash;
    MGF1ParameterSpec mask = new MGF1ParameterSpec(name);
    pss.setParameter(new PSSParameterSpec(name, "MGF1", mask, salt, TRAILER));
    return pss;
  }

  private static Trial ready(TrustedKey key, Signature algorithm, byte[] signature)
      throws GeneralSecurityException {
    algorithm.initVerify(key.key());
    return new Trial(key, algorithm, signature);
  }

  void feed(byte[] bytes, int length) {
    try {
      algorithm.update(bytes, 0, length);
    } catch (SignatureException e) {
      throw new IllegalStateException("a signature that is ready takes bytes", e);
    }
  }

  /** Whether the key made the signature over what was fed; bytes that are none prove nothing. */
  boolean succeeds() {
    try {
      return algorithm.verify(signature);
    } catch (SignatureException e) {
      return false;
    }
  }

  String signer() {
    return key.name();
  }
}
