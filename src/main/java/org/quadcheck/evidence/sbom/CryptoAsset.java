package org.quadcheck.evidence.sbom;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something cryptographic that an SBOM lists (CycloneDX 1.6 and later), as far as it can speak
 * against an answer. An algorithm that stands for two families is listed twice.
 *
 * @param name as written; what a sentence calls it
 * @param words what it can be, of {@link #ALGORITHMS} or {@link #PROTOCOLS}: one where that is
 *     clear, several where its version is open, none where nobody can tell
 * @param provided whether it is only said to be provided by a component, which is no word on its
 *     use
 * @param suites what a protocol says of its cipher suites
 * @param end the last day of a certificate; empty where none is stated
 */
public record CryptoAsset(
    Kind kind,
    String name,
    Set<String> words,
    boolean provided,
    Suites suites,
    Optional<LocalDate> end,
    int line,
    int column) {
  /** Families of algorithms; what belongs to none of them is {@code another}. */
  public static final List<String> ALGORITHMS =
      List.of(
          "AES",
          "ChaCha20",
          "3DES",
          "DES",
          "RC4",
          "RSA",
          "DSA",
          "ECDSA",
          "EdDSA",
          "DH",
          "ECDH",
          "ML-DSA",
          "ML-KEM",
          "SHA-2",
          "SHA-3",
          "SHA-1",
          "MD5",
          "another");

  /** Protocols with the versions that matter. */
  public static final List<String> PROTOCOLS =
      List.of(
          "TLS-1.3", "TLS-1.2", "TLS-1.1", "TLS-1.0", "SSL", "SSH", "IPsec", "S/MIME", "OpenPGP",
          "WPA3", "WPA2", "another");

  /** Refused by RFC 6176, 7568 and 8996. */
  private static final Set<String> OUTDATED = Set.of("TLS-1.1", "TLS-1.0", "SSL");

  public CryptoAsset {
    words = Set.copyOf(words);
  }

  /** What it is. */
  public enum Kind {
    ALGORITHM,
    PROTOCOL,
    CERTIFICATE,
    /** The document does not say. */
    UNCLEAR
  }

  /** Whether the cipher suites of a protocol encrypt. */
  public enum Suites {
    NOT_SAID,
    ALL_ENCRYPT,
    /** One does not, or has no name by which to tell. */
    SOME_IN_DOUBT,
    NONE_ENCRYPTS
  }

  /** How it stands to what is answered. */
  public enum Standing {
    NAMED,
    NOT_NAMED,
    /** Only a person can tell. */
    OPEN
  }

  /** The same where it is only said to be provided. */
  public CryptoAsset asProvided() {
    return new CryptoAsset(kind, name, words, true, suites, end, line, column);
  }

  /** How it stands to a list of words; being provided is no use, so that it speaks for nothing. */
  public Standing standing(Collection<String> answered) {
    if (!words.isEmpty() && answered.containsAll(words)) {
      return Standing.NAMED;
    }
    boolean another = !words.isEmpty() && Collections.disjoint(words, answered);
    return another && !provided ? Standing.NOT_NAMED : Standing.OPEN;
  }

  /** Whether it is, or may be, a protocol that is refused today. */
  public boolean mayBeOutdated() {
    return words.isEmpty() || !Collections.disjoint(words, OUTDATED);
  }

  /** Whether it is surely such a protocol. */
  public boolean isOutdated() {
    return !words.isEmpty() && OUTDATED.containsAll(words);
  }
}
