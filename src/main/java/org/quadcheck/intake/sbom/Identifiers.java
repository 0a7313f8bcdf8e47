package org.quadcheck.intake.sbom;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Value;

/** Whether an identifier is one by its syntax. */
final class Identifiers {
  private static final Pattern PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final String CPE_23 = "cpe:2.3:";
  private static final int ATTRIBUTES_OF_CPE_23 = 11;
  private static final Pattern CPE_22 =
      Pattern.compile("cpe:/[aho]?(?::[^:\\s]*){0,6}", Pattern.CASE_INSENSITIVE);
  private static final Pattern SWHID =
      Pattern.compile("swh:1:(?:snp|rel|rev|dir|cnt):[0-9a-f]{40}(?:;\\S+)?");
  private static final Pattern GITOID =
      Pattern.compile("gitoid:(?:blob|tree|commit|tag):(?:sha1:[0-9a-f]{40}|sha256:[0-9a-f]{64})");

  /** The types that the purl specification lists. */
  private static final Set<String> KNOWN_TYPES =
      Set.of(
          "alpm",
          "apk",
          "bazel",
          "bitbucket",
          "bitnami",
          "cargo",
          "chrome-extension",
          "cocoapods",
          "composer",
          "conan",
          "conda",
          "cpan",
          "cran",
          "deb",
          "docker",
          "gem",
          "generic",
          "github",
          "golang",
          "hackage",
          "hex",
          "huggingface",
          "julia",
          "luarocks",
          "maven",
          "mlflow",
          "npm",
          "nuget",
          "oci",
          "opam",
          "otp",
          "pub",
          "pypi",
          "qpkg",
          "rpm",
          "swid",
          "swift",
          "vscode-extension",
          "yocto");

  private Identifiers() {}

  /** Whether a purl that is one is of a type that everybody knows. */
  static boolean isOfKnownType(String purl) {
    String path = withoutSlashes(purl.substring(4));
    return KNOWN_TYPES.contains(before(path, '/').toLowerCase(Locale.ROOT));
  }

  static State purl(Value value) {
    return judged(value, isPurl(value.text()));
  }

  static State cpe(Value value) {
    return judged(value, isCpe23(value.text()) || matches(CPE_22, value.text()));
  }

  static State swhid(Value value) {
    return judged(value, matches(SWHID, value.text()));
  }

  static State gitoid(Value value) {
    return judged(value, matches(GITOID, value.text()));
  }

  private static State judged(Value value, boolean fits) {
    return value.isStated() && !fits ? State.MALFORMED : value.state();
  }

  private static boolean matches(Pattern pattern, String text) {
    return text.length() < 2_000 && pattern.matcher(text).matches();
  }

  /** {@code pkg:type/namespace/name@version?qualifiers#subpath}; unknown types are types. */
  private static boolean isPurl(String text) {
    boolean escaped = text.indexOf('%') >= 0;
    if (!text.regionMatches(true, 0, "pkg:", 0, 4) || (escaped && PERCENT.matcher(text).find())) {
      return false;
    }
    String path = withoutSlashes(before(before(text.substring(4), '#'), '?'));
    int slash = path.indexOf('/');
    if (slash < 1 || hasBlank(text)) {
      return false;
    }
    String rest = withoutSlashes(path.substring(slash + 1));
    String name = before(rest.substring(rest.lastIndexOf('/') + 1), '@');
    boolean scoped = rest.startsWith("@") && rest.indexOf('/') < 0;
    return isType(path, slash) && !name.isEmpty() && !scoped;
  }

  /** A letter, then letters, digits and three signs, as far as the slash. */
  private static boolean isType(String path, int slash) {
    for (int i = 0; i < slash; i++) {
      char c = path.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '.' || c == '+' || c == '-';
      if (!letter && (i == 0 || !other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    boolean inAscii = c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    return c < 128 ? inAscii : Character.isWhitespace(c);
  }

  private static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return true;
      }
    }
    return false;
  }

  /** Eleven attributes, none empty, divided by colons that no backslash stands before. */
  private static boolean isCpe23(String text) {
    if (!text.regionMatches(true, 0, CPE_23, 0, CPE_23.length())) {
      return false;
    }
    int attributes = 1;
    int length = 0;
    for (int i = CPE_23.length(); i < text.length(); i++) {
      boolean divides = text.charAt(i) == ':';
      if (isBlank(text.charAt(i)) || (divides && length == 0)) {
        return false;
      }
      attributes += divides ? 1 : 0;
      length = divides ? 0 : length + 1;
      i += text.charAt(i) == '\\' ? 1 : 0;
    }
    boolean part =
        text.length() > 9 && "aoh*-".indexOf(text.charAt(8)) >= 0 && text.charAt(9) == ':';
    return part && attributes == ATTRIBUTES_OF_CPE_23 && length > 0;
  }

  private static String withoutSlashes(String path) {
    int from = 0;
    int to = path.length();
    while (from < to && path.charAt(from) == '/') {
      from++;
    }
    while (to > from && path.charAt(to - 1) == '/') {
      to--;
    }
    return path.substring(from, to);
  }

  private static String before(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }
}
