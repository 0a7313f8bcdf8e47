package org.quadcheck.intake.shape.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quadcheck.intake.shape.text.Enumeration;
import org.quadcheck.intake.shape.text.Form;
import org.quadcheck.intake.shape.text.Length;
import org.quadcheck.intake.shape.text.NamedForm;
import org.quadcheck.intake.shape.text.Rule;
import org.quadcheck.intake.shape.text.Union;

/**
 * Makes rules of a JSON schema, each when it is first asked for: a document uses a few of the
 * hundreds that a schema has. Of the language of schemas it knows what those of CycloneDX use; a
 * keyword that it does not know is a fault of this program and stops it.
 */
final class SchemaCompiler {
  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "$id",
          "$ref",
          "definitions",
          "deprecated",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "additionalItems",
          "minItems",
          "maxItems",
          "uniqueItems",
          "enum",
          "const",
          "pattern",
          "format",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "then",
          "else");

  private final Function<String, Map<?, ?>> files;
  private final Map<String, Supplier<Rule>> referred = new HashMap<>();
  private final Map<String, Map<?, ?>> read = new HashMap<>();

  SchemaCompiler(Function<String, Map<?, ?>> files) {
    this.files = files;
  }

  /** A rule that is made when it is first asked for, and once. */
  private static final class Later implements Supplier<Rule> {
    private final Supplier<Rule> maker;
    private Rule made;

    Later(Supplier<Rule> maker) {
      this.maker = maker;
    }

    @Override
    public Rule get() {
      if (made == null) {
        made = maker.get();
      }
      return made;
    }
  }

  /** The rule of a whole document. */
  Rule document(String file) {
    return refer(file, "#").get();
  }

  private Supplier<Rule> refer(String file, String reference) {
    int sign = reference.indexOf('#');
    String named = sign < 0 ? reference : reference.substring(0, sign);
    String target = named.isEmpty() ? file : named;
    String path = sign < 0 ? "" : reference.substring(sign + 1);
    return referred.computeIfAbsent(
        target + "#" + path, key -> new Later(() -> rule(target, at(target, path))));
  }

  private Map<?, ?> at(String file, String path) {
    Map<?, ?> node = read.computeIfAbsent(file, files);
    for (String step : path.split("/", -1)) {
      node = step.isEmpty() ? node : (Map<?, ?>) node.get(step);
    }
    return node;
  }

  private Supplier<Rule> later(String file, Object schema) {
    if (schema instanceof Map<?, ?> map && map.get("$ref") instanceof String reference) {
      return refer(file, reference);
    }
    return new Later(() -> schema instanceof Map<?, ?> map ? rule(file, map) : Rule.ANYTHING);
  }

  private Rule rule(String file, Map<?, ?> schema) {
    if (schema.get("$ref") instanceof String reference) {
      return refer(file, reference).get();
    }
    if (!KNOWN.containsAll(schema.keySet())) {
      throw new IllegalStateException(file + ": unknown keyword among " + schema.keySet());
    }
    Rule rule = new Rule();
    rule.types = types(schema.get("type"));
    object(rule, file, schema);
    list(rule, file, schema);
    Texts.add(rule, schema);
    unions(rule, file, schema);
    return rule;
  }

  private static int types(Object type) {
    if (type instanceof List<?> several) {
      return several.stream().mapToInt(SchemaCompiler::types).reduce(0, (a, b) -> a | b);
    }
    if (!(type instanceof String name)) {
      return Rule.ANY;
    }
    return switch (name) {
      case "object" -> Rule.OBJECT;
      case "array" -> Rule.LIST;
      case "string" -> Rule.TEXT;
      case "integer" -> Rule.WHOLE;
      case "number" -> Rule.WHOLE | Rule.NUMBER;
      case "boolean" -> Rule.TRUTH;
      case "null" -> Rule.NOTHING;
      default -> throw new IllegalStateException("unknown type " + name);
    };
  }

  private void object(Rule rule, String file, Map<?, ?> schema) {
    Object others = schema.get("additionalProperties");
    rule.closed = Boolean.FALSE.equals(others);
    if (others instanceof Map<?, ?>) {
      rule.others = later(file, others);
    }
    rule.required = rule.bits(texts(schema.get("required")));
    if (schema.get("properties") instanceof Map<?, ?> members) {
      members.forEach((name, member) -> rule.member((String) name, later(file, member)));
    }
  }

  private void list(Rule rule, String file, Map<?, ?> schema) {
    if (schema.get("items") instanceof List<?> first) {
      first.forEach(item -> rule.first.add(later(file, item)));
    } else if (schema.containsKey("items")) {
      rule.items = later(file, schema.get("items"));
    }
    rule.leastItems = number(schema, "minItems", 0);
    rule.mostItems = number(schema, "maxItems", Integer.MAX_VALUE);
    rule.unique = Boolean.TRUE.equals(schema.get("uniqueItems"));
  }

  private static int number(Map<?, ?> schema, String key, int otherwise) {
    return schema.get(key) instanceof Double number ? number.intValue() : otherwise;
  }

  private void unions(Rule rule, String file, Map<?, ?> schema) {
    union(rule, Union.Kind.ALL, file, beyondMembers(rule, schema.get("allOf")));
    union(rule, Union.Kind.ANY, file, schema.get("anyOf"));
    union(rule, Union.Kind.ONE, file, schema.get("oneOf"));
    if (schema.containsKey("not")) {
      union(rule, Union.Kind.NONE, file, List.of(schema.get("not")));
    }
    if (schema.containsKey("if")) {
      Object yes = schema.containsKey("then") ? schema.get("then") : true;
      Object no = schema.containsKey("else") ? schema.get("else") : true;
      union(rule, Union.Kind.WHEN, file, List.of(schema.get("if"), yes, no));
    }
  }

  /** Takes those that ask for members alone, and returns the others. */
  private static List<?> beyondMembers(Rule rule, Object branches) {
    List<Object> others = new ArrayList<>();
    for (Object branch : branches instanceof List<?> several ? several : List.of()) {
      Map<?, ?> asked = (Map<?, ?>) branch;
      if (asked.keySet().equals(Set.of("not")) && asksOnlyForMembers(asked.get("not"))) {
        alternatives(rule, Rule.Alternatives.Wanted.NONE, List.of(asked.get("not")));
      } else if (asked.keySet().equals(Set.of("if", "then"))
          && asked.values().stream().allMatch(SchemaCompiler::asksOnlyForMembers)) {
        List<Object> both = List.of(asked.get("if"), asked.get("then"));
        alternatives(rule, Rule.Alternatives.Wanted.SECOND_WITH_FIRST, both);
      } else {
        others.add(branch);
      }
    }
    return others;
  }

  private static void alternatives(Rule rule, Rule.Alternatives.Wanted wanted, List<?> branches) {
    List<Long> sets =
        branches.stream().map(one -> rule.bits(texts(((Map<?, ?>) one).get("required")))).toList();
    rule.alternatives.add(new Rule.Alternatives(sets, wanted));
  }

  private void union(Rule rule, Union.Kind kind, String file, Object branches) {
    if (!(branches instanceof List<?> several) || several.isEmpty()) {
      return;
    }
    boolean choice = kind == Union.Kind.ANY || kind == Union.Kind.ONE;
    if (choice && several.stream().allMatch(SchemaCompiler::asksOnlyForMembers)) {
      alternatives(
          rule,
          kind == Union.Kind.ONE ? Rule.Alternatives.Wanted.ONE : Rule.Alternatives.Wanted.SOME,
          several);
    } else {
      rule.unions.add(
          new Union(kind, several.stream().map(one -> later(file, one).get()).toList()));
    }
  }

  private static boolean asksOnlyForMembers(Object branch) {
    return branch instanceof Map<?, ?> map && map.keySet().equals(Set.of("required"));
  }

  private static List<String> texts(Object list) {
    return list instanceof List<?> all ? all.stream().map(String.class::cast).toList() : List.of();
  }

  /** What a schema asks of texts and numbers. */
  private static final class Texts {
    static void add(Rule rule, Map<?, ?> schema) {
      if (schema.get("enum") instanceof List<?> values) {
        rule.texts.add(new Enumeration(new HashSet<>(texts(values))));
      }
      if (schema.containsKey("const") && !(schema.get("const") instanceof String)) {
        throw new IllegalStateException("a const that is no text: " + schema.get("const"));
      }
      if (schema.get("const") instanceof String value) {
        rule.texts.add(new Enumeration(new HashSet<>(Set.of(value))));
      }
      if (schema.get("pattern") instanceof String pattern && !Form.isAnything(pattern)) {
        rule.texts.add(Form.of(pattern));
      }
      if (schema.get("format") instanceof String format) {
        NamedForm.of(format).ifPresent(rule.texts::add);
      }
      if (schema.containsKey("minLength") || schema.containsKey("maxLength")) {
        int least = number(schema, "minLength", 0);
        rule.texts.add(new Length(least, number(schema, "maxLength", Integer.MAX_VALUE)));
      }
      rule.least = schema.get("minimum") instanceof Double least ? least : rule.least;
      rule.most = schema.get("maximum") instanceof Double most ? most : rule.most;
    }
  }
}
