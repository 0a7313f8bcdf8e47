package org.quadcheck.intake.vex;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.document.Fields;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Moments;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.vex.Justification;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.evidence.vex.VexStatus;

/** OpenVEX 0.0.1, where products are mere texts, and 0.2.0. */
final class OpenVexDocument {
  private static final List<String> STATES =
      List.of("not_affected", "affected", "fixed", "under_investigation");

  /** What names a product as an element of another document does, and not by what it is. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*(?:https?://|urn:)", Pattern.CASE_INSENSITIVE);

  private final Fields fields;
  private final List<Problem> problems;

  OpenVexDocument(Fields fields, List<Problem> problems) {
    this.fields = fields;
    this.problems = problems;
  }

  String version() {
    String context = fields.text("@context").orElse("");
    return context.replaceFirst("^.*/ns/?v?", "");
  }

  Optional<Instant> issued() {
    return moment(fields);
  }

  List<VexStatement> statements() {
    Optional<Instant> said = issued();
    if (fields.requiredNode("statements").filter(node -> !(node instanceof ListNode)).isPresent()) {
      fields.complain(fields.place("statements"), "'statements' must be a list. Ask for it again.");
      return List.of();
    }
    return fields.items("statements").stream().map(node -> statement(node, said)).toList();
  }

  /** The later of when it was said and when it was said anew. */
  private static Optional<Instant> moment(Fields of) {
    return Stream.of("timestamp", "last_updated")
        .flatMap(key -> of.text(key).map(String::strip).flatMap(Moments::read).stream())
        .max(Comparator.naturalOrder());
  }

  private VexStatement statement(Node node, Optional<Instant> said) {
    Fields one = Fields.of(node, "a statement", problems);
    one.requiredNode("status");
    List<VexProduct> together = parts(one);
    List<VexProduct> products =
        one.items("products").stream()
            .map(this::product)
            .map(product -> product.parts().isEmpty() ? product.within(together) : product)
            .toList();
    List<String> reasons =
        Stream.of("justification", "impact_statement")
            .flatMap(key -> one.text(key).stream())
            .map(String::strip)
            .toList();
    return new VexStatement(
        ids(one),
        products,
        one.word("status", OpenVexDocument::status, STATES).orElse(VexStatus.NOT_STATED),
        Justification.of(reasons),
        moment(one).or(() -> said),
        node.place());
  }

  private Set<String> ids(Fields statement) {
    Set<String> ids = new LinkedHashSet<>();
    Optional<Node> node = statement.requiredNode("vulnerability");
    if (node.isPresent() && node.get() instanceof TextNode text) {
      ids.add(text.text());
    } else if (node.isPresent()) {
      Fields vulnerability = Fields.of(node.get(), "a vulnerability", problems);
      vulnerability.text("name").ifPresent(ids::add);
      ids.addAll(vulnerability.texts("aliases"));
      vulnerability.text("@id").filter(id -> ids.isEmpty()).ifPresent(ids::add);
    }
    ids.removeIf(String::isBlank);
    if (ids.isEmpty() && node.isPresent()) {
      statement.complain(node.get().place(), "a vulnerability has no name. Ask which it is.");
    }
    return ids;
  }

  private static Optional<VexStatus> status(String word) {
    return STATES.contains(word)
        ? Optional.of(VexStatus.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
        : Optional.empty();
  }

  /** One that nothing names is none that is known, and stays. */
  private VexProduct product(Node node) {
    if (node instanceof TextNode text) {
      return merged(List.of(text.text()), List.of());
    }
    Fields one = Fields.of(node, "a product", problems);
    List<VexProduct> parts = parts(one);
    List<String> identifiers = new ArrayList<>();
    one.text("@id").ifPresent(identifiers::add);
    one.node("identifiers")
        .map(map -> Fields.of(map, "'identifiers'", problems))
        .ifPresent(
            known ->
                Stream.of("purl", "cpe23", "cpe22")
                    .flatMap(key -> known.text(key).stream())
                    .forEach(identifiers::add));
    return merged(identifiers, parts);
  }

  /** A part that nothing names is none that is known, and never the whole. */
  private List<VexProduct> parts(Fields of) {
    return List.copyOf(of.items("subcomponents").stream().map(this::product).toList());
  }

  private static VexProduct merged(List<String> identifiers, List<VexProduct> parts) {
    List<VexProduct> each =
        identifiers.stream()
            .filter(one -> !ADDRESS.matcher(one).lookingAt())
            .map(VexProduct::of)
            .toList();
    return new VexProduct(
        first(
            identifiers.stream()
                .filter(one -> ADDRESS.matcher(one).lookingAt())
                .map(String::strip)),
        first(each.stream().map(VexProduct::purl)),
        first(each.stream().map(VexProduct::cpe)),
        first(each.stream().map(VexProduct::name)),
        List.of(),
        parts);
  }

  private static String first(Stream<String> texts) {
    return texts.filter(text -> !text.isEmpty()).findFirst().orElse("");
  }
}
