package org.quadcheck.baseline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.SourceStatus;
import org.quadcheck.baseline.Verification;
import org.quadcheck.document.Fields;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** Reads the register of sources, one file a publisher. */
public final class SourcesReader {
  private static final List<String> FORCES =
      Arrays.stream(Force.values()).map(Force::word).toList();
  private static final List<String> MARKS =
      Arrays.stream(Verification.values()).map(Verification::word).toList();

  private static final List<String> STATUSES =
      Arrays.stream(SourceStatus.values()).map(SourceStatus::word).toList();

  private final List<Nation> nations;
  private final List<Problem> problems;
  private final List<Clause> clauses = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Place> successors = new HashMap<>();

  public SourcesReader(List<Nation> nations, List<Problem> problems) {
    this.nations = nations;
    this.problems = problems;
  }

  public void read(Node root) {
    Fields fields = Fields.of(root, "a file of sources", problems);
    fields.requiredText("publisher");
    read(fields);
    fields.done();
  }

  /** The list that stands under {@code sources} in a file of another sort. */
  public void read(Fields fields) {
    fields.items("sources").forEach(this::source);
  }

  /** Every clause of every file read; to be called once after the last. */
  public List<Clause> clauses() {
    successors.forEach(
        (id, place) -> {
          if (!ids.contains(id)) {
            String message = "successor '%s' is no source.%s";
            problems.add(new Problem(place, message.formatted(id, Suggestion.near(id, ids))));
          }
        });
    return List.copyOf(clauses);
  }

  private void source(Node node) {
    Fields fields = Fields.of(node, "a source", problems);
    Source source = source(fields);
    Set<String> seen = new HashSet<>();
    for (Node item : fields.items("clauses")) {
      Fields clause = Fields.of(item, "a clause", problems);
      clauses.add(clause(source, clause, seen));
      clause.done();
    }
    fields.done();
  }

  private Source source(Fields fields) {
    fields.requiredNode("force");
    fields.text("verified-by");
    Source source =
        new Source(
            id(fields),
            fields.requiredText("title"),
            fields.text("short").orElse(""),
            fields.requiredText("issuer"),
            nationCodes(fields),
            fields.word("force", SourcesReader::force, FORCES).orElse(Force.GUIDANCE),
            fields.text("version").orElse(""),
            fields.text("published").orElse(""),
            fields.day("in-force-from"),
            fields.day("in-force-until"),
            fields.text("successor").orElse(""),
            fields.text("binds").orElse(""),
            fields.text("url").orElse(""),
            fields.word("status", SourceStatus::read, STATUSES),
            digest(fields));
    fields.text("successor").ifPresent(id -> successors.put(id, fields.place("successor")));
    checkPeriod(fields, source.inForceFrom(), source.inForceUntil());
    return source;
  }

  private static String digest(Fields fields) {
    String digest = fields.text("sha256").orElse("");
    if (!digest.isEmpty() && !digest.matches("[0-9a-f]{64}")) {
      fields.complain(
          fields.place("sha256"),
          "'sha256' is no SHA-256. Write its 64 hexadecimal digits in lower case, or leave it out.");
    }
    return digest;
  }

  private static void checkPeriod(
      Fields fields, Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      fields.complain(
          fields.place("in-force-until"),
          "'in-force-until' lies before 'in-force-from'. Turn them round.");
    }
  }

  private String id(Fields fields) {
    String id = fields.requiredText("id");
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
      String message = "source id '%s' must be words in lower case joined by hyphens.";
      fields.complain(fields.place("id"), message.formatted(id));
    }
    if (!ids.add(id)) {
      fields.complain(fields.place("id"), "source '%s' stands twice.".formatted(id));
    }
    return id;
  }

  private List<String> nationCodes(Fields fields) {
    List<String> known = nations.stream().map(Nation::code).toList();
    return fields.words("nations", code -> Optional.of(code).filter(known::contains), known);
  }

  private static Clause clause(Source source, Fields fields, Set<String> seen) {
    String id = fields.requiredText("id");
    if (!seen.add(id)) {
      String message = "clause '%s' of %s stands twice.";
      fields.complain(fields.place("id"), message.formatted(id, source.id()));
    }
    fields.requiredNode("verified");
    return new Clause(
        source,
        id,
        fields.requiredText("text"),
        fields.word("force", SourcesReader::force, FORCES).orElse(source.force()),
        fields.word("verified", SourcesReader::mark, MARKS).orElse(Verification.UNVERIFIED),
        leftOut(fields));
  }

  private static Optional<String> leftOut(Fields fields) {
    return fields
        .node("left-out")
        .map(reason -> fields.requiredText("left-out"))
        .filter(reason -> !reason.isEmpty());
  }

  private static Optional<Force> force(String word) {
    return Arrays.stream(Force.values()).filter(force -> force.word().equals(word)).findFirst();
  }

  private static Optional<Verification> mark(String word) {
    return Arrays.stream(Verification.values()).filter(v -> v.word().equals(word)).findFirst();
  }
}
