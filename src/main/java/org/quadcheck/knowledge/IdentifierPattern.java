package org.quadcheck.knowledge;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern of purls or CPEs in which a star stands for anything; capitals and small letters are
 * one. What it does not name, such as a version, may be anything.
 *
 * @param beginning what stands before its first star, comparable
 */
public record IdentifierPattern(String beginning, Pattern whole) {

  static IdentifierPattern of(String written) {
    String plain = IdentifierText.plain(written);
    String parts =
        Stream.of(plain.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    String more = plain.startsWith("pkg:") ? "(?:[@?#].*)?" : "(?::.*)?";
    int star = plain.indexOf('*');
    return new IdentifierPattern(
        comparable(star < 0 ? plain : plain.substring(0, star)),
        Pattern.compile(parts + more, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
  }

  /** Letter by letter in small ones, so that it keeps its length. */
  static String comparable(String text) {
    StringBuilder small = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      small.append(Character.toLowerCase(text.charAt(i)));
    }
    return small.toString();
  }

  boolean matches(String identifier) {
    return whole.matcher(identifier).matches();
  }
}
