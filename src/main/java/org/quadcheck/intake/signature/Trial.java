package org.quadcheck.intake.signature;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * One key tried with one algorithm on one signature, fed with the bytes of the file as they come.
 */
final class Trial {
  private static final List<String> HASHES = List.of("256", "384", "512");
  private static final int TRAILER = 1;
  private static final int ED25519_LENGTH = 64;

  private final Signature algorithm;
  private final byte[] signature;

  private Trial(Signature algorithm, byte[] signature) {
    this.algorithm = algorithm;
    this.signature = signature.clone();
  }

  /** Every way in which this key may have made the signature; none where it cannot have. */
  static List<Trial> of(TrustedKey key, byte[] signature) {
    List<Trial> trials = new ArrayList<>();
    if (key.isEd25519() && signature.length == ED25519_LENGTH) {
      add(trials, key, signature, () -> Signature.getInstance("Ed25519"));
    }
    if (key.key() instanceof ECPublicKey ec) {
      EcdsaSignature.plain(signature, ec).ifPresent(plain -> addEcdsa(trials, key, plain));
    }
    if (key.rsaLength() == signature.length) {
      addRsa(trials, key, signature);
    }
    return trials;
  }

  private static void addEcdsa(List<Trial> trials, TrustedKey key, byte[] plain) {
    for (String hash : HASHES) {
      String name = "SHA%swithECDSAinP1363Format".formatted(hash);
      add(trials, key, plain, () -> Signature.getInstance(name));
    }
  }

  private static void addRsa(List<Trial> trials, TrustedKey key, byte[] signature) {
    for (String hash : HASHES) {
      String name = "SHA%swithRSA".formatted(hash);
      add(trials, key, signature, () -> Signature.getInstance(name));
      add(trials, key, signature, () -> pss("SHA-" + hash, "SHA-" + hash, key, signature));
    }
  }

  @FunctionalInterface
  interface Making {
    Signature make() throws GeneralSecurityException;
  }

  /** A key may be meant for some algorithms alone; with the others it proves nothing. */
  static void add(List<Trial> trials, TrustedKey key, byte[] signature, Making making) {
    try {
      Signature algorithm = making.make();
      algorithm.initVerify(key.key());
      trials.add(new Trial(algorithm, signature));
    } catch (GeneralSecurityException e) {
      return;
    }
  }

  /** With a salt as long as the signature says: the longest of OpenSSL, and any other. */
  static Signature pss(String hash, String mask, TrustedKey key, byte[] signature)
      throws GeneralSecurityException {
    int salt =
        new PssSalt(hash, mask)
            .of((RSAPublicKey) key.key(), signature)
            .orElseThrow(() -> new SignatureException("made otherwise"));
    Signature pss = Signature.getInstance("RSASSA-PSS");
    MGF1ParameterSpec made = new MGF1ParameterSpec(mask);
    pss.setParameter(new PSSParameterSpec(hash, "MGF1", made, salt, TRAILER));
    return pss;
  }

  /** Feeds each with all of a content, which is read once. */
  static void feedAll(List<Trial> trials, RawSignature.Content content) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = content.open()) {
      for (int read = in.read(buffer); read >= 0 && !trials.isEmpty(); read = in.read(buffer)) {
        for (Trial trial : trials) {
          trial.feed(buffer, read);
        }
      }
    }
  }

  private void feed(byte[] bytes, int length) {
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
}
