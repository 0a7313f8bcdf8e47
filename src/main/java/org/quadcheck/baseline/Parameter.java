package org.quadcheck.baseline;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quadcheck.check.AttestationField;
import org.quadcheck.check.Limit;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.DocumentField;
import org.quadcheck.evidence.ExhibitKind;
import org.quadcheck.evidence.Problem;
import org.quadcheck.evidence.Span;

/** One parameter of a check kind: how its value is read from a baseline. */
record Parameter(String word, Type type) {
  private static final Map<Class<?>, List<?>> WORDS =
      Map.of(
          ComponentField.class, List.of(ComponentField.values()),
          DocumentField.class, List.of(DocumentField.values()),
          AttestationField.class, List.of(AttestationField.values()),
          ExhibitKind.class, List.of(ExhibitKind.values()));

  static Parameter of(RecordComponent component) {
    return new Parameter(CheckKinds.kebab(component.getName()), component.getGenericType());
  }

  boolean isOptional() {
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
    Class<?> one = isGeneric(Optional.class) ? inner() : (Class<?>) type;
    Optional<Object> value = readOne(node, one, problems);
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
    return known(one).stream().filter(w -> wordOf(w).equals(text)).findFirst().map(w -> (Object) w);
  }

  private String wrong(TextNode node, Class<?> one) {
    List<String> words = known(one).stream().map(Parameter::wordOf).toList();
    String near = Suggestion.near(node.text(), words);
    String known = words.isEmpty() ? "" : " Known: " + String.join(", ", words) + ".";
    return "'%s' must be %s, but is '%s'.%s"
        .formatted(word, expected(one), node.text(), near.isEmpty() ? known : near);
  }

  private static List<?> known(Class<?> one) {
    return WORDS.getOrDefault(one, List.of());
  }

  private static String wordOf(Object constant) {
    if (constant instanceof ComponentField field) {
      return field.word();
    }
    if (constant instanceof DocumentField field) {
      return field.word();
    }
    return constant instanceof AttestationField field
        ? field.word()
        : ((ExhibitKind) constant).word();
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
