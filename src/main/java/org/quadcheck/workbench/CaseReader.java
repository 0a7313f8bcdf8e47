package org.quadcheck.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.check.Outcome;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.Problem;

/** Finds the cases beside a baseline by walking, and reads what is expected of them. */
public final class CaseReader {
  private static final String EXPECTED = "expected.yaml";
  private static final List<String> OUTCOMES =
      Arrays.stream(Outcome.values()).map(Outcome::word).toList();

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
      List<Path> files = below.filter(file -> file.endsWith(EXPECTED)).sorted().toList();
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
    Map<String, Map<String, Outcome>> expected = new LinkedHashMap<>();
    fields.requiredNode("expected");
    for (MapNode.Entry entry : fields.entries("expected")) {
      expected.put(entry.key().text(), outcomes(fields, entry));
    }
    fields.done();
    return asOf.map(day -> new Case(folder, day, trust, expected));
  }

  private Map<String, Outcome> outcomes(Fields fields, MapNode.Entry entry) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    if (entry.value() instanceof MapNode map) {
      map.entries()
          .forEach(
              one ->
                  outcome(fields, one.value()).ifPresent(o -> outcomes.put(one.key().text(), o)));
    } else {
      outcome(fields, entry.value()).ifPresent(o -> outcomes.put(Case.ALL, o));
    }
    return outcomes;
  }

  private static Optional<Outcome> outcome(Fields fields, Node node) {
    String word = node instanceof TextNode text ? text.text() : "";
    Optional<Outcome> outcome =
        Arrays.stream(Outcome.values()).filter(one -> one.word().equals(word)).findFirst();
    if (outcome.isEmpty()) {
      String message = "'%s' is no outcome. Known: %s.";
      fields.complain(node.place(), message.formatted(word, String.join(", ", OUTCOMES)));
    }
    return outcome;
  }
}
