package org.quadcheck.intake.attestation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.Answer;
import org.quadcheck.evidence.Claim;
import org.quadcheck.evidence.ClaimDefinition;
import org.quadcheck.evidence.ClaimVocabulary;
import org.quadcheck.evidence.State;

/** The claims of an attestation, each in its short or its long form. */
final class ClaimReader {
  private final ClaimVocabulary vocabulary;
  private final Set<String> exhibits;
  private final PlanReader plans;

  ClaimReader(ClaimVocabulary vocabulary, Set<String> exhibits, PlanReader plans) {
    this.vocabulary = vocabulary;
    this.exhibits = exhibits;
    this.plans = plans;
  }

  Map<String, Claim> read(Entry top) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (MapNode.Entry node : top.fields().entries("claims")) {
      Optional<ClaimDefinition> definition = vocabulary.find(node.key().text());
      if (definition.isEmpty()) {
        top.fields().complain(node.key().place(), unknown(node.key().text()));
      }
      definition.ifPresent(
          found -> claims.put(found.id(), claim(node, new AnswerReader(found, top.problems()))));
    }
    return claims;
  }

  private String unknown(String id) {
    String near = Suggestion.near(id, vocabulary.ids());
    String advice =
        near.isEmpty() ? " Leave it out, or use the id of a question that is asked." : near;
    return "unknown claim '%s'.%s".formatted(id, advice);
  }

  private Claim claim(MapNode.Entry node, AnswerReader answers) {
    String id = node.key().text();
    if (!(node.value() instanceof MapNode)) {
      Answer answer = answers.read(node.value());
      return new Claim(id, answer, List.of(), Optional.empty(), node.key().place());
    }
    Entry entry = Entry.of(node.value(), "claim '%s'".formatted(id), answers.problems());
    Answer answer =
        entry
            .fields()
            .node("value")
            .map(answers::read)
            .orElseGet(() -> new Answer.Unanswered(State.ABSENT, ""));
    Claim claim = new Claim(id, answer, exhibits(entry), plan(entry), node.key().place());
    entry.fields().done();
    return claim;
  }

  private List<String> exhibits(Entry entry) {
    return entry.fields().textNodes("exhibits").stream()
        .filter(node -> !Entry.isPlaceholder(node))
        .filter(node -> stands(node, "exhibit", exhibits, entry))
        .map(TextNode::text)
        .distinct()
        .toList();
  }

  private Optional<String> plan(Entry entry) {
    Optional<Node> node = entry.fields().node("plan");
    entry.text("plan");
    return node.filter(TextNode.class::isInstance)
        .map(TextNode.class::cast)
        .filter(text -> !Entry.isPlaceholder(text))
        .filter(text -> stands(text, "plan", plans.ids(), entry))
        .map(TextNode::text)
        .filter(plans.items()::containsKey);
  }

  private static boolean stands(TextNode node, String what, Set<String> ids, Entry entry) {
    boolean stands = ids.contains(node.text());
    if (!stands) {
      String near = Suggestion.near(node.text(), ids);
      String advice = near.isEmpty() ? " Add it under '%ss'.".formatted(what) : near;
      String message = "no %s '%s' stands in this attestation.%s";
      entry.fields().complain(node.place(), message.formatted(what, node.text(), advice));
    }
    return stands;
  }
}
