package org.quadcheck.intake.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.document.Fields;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Plaintext;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.CpeName;
import org.quadcheck.knowledge.Purl;
import org.quadcheck.knowledge.ReleaseCycle;
import org.quadcheck.knowledge.SupportedProduct;

/** Ends of life as endoflife.date publishes them: product pages, and its API in version 1. */
final class EndOfLifeReader {
  private static final String FENCE = "---";

  private final List<SupportedProduct> products = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<LocalDate> day = Optional.empty();

  List<SupportedProduct> products() {
    return products;
  }

  /** When the file that was read last was made, or the last release that it tells of. */
  Optional<LocalDate> day() {
    return day;
  }

  /** A page of one product: what stands between two fences at its top. */
  void readPage(DataFile file) throws IOException, InvalidInputException {
    String text = Plaintext.of(file.bytes()).orElse("").replace("\r\n", "\n");
    int begin = text.indexOf(FENCE);
    int end = text.indexOf("\n" + FENCE, begin + FENCE.length());
    if (begin < 0 || end < 0) {
      throw new InvalidInputException(
          file.place(), "has no second line of three hyphens. Fetch it again.");
    }
    String front = "#" + text.substring(begin + FENCE.length(), end) + "\n";
    day = Optional.empty();
    read(file, front.getBytes(StandardCharsets.UTF_8), this::page);
  }

  /** One product, or all of them in one list. */
  void readApi(DataFile file) throws IOException, InvalidInputException {
    day = Optional.empty();
    read(file, file.bytes(), this::answer);
  }

  /** Takes a document. */
  @FunctionalInterface
  private interface Content {
    void read(Node root);
  }

  private void read(DataFile file, byte[] bytes, Content content) throws InvalidInputException {
    Reading reading = file.document(bytes);
    problems.addAll(reading.problems());
    reading.root().ifPresent(content::read);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  private void page(Node root) {
    Fields fields = Fields.of(root, "a page", problems);
    String title = fields.requiredText("title");
    List<String> names = new ArrayList<>(List.of(title));
    fields.text("permalink").ifPresent(names::add);
    names.addAll(fields.texts("alternate_urls"));
    List<String> identifiers = new ArrayList<>();
    for (Node node : fields.items("identifiers")) {
      Fields one = Fields.of(node, "an identifier", problems);
      one.text("purl").ifPresent(identifiers::add);
      one.text("cpe").ifPresent(identifiers::add);
    }
    List<ReleaseCycle> cycles = new ArrayList<>();
    for (Node node : fields.items("releases")) {
      Fields one = Fields.of(node, "a release", problems);
      String end = end(one, one.text("eol"), "eol");
      String name = one.requiredText("releaseCycle");
      cycles.add(cycle(name, end, one.text("eoes").orElse("")));
      one.text("latestReleaseDate").flatMap(KevReader::day).ifPresent(this::seen);
    }
    add(title, names, identifiers, cycles);
  }

  /** What says neither when support ends nor whether it has must not be taken for supported. */
  private static String end(Fields one, Optional<String> said, String key) {
    String end = said.orElse("");
    if (!end.equals("true") && !end.equals("false") && KevReader.day(end).isEmpty()) {
      String message = "'%s' must be a day, true or false, but is '%s'. Fetch it again.";
      one.complain(one.place(key), message.formatted(key, end));
    }
    return end;
  }

  private static ReleaseCycle cycle(String name, String end, String extended) {
    return new ReleaseCycle(name, end.equals("true"), KevReader.day(end), KevReader.day(extended));
  }

  private void seen(LocalDate other) {
    day = day.filter(known -> !other.isAfter(known)).or(() -> Optional.of(other));
  }

  private void answer(Node root) {
    Fields fields = Fields.of(root, "an answer of the API", problems);
    fields.text("generated_at").flatMap(KevReader::day).ifPresent(this::seen);
    Node result = fields.requiredNode("result").orElse(new MapNode(root.place(), List.of()));
    if (result instanceof ListNode list) {
      list.items().forEach(this::product);
    } else {
      product(result);
    }
  }

  private void product(Node node) {
    Fields fields = Fields.of(node, "a product", problems);
    String title = fields.text("label").orElseGet(() -> fields.requiredText("name"));
    List<String> names = new ArrayList<>(List.of(title));
    fields.text("name").ifPresent(names::add);
    names.addAll(fields.texts("aliases"));
    List<String> identifiers = new ArrayList<>();
    for (Node one : fields.items("identifiers")) {
      Fields.of(one, "an identifier", problems).text("id").ifPresent(identifiers::add);
    }
    fields.requiredNode("releases");
    List<ReleaseCycle> cycles = new ArrayList<>();
    for (Node release : fields.items("releases")) {
      Fields one = Fields.of(release, "a release", problems);
      String ended = end(one, one.text("eolFrom").or(() -> one.text("isEol")), "isEol");
      cycles.add(cycle(one.requiredText("name"), ended, one.text("eoesFrom").orElse("")));
    }
    add(title, names, identifiers, cycles);
  }

  private void add(
      String title, List<String> names, List<String> identifiers, List<ReleaseCycle> cycles) {
    Set<String> purls = new HashSet<>();
    Set<String> cpes = new HashSet<>();
    for (String identifier : identifiers) {
      Purl.read(identifier).map(Purl::key).ifPresent(purls::add);
      CpeName.read(identifier).map(CpeName::key).ifPresent(cpes::add);
    }
    Set<String> known = new HashSet<>();
    names.forEach(name -> known.add(ComponentIdentity.comparable(name.replaceFirst("^/", ""))));
    known.remove("");
    products.add(new SupportedProduct(title, purls, cpes, known, cycles));
  }
}
