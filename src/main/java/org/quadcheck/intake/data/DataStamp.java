package org.quadcheck.intake.data;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.knowledge.DataKind;

/**
 * What the buyer says of its data as a whole: of which day sets are that bear no day of their own,
 * and how old each may be.
 */
final class DataStamp {
  private static final Pattern MARK = Pattern.compile("(?m)^[\\s{\"']*data[\"']?\\s*:\\s*1\\s*,?$");
  private static final long MINUTES_OF_A_DAY = 1_440;

  private final Map<DataKind, LocalDate> days = new EnumMap<>(DataKind.class);
  private final Map<DataKind, Integer> mostDays = new EnumMap<>(DataKind.class);

  static boolean isOne(String beginning) {
    return MARK.matcher(beginning).find();
  }

  void read(String label, byte[] bytes, List<Problem> problems) {
    Reading reading = DocumentReader.read(label, bytes);
    problems.addAll(reading.problems());
    reading.root().map(root -> Fields.of(root, "a stamp of data", problems)).ifPresent(this::read);
  }

  private void read(Fields fields) {
    fields.requiredText("data");
    for (MapNode.Entry entry : fields.entries("as-of")) {
      kind(fields, entry).ifPresent(kind -> day(fields, entry).ifPresent(d -> days.put(kind, d)));
    }
    for (MapNode.Entry entry : fields.entries("max-age")) {
      kind(fields, entry)
          .ifPresent(kind -> span(fields, entry).ifPresent(days -> mostDays.put(kind, days)));
    }
    fields.done();
  }

  private static Optional<DataKind> kind(Fields fields, MapNode.Entry entry) {
    Optional<DataKind> kind = DataKind.read(entry.key().text());
    if (kind.isEmpty()) {
      String message = "unknown kind of data '%s'. Known: %s.";
      String known = String.join(", ", DataKind.words());
      fields.complain(entry.key().place(), message.formatted(entry.key().text(), known));
    }
    return kind;
  }

  private static MapNode alone(MapNode.Entry entry) {
    return new MapNode(entry.key().place(), List.of(entry));
  }

  private static Optional<LocalDate> day(Fields fields, MapNode.Entry entry) {
    List<Problem> wrong = new java.util.ArrayList<>();
    Optional<LocalDate> day = Fields.of(alone(entry), "'as-of'", wrong).day(entry.key().text());
    wrong.forEach(problem -> fields.complain(problem.place(), problem.message()));
    return day;
  }

  private static Optional<Integer> span(Fields fields, MapNode.Entry entry) {
    Optional<Integer> days =
        Fields.of(alone(entry), "'max-age'", new java.util.ArrayList<>())
            .text(entry.key().text())
            .flatMap(Span::read)
            .map(span -> span.minutes() / MINUTES_OF_A_DAY)
            .filter(count -> count >= 1 && count <= 3_650)
            .map(Long::intValue);
    if (days.isEmpty()) {
      String message = "'%s' must be a length of time from 1 day to 10 years, such as 30d.";
      fields.complain(entry.value().place(), message.formatted(entry.key().text()));
    }
    return days;
  }

  Optional<LocalDate> day(DataKind kind) {
    return Optional.ofNullable(days.get(kind));
  }

  int mostDays(DataKind kind) {
    return mostDays.getOrDefault(kind, kind.standardDays());
  }
}
