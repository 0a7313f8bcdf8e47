package org.quadcheck.intake.shape.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quadcheck.intake.shape.text.Enumeration;
import org.quadcheck.intake.shape.text.Form;
import org.quadcheck.intake.shape.text.Length;
import org.quadcheck.intake.shape.text.TextRule;

/** The types of text of XML Schema. */
final class XmlTexts {
  /** Any text. */
  static final TextRule ANY = new Named("", Pattern.compile("(?s).*"), false);

  private static final String HASH =
      "([a-fA-F0-9]{32})|([a-fA-F0-9]{40})|([a-fA-F0-9]{64})|([a-fA-F0-9]{96})|([a-fA-F0-9]{128})";

  /** No text at all. */
  static final TextRule NOTHING = new Named("empty", Pattern.compile(""), false);

  private static final String CPE = "([c][pP][eE]:/[AHOaho]?";
  private static final String ZONE = "(Z|[+-](0\\d|1[0-4]):[0-5]\\d)?";
  private static final Map<String, TextRule> BUILT_IN =
      Map.ofEntries(
          Map.entry("string", ANY),
          Map.entry("normalizedString", ANY),
          Map.entry("anyURI", ANY),
          Map.entry("token", new Named("", Pattern.compile("(?s).*"), true)),
          named("boolean", "true or false", "true|false|0|1"),
          named("integer", "a whole number", "[+-]?\\d+"),
          named("nonNegativeInteger", "a whole number", "\\+?\\d+|-0+"),
          named("positiveInteger", "a whole number of at least 1", "\\+?0*[1-9]\\d*"),
          named("decimal", "a number", "[+-]?(\\d+(\\.\\d*)?|\\.\\d+)"),
          named("date", "a date", "-?\\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])" + ZONE),
          named(
              "dateTime",
              "a date and time",
              "-?\\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T"
                  + "([01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(\\.\\d+)?"
                  + ZONE));

  private XmlTexts() {}

  private static Map.Entry<String, TextRule> named(String name, String what, String pattern) {
    return Map.entry(name, new Named(what, Pattern.compile(pattern), true));
  }

  static TextRule builtIn(String name) {
    TextRule rule = BUILT_IN.get(name);
    if (rule == null) {
      throw new IllegalStateException("unknown type of text: " + name);
    }
    return rule;
  }

  static TextRule oneOf(List<TextRule> rules) {
    return new OneOf(rules);
  }

  static TextRule restricted(TextRule base, XsdNode restriction) {
    List<TextRule> rules = new ArrayList<>(List.of(base));
    HashSet<String> values = new HashSet<>();
    for (XsdNode facet : restriction.children()) {
      String value = facet.attribute("value");
      switch (facet.kind()) {
        case "enumeration" -> values.add(value);
        case "pattern" -> rules.add(form(value));
        case "minLength" -> rules.add(new Length(Integer.parseInt(value), Integer.MAX_VALUE));
        case "maxLength" -> rules.add(new Length(0, Integer.parseInt(value)));
        case "minInclusive" -> rules.add(new Bound(new BigDecimal(value), 1));
        case "maxInclusive" -> rules.add(new Bound(new BigDecimal(value), -1));
        default -> throw new IllegalStateException("unknown facet: " + facet.kind());
      }
    }
    if (!values.isEmpty()) {
      rules.add(new Enumeration(values));
    }
    return new All(rules, base.isTrimmed());
  }

  private static TextRule form(String pattern) {
    if (pattern.equals(HASH)) {
      return new Form.HashForm();
    }
    TextRule whole = Form.ofWhole(pattern);
    return pattern.startsWith(CPE) ? new CpeForm(whole) : whole;
  }

  /** A type that XML Schema brings. */
  private record Named(String what, Pattern pattern, boolean isTrimmed) implements TextRule {
    @Override
    public boolean fits(String text) {
      return what.isEmpty() || pattern.matcher(text).matches();
    }

    @Override
    public String complaint(String member, String text) {
      return "'%s' must be %s".formatted(member, what);
    }
  }

  /** Several rules at once. */
  private record All(List<TextRule> rules, boolean isTrimmed) implements TextRule {
    @Override
    public boolean fits(String text) {
      for (int i = 0; i < rules.size(); i++) {
        if (!rules.get(i).fits(text)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String complaint(String member, String text) {
      TextRule wrong = rules.stream().filter(rule -> !rule.fits(text)).findFirst().orElseThrow();
      return wrong.complaint(member, text);
    }
  }

  /** One of several rules. */
  private record OneOf(List<TextRule> rules) implements TextRule {
    @Override
    public boolean fits(String text) {
      return rules.stream().anyMatch(rule -> rule.fits(text));
    }

    @Override
    public String complaint(String member, String text) {
      return rules.get(0).complaint(member, text);
    }

    @Override
    public boolean isTrimmed() {
      return rules.stream().anyMatch(TextRule::isTrimmed);
    }
  }

  /** A number on the right side of a bound. */
  private record Bound(BigDecimal bound, int side) implements TextRule {
    private static final int LONGEST = 100;

    @Override
    public boolean fits(String text) {
      return text.length() <= LONGEST && new BigDecimal(text).compareTo(bound) * side >= 0;
    }

    @Override
    public String complaint(String member, String text) {
      return "'%s' is a number that the format does not allow".formatted(member);
    }
  }
}
