package org.quadcheck.report.convert;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How each format calls a hash algorithm. */
final class Algorithms {
  private static final Map<String, String> SPDX =
      Map.of("SHA-1", "SHA1", "SHA-256", "SHA256", "SHA-384", "SHA384", "SHA-512", "SHA512");
  private static final Map<String, String> CYCLONEDX =
      Map.of("SHA1", "SHA-1", "SHA256", "SHA-256", "SHA384", "SHA-384", "SHA512", "SHA-512");
  private static final Set<String> ALIKE =
      Set.of(
          "MD5",
          "SHA3-256",
          "SHA3-384",
          "SHA3-512",
          "BLAKE2b-256",
          "BLAKE2b-384",
          "BLAKE2b-512",
          "BLAKE3");
  private static final Set<String> SPDX_ALONE = Set.of("SHA224", "MD2", "MD4", "MD6", "ADLER32");

  private Algorithms() {}

  static Optional<String> spdx(String name) {
    String called = SPDX.getOrDefault(name, name);
    boolean known =
        ALIKE.contains(called) || SPDX_ALONE.contains(called) || SPDX.containsValue(called);
    return known ? Optional.of(called) : Optional.empty();
  }

  static Optional<String> cycloneDx(String name) {
    String called = CYCLONEDX.getOrDefault(name, name);
    boolean known = ALIKE.contains(called) || CYCLONEDX.containsValue(called);
    return known ? Optional.of(called) : Optional.empty();
  }
}
