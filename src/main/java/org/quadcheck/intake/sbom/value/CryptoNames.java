package org.quadcheck.intake.sbom.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.Value;

/** For which families of algorithms and which protocols the names of cryptographic assets stand. */
public final class CryptoNames {
  /** What a name shows; of several words it is one, by a use that the document does not tell. */
  private record Sign(Pattern pattern, Set<String> words) {
    Sign(String expression, String... words) {
      this(ignoringCase(expression), Set.of(words));
    }
  }

  // SHA-3 is a part of ML-DSA and ML-KEM (FIPS 203 and 204), and a hash function by itself.
  private static final List<Sign> FAMILIES =
      List.of(
          new Sign("(?<![A-Z])(AES|RIJNDAEL)", "AES"),
          new Sign("CHACHA", "ChaCha20"),
          new Sign("3-?DES|TRIPLE[-_ ]?DES|TDES|TDEA|DES[-_ ]?EDE|DES3", "3DES"),
          new Sign("(?<![A-Z3]|3-|TRIPLE[-_ ])DES(?![A-Z3]|[-_ ]?EDE)", "DES"),
          new Sign("(?<![A-Z])A?RC4(?!\\d)|ARCFOUR", "RC4"),
          new Sign("(?<![A-Z])RSA|WITH[-_ ]?RSA", "RSA"),
          new Sign("(?<![A-Z]|ML[-_ ]|SLH[-_ ])DSA(?![A-Z])|WITH[-_ ]?DSA", "DSA"),
          new Sign("ECDSA", "ECDSA"),
          new Sign("EDDSA|ED25519|ED448", "EdDSA"),
          new Sign("(?<![A-Z])(FF)?DHE?(?![A-Z])|DIFFIE", "DH"),
          new Sign("ECDH|X25519|X448", "ECDH"),
          new Sign("ML[-_ ]?DSA", "ML-DSA"),
          new Sign("ML[-_ ]?KEM", "ML-KEM"),
          new Sign("SHA[-_ ]?(2(24|56)?|384|512)(?!\\d)", "SHA-2"),
          new Sign("SHA[-_ ]?3(?!84)|SHAKE|KECCAK", "SHA-3", "ML-DSA", "ML-KEM"),
          new Sign("SHA[-_ ]?1(?!\\d)", "SHA-1"),
          new Sign("(?<![A-Z])MD5", "MD5"),
          new Sign(
              "(?<![A-Z])(MD2|MD4|RC2|RC5|RC6|BLOWFISH|TWOFISH|IDEA|CAST[-_ ]?[56]|CAMELLIA|SEED|"
                  + "SERPENT|ARIA|SKIPJACK|SM[2349]|GOST|SALSA20|RIPEMD|WHIRLPOOL|BLAKE|ELGAMAL|"
                  + "SLH[-_ ]?DSA|SPHINCS|KYBER|DILITHIUM|FALCON|XMSS|LMS)",
              "another"));

  private static final Set<String> ANY_TLS = Set.of("TLS-1.3", "TLS-1.2", "TLS-1.1", "TLS-1.0");
  private static final Pattern TLS_VERSION =
      ignoringCase("(?<![0-9.])1(?:[._]([0-3])(?!\\d)|(?![.\\w]))");
  private static final Pattern SSL = ignoringCase("(?<![A-Z])SSL|^v?[23](\\.0)?$");
  private static final Pattern IN_THE_CLEAR = ignoringCase("(^|[-_ ]|e)NULL([-_ ]|$)");

  private CryptoNames() {}

  private static Pattern ignoringCase(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  /** Every family of which a name speaks; none where it speaks of none that is known. */
  public static List<Set<String>> algorithms(String name) {
    List<Set<String>> found = new ArrayList<>();
    for (Sign sign : FAMILIES) {
      if (sign.pattern().matcher(name).find()) {
        found.add(sign.words());
      }
    }
    return found;
  }

  /** What a protocol can be, by its type, its version and its name; none where nobody can tell. */
  public static Set<String> protocol(String type, Value version, String name) {
    String stated = version.isStated() ? version.text() : name;
    return switch (type) {
      case "tls" -> tls(stated);
      case "ssh" -> Set.of("SSH");
      case "ipsec", "ike" -> Set.of("IPsec");
      case "wpa" -> wpa(stated);
      case "dtls" -> builtOn(tls(stated));
      case "quic" -> builtOn(Set.of("TLS-1.3"));
      case "sstp" -> builtOn(ANY_TLS);
      case "", "unknown" -> named(name);
      default -> Set.of("another");
    };
  }

  /** Whether data that goes by this cipher suite is not encrypted. */
  public static boolean isInTheClear(String suite) {
    return IN_THE_CLEAR.matcher(suite).find();
  }

  private static Set<String> tls(String text) {
    Set<String> found = new HashSet<>();
    Matcher version = TLS_VERSION.matcher(text);
    while (version.find()) {
      found.add("TLS-1." + (version.group(1) == null ? "0" : version.group(1)));
    }
    boolean ssl = SSL.matcher(text).find();
    if (found.isEmpty() && (!ssl || has("TLS", text))) {
      found.addAll(ANY_TLS);
    }
    if (ssl) {
      found.add("SSL");
    }
    return found;
  }

  private static Set<String> wpa(String version) {
    if (version.contains("3")) {
      return Set.of("WPA3");
    }
    return version.contains("2") ? Set.of("WPA2") : Set.of("WPA2", "WPA3", "another");
  }

  /** A protocol that a supplier may call by the name of the one that it is built on. */
  private static Set<String> builtOn(Set<String> words) {
    Set<String> both = new HashSet<>(words);
    both.add("another");
    return both;
  }

  private static Set<String> named(String name) {
    if (has("DTLS", name)) {
      return builtOn(tls(name));
    }
    if (has("TLS|(?<![A-Z])SSL", name)) {
      return tls(name);
    }
    if (has("S/?MIME", name)) {
      return Set.of("S/MIME");
    }
    if (has("OPENPGP", name)) {
      return Set.of("OpenPGP");
    }
    if (has("IPSEC|IKEV", name)) {
      return Set.of("IPsec");
    }
    return has("(?<![A-Z])SSH", name) ? Set.of("SSH") : Set.of();
  }

  private static boolean has(String expression, String text) {
    return ignoringCase(expression).matcher(text).find();
  }
}
