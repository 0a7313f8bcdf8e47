package org.quadcheck.evidence.claim;

import java.util.regex.Pattern;
import org.quadcheck.evidence.value.LookAlikes;

/**
 * Addresses and numbers that reach nobody: {@code 000}, {@code n/a@acme.com}, {@code
 * x@acme.invalid}. A short number, such as 1930 in India, may be that of a hotline.
 */
public final class NoContact {
  private static final String NOBODY =
      "(?:n/a|n\\.a\\.?|none|nobody|no-?one|tb[acd]|x{2,20}|unknown|not-?applicable|no-?e?-?mail"
          + "|no[-_.]?reply|do[-_]?not[-_]?reply)";

  /** Domains that reach nobody by their definition (RFC 2606, RFC 6761). */
  private static final String NOWHERE =
      "(?:[\\w-]{1,63}\\.){0,5}(?:invalid|localhost)(?![\\w.-]*\\w)";

  private static final String WORD = "[^\\s,;<>()@:]{1,64}";

  private static final String ADDRESS =
      "(?<![^\\s,;<>():])(?:"
          + NOBODY
          + "@"
          + WORD
          + "|"
          + WORD
          + "@"
          + NOWHERE
          + ")"
          + "|https?://"
          + NOWHERE
          + "[^\\s,;<>()]{0,200}";

  private static final String ROOM =
      "\\+?(?:\\d{1,3}[ .-]{1,2})?x{3,20}(?:[ .-]x{2,20}){0,5}(?![\\p{L}\\p{N}])";

  private static final String NOUGHTS = "\\+?[( ]{0,2}0(?:[ ()-]{0,2}0){1,15}";

  private static final String COUNTED = "\\+?0?1[ -]?2[ -]?3[ -]?4[ -]?5[ -]?6(?:[ -]?\\d){0,6}";

  private static final String ALIKE = "\\+?(\\d)(?:[ -]?\\1){6,20}";

  private static final Pattern MADE_UP =
      Pattern.compile(
          ADDRESS
              + "|(?<![\\p{L}\\p{N}.,+-])(?:"
              + ROOM
              + "|(?:"
              + NOUGHTS
              + "|"
              + COUNTED
              + "|"
              + ALIKE
              + ")\\)?(?![\\p{L}\\p{N}%.,-]*[\\p{L}\\p{N}%]| ?%| \\d))",
          Pattern.CASE_INSENSITIVE);

  /** An address within a house, such as {@code soc@acme}. */
  private static final Pattern WITHOUT_DOMAIN = Pattern.compile("\\w@[\\w-]{1,63}(?![\\w.-]*\\w)");

  /** What may reach somebody: an address, or a number of three digits or more. */
  private static final Pattern REACHES =
      Pattern.compile(
          "[\\[(](?:at|dot)[\\])]|://|\\bwww\\.|[\\p{L}\\d]\\.\\p{L}{2}|\\p{Nd}(?:[ ()./-]{0,2}\\p{Nd}){2}");

  private NoContact() {}

  /** Whether a text is no more than that. */
  public static boolean is(String text) {
    String rest = rest(text);
    return !rest.equals(seen(text)) && rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether it holds such, and nothing besides that may reach somebody from outside. */
  public static boolean isIn(String text) {
    String rest = rest(text);
    boolean holds = !rest.equals(seen(text)) || WITHOUT_DOMAIN.matcher(rest).find();
    return holds && !REACHES.matcher(rest).find();
  }

  private static String rest(String text) {
    return MADE_UP.matcher(seen(text)).replaceAll(" ");
  }

  private static String seen(String text) {
    return LookAlikes.latin(text);
  }
}
