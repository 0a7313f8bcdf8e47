package org.quadcheck.baseline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.Check;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/**
 * Makes checks of what a baseline writes: {@code {claim-at-most: {claim: x, limit: 6h}}}, {@code
 * {all-of: [...]}}, or the bare name of a kind that has no parameters.
 */
public final class CheckBinder {
  private static final MapNode NOTHING = new MapNode(Place.of(""), List.of());

  private final ClaimVocabulary claims;
  private final List<Problem> problems;

  public CheckBinder(ClaimVocabulary claims, List<Problem> problems) {
    this.claims = claims;
    this.problems = problems;
  }

  /** The check without a demand's own parameters. */
  public Optional<Check> bind(Node node) {
    return bind(node, NOTHING);
  }

  /** The check with a demand's own parameters over those of its requirement. */
  public Optional<Check> bind(Node node, MapNode with) {
    if (node instanceof TextNode bare) {
      return bind(bare, new MapNode(node.place(), List.of()), with);
    }
    if (node instanceof MapNode map && map.entries().size() == 1) {
      MapNode.Entry only = map.entries().get(0);
      return bind(only.key(), only.value(), with);
    }
    return problem(node.place(), "a check is one kind and its parameters, but is " + node.kind());
  }

  /** The check with some parameters given anew. */
  public Optional<Check> change(Check check, MapNode with) {
    TextNode word = new TextNode(with.place(), CheckKinds.word(check), TextNode.Sort.TEXT);
    List<Parameter> known = Parameter.of(check.getClass());
    if (check.isCombined()) {
      return unreachable(word, with);
    }
    if (!refuseUnknown(with, known, word)) {
      return Optional.empty();
    }
    List<Object> arguments = new ArrayList<>();
    for (Parameter parameter : known) {
      Optional<Node> given = with.find(parameter.word());
      Optional<Object> value =
          given.isPresent()
              ? parameter.read(given.get(), problems)
              : Optional.of(CheckKinds.value(check, parameter.word()));
      value.ifPresent(arguments::add);
    }
    return arguments.size() == known.size()
        ? make(check.getClass(), arguments, word)
        : Optional.empty();
  }

  private Optional<Check> unreachable(TextNode word, MapNode with) {
    String message = "'with' cannot reach into '%s'. Give this demand a 'check' of its own.";
    return problem(with.place(), message.formatted(word.text()));
  }

  private Optional<Check> bind(TextNode word, Node parameters, MapNode with) {
    Optional<Class<?>> kind = CheckKinds.find(word.text());
    if (kind.isEmpty()) {
      String near = Suggestion.near(word.text(), CheckKinds.words());
      String known = " Known: " + String.join(", ", CheckKinds.words()) + ".";
      return problem(
          word.place(),
          "unknown check kind '%s'.%s".formatted(word.text(), near.isEmpty() ? known : near));
    }
    List<Parameter> known = Parameter.of(kind.get());
    boolean combines = known.stream().anyMatch(CheckBinder::holdsChecks);
    return combines
        ? combined(kind.get(), word, parameters, with)
        : single(kind.get(), word, parameters, with);
  }

  private static boolean holdsChecks(Parameter parameter) {
    return parameter.isGeneric(List.class) && parameter.inner() == Check.class;
  }

  private Optional<Check> combined(Class<?> kind, TextNode word, Node parts, MapNode with) {
    if (!with.entries().isEmpty()) {
      return unreachable(word, with);
    }
    if (!(parts instanceof ListNode list) || list.items().isEmpty()) {
      String message = "'%s' must be a list of at least one check, but is %s.";
      return problem(parts.place(), message.formatted(word.text(), parts.kind()));
    }
    List<Optional<Check>> checks = list.items().stream().map(this::bind).toList();
    return checks.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            CheckKinds.make(kind, List.of(checks.stream().map(Optional::orElseThrow).toList())))
        : Optional.empty();
  }

  private Optional<Check> single(Class<?> kind, TextNode word, Node written, MapNode with) {
    if (!(written instanceof MapNode map)) {
      String message = "the parameters of '%s' must be a map, but are %s.";
      return problem(written.place(), message.formatted(word.text(), written.kind()));
    }
    List<Parameter> known = Parameter.of(kind);
    boolean understood = refuseUnknown(map, known, word);
    understood &= refuseUnknown(with, known, word);
    List<Object> arguments = new ArrayList<>();
    for (Parameter parameter : known) {
      value(parameter, map, with, word).ifPresent(arguments::add);
    }
    return understood && arguments.size() == known.size()
        ? make(kind, arguments, word)
        : Optional.empty();
  }

  private boolean refuseUnknown(MapNode map, List<Parameter> known, TextNode kind) {
    List<String> words = known.stream().map(Parameter::word).toList();
    List<TextNode> unknown =
        map.entries().stream()
            .map(MapNode.Entry::key)
            .filter(key -> !words.contains(key.text()))
            .toList();
    for (TextNode key : unknown) {
      String message = "unknown parameter '%s' of '%s'.%s";
      String near = Suggestion.near(key.text(), words);
      problem(key.place(), message.formatted(key.text(), kind.text(), near));
    }
    return unknown.isEmpty();
  }

  private Optional<Object> value(Parameter parameter, MapNode map, MapNode with, TextNode kind) {
    Optional<Node> node = with.find(parameter.word()).or(() -> map.find(parameter.word()));
    if (node.isPresent()) {
      return parameter.read(node.get(), problems);
    }
    if (parameter.isOptional()) {
      return Optional.of(parameter.absent());
    }
    problem(kind.place(), "'%s' needs '%s'.".formatted(kind.text(), parameter.word()));
    return Optional.empty();
  }

  private Optional<Check> make(Class<?> kind, List<Object> arguments, TextNode word) {
    try {
      Check check = CheckKinds.make(kind, arguments);
      return fits(check, word) ? Optional.of(check) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return problem(word.place(), "'%s': %s.".formatted(word.text(), e.getMessage()));
    }
  }

  private boolean fits(Check check, TextNode word) {
    boolean all = true;
    for (String claim : check.claims()) {
      all &= fits(check, claim, word);
    }
    return all;
  }

  private boolean fits(Check check, String claim, TextNode word) {
    Optional<ClaimDefinition> definition = claims.find(claim);
    if (definition.isEmpty()) {
      String near = Suggestion.near(claim, claims.ids());
      problem(word.place(), "unknown claim '%s'.%s".formatted(claim, near));
      return false;
    }
    if (!check.accepts(definition.get().type())) {
      String message = "'%s' cannot be asked of claim '%s', which is of type %s.";
      problem(word.place(), message.formatted(word.text(), claim, definition.get().type().word()));
      return false;
    }
    if (!check.measuresIn(definition.get().type())) {
      boolean lasts = definition.get().type() == ClaimType.DURATION;
      String message = "the limit of '%s' must be %s, for claim '%s' is of type %s.";
      String meant = lasts ? "a length of time such as 6h" : "a number without a unit";
      String type = definition.get().type().word();
      problem(word.place(), message.formatted(word.text(), meant, claim, type));
      return false;
    }
    return true;
  }

  private Optional<Check> problem(Place place, String message) {
    problems.add(new Problem(place, message));
    return Optional.empty();
  }
}
