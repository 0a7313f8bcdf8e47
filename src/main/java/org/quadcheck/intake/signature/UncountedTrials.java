package org.quadcheck.intake.signature;

import java.io.IOException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ways of making a raw signature that do not count. They are tried so that an honest signature that
 * is weak is told as weak, and not as one of a file that was changed.
 */
final class UncountedTrials {
  private static final String TOO_WEAK = ", which is too weak";
  private static final String NOT_USED = ", which is not used here";
  private static final List<Map.Entry<String, String>> HASHES =
      List.of(
          Map.entry("MD5", "MD5" + TOO_WEAK),
          Map.entry("SHA1", "SHA-1" + TOO_WEAK),
          Map.entry("SHA224", "SHA-224" + NOT_USED),
          Map.entry("SHA3-256", "SHA3-256" + NOT_USED),
          Map.entry("SHA3-512", "SHA3-512" + NOT_USED));
  private static final List<String> OF_PSS =
      List.of("SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512");

  /** Each with what is told of it. */
  private final Map<String, List<Trial>> all = new LinkedHashMap<>();

  private UncountedTrials() {}

  /** How one of these keys made a signature, where that does not count. */
  static Optional<String> told(
      List<TrustedKey> keys, byte[] signature, RawSignature.Content content) throws IOException {
    UncountedTrials trials = new UncountedTrials();
    keys.forEach(key -> trials.add(key, signature));
    List<Trial> each = trials.all.values().stream().flatMap(List::stream).toList();
    Trial.feedAll(each, content);
    return trials.all.entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(Trial::succeeds))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void add(TrustedKey key, byte[] signature) {
    if (key.key() instanceof ECPublicKey ec) {
      EcdsaSignature.plain(signature, ec)
          .ifPresent(plain -> hashes(key, plain, "withECDSAinP1363Format"));
    } else if (key.key() instanceof RSAPublicKey && key.rsaLength() == signature.length) {
      hashes(key, signature, "withRSA");
      OF_PSS.forEach(hash -> OF_PSS.forEach(mask -> pss(key, signature, hash, mask)));
    }
  }

  private void hashes(TrustedKey key, byte[] signature, String kind) {
    for (Map.Entry<String, String> hash : HASHES) {
      add(key, signature, hash.getValue(), () -> Signature.getInstance(hash.getKey() + kind));
    }
  }

  private void pss(TrustedKey key, byte[] signature, String hash, String mask) {
    String told = "RSASSA-PSS with %s and a mask of %s".formatted(hash, mask);
    boolean weak = hash.equals("SHA-1") || mask.equals("SHA-1");
    add(
        key,
        signature,
        told + (weak ? TOO_WEAK : NOT_USED),
        () -> Trial.pss(hash, mask, key, signature));
  }

  private void add(TrustedKey key, byte[] signature, String told, Trial.Making making) {
    String whose = "the key %s made it with %s".formatted(key.name(), told);
    Trial.add(all.computeIfAbsent(whose, any -> new ArrayList<>()), key, signature, making);
  }
}
