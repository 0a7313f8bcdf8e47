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
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.Reservations;
import org.quadcheck.evidence.value.State;

/** The claims of an attestation, each in its short or its long form. */
final class ClaimReader {
  /** Suggestions take time, which a file full of unknown claims must not cost. */
  private static final int MANY_PROBLEMS = 1_000;

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
        boolean crowded = top.problems().size() > MANY_PROBLEMS;
        String advice = crowded ? " Leave it out." : advice(node.key().text());
        String message = "unknown claim '%s'.%s";
        top.fields().complain(node.key().place(), message.formatted(node.key().text(), advice));
      }
      definition.ifPresent(
          found -> claims.put(found.id(), claim(node, new AnswerReader(found, top.problems()))));
    }
    return claims;
  }

  private String advice(String id) {
    String near = Suggestion.near(id, vocabulary.ids());
    return near.isEmpty() ? " Leave it out, or use the id of a question that is asked." : near;
  }

  private Claim claim(MapNode.Entry node, AnswerReader answers) {
    String what = "claim '%s'".formatted(node.key().text());
    Optional<Entry> entry =
        node.value() instanceof MapNode
            ? Entry.of(node.value(), what, answers.problems())
            : Optional.empty();
    return entry
        .map(found -> longForm(node.key(), found, answers))
        .orElseGet(() -> shortForm(node, answers));
  }

  private static Claim shortForm(MapNode.Entry node, AnswerReader answers) {
    Answer answer = answers.read(node.value());
    return new Claim(node.key().text(), answer, List.of(), Optional.empty(), node.key().place());
  }

  private Claim longForm(TextNode id, Entry entry, AnswerReader answers) {
    Optional<Answer> said =
        NotApplicableReader.of(entry).or(() -> entry.fields().node("value").map(answers::read));
    Optional<Answer> scored = new ScoreReader(entry).read();
    if (said.isPresent() && scored.isPresent()) {
      entry.complain("score", "'score' stands beside 'value'. Keep one of them.");
    }
    Answer answer = said.or(() -> scored).orElseGet(() -> new Answer.Unanswered(State.ABSENT, ""));
    Claim claim =
        new Claim(
            id.text(),
            answer,
            exhibits(entry),
            plan(entry),
            id.place(),
            new Reservations(said(entry, "counter"), said(entry, "mitigation")));
    entry.fields().done();
    return claim;
  }

  private static List<Reservations.Said> said(Entry entry, String key) {
    return entry.fields().textNodes(key).stream()
        .filter(node -> !saysNothing(State.of(node.text())))
        .map(node -> new Reservations.Said(node.text().strip(), node.place()))
        .toList();
  }

  /** A cell that is filled with "n/a" is as good as an empty one; "withheld" is not. */
  private static boolean saysNothing(State state) {
    return state == State.PLACEHOLDER || state == State.ABSENT;
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
