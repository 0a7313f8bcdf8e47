package org.quadcheck.baseline.reading;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quadcheck.check.AttestationField;
import org.quadcheck.check.Check;
import org.quadcheck.check.Score;
import org.quadcheck.check.observation.Limit;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Reading;
import org.quadcheck.evidence.sbom.Remark;
import org.quadcheck.evidence.value.Problem;

/** One parameter of a check kind: how its value is read from a baseline. */
public record Parameter(String word, Type type) {
  /** What one value of it is. */
  public enum Form {
    TEXT,
    TRUTH,
    WHOLE_NUMBER,
    SPAN,
    LIMIT,
    SCORE,
    WORD,
    CHECK
  }

  private static final Map<Class<?>, Map<String, Object>> WORDS =
      Map.of(
          ComponentField.class, byWord(ComponentField.values(), ComponentField::word),
          DocumentField.class, byWord(DocumentField.values(), DocumentField::word),
          AttestationField.class, byWord(AttestationField.values(), AttestationField::word),
          Reading.class, byWord(Reading.values(), Reading::word),
          Remark.class, byWord(Remark.values(), Remark::word),
          FormField.class, byWord(FormField.values(), FormField::word),
          ExhibitFact.class, byWord(ExhibitFact.values(), ExhibitFact::word),
          ExhibitKind.class, byWord(ExhibitKind.values(), ExhibitKind::word));

  private static <T> Map<String, Object> byWord(T[] constants, Function<T, String> word) {
    Map<String, Object> words = new LinkedHashMap<>();
    Arrays.stream(constants).forEach(constant -> words.put(word.apply(constant), constant));
    return words;
  }

  static Parameter of(RecordComponent component) {
    return new Parameter(CheckKinds.kebab(component.getName()), component.getGenericType());
  }

  /** What one value of it is; a list has several. */
  public Form form() {
    Class<?> one = one();
    if (one == String.class) {
      return Form.TEXT;
    }
    if (one == boolean.class) {
      return Form.TRUTH;
    }
    if (one == Integer.class) {
      return Form.WHOLE_NUMBER;
    }
    if (one == Span.class) {
      return Form.SPAN;
    }
    if (one == Limit.class) {
      return Form.LIMIT;
    }
    if (one == Score.class) {
      return Form.SCORE;
    }
    return one == Check.class ? Form.CHECK : Form.WORD;
  }

  /** Whether it holds several values. */
  public boolean isList() {
    return isGeneric(List.class);
  }

  /** The words that it may be; empty where its form is no word. */
  public List<String> words() {
    return List.copyOf(known(one()).keySet());
  }

  private Class<?> one() {
    return type instanceof ParameterizedType ? inner() : (Class<?>) type;
  }

  /** Whether it may be left out. */
  public boolean isOptional() {
    return type == boolean.class || isGeneric(Optional.class) || isGeneric(List.class);
  }

  /** What stands for a parameter that is left out. */
  Object absent() {
    if (type == boolean.class) {
      return false;
    }
    return isGeneric(List.class) ? List.of() : Optional.empty();
  }

  /** The value; empty where it is a problem, which has been told. */
  Optional<Object> read(Node node, List<Problem> problems) {
    if (isGeneric(List.class)) {
      return Optional.of(readList(node, problems));
    }
    Optional<Object> value = readOne(node, one(), problems);
    return isGeneric(Optional.class) ? value.map(Optional::of) : value;
  }

  private List<Object> readList(Node node, List<Problem> problems) {
    List<Node> items = node instanceof ListNode list ? list.items() : List.of(node);
    List<Object> values = new ArrayList<>();
    items.forEach(item -> readOne(item, inner(), problems).ifPresent(values::add));
    return values;
  }

  private Optional<Object> readOne(Node node, Class<?> one, List<Problem> problems) {
    if (!(node instanceof TextNode text)) {
      String message = "'%s' must be %s, but is %s.";
      problems.add(new Problem(node.place(), message.formatted(word, expected(one), node.kind())));
      return Optional.empty();
    }
    Optional<Object> value = parse(text, one);
    if (value.isEmpty()) {
      problems.add(new Problem(node.place(), wrong(text, one)));
    }
    return value;
  }

  private static Optional<Object> parse(TextNode node, Class<?> one) {
    String text = node.text().strip();
    if (one == String.class) {
      return Optional.of((Object) text).filter(any -> !text.isEmpty());
    }
    if (one == boolean.class) {
      return Optional.of((Object) text.equals("true"))
          .filter(any -> text.equals("true") || text.equals("false"));
    }
    if (one == Integer.class) {
      return Optional.of(text).filter(t -> t.matches("\\d{1,9}")).map(Integer::valueOf);
    }
    if (one == Span.class) {
      return Span.read(text).map(Function.identity());
    }
    if (one == Limit.class) {
      return Limit.read(text).map(Function.identity());
    }
    if (one == Score.class) {
      return Score.read(text).map(Function.identity());
    }
    return Optional.ofNullable(known(one).get(text));
  }

  private String wrong(TextNode node, Class<?> one) {
    List<String> words = List.copyOf(known(one).keySet());
    String near = Suggestion.near(node.text(), words);
    String known = words.isEmpty() ? "" : " Known: " + String.join(", ", words) + ".";
    return "'%s' must be %s, but is '%s'.%s"
        .formatted(word, expected(one), node.text(), near.isEmpty() ? known : near);
  }

  private static Map<String, Object> known(Class<?> one) {
    return WORDS.getOrDefault(one, Map.of());
  }

  private static String expected(Class<?> one) {
    if (one == Integer.class) {
      return "a whole number";
    }
    if (one == boolean.class) {
      return "true or false";
    }
    if (one == Span.class) {
      return "a length of time such as 24 months";
    }
    if (one == Limit.class) {
      return "a length of time such as 6h, or a number";
    }
    if (one == Score.class) {
      return "a score between 0 and 1, such as 0.8";
    }
    return one == String.class ? "a text" : "a known word";
  }

  boolean isGeneric(Class<?> outer) {
    return type instanceof ParameterizedType generic && generic.getRawType() == outer;
  }

  Class<?> inner() {
    return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  static List<Parameter> of(Class<?> kind) {
    return Arrays.stream(kind.getRecordComponents()).map(Parameter::of).toList();
  }
}
