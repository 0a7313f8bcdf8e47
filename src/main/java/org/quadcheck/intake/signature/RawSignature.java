package org.quadcheck.intake.signature;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;

/**
 * A raw signature over the bytes of a file: Ed25519, ECDSA on P-256, P-384 or P-521, RSA PKCS#1
 * v1.5 or PSS, with SHA-256, SHA-384 or SHA-512.
 *
 * <p>Nothing in a raw signature tells whose key made it. So where a trusted key might have made it
 * and none verifies it, it is invalid; where none can have made it, nobody can say.
 *
 * @param path of the file that holds the signature
 */
public record RawSignature(String path) {
  private static final String SCHEME = "raw";
  private static final String UNFIT = "no trusted key is of a kind that fits it";
  private static final int OF_RSA_1024 = 128;
  private static final int OF_ED448 = 114;

  /** The greatest file over which Ed25519 is verified, since Java keeps all of it in memory. */
  public static final long GREATEST_FOR_ED25519 = 64L << 20;

  /** The bytes that were signed. */
  @FunctionalInterface
  public interface Content {
    /** A fresh stream, which the caller closes. */
    InputStream open() throws IOException;

    /** SHA-256 of all of it, in hexadecimal. */
    default String sha256() throws IOException {
      return HexFormat.of().formatHex(digest(Digests.sha256()));
    }

    /** The digest of all of it by this algorithm. */
    default byte[] digest(String algorithm) throws IOException, NoSuchAlgorithmException {
      return digest(MessageDigest.getInstance(algorithm));
    }

    private byte[] digest(MessageDigest digest) throws IOException {
      byte[] buffer = new byte[1 << 16];
      try (InputStream in = open()) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
        }
      }
      return digest.digest();
    }
  }

  /** Verifies what the signature file holds over content of this size. */
  public Signature verify(byte[] held, Content content, long size, List<TrustedKey> keys)
      throws IOException {
    if (held.length == 0) {
      return outcome(SignatureOutcome.INVALID, "the signature file is empty");
    }
    Signature judged = judge(held, content, size, keys);
    return judged.outcome() == SignatureOutcome.VERIFIED
        ? judged
        : OtherScheme.of(held)
            .map(scheme -> scheme.outcome(path))
            .or(() -> NoSignature.told(held).map(what -> notVerified("it holds " + what)))
            .orElse(judged);
  }

  private Signature judge(byte[] held, Content content, long size, List<TrustedKey> keys)
      throws IOException {
    if (keys.isEmpty()) {
      return notVerified("no trusted keys were given (--trust)");
    }
    byte[] signature = SignatureBytes.of(held);
    List<TrustedKey> fitting =
        keys.stream().filter(key -> !Trial.of(key, signature).isEmpty()).toList();
    if (size > GREATEST_FOR_ED25519 && fitting.stream().anyMatch(TrustedKey::isEd25519)) {
      return outcome(
          SignatureOutcome.NOT_VERIFIED,
          "Ed25519 is verified over at most %d bytes".formatted(GREATEST_FOR_ED25519));
    }
    return verify(signature, content, fitting);
  }

  private Signature verify(byte[] signature, Content content, List<TrustedKey> fitting)
      throws IOException {
    if (fitting.isEmpty()) {
      return notVerified(UNFIT + likely(signature.length));
    }
    List<TrustedKey> reserved = new ArrayList<>();
    for (TrustedKey key : fitting) {
      if (succeeds(Trial.of(key, signature), content)) {
        if (key.reservation().isEmpty()) {
          return verified(key.name());
        }
        reserved.add(key);
      }
    }
    if (!reserved.isEmpty()) {
      return notVerified(doubt(reserved.get(0)));
    }
    return UncountedTrials.told(fitting, signature, content)
        .map(this::notVerified)
        .orElseGet(() -> ofNone(fitting));
  }

  private Signature ofNone(List<TrustedKey> fitting) {
    return fitting.stream().allMatch(TrustedKey::ofAnother)
        ? notVerified(Attribution.OF_OTHERS)
        : outcome(
            SignatureOutcome.INVALID,
            "no trusted key verifies it: the file was changed, or another key signed it");
  }

  /** Its length alone tells of some what made it. */
  private static String likely(int length) {
    return switch (length) {
      case OF_RSA_1024 -> "; it is as long as one of an RSA key of 1024 bits, which is too weak";
      case OF_ED448 -> "; it is as long as one of Ed448, which is not used here";
      default -> "";
    };
  }

  private static String doubt(TrustedKey key) {
    return "it is of the key %s, and %s".formatted(key.name(), key.reservation().orElseThrow());
  }

  private static boolean succeeds(List<Trial> trials, Content content) throws IOException {
    Trial.feedAll(trials, content);
    return trials.stream().anyMatch(Trial::succeeds);
  }

  private Signature verified(String signer) {
    String message = "verified with the key " + signer;
    return new Signature(path, SCHEME, SignatureOutcome.VERIFIED, signer, message);
  }

  private Signature notVerified(String message) {
    return outcome(SignatureOutcome.NOT_VERIFIED, message);
  }

  private Signature outcome(SignatureOutcome outcome, String message) {
    return new Signature(path, SCHEME, outcome, "", message);
  }
}
