package org.quadcheck.workbench.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.baseline.reading.CheckKinds;
import org.quadcheck.baseline.reading.Parameter;

/** The kinds of check with their parameters, derived from the types that judge. */
final class CheckSchema {
  private CheckSchema() {}

  /** A check as a baseline writes it; needs the definitions {@code check} and {@code claim}. */
  static Shape check() {
    List<String> bare =
        CheckKinds.words().stream()
            .filter(kind -> CheckKinds.parameters(kind).stream().allMatch(Parameter::isOptional))
            .filter(kind -> CheckKinds.parameters(kind).stream().noneMatch(Parameter::isList))
            .toList();
    Map<String, String> explained = new LinkedHashMap<>();
    bare.forEach(kind -> explained.put(kind, CheckWords.ofKind(kind)));
    Shape kinds = Shape.map().and("minProperties", 1).and("maxProperties", 1);
    for (String kind : CheckKinds.words()) {
      kinds = kinds.optional(kind, parameters(kind).saying(CheckWords.ofKind(kind)));
    }
    return Shape.anyOf(Shape.explained(explained), kinds);
  }

  private static Shape parameters(String kind) {
    List<Parameter> known = CheckKinds.parameters(kind);
    if (known.stream().anyMatch(one -> one.form() == Parameter.Form.CHECK)) {
      return Shape.list(Shape.ref("check")).and("minItems", 1);
    }
    Shape shape = Shape.map();
    for (Parameter one : known) {
      Shape value = value(one).saying(CheckWords.ofParameter(one.word()));
      shape =
          one.isOptional() ? shape.optional(one.word(), value) : shape.required(one.word(), value);
    }
    return shape;
  }

  /** A demand's own parameters: those of any kind, for the kind stands above. */
  static Shape with() {
    Map<String, Set<Shape>> shapes = new LinkedHashMap<>();
    CheckKinds.words().stream()
        .flatMap(kind -> CheckKinds.parameters(kind).stream())
        .filter(one -> one.form() != Parameter.Form.CHECK)
        .forEach(
            one ->
                shapes.computeIfAbsent(one.word(), word -> new LinkedHashSet<>()).add(value(one)));
    Shape with = Shape.map().saying("Parameters over those of the requirement's check.");
    for (Map.Entry<String, Set<Shape>> one : shapes.entrySet()) {
      Shape value = Shape.anyOf(one.getValue().toArray(Shape[]::new));
      with = with.optional(one.getKey(), value.saying(CheckWords.ofParameter(one.getKey())));
    }
    return with;
  }

  private static Shape value(Parameter parameter) {
    Shape one = one(parameter);
    return parameter.isList() ? Shape.oneOrMore(one) : one;
  }

  private static Shape one(Parameter parameter) {
    return switch (parameter.form()) {
      case TEXT -> parameter.word().matches("claims?") ? Shape.ref("claim") : Plain.named();
      case TRUTH -> Shape.type("boolean");
      case WHOLE_NUMBER -> Plain.wholeNumber();
      case SPAN -> Plain.span();
      case LIMIT -> Shape.anyOf(Plain.span(), Plain.number());
      case SCORE -> Plain.score();
      case WORD -> Shape.words(parameter.words());
      case CHECK -> Shape.ref("check");
    };
  }
}
