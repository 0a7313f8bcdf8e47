package org.quadcheck.knowledge;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of a Linux distribution, as purls and as advisories name it.
 *
 * @param name in small letters
 * @param number empty where it has none
 */
record Release(String name, String number) {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");
  private static final Pattern SERVICE_PACK = Pattern.compile("(?i)(?:[ -]+LTS)?[ -]+SP(\\d+)");

  static Release of(String written) {
    return new Release(written.toLowerCase(Locale.ROOT), number(written));
  }

  /**
   * Whether both may be one: {@code debian-12} and {@code 12}, {@code rhel-8.6} and {@code
   * enterprise_linux:8::baseos}, {@code sles-15.4} and {@code Linux Enterprise Server 15 SP4}.
   */
  boolean mayBe(Release other) {
    return number.isEmpty()
        || other.number.isEmpty()
        || number.equals(other.number)
        || number.startsWith(other.number + ".")
        || other.number.startsWith(number + ".");
  }

  /**
   * Whether this one of a purl is one of advisories for sure: by their numbers, or, where one has
   * none, such as {@code debian-sid} and {@code Tumbleweed}, by its name.
   */
  boolean isSurely(Release other) {
    boolean numbered = !number.isEmpty() && !other.number.isEmpty();
    return numbered ? mayBe(other) : name.contains(other.name);
  }

  /** The last number, for names of products may hold others before it. */
  private static String number(String name) {
    Matcher numbers = NUMBER.matcher(SERVICE_PACK.matcher(name).replaceAll(".$1"));
    String last = "";
    while (numbers.find()) {
      last = numbers.group();
    }
    return last;
  }
}
