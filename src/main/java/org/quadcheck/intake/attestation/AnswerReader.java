package org.quadcheck.intake.attestation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.document.Fields;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.NoContact;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.claim.Undecided;
import org.quadcheck.evidence.claim.Unit;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.State;

/** Reads the answer to one question by the type of the question. */
record AnswerReader(ClaimDefinition question, List<Problem> problems) {
  private static final Answer NOTHING = new Answer.Unanswered(State.PLACEHOLDER, "");
  private static final Pattern UNCLEAR_MINUTES = Pattern.compile("'\\d+\\s*[mM]'");
  private static final Pattern TICK = Pattern.compile("[✓✔✅☑√✗✘❌☒×✕○◯〇☐]\\uFE0F?");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,9})?");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final String SEVERAL =
      " Write several as a list, [AU, IN], in a table with bars between them, AU|IN.";
  private static final String COUNTRY_ADVICE =
      "Write the two capital letters of ISO 3166-1, such as AU.";

  /** The answer; a value of the wrong type is a problem, a placeholder is not. */
  Answer read(Node node) {
    List<TextNode> texts = texts(node);
    Optional<TextNode> empty = texts.stream().filter(this::saysNothing).findFirst();
    if (texts.isEmpty() || empty.isPresent()) {
      return empty.map(AnswerReader::unanswered).orElse(NOTHING);
    }
    if (question.type() == ClaimType.LIST) {
      return new Answer.Texts(texts.stream().map(this::word).distinct().toList());
    }
    return node instanceof TextNode text ? single(text) : refused(node, "a list");
  }

  private List<TextNode> texts(Node node) {
    List<Node> nodes = node instanceof ListNode list ? list.items() : List.of(node);
    nodes.stream()
        .filter(one -> !(one instanceof TextNode))
        .forEach(one -> refused(one, one.kind()));
    return nodes.stream().filter(TextNode.class::isInstance).map(TextNode.class::cast).toList();
  }

  /** A word that the question allows is an answer, even where it reads like a placeholder. */
  private boolean saysNothing(TextNode node) {
    String text = node.text().strip();
    boolean ticked = question.type() == ClaimType.BOOLEAN && TICK.matcher(text).matches();
    return (Entry.isPlaceholder(node) || isUndecided(text))
        && !ticked
        && !question.values().contains(text);
  }

  /** Of other types a text that decides nothing is a problem, or a word that can be one. */
  private boolean isUndecided(String text) {
    boolean words = question.type().isInWords();
    return words && (Undecided.is(text) || NoContact.is(text));
  }

  private static Answer unanswered(TextNode node) {
    State state = State.of(node.text());
    return new Answer.Unanswered(
        state == State.STATED ? State.PLACEHOLDER : state, node.text().strip());
  }

  private Answer single(TextNode node) {
    String text = node.text().strip();
    Optional<Answer> answer =
        switch (question.type()) {
          case BOOLEAN -> truth(text);
          case DURATION -> Span.read(text).map(Answer.Lasting::new);
          case DATE -> Fields.readDay(text).map(Answer.Day::new);
          case NUMBER -> number(text);
          case CHOICE, LIST -> Optional.of(new Answer.Texts(List.of(word(node))));
          case TEXT, REFERENCE -> Optional.of(new Answer.Texts(List.of(text)));
        };
    return answer.orElseGet(() -> refused(node, "'%s'".formatted(text)));
  }

  private static Optional<Answer> truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Optional.of(new Answer.YesNo(true));
      case "false", "no" -> Optional.of(new Answer.YesNo(false));
      default -> Optional.empty();
    };
  }

  private Optional<Answer> number(String text) {
    return Optional.of(text)
        .filter(written -> NUMBER.matcher(written).matches())
        .map(BigDecimal::new)
        .filter(question::allows)
        .map(Answer.Amount::new);
  }

  private String word(TextNode node) {
    String text = node.text().strip();
    if (!question.values().isEmpty() && !question.values().contains(text)) {
      String near = Suggestion.near(text, question.values());
      String advice = near.isEmpty() ? " Known: %s.".formatted(known()) : near;
      advice += isSeveral(text) ? SEVERAL : "";
      complain(node, "'%s' is no answer to '%s'.%s".formatted(text, question.id(), advice));
    }
    if (question.unit().filter(Unit.COUNTRY::equals).isPresent() && !COUNTRIES.contains(text)) {
      String message = "'%s' is no country to '%s'. %s";
      String several = isSeveral(text) ? SEVERAL : "";
      complain(node, message.formatted(text, question.id(), COUNTRY_ADVICE + several));
    }
    return text;
  }

  private boolean isSeveral(String text) {
    return question.type() == ClaimType.LIST && text.matches("(?s).*[,;\\n].*");
  }

  private String known() {
    return String.join(", ", question.values());
  }

  private Answer refused(Node node, String seen) {
    boolean unclear = question.type() == ClaimType.DURATION && UNCLEAR_MINUTES.matcher(seen).find();
    String advice =
        unclear
            ? ", where m may mean minutes or months. Write min or months."
            : ". Write " + wanted() + ".";
    complain(node, "'%s' is %s%s".formatted(question.id(), seen, advice));
    return NOTHING;
  }

  private String wanted() {
    return switch (question.type()) {
      case BOOLEAN -> "true or false";
      case DURATION -> "a length of time, such as 4h, 90d or 24 months";
      case DATE -> "a day that exists, such as 2026-03-14";
      case NUMBER -> "a number alone" + question.bounds();
      case CHOICE -> question.values().isEmpty() ? "one word" : "one of: " + known();
      case LIST -> "a list of texts";
      case TEXT -> "a text";
      case REFERENCE -> "a reference, such as an address or the title of a document";
    };
  }

  private void complain(Node node, String message) {
    problems.add(new Problem(node.place(), message));
  }
}
