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
    return read(one).order(read(other));
  }

  /** A version that is to be compared with others. */
  public Version read(String written) {
    String text = written.strip();
    boolean bearable = !text.isEmpty() && text.length() <= LONGEST;
    return new Version(text, bearable ? apart(text) : Optional.empty());
  }

  /** A version without the v that some write before its number. */
  public static String withoutMark(String version) {
    boolean marked =
        version.length() > 1
            && (version.charAt(0) == 'v' || version.charAt(0) == 'V')
            && Numerals.isDigit(version.charAt(1));
    return marked ? version.substring(1) : version;
  }

  private Optional<ReadVersion> apart(String text) {
    return switch (this) {
      case SEMVER -> SemanticVersion.read(text);
      case NUGET -> SemanticVersion.readIgnoringCase(text);
      case MAVEN -> MavenVersion.read(text);
      case PYTHON -> PythonVersion.read(text);
      case DEBIAN -> DebianVersion.read(text);
      case RPM -> RpmVersion.read(text);
      case ALPINE -> AlpineVersion.read(text);
      case GEM -> GemVersion.read(text);
      case COMPOSER -> ComposerVersion.read(text);
      case EXACT -> ExactVersion.read(text);
    };
  }
}
