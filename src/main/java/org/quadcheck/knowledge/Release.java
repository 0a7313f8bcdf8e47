package org.quadcheck.knowledge;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The releases of Linux distributions, as purls and as advisories name them. */
final class Release {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");
  private static final Pattern SERVICE_PACK = Pattern.compile("(?i)(?:[ -]+LTS)?[ -]+SP(\\d+)");

  private Release() {}

  /**
   * Whether both may be one: {@code debian-12} and {@code 12}, {@code rhel-8.6} and {@code
   * enterprise_linux:8::baseos}, {@code sles-15.4} and {@code Linux Enterprise Server 15 SP4}.
   */
  static boolean mayBe(String distribution, String release) {
    String one = number(distribution);
    String other = number(release);
    return one.isEmpty()
        || other.isEmpty()
        || one.equals(other)
        || one.startsWith(other + ".")
        || other.startsWith(one + ".");
  }

  /**
   * Whether both are one for sure: by their numbers, or, where one has none, such as {@code
   * debian-sid} and {@code Tumbleweed}, by its name.
   */
  static boolean isSurely(String distribution, String release) {
    boolean numbered = !number(distribution).isEmpty() && !number(release).isEmpty();
    String one = distribution.toLowerCase(Locale.ROOT);
    String other = release.toLowerCase(Locale.ROOT);
    return numbered ? mayBe(distribution, release) : one.contains(other);
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
