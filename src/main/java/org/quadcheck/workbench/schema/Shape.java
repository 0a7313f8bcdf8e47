package org.quadcheck.workbench.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a value may be, as the members of a JSON Schema in their order. Only what the versions 07 to
 * 2020-12 have in common is written, for editors know no more.
 */
record Shape(Map<String, Object> members) {
  Shape {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  static Shape of(String key, Object value) {
    return new Shape(Map.of()).and(key, value);
  }

  /** The same with one more member, or another value of it. */
  Shape and(String key, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(key, value instanceof Shape shape ? shape.members : value);
    return new Shape(more);
  }

  Shape saying(String description) {
    return and("description", description);
  }

  static Shape ref(String name) {
    return of("$ref", "#/$defs/" + name);
  }

  static Shape type(String... types) {
    return of("type", types.length == 1 ? types[0] : List.of(types));
  }

  /** A text in quotes or without; a number and a truth are texts to the reader as well. */
  static Shape text() {
    return type("string", "number", "boolean");
  }

  static Shape pattern(String pattern) {
    return type("string").and("pattern", pattern);
  }

  /** A closed set of words. One that YAML takes for a number is accepted as such too. */
  static Shape words(Collection<String> words) {
    List<Object> values = new ArrayList<>(words);
    words.stream()
        .filter(word -> word.matches("[1-9]\\d{0,8}"))
        .forEach(word -> values.add(Integer.valueOf(word)));
    return of("enum", values);
  }

  static Shape word(String only) {
    return words(List.of(only));
  }

  /** Words with what each of them means. */
  static Shape explained(Map<String, String> words) {
    return new Shape(Map.of())
        .and(
            "anyOf",
            words.entrySet().stream()
                .map(one -> of("const", one.getKey()).saying(one.getValue()).members)
                .toList());
  }

  static Shape anyOf(Shape... shapes) {
    return of("anyOf", Arrays.stream(shapes).map(Shape::members).toList());
  }

  static Shape list(Shape items) {
    return type("array").and("items", items);
  }

  /** A list, or its only value without the brackets. */
  static Shape oneOrMore(Shape one) {
    return anyOf(list(one).and("minItems", 1), one);
  }

  /** A map of the keys that are added, and no others. */
  static Shape map() {
    return type("object").and("additionalProperties", false);
  }

  /** A map whose keys the writer chooses. */
  static Shape mapOf(String keyPattern, Shape values) {
    return map().and("patternProperties", Map.of(keyPattern, values.members));
  }

  Shape required(String key, Shape value) {
    List<Object> required = new ArrayList<>((List<?>) members.getOrDefault("required", List.of()));
    required.add(key);
    return optional(key, value).and("required", required);
  }

  Shape optional(String key, Shape value) {
    Map<Object, Object> properties =
        new LinkedHashMap<>((Map<?, ?>) members.getOrDefault("properties", Map.of()));
    properties.put(key, value.members);
    return and("properties", properties);
  }
}
