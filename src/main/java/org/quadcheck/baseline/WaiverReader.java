package org.quadcheck.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.Problem;
import org.quadcheck.evidence.State;

/** Reads the buyer's waivers. */
public final class WaiverReader {
  private static final int MOST_MONTHS = 12;
  private static final Map<String, String> FOREIGN =
      Map.of(
          "expires", "until",
          "expiry", "until",
          "expiration", "until",
          "justification", "reason",
          "statement", "reason",
          "id", "requirement",
          "rule", "requirement",
          "control", "requirement",
          "approver", "approved-by",
          "nation", "nations");

  private final List<String> nations;
  private final List<Problem> problems = new ArrayList<>();

  private WaiverReader(BaselineLibrary library) {
    this.nations = library.nations().stream().map(Nation::code).toList();
  }

  /**
   * Reads a file of waivers.
   *
   * @throws InvalidBaselineException with every problem of the file
   */
  public static List<Waiver> read(String path, byte[] bytes, BaselineLibrary library)
      throws InvalidBaselineException {
    WaiverReader reader = new WaiverReader(library);
    Reading reading = DocumentReader.read(path, bytes);
    reader.problems.addAll(reading.problems());
    List<Waiver> waivers = reading.root().map(reader::waivers).orElse(List.of());
    if (!reader.problems.isEmpty()) {
      throw new InvalidBaselineException(reader.problems);
    }
    return waivers;
  }

  private List<Waiver> waivers(Node root) {
    Fields fields = Fields.of(root, "a file of waivers", problems);
    fields.requiredNode("waivers");
    List<Waiver> waivers =
        fields.items("waivers").stream().flatMap(node -> waiver(node).stream()).toList();
    fields.done();
    return waivers;
  }

  private Optional<Waiver> waiver(Node node) {
    Fields fields = Fields.of(node, "a waiver", problems);
    int before = problems.size();
    String requirement = named(fields, "requirement");
    fields.requiredNode("nations");
    List<String> codes =
        fields.words("nations", c -> Optional.of(c).filter(nations::contains), nations);
    String supplier = named(fields, "supplier");
    String product = named(fields, "product");
    List<String> versions = versions(fields);
    String reason = named(fields, "reason");
    String approver = named(fields, "approved-by");
    Optional<LocalDate> from = day(fields, "from");
    Optional<LocalDate> until = day(fields, "until");
    explainForeign(fields, node);
    checkLength(fields, from, until);
    if (problems.size() > before || from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Waiver(
            requirement,
            codes,
            supplier,
            product,
            versions,
            reason,
            approver,
            from.get(),
            until.get(),
            fields.place()));
  }

  private static String named(Fields fields, String key) {
    String text = fields.requiredText(key);
    boolean nothing = !text.isEmpty() && State.of(text) != State.STATED;
    if (nothing || text.contains("*")) {
      String message = "'%s' is '%s'. A waiver names exactly what it is for.";
      fields.complain(fields.place(key), message.formatted(key, text));
    }
    return text;
  }

  private static List<String> versions(Fields fields) {
    fields.requiredNode("versions");
    List<String> versions = fields.texts("versions");
    for (String version : versions) {
      if (State.ofVersion(version) != State.STATED || version.contains("*")) {
        String message = "'versions' holds '%s'. Name each version that the waiver is for.";
        fields.complain(fields.place("versions"), message.formatted(version));
      }
    }
    return versions;
  }

  private static Optional<LocalDate> day(Fields fields, String key) {
    fields.requiredNode(key);
    return fields.day(key);
  }

  private static void checkLength(
      Fields fields, Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isEmpty() || until.isEmpty()) {
      return;
    }
    if (until.get().isBefore(from.get())) {
      fields.complain(fields.place("until"), "'until' lies before 'from'. Turn them round.");
    }
    LocalDate last = from.get().plusMonths(MOST_MONTHS);
    if (until.get().isAfter(last)) {
      String message = "a waiver lasts at most %d months; this one must end by %s.";
      fields.complain(fields.place("until"), message.formatted(MOST_MONTHS, last));
    }
  }

  private void explainForeign(Fields fields, Node node) {
    if (node instanceof MapNode map) {
      for (MapNode.Entry entry : map.entries()) {
        String meant = FOREIGN.get(entry.key().text());
        if (meant != null) {
          fields.text(entry.key().text());
          String message = "'%s' is called '%s' here. Rename it.";
          fields.complain(entry.key().place(), message.formatted(entry.key().text(), meant));
        }
      }
    }
    fields.done();
  }
}
