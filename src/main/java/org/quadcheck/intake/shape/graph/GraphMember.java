package org.quadcheck.intake.shape.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.intake.shape.text.Enumeration;
import org.quadcheck.intake.shape.text.Rule;
import org.quadcheck.intake.shape.text.TextRule;

/**
 * A member of objects of SPDX 3.
 *
 * @param types of JSON that its value, or each entry of its list, may have
 * @param text what it must be where it is a text
 * @param object the class of the objects that it holds; empty where it holds none
 * @param least the fewest entries of its list, -1 where it is no list
 * @param lowest the lowest number that it may be
 */
record GraphMember(
    String name, int types, Optional<TextRule> text, String object, int least, long lowest) {
  private static final TextRule MOMENT =
      form(
          "\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-6]\\d:[0-6]\\dZ", "written as 2026-01-31T12:00:00Z");
  private static final TextRule VERSION =
      form("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}([-+][0-9A-Za-z.+-]+)?", "a version such as 3.0.1");
  private static final TextRule MEDIA = form("[^/]+/[^/]+", "a media type such as text/plain");
  private static final TextRule DECIMAL = form("-?\\d+(\\.\\d*)?", "a number");
  private static final TextRule NAMED =
      form(
          ".+:.+|NoAssertionElement|NoneElement|SpdxOrganization"
              + "|expandedlicensing_No(Assertion|ne)License",
          "an object, or the address of one");

  /** What anything else is called. */
  static final TextRule NAME = form(".+:.+", "an address with its scheme, or begin with _:");

  /** What an element is called. */
  static final TextRule ADDRESS = form("(?!_:).+:.+", "an address with its scheme");

  /** A text of a pattern, told in words. */
  private record Told(Pattern pattern, String what) implements TextRule {
    private static final int LONGEST = 10_000;

    @Override
    public boolean fits(String text) {
      return text.length() <= LONGEST && pattern.matcher(text).matches();
    }

    @Override
    public String complaint(String member, String text) {
      return "'%s' must be %s".formatted(member, what);
    }
  }

  private static TextRule form(String pattern, String what) {
    return new Told(Pattern.compile(pattern), what);
  }

  /** By the words of a line of the table. */
  static GraphMember of(String[] words) {
    int least = -1;
    for (String word : words) {
      least = word.startsWith("*") ? Integer.parseInt(word.substring(1)) : least;
    }
    String[] kind = words[1].split(":", 2);
    String name = words[0];
    return switch (kind[0]) {
      case "text" -> text(name, Optional.empty(), least);
      case "words" ->
          text(
              name,
              Optional.of(new Enumeration(new HashSet<>(List.of(kind[1].split("\\|", -1))))),
              least);
      case "moment" -> text(name, Optional.of(MOMENT), least);
      case "version" -> text(name, Optional.of(VERSION), least);
      case "media" -> text(name, Optional.of(MEDIA), least);
      case "decimal" ->
          new GraphMember(
              name,
              Rule.TEXT | Rule.WHOLE | Rule.NUMBER,
              Optional.of(DECIMAL),
              "",
              least,
              Long.MIN_VALUE);
      case "truth" ->
          new GraphMember(name, Rule.TRUTH, Optional.empty(), "", least, Long.MIN_VALUE);
      case "object" ->
          new GraphMember(
              name, Rule.OBJECT | Rule.TEXT, Optional.of(NAMED), kind[1], least, Long.MIN_VALUE);
      default -> whole(name, kind[0], least);
    };
  }

  private static GraphMember text(String name, Optional<TextRule> rule, int least) {
    return new GraphMember(name, Rule.TEXT, rule, "", least, Long.MIN_VALUE);
  }

  private static GraphMember whole(String name, String kind, int least) {
    if (!kind.startsWith("whole")) {
      throw new IllegalStateException("unknown kind of member: " + kind);
    }
    long lowest = Long.parseLong(kind.substring("whole".length()));
    return new GraphMember(name, Rule.WHOLE, Optional.empty(), "", least, lowest);
  }

  boolean isList() {
    return least >= 0;
  }
}
