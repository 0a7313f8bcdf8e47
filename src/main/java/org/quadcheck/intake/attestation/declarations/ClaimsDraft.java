package org.quadcheck.intake.attestation.declarations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.KnownStandard;
import org.quadcheck.evidence.value.State;
import org.quadcheck.intake.attestation.FormDraft;
import org.quadcheck.intake.attestation.Part;

/** The claims that declarations come to, by the questions of the claim vocabulary. */
final class ClaimsDraft {
  /** Less than any confidence that is stated in earnest. */
  private static final String LEAST = "0.000000001";

  private final ClaimVocabulary vocabulary;
  private final FormDraft form;
  private final Evidence evidence;

  ClaimsDraft(ClaimVocabulary vocabulary, FormDraft form, Evidence evidence) {
    this.vocabulary = vocabulary;
    this.form = form;
    this.evidence = evidence;
  }

  /** Adds what an entry claims; why it claims nothing, as the end of a sentence. */
  Optional<String> add(
      Entry entry, Standards.Requirement requirement, Optional<TextNode> assessor) {
    boolean own = requirement.standard().equals(Words.STANDARD);
    List<String> ids = ids(requirement);
    if (ids.isEmpty()) {
      String message = "is about '%s' of '%s' %s, which no question here is known to be equal to";
      return Optional.of(
          message.formatted(
              Offered.shown(requirement.identifier()),
              Offered.shown(requirement.standard()),
              Offered.shown(requirement.version())));
    }
    for (String id : ids) {
      claim(id, entry, own, assessor);
    }
    return Optional.empty();
  }

  /** Of an entry that does not count, what is said against an answer is heard all the same. */
  void against(Entry entry, Standards.Requirement requirement) {
    FormDraft claims =
        form.has("claims")
            ? form.within("claims", entry.map().place())
            : new FormDraft(entry.map().place());
    ids(requirement).stream()
        .filter(claims::has)
        .forEach(id -> counters(entry, claims.within(id, entry.map().place())));
  }

  private List<String> ids(Standards.Requirement requirement) {
    boolean own = requirement.standard().equals(Words.STANDARD);
    List<String> ids = own ? List.of(requirement.identifier()) : equivalents(requirement);
    return ids.stream().allMatch(id -> vocabulary.find(id).isPresent()) ? ids : List.of();
  }

  private static void counters(Entry entry, FormDraft claim) {
    entry.counterClaims().forEach(one -> say(claim, "counter", words(one), one));
    entry.counterEvidence().forEach(one -> say(claim, "counter", Evidence.words(one), one));
    if (entry.counterClaims().size() < entry.map().texts("counterClaims").size()) {
      say(claim, "counter", "", entry.map());
    }
  }

  private List<String> equivalents(Standards.Requirement requirement) {
    return vocabulary.standards().stream()
        .filter(known -> known.name().equals(requirement.standard()))
        .filter(known -> known.version().equals(requirement.version()))
        .map(KnownStandard::requirements)
        .filter(same -> same.containsKey(requirement.identifier()))
        .flatMap(same -> same.get(requirement.identifier()).claims().stream())
        .distinct()
        .toList();
  }

  private void claim(String id, Entry entry, boolean own, Optional<TextNode> assessor) {
    FormDraft claims = form.within("claims", entry.map().place());
    boolean first = !claims.has(id);
    FormDraft claim = claims.within(id, entry.map().place("requirement"));
    if (own) {
      answer(entry, claim);
      notApplicable(entry, claim);
    }
    // An answer and a score beside each other are a problem, which the reading of claims tells.
    score(entry, first || claim.has("value"), claim);
    if (own) {
      confidence(entry, claim);
    }
    for (Part one : entry.evidence()) {
      if (!isAnswer(one) || one.node("expires").isPresent()) {
        claim.add("exhibits", evidence.exhibit(one, assessor), one.place());
      }
    }
    for (Part one : entry.mitigations()) {
      if (Evidence.kind(one).equals(Words.PLAN)) {
        claim.put("plan", evidence.plan(one), one.place());
      } else {
        say(claim, "mitigation", Evidence.words(one), one);
      }
    }
    counters(entry, claim);
  }

