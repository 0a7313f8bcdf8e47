package org.quadcheck.knowledge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A package URL, taken apart.
 *
 * @param type in small letters
 * @param namespace empty if none
 * @param version empty if none
 * @param subpath what of the package is meant; empty if all of it
 */
public record Purl(
    String type,
    String namespace,
    String name,
    String version,
    Map<String, String> qualifiers,
    String subpath) {
  private static final String SCHEME = "pkg:";
  private static final Pattern SLASHES = Pattern.compile("/{2,}");
  private static final Pattern BETWEEN = Pattern.compile("[-_.]+");
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~+!'()*-]+");

  public Purl {
    qualifiers = Map.copyOf(qualifiers);
  }

  /** Takes a text apart; empty where it is no purl. */
  public static Optional<Purl> read(String text) {
    String word = text.strip();
    if (!word.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    String rest = before(word.substring(SCHEME.length()), '#');
    String path = within(before(rest, '?'));
    int type = path.indexOf('/');
    if (type <= 0 || type == path.length() - 1) {
      return Optional.empty();
    }
    int at = path.lastIndexOf('@');
    boolean versioned = at > path.lastIndexOf('/');
    String named = within(path.substring(type + 1, versioned ? at : path.length()));
    if (named.contains("//")) {
      named = SLASHES.matcher(named).replaceAll("/");
    }
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int name = named.lastIndexOf('/');
    return Optional.of(
        new Purl(
            path.substring(0, type).toLowerCase(Locale.ROOT),
            decoded(named.substring(0, Math.max(name, 0))),
            decoded(named.substring(name + 1)),
            versioned ? decoded(path.substring(at + 1)) : "",
            qualifiers(rest),
            subpath(word)));
  }

  /** What it says of one thing, or by leaving it out; empty where nothing. */
  public String qualifier(String key) {
    boolean usual = type.equals("maven") && key.equals("type");
    return qualifiers.getOrDefault(key, usual ? "jar" : "");
  }

  private static String subpath(String word) {
    int mark = word.indexOf('#');
    return mark < 0 ? "" : within(decoded(word.substring(mark + 1)));
  }

  /** A path without the slashes around it. */
  private static String within(String path) {
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

  private static Map<String, String> qualifiers(String rest) {
    Map<String, String> qualifiers = new LinkedHashMap<>();
    int from = rest.indexOf('?');
    for (String pair : from < 0 ? new String[0] : rest.substring(from + 1).split("&")) {
      int equal = pair.indexOf('=');
      if (equal > 0) {
        String key = pair.substring(0, equal).toLowerCase(Locale.ROOT);
        qualifiers.putIfAbsent(key, decoded(pair.substring(equal + 1)));
      }
    }
    return qualifiers;
  }

  /** Text without percent signs for characters; as it is where they stand for none. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** What all versions of a package share, comparable: {@code maven/org.apache/log4j-core}. */
  public String key() {
    return key(subpath);
  }

  /**
   * The same, of what lies at a subpath. In Go a module may lie below another, and {@code
   * github.com/jackc/pgx#v5} is {@code github.com/jackc/pgx/v5}.
   */
  String key(String below) {
    String path = type.equals("golang") ? below.toLowerCase(Locale.ROOT) : "";
    return key(type, namespace, name) + (path.isEmpty() ? "" : "/" + path);
  }

  /** The same of another package of the same type and namespace. */
  String keyOf(String other) {
    return key(type, namespace, other);
  }

  static String key(String type, String namespace, String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    String last = type.equals("pypi") ? BETWEEN.matcher(plain).replaceAll("-") : plain;
    String scope =
        Distribution.has(type) ? Distribution.named(namespace) : namespace.toLowerCase(Locale.ROOT);
    String above = type.equals("npm") ? unmarked(scope) : scope;
    return type + "/" + (above.isEmpty() ? "" : above + "/") + last;
  }

  /**
   * Whether a package can bear this name where packages of its type are kept. Of one that cannot,
   * such as one without the group that Maven asks for, advisories would never be found.
   */
  boolean canBeLookedUp() {
    boolean grouped =
        switch (type) {
          case "maven" -> SEGMENT.matcher(namespace).matches();
          case "composer", "githubactions", "swift" -> !namespace.isEmpty();
          default -> true;
        };
    String scope = unmarked(namespace);
    boolean written =
        scope.isEmpty() || Stream.of(scope.split("/")).allMatch(SEGMENT.asMatchPredicate());
    return grouped && written && SEGMENT.matcher(name).matches();
  }

  /** A scope of npm without the sign before it. */
  static String unmarked(String scope) {
    return scope.startsWith("@") ? scope.substring(1) : scope;
  }

  /** Whether what is said of the package with this subpath is said of all of another. */
  public boolean reachesAllOf(Purl other) {
    return subpath.isEmpty() || type.equals("golang") || subpath.equals(other.subpath);
  }

  /** Whether it is a package of a Linux distribution. */
  boolean isOfDistribution() {
    return Distribution.has(type);
  }

  /** Whether it names the source package that it is built from, or is one. */
  boolean namesSource() {
    return qualifiers.containsKey("upstream")
        || qualifiers.getOrDefault("arch", "").equals("source");
  }

  /** Whether advisories on it go by the name of its source, and it does not tell that name. */
  boolean mayHideSource() {
    return Distribution.warnsOfSources(type, namespace) && !namesSource();
  }

  /** Whose advisories speak of it: the type, and for a Linux distribution which one. */
  String ecosystem() {
    return isOfDistribution() ? type + "/" + Distribution.named(namespace) : type;
  }
}
