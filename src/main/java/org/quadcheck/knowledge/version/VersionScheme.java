package org.quadcheck.knowledge.version;

import java.util.Locale;
import java.util.Optional;

/** The rules by which versions of one ecosystem are ordered. */
public enum VersionScheme {
  SEMVER,
  MAVEN,
  PYTHON,
  DEBIAN,
  RPM,
  ALPINE,
  GEM,
  NUGET,
  COMPOSER,
  /** No rules are known: two versions are equal, but for a v in front, or cannot be compared. */
  EXACT;

  private static final int LONGEST = 200;

  /** The rules for packages of this type of purl. */
  public static VersionScheme ofPurlType(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "npm", "cargo", "golang", "hex", "pub", "swift" -> SEMVER;
      case "maven" -> MAVEN;
      case "pypi" -> PYTHON;
      case "deb" -> DEBIAN;
      case "rpm" -> RPM;
      case "apk" -> ALPINE;
      case "gem" -> GEM;
      case "nuget" -> NUGET;
      case "composer" -> COMPOSER;
      default -> EXACT;
    };
  }

  /**
   * Below 0 where the first version is the earlier one; empty where one of the two is no version by
   * these rules.
   */
  public Optional<Integer> compare(String one, String other) {
    String first = one.strip();
    String second = other.strip();
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    if (first.equals(second)) {
      return Optional.of(0);
    }
    boolean bearable = first.length() <= LONGEST && second.length() <= LONGEST;
    return bearable ? compareDifferent(first, second) : Optional.empty();
  }

  /** Of a text that begins otherwise than a number nobody can tell what it is beside one. */
  private static Optional<Integer> maven(String one, String other) {
    String first = withoutMark(one);
    String second = withoutMark(other);
    boolean comparable =
        beginsWithDigit(first) == beginsWithDigit(second) && !(first + second).contains(":");
    return comparable ? Optional.of(MavenVersion.compare(first, second)) : Optional.empty();
  }

  /** A version without the v that some write before its number. */
  public static String withoutMark(String version) {
    boolean marked =
        version.length() > 1
            && (version.charAt(0) == 'v' || version.charAt(0) == 'V')
            && Numerals.isDigit(version.charAt(1));
    return marked ? version.substring(1) : version;
  }

  private static boolean beginsWithDigit(String version) {
    return Numerals.isDigit(version.charAt(0));
  }

  private Optional<Integer> compareDifferent(String one, String other) {
    return switch (this) {
      case SEMVER -> SemanticVersion.compare(one, other);
      case NUGET -> SemanticVersion.compareIgnoringCase(one, other);
      case MAVEN -> maven(one, other);
      case PYTHON -> PythonVersion.compare(one, other);
      case DEBIAN -> DebianVersion.compare(one, other);
      case RPM -> RpmVersion.compare(one, other);
      case ALPINE -> AlpineVersion.compare(one, other);
      case GEM -> GemVersion.compare(one, other);
      case COMPOSER -> ComposerVersion.compare(one, other);
      case EXACT -> Optional.of(0).filter(any -> withoutMark(one).equals(withoutMark(other)));
    };
  }
}
