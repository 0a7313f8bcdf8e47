package org.quadcheck.intake.sbom;

import java.util.regex.Pattern;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Value;

/** Whether an identifier is one by its syntax. */
final class Identifiers {
  private static final Pattern PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Pattern TYPE = Pattern.compile("[A-Za-z][A-Za-z0-9.+-]*");
  private static final Pattern CPE_23 =
      Pattern.compile(
          "cpe:2\\.3:[aho*-](?::(?:[^:\\\\\\s]|\\\\\\S)+){10}", Pattern.CASE_INSENSITIVE);
  private static final Pattern CPE_22 =
      Pattern.compile("cpe:/[aho]?(?::[^:\\s]*){0,6}", Pattern.CASE_INSENSITIVE);
  private static final Pattern SWHID =
      Pattern.compile("swh:1:(?:snp|rel|rev|dir|cnt):[0-9a-f]{40}(?:;\\S+)?");
  private static final Pattern GITOID =
      Pattern.compile("gitoid:(?:blob|tree|commit|tag):(?:sha1:[0-9a-f]{40}|sha256:[0-9a-f]{64})");

  private Identifiers() {}

  static State purl(Value value) {
    return judged(value, isPurl(value.text()));
  }

  static State cpe(Value value) {
    return judged(value, matches(CPE_23, value.text()) || matches(CPE_22, value.text()));
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
    if (!text.regionMatches(true, 0, "pkg:", 0, 4) || PERCENT.matcher(text).find()) {
      return false;
    }
    String path = before(before(text.substring(4), '#'), '?').replaceFirst("^/+", "");
    int slash = path.indexOf('/');
    if (slash < 1 || text.chars().anyMatch(c -> c <= ' ')) {
      return false;
    }
    String rest = path.substring(slash + 1).replaceFirst("/+$", "");
    String name = before(rest.substring(rest.lastIndexOf('/') + 1), '@');
    boolean scoped = rest.startsWith("@") && rest.indexOf('/') < 0;
    return TYPE.matcher(path.substring(0, slash)).matches() && !name.isEmpty() && !scoped;
  }

  private static String before(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }
}
