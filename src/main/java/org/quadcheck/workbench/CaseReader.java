package org.quadcheck.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Problem;

/** Finds the cases beside a baseline by walking, and reads what is expected of them. */
public final class CaseReader {
  private final List<Problem> problems = new ArrayList<>();

  private CaseReader() {}

  /**
   * Every case below a folder, in the order of their names.
   *
   * @throws InvalidBaselineException with every problem of every {@code expected.yaml}
   */
  public static List<Case> read(Path folder) throws IOException, InvalidBaselineException {
    CaseReader reader = new CaseReader();
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> below = Files.walk(folder)) {
      List<Path> files = below.filter(file -> file.endsWith(Case.FILE)).sorted().toList();
      for (Path file : files) {
        reader.read(file, Files.readAllBytes(file)).ifPresent(cases::add);
      }
    }
    if (!reader.problems.isEmpty()) {
      throw new InvalidBaselineException(reader.problems);
    }
    return cases;
  }

  private Optional<Case> read(Path file, byte[] bytes) {
    Reading reading = DocumentReader.read(file.toString().replace('\\', '/'), bytes);
    problems.addAll(reading.problems());
    return reading.root().flatMap(root -> read(file.getParent(), root));
  }

  private Optional<Case> read(Path folder, Node root) {
    Fields fields = Fields.of(root, "what is expected of a case", problems);
    fields.requiredText("about");
    fields.requiredNode("as-of");
    Optional<LocalDate> asOf = fields.day("as-of");
    Optional<Path> trust = fields.text("trust").map(folder::resolve);
    Optional<Path> data = fields.text("data").map(folder::resolve);
    Optional<Path> artifacts = fields.text("artifacts").map(folder::resolve);
    List<Expected> first = new ArrayList<>();
    fields
        .node("verdict")
        .ifPresent(node -> first.add(expected(Expected.VERDICT, node, Expected.ofVerdict())));
    fields.requiredNode("expected");
    first.addAll(outcomes(fields.entries("expected")));
    List<CaseDay> days = new ArrayList<>();
    asOf.ifPresent(day -> days.add(new CaseDay(day, first)));
    fields.entries("days").forEach(entry -> day(entry).ifPresent(days::add));
    fields.done();
    return asOf.map(day -> new Case(folder, trust, data, artifacts, days));
  }

  private Optional<CaseDay> day(MapNode.Entry entry) {
    Optional<LocalDate> day = Fields.readDay(entry.key().text());
    if (day.isEmpty()) {
      String message = "'%s' is no date. Write a day as 2026-03-14.";
      problems.add(new Problem(entry.key().place(), message.formatted(entry.key().text())));
    }
    if (entry.value() instanceof MapNode map) {
      List<Expected> expected = outcomes(map.entries());
      return day.map(asOf -> new CaseDay(asOf, expected));
    }
    String message = "what is expected on a day must be a map, but is %s.";
    problems.add(new Problem(entry.value().place(), message.formatted(entry.value().kind())));
    return Optional.empty();
  }

  private List<Expected> outcomes(List<MapNode.Entry> entries) {
    return entries.stream()
        .map(one -> expected(one.key().text(), one.value(), Expected.ofRequirement()))
        .toList();
  }

  private Expected expected(String subject, Node node, List<String> known) {
    Map<String, TextNode> words = new LinkedHashMap<>();
    if (node instanceof MapNode map) {
      map.entries()
          .forEach(one -> word(one.value(), known).ifPresent(w -> words.put(one.key().text(), w)));
    } else {
      word(node, known).ifPresent(word -> words.put(Case.ALL, word));
    }
    return new Expected(subject, words);
  }

  private Optional<TextNode> word(Node node, List<String> known) {
    if (node instanceof TextNode text && known.contains(text.text())) {
      return Optional.of(text);
    }
    String written = node instanceof TextNode text ? text.text() : "";
    String message = "'%s' is nothing that can be expected. Known: %s.";
    problems.add(new Problem(node.place(), message.formatted(written, String.join(", ", known))));
    return Optional.empty();
  }
}
