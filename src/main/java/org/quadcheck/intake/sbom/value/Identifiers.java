package org.quadcheck.intake.sbom.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/** Whether an identifier is one by its syntax. */
public final class Identifiers {
  private static final Pattern PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final String CPE_23 = "cpe:2.3:";
  private static final int ATTRIBUTES_OF_CPE_23 = 11;
  private static final Pattern CPE_22 =
      Pattern.compile("cpe:/[aho]?(?::[A-Z0-9._~%-]*){0,6}", Pattern.CASE_INSENSITIVE);
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
    int type = afterSlashes(purl, 4, purl.length());
    int slash = purl.indexOf('/', type);
    return slash > type
        && KNOWN_TYPES.contains(purl.substring(type, slash).toLowerCase(Locale.ROOT));
  }

  static State purl(Value value) {
    return judged(value, isPurl(value.text()));
  }

  /** A CPE that leaves the product open stands for many things, and identifies none. */
  static State cpe(Value value) {
    boolean fits = isCpe23(value.text()) || matches(CPE_22, value.text());
    return judged(value, fits && namesProduct(value.text()));
  }

  private static boolean namesProduct(String cpe) {
    boolean newer = cpe.regionMatches(true, 0, CPE_23, 0, CPE_23.length());
    int product = afterColons(2, cpe, newer ? CPE_23.length() : "cpe:/".length());
    if (product >= cpe.length() || cpe.charAt(product) == ':') {
      return false;
    }
    boolean alone = product + 1 == cpe.length() || cpe.charAt(product + 1) == ':';
    return !alone || "*-".indexOf(cpe.charAt(product)) < 0;
  }

  /** Where what stands behind so many colons begins, of which none follows a backslash. */
  private static int afterColons(int colons, String text, int start) {
    int left = colons;
    int at = start;
    while (at < text.length() && left > 0) {
      left -= text.charAt(at) == ':' ? 1 : 0;
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return left > 0 ? text.length() : at;
  }

  /** By the syntax of Software Heritage identifiers. */
  public static State swhid(Value value) {
    return judged(value, matches(SWHID, value.text()));
  }

  /** By the syntax of OmniBOR artifact identifiers. */
  public static State gitoid(Value value) {
    return judged(value, matches(GITOID, value.text()));
  }

  /** Of whatever kind; a word that follows none of their forms identifies nothing. */
  static State any(Value value) {
    boolean fits =
        isPurl(value.text())
            || cpe(value) == State.STATED
            || swhid(value) == State.STATED
            || gitoid(value) == State.STATED;
    return judged(value, fits);
  }

  private static State judged(Value value, boolean fits) {
    return value.isStated() && !fits ? State.MALFORMED : value.state();
  }

  private static boolean matches(Pattern pattern, String text) {
    return text.length() < 2_000 && pattern.matcher(text).matches();
  }

  /** {@code pkg:type/namespace/name@version?qualifiers#subpath}; unknown types are types. */
  private static boolean isPurl(String text) {
    if (!text.regionMatches(true, 0, "pkg:", 0, 4) || !isWritten(text)) {
      return false;
    }
    int end = before('?', text, before('#', text, text.length()));
    int type = afterSlashes(text, 4, end);
    int slash = text.indexOf('/', type);
    if (slash <= type || slash >= end || !isType(text, type, slash)) {
      return false;
    }
    end = beforeSlashes(text, slash + 1, end);
    int name = text.lastIndexOf('/', end - 1) + 1;
    // A scope, as npm has it, and no name after it begins with the sign of a version too.
    return name < end && text.charAt(name) != '@';
  }

  /** Without blanks, and with two digits after each sign of percent. */
  private static boolean isWritten(String text) {
    boolean escaped = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        return false;
      }
      escaped |= c == '%';
    }
    return !escaped || !PERCENT.matcher(text).find();
  }

  /** A letter, then letters, digits and three signs, as far as the slash. */
  private static boolean isType(String text, int start, int slash) {
    for (int i = start; i < slash; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '.' || c == '+' || c == '-';
      if (!letter && (i == start || !other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    if (c > ' ' && c < 128) {
      return false;
    }
    boolean inAscii = c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    return c < 128 ? inAscii : Character.isWhitespace(c);
  }

  /** What stands for itself in a CPE, and its two wildcards; before all else stands a backslash. */
  private static boolean isPlain(char c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (c >= '0' && c <= '9') || "._-*?".indexOf(c) >= 0;
  }

  /** Eleven attributes, none empty, divided by colons that no backslash stands before. */
  private static boolean isCpe23(String text) {
    if (!text.regionMatches(true, 0, CPE_23, 0, CPE_23.length())) {
      return false;
    }
    int attributes = 1;
    int length = 0;
    for (int i = CPE_23.length(); i < text.length(); i++) {
      char c = text.charAt(i);
      boolean divides = c == ':';
      boolean quoted = c == '\\' && i + 1 < text.length() && !isBlank(text.charAt(i + 1));
      if (!(quoted || isPlain(c) || (divides && length > 0))) {
        return false;
      }
      attributes += divides ? 1 : 0;
      length = divides ? 0 : length + 1;
      i += quoted ? 1 : 0;
    }
    boolean part =
        text.length() > 9 && "aoh*-".indexOf(text.charAt(8)) >= 0 && text.charAt(9) == ':';
    return part && attributes == ATTRIBUTES_OF_CPE_23 && length > 0;
  }

  private static int afterSlashes(String text, int start, int end) {
    int from = start;
    while (from < end && text.charAt(from) == '/') {
      from++;
    }
    return from;
  }

  private static int beforeSlashes(String text, int start, int end) {
    int to = end;
    while (to > start && text.charAt(to - 1) == '/') {
      to--;
    }
    return to;
  }

  /** The end of what stands before a mark. */
  private static int before(char mark, String text, int end) {
    int at = text.indexOf(mark);
    return at < 0 || at > end ? end : at;
  }
}
