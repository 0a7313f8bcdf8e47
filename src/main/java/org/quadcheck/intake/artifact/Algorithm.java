package org.quadcheck.intake.artifact;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The algorithms by which delivered files are compared, those that can be forged last. */
public enum Algorithm {
  SHA512("SHA-512", true),
  SHA384("SHA-384", true),
  SHA256("SHA-256", true),
  SHA224("SHA-224", true),
  SHA3512("SHA3-512", true),
  SHA3384("SHA3-384", true),
  SHA3256("SHA3-256", true),
  SHA3224("SHA3-224", true),
  /** Another content with the same digest can be made. */
  SHA1("SHA-1", false),
  MD5("MD5", false);

  private final String title;
  private final boolean strong;

  Algorithm(String title, boolean strong) {
    this.title = title;
    this.strong = strong;
  }

  String title() {
    return title;
  }

  boolean isStrong() {
    return strong;
  }

  /** The algorithm that a format calls so; empty where it is not compared. */
  public static Optional<Algorithm> read(String written) {
    String plain = written.replaceAll("[-_ ]", "").toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> one.name().equals(plain)).findFirst();
  }

  /** A fresh one. */
  public MessageDigest digest() {
    try {
      return MessageDigest.getInstance(title);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + title, e);
    }
  }
}
