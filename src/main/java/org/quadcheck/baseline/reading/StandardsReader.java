package org.quadcheck.baseline.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.KnownStandard;
import org.quadcheck.evidence.value.Problem;

/**
 * Reads {@code equivalents} of the claim vocabulary: standards by the name that documents give
 * them, and the questions that are answered with yes where one of their requirements is met.
 */
final class StandardsReader {
  private final ClaimVocabulary claims;
  private final List<Problem> problems;
  private final Set<List<String>> seen = new LinkedHashSet<>();

  StandardsReader(ClaimVocabulary claims, List<Problem> problems) {
    this.claims = claims;
    this.problems = problems;
  }

  List<KnownStandard> read(Fields vocabulary) {
    List<KnownStandard> standards = new ArrayList<>();
    for (Node item : vocabulary.items("equivalents")) {
      Fields fields = Fields.of(item, "a standard under 'equivalents'", problems);
      standards.add(standard(fields));
      fields.done();
    }
    return standards;
  }

  private KnownStandard standard(Fields fields) {
    String source = fields.requiredText("source");
    String name = fields.requiredText("standard");
    String version = fields.requiredText("version");
    List<String> catalogs = fields.texts("catalogs");
    fields.requiredNode("requirements");
    Map<String, KnownStandard.Equivalence> requirements = new LinkedHashMap<>();
    for (MapNode.Entry entry : fields.entries("requirements")) {
      requirements.put(entry.key().text(), equivalence(entry));
    }
    if (!name.isEmpty() && !seen.add(List.of(name, version))) {
      String message = "standard '%s' %s stands twice under 'equivalents'. Put both together.";
      fields.complain(fields.place(), message.formatted(name, version));
    }
    return new KnownStandard(source, name, version, catalogs, requirements);
  }

  /** Short where the requirement is a clause under its own identifier. */
  private KnownStandard.Equivalence equivalence(MapNode.Entry entry) {
    if (entry.value() instanceof MapNode) {
      String what = "requirement '%s'".formatted(entry.key().text());
      Fields fields = Fields.of(entry.value(), what, problems);
      List<String> ids = known(fields.textNodes("claims"));
      if (fields.requiredNode("claims").isPresent() && ids.isEmpty()) {
        fields.complain(fields.place("claims"), "'claims' names no question. Name one.");
      }
      fields.requiredNode("clauses");
      List<String> clauses = fields.texts("clauses");
      fields.done();
      return new KnownStandard.Equivalence(ids, clauses);
    }
    List<TextNode> only =
        entry.value() instanceof TextNode text ? List.of(text) : List.<TextNode>of();
    if (only.isEmpty()) {
      String message = "'%s' must be the id of a claim, or a map of 'claims' and 'clauses'.";
      problems.add(new Problem(entry.value().place(), message.formatted(entry.key().text())));
    }
    return new KnownStandard.Equivalence(known(only), List.of(entry.key().text()));
  }

  private List<String> known(List<TextNode> nodes) {
    return nodes.stream().filter(this::isQuestion).map(node -> node.text().strip()).toList();
  }

  private boolean isQuestion(TextNode node) {
    String id = node.text().strip();
    Optional<ClaimDefinition> question = claims.find(id);
    if (question.isEmpty()) {
      String near = Suggestion.near(id, claims.ids());
      problems.add(new Problem(node.place(), "unknown claim '%s'.%s".formatted(id, near)));
      return false;
    }
    boolean truth = question.get().type() == ClaimType.BOOLEAN;
    if (!truth) {
      String message =
          "claim '%s' is of type %s; that a requirement is met answers yes or no alone.";
      String type = question.get().type().word();
      problems.add(new Problem(node.place(), message.formatted(id, type)));
    }
    return truth;
  }
}
