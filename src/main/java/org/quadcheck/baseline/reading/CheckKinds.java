package org.quadcheck.baseline.reading;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quadcheck.check.Check;

/**
 * The kinds of check by their names in baselines, derived from what {@link Check} permits. This is
 * the one place that reflects.
 */
public final class CheckKinds {
  private static final Map<String, Class<?>> BY_WORD = byWord();

  private CheckKinds() {}

  private static Map<String, Class<?>> byWord() {
    Map<String, Class<?>> kinds = new TreeMap<>();
    kinds(Check.class).forEach(kind -> kinds.put(kebab(kind.getSimpleName()), kind));
    return kinds;
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isInterface()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CheckKinds::kinds)
        : Stream.of(type);
  }

  /** Every name, in order. */
  public static List<String> words() {
    return List.copyOf(BY_WORD.keySet());
  }

  /** The name of a check in baselines: {@code field-coverage}. */
  public static String word(Check check) {
    return kebab(check.getClass().getSimpleName());
  }

  /** The parameters of a kind, in the order of its type; none for a word that is no kind. */
  public static List<Parameter> parameters(String word) {
    return find(word).map(Parameter::of).orElse(List.of());
  }

  static Optional<Class<?>> find(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  static String kebab(String camel) {
    return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Makes a check; an argument that the check refuses is an {@link IllegalArgumentException}. */
  static Check make(Class<?> kind, List<Object> arguments) {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return (Check) kind.getConstructor(types).newInstance(arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException("check " + kind.getSimpleName() + " cannot be made", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("check " + kind.getSimpleName() + " cannot be made", e);
    }
  }

  /** The parameter of a check by its name in baselines. */
  static Object value(Check check, String parameter) {
    try {
      for (RecordComponent component : check.getClass().getRecordComponents()) {
        if (kebab(component.getName()).equals(parameter)) {
          return component.getAccessor().invoke(check);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("check " + word(check) + " cannot be read", e);
    }
    throw new IllegalArgumentException(word(check) + " has no parameter " + parameter);
  }
}
