package org.quadcheck.intake.attestation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.Blanks;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/**
 * An attestation that was filled in as a table, as the nodes that the YAML form has: {@code
 * supplier.name} is the key {@code name} in {@code supplier}. Rows without an answer say nothing.
 */
final class CsvAttestation {
  private static final Set<String> NESTED = Set.of("exhibits", "plans");

  /** {@code not-applicable: no-in-house-components: we build none}. */
  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("not-applicable\\s*:\\s*([^:]*?)\\s*(?::\\s*(.*))?", Pattern.DOTALL);

  private static final Pattern LETTER =
      Pattern.compile("letters\\.(.+?)\\.(mitigations|exhibit|milestones\\.\\d+\\.[^.]+)");

  /** One of several SBOMs: {@code sbom.2.file}. */
  private static final Pattern NUMBERED_SBOM = Pattern.compile("sbom\\.\\d+\\..+");

  private static final Set<String> LISTS = Set.of("products", "attachments", "milestones", "sbom");

  /** Columns of what few answers have beside them. */
  private static final List<String> BESIDES =
      List.of("score", "confidence", "counter", "mitigation");

  private static final Set<String> PARTS =
      Set.of(
          "attestation",
          "supplier",
          "product",
          "offers",
          "scope",
          "sbom",
          "signed-by",
          "exhibits",
          "plans",
          "form");

  private final Place whole;
  private final ClaimVocabulary vocabulary;
  private final List<Problem> problems;
  private final Map<String, TextNode> seen = new LinkedHashMap<>();
  private final Map<String, Object> top = new LinkedHashMap<>();
  private final Map<String, Place> blanks = new LinkedHashMap<>();