  private static void say(FormDraft claim, String key, String words, Part one) {
    // Whoever makes a counter-claim says something against the answer, and be it called "n/a".
    String said = State.of(words) == State.STATED ? words : "(without words)";
    claim.add(key, said, one.place());
  }

  private static String words(Part claim) {
    String predicate = claim.text("predicate");
    String reasoning = claim.text("reasoning");
    return predicate.isEmpty() || reasoning.isEmpty()
        ? predicate + reasoning
        : predicate + ": " + reasoning;
  }

  /** A piece of evidence may hold the answer to a question of ours; several are a list. */
  private static void answer(Entry entry, FormDraft claim) {
    List<TextNode> answers =
        entry.evidence().stream()
            .filter(one -> Evidence.kind(one).equals(Words.ANSWER))
            .flatMap(one -> Evidence.contents(one, "value").stream())
            .toList();
    if (answers.size() == 1 && !claim.has("value")) {
      claim.put("value", answers.get(0));
    } else {
      answers.forEach(text -> claim.add("value", text));
    }
  }

  private static boolean isAnswer(Part evidence) {
    String kind = Evidence.kind(evidence);
    return kind.equals(Words.ANSWER) || kind.equals(Words.NOT_APPLICABLE);
  }

  /** Two reasons are a list, which is told where one word is wanted. */
  private static void notApplicable(Entry entry, FormDraft claim) {
    for (Part one : entry.evidence()) {
      if (Evidence.kind(one).equals(Words.NOT_APPLICABLE)) {
        for (String key : List.of("not-applicable", "because")) {
          Evidence.contents(one, key).stream()
              .filter(text -> !claim.texts(key).contains(text.text()))
              .forEach(text -> addOrPut(key, text, claim));
        }
      }
    }
  }

  private static void addOrPut(String key, TextNode text, FormDraft claim) {
    if (claim.has(key)) {
      claim.add(key, text);
    } else {
      claim.put(key, text);
    }
  }

  /** An answer in which whoever gives it says that it has no confidence is in doubt. */
  private static void confidence(Entry entry, FormDraft claim) {
    Part confidence = entry.map().part("confidence");
    confidence
        .node("score")
        .filter(any -> !claim.has("score"))
        .filter(score -> isLower(score.text(), LEAST))
        .ifPresent(
            score ->
                say(claim, "counter", "confidence " + Offered.shown(score.text()), confidence));
  }

  /** Where several say something of the same question, the lowest score and confidence count. */
  private static void score(Entry entry, boolean first, FormDraft claim) {
    Optional<TextNode> score = entry.map().part("conformance").node("score");
    Optional<TextNode> confidence = entry.map().part("confidence").node("score");
    if (first) {
      score.ifPresent(text -> claim.put("score", text));
      confidence.filter(any -> score.isPresent()).ifPresent(c -> claim.put("confidence", c));
      return;
    }
    keepLower("score", score, claim);
    keepLower("confidence", confidence, claim);
    if (score.isEmpty() || !claim.has("score")) {
      claim.remove("score");
      claim.remove("confidence");
    }
  }

  private static void keepLower(String key, Optional<TextNode> other, FormDraft claim) {
    if (other.isEmpty()) {
      claim.remove(key);
    } else if (claim.has(key) && isLower(other.get().text(), claim.text(key))) {
      claim.put(key, other.get());
    }
  }

  /** What is no number counts as lower, so that it is told. */
  private static boolean isLower(String one, String other) {
    try {
      return one.length() > 100 || new BigDecimal(one).compareTo(new BigDecimal(other)) < 0;
    } catch (NumberFormatException e) {
      return true;
    }
  }
}
