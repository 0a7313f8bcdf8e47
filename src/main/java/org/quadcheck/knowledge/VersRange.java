package org.quadcheck.knowledge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.knowledge.version.VersionScheme;

/**
 * Versions as the VERS specification writes them: {@code vers:npm/1.2.3|>=2.0.0|<5.0.0}.
 *
 * @param scheme by which they are ordered
 * @param bounds in ascending order, as the specification asks; none where all are meant
 */
public record VersRange(VersionScheme scheme, List<Bound> bounds) {
  private static final Pattern RANGE = Pattern.compile("vers:([a-z][a-z0-9.+-]*)/(.+)");
  private static final Pattern BOUND = Pattern.compile("(>=|<=|!=|>|<|=?)([^<>=!*]+)");
  private static final String SCHEME = "vers:";

  /** The type of the range that holds no version at all. */
  private static final String OF_NONE = "none";

  private static final Pattern BARE =
      Pattern.compile("(?:\\s*(?:>=|<=|!=|>|<|=)?\\s*[vV]?\\d[^\\s<>=!*|]*\\s*(?:\\||$))+(?<!\\|)");
  private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\.\\d+)*");
  private static final int LONGEST = 1_000;
  private static final int MOST = 200;

  /** One version and how those of the range stand to it: {@code =}, {@code !=}, {@code <} … */
  public record Bound(String comparator, String version) {
    private boolean isUpper() {
      return comparator.startsWith("<");
    }

    private boolean isLower() {
      return comparator.startsWith(">");
    }
  }

  public VersRange {
    bounds = List.copyOf(bounds);
  }

  /** Whether a text is meant as a range; of one that cannot be read nobody knows what it holds. */
  public static boolean isMarked(String text) {
    return text.startsWith(SCHEME);
  }

  /**
   * What has no scheme of its own, as CSAF and others write ranges, by the rules for packages of a
   * type of purl; what is no range stays marked as one that cannot be read.
   */
  public static String marked(String text, String type) {
    String plain = text.strip();
    if (isMarked(plain)) {
      return plain;
    }
    boolean bare = plain.length() <= LONGEST && BARE.matcher(plain).matches();
    return SCHEME + (bare ? type : "") + "/" + plain;
  }

  /**
   * Whether a version lies in the range that a text is; empty where that cannot be told. Where no
   * rules are known, the bound itself is told, and plain numbers that lie outside of plain numbers:
   * no rules take them for a part.
   */
  public static Optional<Boolean> contains(String text, String version) {
    Optional<Boolean> told = read(text).flatMap(range -> range.contains(version));
    String plain = VersionScheme.withoutMark(version.replaceAll("\\s", ""));
    return told.isPresent() ? told : unruled(text.replaceAll("\\s", ""), plain);
  }

  private static Optional<Boolean> unruled(String text, String version) {
    Optional<List<Bound>> bounds = bounds(text.substring(text.indexOf('/') + 1));
    if (bounds.isEmpty()) {
      return Optional.empty();
    }
    Bound first = bounds.get().get(0);
    if (bounds.get().size() == 1 && VersionScheme.withoutMark(first.version()).equals(version)) {
      return Optional.of(first.comparator().endsWith("=") && !first.comparator().equals("!="));
    }
    List<Bound> numbers =
        bounds.get().stream()
            .map(one -> new Bound(one.comparator(), VersionScheme.withoutMark(one.version())))
            .toList();
    return Stream.concat(numbers.stream().map(Bound::version), Stream.of(version))
            .allMatch(one -> NUMBERS.matcher(one).matches())
        ? sorted(VersionScheme.GEM, numbers)
            .flatMap(range -> range.contains(version))
            .filter(within -> !within)
        : Optional.empty();
  }

  /** The range; empty where a text is none. */
  public static Optional<VersRange> read(String text) {
    Matcher range = RANGE.matcher(text.replaceAll("\\s", ""));
    if (!range.matches() || range.group(1).equals(OF_NONE)) {
      return Optional.empty();
    }
    VersionScheme scheme = scheme(range.group(1));
    return range.group(2).equals("*")
        ? Optional.of(new VersRange(scheme, List.of()))
        : bounds(range.group(2)).flatMap(bounds -> sorted(scheme, bounds));
  }

  private static Optional<List<Bound>> bounds(String text) {
    List<Bound> bounds = new ArrayList<>();
    for (String part : text.split("\\|", -1)) {
      Matcher bound = BOUND.matcher(part);
      if (!bound.matches() || bounds.size() == MOST) {
        return Optional.empty();
      }
      String comparator = bound.group(1).isEmpty() ? "=" : bound.group(1);
      bounds.add(new Bound(comparator, decoded(bound.group(2))));
    }
    return Optional.of(bounds);
  }

  private static VersionScheme scheme(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "semver" -> VersionScheme.SEMVER;
      case "alpine" -> VersionScheme.ALPINE;
      default -> VersionScheme.ofPurlType(type);
    };
  }

  private static String decoded(String version) {
    try {
      return URLDecoder.decode(version.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return version;
    }
  }

  /** Suppliers write bounds in any order; what has no order at all is not a range. */
  private static Optional<VersRange> sorted(VersionScheme scheme, List<Bound> bounds) {
    List<Bound> sorted = new ArrayList<>();
    for (Bound bound : bounds) {
      int at = 0;
      while (at < sorted.size()) {
        Optional<Integer> order = scheme.compare(sorted.get(at).version(), bound.version());
        if (order.isEmpty() || order.get() == 0) {
          return scheme == VersionScheme.EXACT && isExact(bounds)
              ? Optional.of(new VersRange(scheme, bounds))
              : Optional.empty();
        }
        if (order.get() > 0) {
          break;
        }
        at++;
      }
      sorted.add(at, bound);
    }
    return Optional.of(new VersRange(scheme, sorted));
  }

  private static boolean isExact(List<Bound> bounds) {
    return bounds.stream().allMatch(bound -> bound.comparator().equals("="));
  }

  /** Whether a version lies in the range; empty where that cannot be told. */
  public Optional<Boolean> contains(String version) {
    int[] orders = new int[bounds.size()];
    Arrays.fill(orders, -1);
    for (int i = 0; i < orders.length; i++) {
      Optional<Integer> order = scheme.compare(version, bounds.get(i).version());
      if (order.isEmpty() && !bounds.get(i).comparator().equals("=")) {
        return Optional.empty();
      }
      orders[i] = order.orElse(-1);
      if (orders[i] == 0) {
        return Optional.of(bounds.get(i).comparator().endsWith("=") && !isExcluded(i));
      }
    }
    return isWithin(orders);
  }

  private boolean isExcluded(int index) {
    return bounds.get(index).comparator().equals("!=");
  }

  /** The bounds next below and next above decide, single versions left out. */
  private Optional<Boolean> isWithin(int[] orders) {
    Optional<Bound> below = Optional.empty();
    Optional<Bound> above = Optional.empty();
    for (int i = 0; i < orders.length; i++) {
      Bound bound = bounds.get(i);
      if (bound.isLower() || bound.isUpper()) {
        if (orders[i] > 0) {
          below = Optional.of(bound);
        } else if (above.isEmpty()) {
          above = Optional.of(bound);
        }
      }
    }
    return within(below, above);
  }

  /** Two bounds that do not fit together, such as {@code >=1|>=2}, tell nothing. */
  private Optional<Boolean> within(Optional<Bound> below, Optional<Bound> above) {
    boolean from = below.map(Bound::isLower).orElse(false);
    boolean to = above.map(Bound::isUpper).orElse(false);
    if (below.isPresent() && above.isPresent()) {
      return from == to ? Optional.of(from) : Optional.empty();
    }
    return Optional.of(below.isPresent() ? from : to || onlyNot());
  }

  private boolean onlyNot() {
    return bounds.stream().allMatch(bound -> bound.comparator().equals("!="));
  }
}