  CsvAttestation(String path, ClaimVocabulary vocabulary, List<Problem> problems) {
    this.whole = Place.of(path);
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The whole table as a map. */
  MapNode read(CsvRows table) {
    table.rows().forEach(this::row);
    return map(top);
  }

  /** Where an answer is left out, by the paths of the rows. */
  Blanks blanks() {
    return new Blanks(blanks);
  }

  private void row(Map<String, TextNode> row) {
    Optional<TextNode> id = CsvRows.cell(row, "claim");
    if (id.isEmpty()) {
      CsvRows.cell(row, "answer").ifPresent(this::withoutId);
    } else if (!isTwice(id.get())) {
      answered(id.get(), row);
    }
  }

  private void answered(TextNode id, Map<String, TextNode> row) {
    if (CsvRows.cell(row, "answer").isEmpty()) {
      blanks.put(id.text(), Optional.ofNullable(row.get("answer")).orElse(id).place());
    }
    Optional<ClaimDefinition> claim = vocabulary.find(id.text());
    if (claim.isPresent()) {
      claim(claim.get(), id, row);
    } else if (PARTS.contains(id.text().replaceAll("\\..*", ""))) {
      CsvRows.cell(row, "answer").ifPresent(answer -> put(id, fact(id, answer)));
    } else {
      String near = Suggestion.near(id.text(), vocabulary.ids());
      String advice = near.isEmpty() ? " Leave the row out." : near;
      problems.add(new Problem(id.place(), "unknown claim '%s'.%s".formatted(id.text(), advice)));
    }
  }

  private TextNode fact(TextNode id, TextNode answer) {
    return SheetDay.isIn(id.text()) ? new SheetDay(problems).read(id, answer) : answer;
  }

  private void withoutId(TextNode answer) {
    String message = "an answer stands in a row without 'claim'. Put the question's id there.";
    problems.add(new Problem(answer.place(), message));
  }

  private boolean isTwice(TextNode id) {
    TextNode first = seen.putIfAbsent(id.text(), id);
    if (first != null) {
      String message = "'%s' stands in line %d already. Keep one of the rows.";
      problems.add(new Problem(id.place(), message.formatted(id.text(), first.place().line())));
    }
    return first != null;
  }

  private void claim(ClaimDefinition claim, TextNode id, Map<String, TextNode> row) {
    Optional<TextNode> answer = CsvRows.cell(row, "answer");
    Optional<TextNode> exhibit = CsvRows.cell(row, "exhibit");
    Optional<TextNode> plan = CsvRows.cell(row, "plan");
    boolean besides = BESIDES.stream().anyMatch(one -> CsvRows.cell(row, one).isPresent());
    if (answer.isEmpty() && exhibit.isEmpty() && plan.isEmpty() && !besides) {
      return;
    }
    Map<String, Object> parts = new LinkedHashMap<>();
    Matcher none = NOT_APPLICABLE.matcher(answer.map(TextNode::text).orElse(""));
    if (none.matches()) {
      parts.put("not-applicable", key(none.group(1), answer.get()));
      parts.put("because", key(Objects.toString(none.group(2), ""), answer.get()));
    } else {
      Optional<TextNode> unit = CsvRows.cell(row, "unit");
      answer.ifPresent(text -> parts.put("value", answer(claim, id, text, unit)));
    }
    exhibit.ifPresent(text -> parts.put("exhibits", several(text)));
    plan.ifPresent(text -> parts.put("plan", text));
    for (String one : BESIDES) {
      boolean words = one.equals("counter") || one.equals("mitigation");
      CsvRows.cell(row, one).ifPresent(text -> parts.put(one, words ? several(text) : text));
    }
    within(top, key("claims", id)).put(id.text(), new Keyed(id, map(parts)));
  }

  /** Lists are written with bars between their words; a number may have its unit beside it. */
  private Node answer(ClaimDefinition claim, TextNode id, TextNode text, Optional<TextNode> unit) {
    if (claim.type() == ClaimType.LIST) {
      return several(text);
    }
    if (claim.type() == ClaimType.DATE) {
      return new SheetDay(problems).read(id, text);
    }
    boolean bare = claim.type() == ClaimType.DURATION && Span.read(text.text()).isEmpty();
    String counted = text.text() + " " + unit.map(TextNode::text).orElse("");
    return bare && Span.read(counted).isPresent()
        ? new TextNode(text.place(), counted, TextNode.Sort.TEXT)
        : text;
  }

  private static ListNode several(TextNode text) {
    return new ListNode(
        text.place(),
        Arrays.stream(text.text().split("\\|", -1))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .<Node>map(word -> new TextNode(text.place(), word, TextNode.Sort.TEXT))
            .toList());
  }

  /** Puts a value at a path such as {@code exhibits.ir-plan.kind}; ids may have dots in them. */
  private void put(TextNode path, TextNode value) {
    String text = path.text();
    int first = text.indexOf('.');
    if (first < 0) {
      top.put(text, new Keyed(path, value));
      return;
    }
    Map<String, Object> target = within(top, key(text.substring(0, first), path));
    if (text.startsWith("form.") || NUMBERED_SBOM.matcher(text).matches()) {
      inForm(target, path, text.substring(first + 1), value);
      return;
    }
    int last = text.lastIndexOf('.');
    if (NESTED.contains(text.substring(0, first)) && last > first) {
      target = within(target, key(text.substring(first + 1, last), path));
      String name = text.substring(last + 1);
      target.put(name, new Keyed(key(name, path), isList(text, name) ? several(value) : value));
    } else {
      target.put(text.substring(first + 1), new Keyed(key(text.substring(first + 1), path), value));
    }
  }

  private static boolean isList(String path, String name) {
    return path.startsWith("exhibits.") && name.equals(ExhibitFact.LOCATIONS.word());
  }

  /** What the form holds goes as deep as it likes; ids of plans may have dots in them. */
  private void inForm(Map<String, Object> form, TextNode path, String rest, TextNode value) {
    Map<String, Object> target = form;
    Matcher letter = LETTER.matcher(rest);
    String way = rest;
    if (letter.matches()) {
      target = within(within(form, key("letters", path)), key(letter.group(1), path));
      way = letter.group(2);
    }
    for (int dot = way.indexOf('.'); dot >= 0; dot = way.indexOf('.')) {
      target = within(target, key(way.substring(0, dot), path));
      way = way.substring(dot + 1);
    }
    Node answer = way.equals("cautions") ? several(value) : value;
    target.put(way, new Keyed(key(way, path), answer));
  }

  private static TextNode key(String text, TextNode at) {
    return new TextNode(at.place(), text, TextNode.Sort.TEXT);
  }

  /** A value under a key that has a place. */
  private record Keyed(TextNode key, Node value) {}

  /** A map under a key that has a place. */
  private record Part(TextNode key, Map<String, Object> members) {}

  private Map<String, Object> within(Map<String, Object> parent, TextNode key) {
    Object found = parent.computeIfAbsent(key.text(), any -> new Part(key, new LinkedHashMap<>()));
    if (found instanceof Part part) {
      return part.members();
    }
    String message = "'%s' has an answer of its own in another row. Keep one of the rows.";
    problems.add(new Problem(key.place(), message.formatted(key.text())));
    return new LinkedHashMap<>();
  }

  private MapNode map(Map<String, Object> members) {
    List<MapNode.Entry> entries = new ArrayList<>();
    members.forEach((name, value) -> entries.add(entry(name, value)));
    Place place = entries.isEmpty() ? whole : entries.get(0).key().place();
    return new MapNode(place, entries);
  }

  /** What stands under the numbers of a list, in the order of the rows. */
  private static Node list(MapNode members) {
    boolean numbered = members.entries().stream().allMatch(one -> one.key().text().matches("\\d+"));
    return numbered
        ? new ListNode(
            members.place(), members.entries().stream().map(MapNode.Entry::value).toList())
        : members;
  }

  private MapNode.Entry entry(String name, Object value) {
    if (value instanceof Part part) {
      MapNode members = map(part.members());
      return new MapNode.Entry(part.key(), LISTS.contains(name) ? list(members) : members);
    }
    if (value instanceof Keyed keyed) {
      return new MapNode.Entry(keyed.key(), keyed.value());
    }
    Node node = (Node) value;
    return new MapNode.Entry(new TextNode(node.place(), name, TextNode.Sort.TEXT), node);
  }
}
