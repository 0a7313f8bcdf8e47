package org.quadcheck.intake.sbom.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/** Hash algorithms and the length that a value of each has. */
public final class Hashes {
  private static final Set<String> CYCLONEDX =
      Set.of(
          "MD5",
          "SHA-1",
          "SHA-256",
          "SHA-384",
          "SHA-512",
          "SHA3-256",
          "SHA3-384",
          "SHA3-512",
          "BLAKE2b-256",
          "BLAKE2b-384",
          "BLAKE2b-512",
          "BLAKE3",
          "Streebog-256",
          "Streebog-512");
  private static final Set<String> SPDX =
      Set.of(
          "SHA1",
          "SHA224",
          "SHA256",
          "SHA384",
          "SHA512",
          "SHA3-256",
          "SHA3-384",
          "SHA3-512",
          "BLAKE2b-256",
          "BLAKE2b-384",
          "BLAKE2b-512",
          "BLAKE3",
          "MD2",
          "MD4",
          "MD5",
          "MD6",
          "ADLER32");

  private static final Set<String> SPDX_3 =
      Set.of(
          "adler32",
          "blake2b256",
          "blake2b384",
          "blake2b512",
          "blake3",
          "crystalsDilithium",
          "crystalsKyber",
          "falcon",
          "md2",
          "md4",
          "md5",
          "md6",
          "other",
          "sha1",
          "sha224",
          "sha256",
          "sha384",
          "sha3_224",
          "sha3_256",
          "sha3_384",
          "sha3_512",
          "sha512");

  /** Hexadecimal digits by plain name; 0 where the algorithm leaves the length open. */
  private static final Map<String, Integer> DIGITS = digits();

  /** The same by the very names that the formats have, which need no making plain. */
  private static final Map<String, Integer> DIGITS_AS_WRITTEN =
      Stream.of(CYCLONEDX, SPDX, SPDX_3)
          .flatMap(Set::stream)
          .distinct()
          .filter(name -> DIGITS.containsKey(plain(name)))
          .collect(Collectors.toMap(name -> name, name -> DIGITS.get(plain(name))));

  private static final Map<String, String> SPDX_BY_PLAIN_NAME =
      SPDX.stream().collect(Collectors.toMap(Hashes::plain, name -> name));

  /** Sums of fewer digits repeat themselves by chance. */
  private static final int SHORTEST_TO_REPEAT = 32;

  /** By a table, since what comes next in a hash cannot be foretold. */
  private static final boolean[] DIGIT = new boolean['f' + 1];

  static {
    for (char c : "0123456789abcdefABCDEF".toCharArray()) {
      DIGIT[c] = true;
    }
  }

  private Hashes() {}

  /** Whether CycloneDX knows an algorithm by this name. */
  public static boolean isCycloneDx(String algorithm) {
    return CYCLONEDX.contains(algorithm);
  }

  /** Whether SPDX 3 knows an algorithm by this name. */
  public static boolean isSpdx3(String algorithm) {
    return SPDX_3.contains(algorithm);
  }

  /** Whether SPDX 2 knows an algorithm by this name. */
  public static boolean isSpdx(String algorithm) {
    return SPDX.contains(algorithm);
  }

  /** The name that SPDX 2 has for an algorithm, however it is written: sha3_256 is SHA3-256. */
  public static String spdx(String algorithm) {
    return SPDX_BY_PLAIN_NAME.getOrDefault(plain(algorithm), algorithm);
  }

  /** The algorithm of a digest that fits it; empty where it does not. */
  public static Optional<String> fitting(String algorithm, Value digest) {
    return state(algorithm, digest) == State.STATED ? Optional.of(algorithm) : Optional.empty();
  }

  /**
   * Whether a digest can be one, by its digits and their number; one of the same digit throughout,
   * or of the same digits again and again, stands in the place of one.
   */
  public static State state(String algorithm, Value digest) {
    if (!digest.isStated()) {
      return digest.state();
    }
    Integer length = digits(algorithm);
    boolean fits =
        length != null
            && (length == 0 || length == digest.text().length())
            && isHexadecimal(digest.text());
    if (!fits) {
      return State.MALFORMED;
    }
    boolean vain = isOfOneDigit(digest.text()) || isRepeated(digest.text());
    return vain ? State.PLACEHOLDER : State.STATED;
  }

  private static Integer digits(String algorithm) {
    Integer written = DIGITS_AS_WRITTEN.get(algorithm);
    return written == null ? DIGITS.get(plain(algorithm)) : written;
  }

  private static boolean isHexadecimal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= DIGIT.length || !DIGIT[c]) {
        return false;
      }
    }
    return true;
  }

  /** In true digests the first two digits mostly differ, so that this is soon told. */
  private static boolean isOfOneDigit(String digits) {
    char first = Character.toLowerCase(digits.charAt(0));
    for (int i = 1; i < digits.length(); i++) {
      if (Character.toLowerCase(digits.charAt(i)) != first) {
        return false;
      }
    }
    return true;
  }

  /**
   * In true digests no half is like the other. What comes again after a few digits does so after
   * any multiple of them, one of which is between a quarter and a half of all.
   */
  private static boolean isRepeated(String digits) {
    int length = digits.length();
    if (length < SHORTEST_TO_REPEAT) {
      return false;
    }
    for (int period = length / 4 + 1; period <= length / 2; period++) {
      if (digits.regionMatches(0, digits, period, length - period)) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String algorithm) {
    return algorithm
        .toLowerCase(Locale.ROOT)
        .replace("-", "")
        .replace("_", "")
        .replace("/", "")
        .replace(" ", "");
  }

  private static Map<String, Integer> digits() {
    Map<String, Integer> digits = new TreeMap<>();
    digits.put("adler32", 8);
    for (String name : new String[] {"md2", "md4", "md5"}) {
      digits.put(name, 32);
    }
    digits.put("md6", 0);
    digits.put("sha1", 40);
    digits.put("sha224", 56);
    for (String name : new String[] {"sha", "sha3", "blake2b", "streebog", "sha512"}) {
      digits.put(name + "256", 64);
    }
    for (String name : new String[] {"sha", "sha3", "blake2b"}) {
      digits.put(name + "384", 96);
    }
    for (String name : new String[] {"sha", "sha3", "blake2b", "streebog"}) {
      digits.put(name + "512", 128);
    }
    digits.put("sha3224", 56);
    digits.put("sha512224", 56);
    digits.put("blake3", 64);
    return digits;
  }
}
