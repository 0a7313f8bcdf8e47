package org.quadcheck.workbench.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Plaintext;
import org.quadcheck.document.Reading;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** Reads what {@code check -o json} wrote, as far as a draft of waivers needs it. */
public final class StoredResultReader {
  private static final String SCHEMA = "https://quadcheck.org/schema/result-";
  private static final String VERSION = "1";
  private static final String NO_RESULT =
      "is no result of quadcheck. Write one with: quadcheck check FOLDER -o json=RESULT.json.";
  private static final List<Outcome> OPEN = List.of(Outcome.FAIL, Outcome.NEEDS_REVIEW);

  private final String path;
  private final List<Problem> problems = new ArrayList<>();

  private StoredResultReader(String path) {
    this.path = path;
  }

  /**
   * Reads a result.
   *
   * @param path how the person named it
   * @throws InvalidInputException where it is none, or one of another format version
   */
  public static StoredResult read(String path, byte[] bytes) throws InvalidInputException {
    if (Plaintext.of(bytes).filter(text -> text.stripLeading().startsWith("{")).isEmpty()) {
      throw new InvalidInputException(Place.of(path), NO_RESULT);
    }
    Reading reading = DocumentReader.read(path, bytes, Limits.ofEditors(), Limit.DATA_SIZE);
    if (!reading.problems().isEmpty() || reading.root().isEmpty()) {
      throw new InvalidInputException(reading.problems());
    }
    StoredResultReader reader = new StoredResultReader(path);
    reader.refuseOthers(reading.root().get());
    Optional<StoredResult> result = reader.result(reading.root().get());
    if (!reader.problems.isEmpty() || result.isEmpty()) {
      throw new InvalidInputException(reader.problems);
    }
    return result.get();
  }

  private void refuseOthers(Node root) throws InvalidInputException {
    String schema = text(root, "schema");
    if (!schema.startsWith(SCHEMA)) {
      throw new InvalidInputException(Place.of(path), NO_RESULT);
    }
    String version = text(root, "resultVersion");
    if (!version.equals(VERSION) || !schema.equals(SCHEMA + VERSION + ".json")) {
      String message =
          "is a result in format version '%s', and version %s is read. "
              + "Judge again with this program.";
      throw new InvalidInputException(Place.of(path), message.formatted(version, VERSION));
    }
  }

  private static String text(Node node, String key) {
    Optional<Node> found = node instanceof MapNode map ? map.find(key) : Optional.empty();
    return found.filter(TextNode.class::isInstance).map(one -> ((TextNode) one).text()).orElse("");
  }

  private Optional<StoredResult> result(Node root) {
    Fields fields = Fields.of(root, "a result", problems);
    fields.requiredNode("asOf");
    Optional<LocalDate> asOf = fields.day("asOf");
    fields.requiredNode("nations");
    List<String> nations =
        fields.items("nations").stream().map(nation -> text(nation, "code")).toList();
    fields.requiredNode("findings");
    List<StoredFinding> blocking =
        fields.items("findings").stream().flatMap(node -> blocking(node).stream()).toList();
    return asOf.map(
        day ->
            new StoredResult(
                Place.of(path),
                day,
                withoutCountry(fields.text("supplier").orElse("")),
                fields.text("product").orElse(""),
                fields.text("productVersion").orElse(""),
                nations,
                blocking));
  }

  /** A result names the supplier with the code of its country, which is no part of the name. */
  private static String withoutCountry(String supplier) {
    return supplier.replaceFirst(" \\([A-Z]{2}\\)$", "");
  }

  private Optional<StoredFinding> blocking(Node node) {
    Fields fields = Fields.of(node, "a finding", problems);
    fields.requiredNode("blocks");
    if (!fields.truth("blocks")) {
      return Optional.empty();
    }
    String requirement = fields.requiredText("requirement");
    String nation = fields.requiredText("nation");
    fields.requiredNode("outcome");
    Optional<Outcome> outcome =
        fields.word("outcome", StoredResultReader::open, OPEN.stream().map(Outcome::word).toList());
    return outcome.map(
        open ->
            new StoredFinding(
                requirement,
                fields.text("title").orElse(""),
                nation,
                open,
                seen(fields, open),
                cites(fields)));
  }

  private static Optional<Outcome> open(String word) {
    return OPEN.stream().filter(one -> one.word().equals(word)).findFirst();
  }

  private static List<String> seen(Fields fields, Outcome outcome) {
    return fields.items("observations").stream()
        .filter(seen -> text(seen, "outcome").equals(outcome.word()))
        .map(seen -> text(seen, "message"))
        .distinct()
        .toList();
  }

  private static List<String> cites(Fields fields) {
    return fields.items("cites").stream()
        .map(cite -> text(cite, "source") + "#" + text(cite, "clause"))
        .distinct()
        .toList();
  }
}
