package org.quadcheck.evidence.sbom;

import java.util.Locale;
import java.util.Set;

/**
 * That something in an SBOM is written in a language in which memory is not safe, or may be.
 *
 * @param component its name and version
 * @param producer who made it, as the SBOM says; empty where it does not
 * @param product whether it is the product itself
 * @param language as written; empty where only a package of Conan, which holds C or C++, shows it
 */
public record CodeLanguage(
    String component, String producer, boolean product, String language, int line, int column) {
  private static final Set<String> UNSAFE =
      Set.of(
          "c",
          "c++",
          "cpp",
          "cxx",
          "objective-c",
          "objective-c++",
          "objc",
          "assembly",
          "assembler",
          "asm");

  /** Whether memory is not safe in a language of this name. */
  public static boolean isUnsafe(String language) {
    String word = language.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return UNSAFE.contains(word) || word.matches("c(\\+\\+)?-?\\d\\d");
  }
}
