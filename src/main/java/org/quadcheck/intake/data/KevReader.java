package org.quadcheck.intake.data;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.quadcheck.document.Fields;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.vex.VulnerabilityIds;
import org.quadcheck.intake.packed.UnpackedStream;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.knowledge.ExploitedVulnerability;

/** CISA's catalogue of known exploited vulnerabilities, in its two forms. */
final class KevReader {
  private static final int DAY = 10;
  private static final String EMPTY = "the catalogue lists no vulnerability. Fetch it again.";
  private static final Set<String> HEAD = Set.of("cveID", "vendorProject", "product", "dateAdded");

  private final List<ExploitedVulnerability> listed = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<LocalDate> released = Optional.empty();

  List<ExploitedVulnerability> listed() {
    return listed;
  }

  /** The day of the catalogue; its CSV bears none, so that its newest entry stands for it. */
  Optional<LocalDate> day() {
    return released.or(
        () -> listed.stream().flatMap(one -> one.added().stream()).max(Comparator.naturalOrder()));
  }

  void readJson(DataFile file) throws IOException, InvalidInputException {
    Reading reading = file.document(file.bytes());
    problems.addAll(reading.problems());
    reading.root().ifPresent(this::catalogue);
    refuseProblems();
  }

  private void refuseProblems() throws InvalidInputException {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  private void catalogue(Node root) {
    Fields fields = Fields.of(root, "the catalogue", problems);
    released = day(fields.requiredText("dateReleased"));
    List<Node> entries = fields.items("vulnerabilities");
    for (Node node : entries) {
      Fields one = Fields.of(node, "a vulnerability", problems);
      String added = one.text("dateAdded").orElse("");
      add(
          one.requiredText("cveID"),
          one.requiredText("vendorProject"),
          one.requiredText("product"),
          added);
    }
    if (entries.isEmpty()) {
      fields.complain(fields.place(), EMPTY);
    }
    String count = fields.requiredText("count");
    if (!count.equals(Integer.toString(entries.size()))) {
      String message = "says that it lists %s vulnerabilities, but lists %d. Fetch it again.";
      fields.complain(fields.place(), message.formatted(count, entries.size()));
    }
  }

  private void add(String id, String vendor, String product, String added) {
    listed.add(
        new ExploitedVulnerability(VulnerabilityIds.comparable(id), vendor, product, day(added)));
  }

  static Optional<LocalDate> day(String text) {
    return Fields.readDay(text.length() > DAY ? text.substring(0, DAY) : text);
  }

  void readCsv(DataFile file) throws IOException, InvalidInputException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Decoded.reader(file.open());
        CSVParser parser = format.parse(reader)) {
      if (!parser.getHeaderNames().containsAll(HEAD)) {
        throw new InvalidInputException(
            file.place(), "lacks one of the columns %s. Fetch it again.".formatted(sorted()));
      }
      int before = listed.size();
      for (CSVRecord row : parser) {
        row(file, parser, row);
      }
      if (listed.size() == before && problems.isEmpty()) {
        throw new InvalidInputException(file.place(), EMPTY);
      }
    } catch (IllegalArgumentException | UncheckedIOException e) {
      if (e.getCause() instanceof UnpackedStream.TooMuch tooMuch) {
        throw tooMuch;
      }
      throw new InvalidInputException(
          file.place(), "is no table that can be read. Fetch it again.", e);
    }
    refuseProblems();
  }

  private static List<String> sorted() {
    return HEAD.stream().sorted().toList();
  }

  private void row(DataFile file, CSVParser parser, CSVRecord row) {
    if (!row.isConsistent() || row.get("cveID").isBlank()) {
      Place place = new Place(file.label(), (int) parser.getCurrentLineNumber(), 0);
      problems.add(new Problem(place, "the row is not whole. Fetch the catalogue again."));
      return;
    }
    add(row.get("cveID"), row.get("vendorProject"), row.get("product"), row.get("dateAdded"));
  }
}
