package org.quadcheck.cli.shell;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.document.Suggestion;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option by which the buyer has more read than is meant for every supplier, or less. */
public final class LimitOption {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,18})(?: ?([kKMGT]i?)?(B)?)?");
  private static final String PREFIXES = "KMGT";
  private static final int DECIMAL = 1_000;
  private static final int BINARY = 1_024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--limit",
      paramLabel = "NAME=NUMBER",
      description =
          "Reads more than is meant for every supplier, or less, such as file-size=4GiB; what exceeds "
              + "a limit is refused with code 3. May be repeated; --limit help lists all (also in "
              + "docs/limits.md).")
  private List<String> set = List.of();

  /** Whether a person asks which limits there are. */
  public static boolean isAskedForAll(String... arguments) {
    List<String> words = Arrays.asList(arguments);
    int end = words.contains("--") ? words.indexOf("--") : words.size();
    String line = " " + String.join(" ", words.subList(0, end)) + " ";
    return line.matches("(?s).* --limit[ =]help .*");
  }

  /** Every limit with what holds if it is not set, and the most that it can be set to. */
  public static void list(PrintWriter out) {
    String row = "%-18s %13s %17s  %s";
    out.println(row.formatted("--limit", "if left out", "at most", "of what"));
    Arrays.stream(Limit.values())
        .filter(limit -> !limit.isFixed())
        .map(limit -> row.formatted(limit.word(), limit.standard(), limit.most(), limit.guards()))
        .forEach(out::println);
    out.flush();
  }

  /** What holds in this run. */
  public Limits limits() {
    Limits limits = Limits.standard();
    Set<Limit> seen = EnumSet.noneOf(Limit.class);
    for (String one : set) {
      int sign = one.indexOf('=');
      if (sign < 0) {
        throw wrong(one, "write a name and a number, such as depth=400.");
      }
      Limit limit = limit(one, one.substring(0, sign));
      if (!seen.add(limit)) {
        throw wrong(one, "'%s' is set twice. Leave one out.".formatted(limit.word()));
      }
      limits = limits.with(limit, number(one, limit, one.substring(sign + 1)));
    }
    return limits;
  }

  private Limit limit(String one, String word) {
    String message = "no such limit.%s Known: %s.";
    String known = String.join(", ", Limit.words());
    Limit limit =
        Limit.read(word)
            .orElseThrow(
                () -> wrong(one, message.formatted(Suggestion.near(word, Limit.words()), known)));
    if (limit.isFixed()) {
      throw wrong(one, "none of these are ever read. Leave it out.");
    }
    return limit;
  }

  private long number(String one, Limit limit, String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      throw wrong(one, "write a whole number%s.".formatted(examples(limit)));
    }
    boolean sized = text.length() > number.end(1);
    if (sized && limit.unit() != Limit.Unit.BYTES) {
      throw wrong(one, "'%s' is no size. Write a whole number.".formatted(limit.word()));
    }
    return within(one, limit, Long.parseLong(number.group(1)), factor(number.group(2)));
  }

  private static String examples(Limit limit) {
    return switch (limit.unit()) {
      case BYTES -> " of bytes, or a size such as 500MB or 2GiB";
      case COUNT -> ", such as " + limit.standard();
    };
  }

  private static long factor(String prefix) {
    if (prefix == null) {
      return 1;
    }
    int power = PREFIXES.indexOf(prefix.toUpperCase(Locale.ROOT).charAt(0)) + 1;
    long factor = 1;
    for (int i = 0; i < power; i++) {
      factor *= prefix.length() > 1 ? BINARY : DECIMAL;
    }
    return factor;
  }

  private long within(String one, Limit limit, long number, long factor) {
    Optional<Long> whole =
        Optional.of(number).filter(n -> n >= 1 && n <= limit.most() / factor).map(n -> n * factor);
    String message = "'%s' can be set from 1 to %d.".formatted(limit.word(), limit.most());
    return whole.orElseThrow(() -> wrong(one, message));
  }

  private ParameterException wrong(String one, String message) {
    return new ParameterException(spec.commandLine(), "--limit %s: %s".formatted(one, message));
  }
}
