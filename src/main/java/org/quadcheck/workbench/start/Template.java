package org.quadcheck.workbench.start;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Target;
import org.quadcheck.baseline.reading.CheckKinds;
import org.quadcheck.baseline.reading.Parameter;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.workbench.format.Formatting;
import org.quadcheck.workbench.schema.CheckWords;

/** Fills the words between {@code <} and {@code >} into a text; lists come from the program. */
record Template(Start start) {

  /** The whole file in form. */
  String fill(String text) {
    String filled =
        text.replace("<id>", start.id())
            .replace("<ID>", start.id().toUpperCase(Locale.ROOT))
            .replace("<as-of>", start.asOf().toString())
            .replace("<year-month>", yearAndMonth())
            .replace("<nations>", nations(nation -> nation.code() + " " + nation.name()))
            .replace("<codes>", nations(Nation::code))
            .replace("<targets>", words(Target.values(), Target::word))
            .replace("<obligations>", words(Obligation.values(), Obligation::word))
            .replace("<assurances>", words(Assurance.values(), Assurance::word))
            .replace("<outcomes>", words(Outcome.values(), Outcome::word))
            .replace("<kinds>\n", kinds())
            .replace("<title>", quoted());
    return Formatting.of(start.id(), filled.getBytes(StandardCharsets.UTF_8)).text().orElseThrow();
  }

  private String yearAndMonth() {
    return "%04d.%02d".formatted(start.asOf().getYear(), start.asOf().getMonthValue());
  }

  private String nations(Function<Nation, String> word) {
    return start.library().nations().stream().map(word).collect(Collectors.joining(", "));
  }

  private static <T> String words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
  }

  private static String kinds() {
    return CheckKinds.words().stream().map(Template::kind).collect(Collectors.joining());
  }

  private static String kind(String word) {
    String parameters =
        CheckKinds.parameters(word).stream().map(Parameter::word).collect(Collectors.joining(", "));
    boolean group = parameters.equals("checks");
    String given = parameters.isEmpty() ? "" : group ? ": [check, ...]" : ": {" + parameters + "}";
    return "#   %s%s\n#     %s\n".formatted(word, given, CheckWords.ofKind(word));
  }

  private String quoted() {
    return '"' + start.title().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
