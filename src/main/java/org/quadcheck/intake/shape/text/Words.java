package org.quadcheck.intake.shape.text;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How faults are told. What one document can show by the million is put together by hand. */
public final class Words {
  /** How the document itself is called. */
  public static final String WHOLE = "the document";

  private Words() {}

  public static String wrongType(String label, int types, JsonToken token) {
    return "'%s' must be %s, but is %s".formatted(shown(label), kinds(types), kind(token));
  }

  private static String kinds(int types) {
    List<String> kinds = new ArrayList<>();
    add(kinds, types, Rule.OBJECT, "an object");
    add(kinds, types, Rule.LIST, "a list");
    add(kinds, types, Rule.TEXT, "a text");
    add(kinds, types, Rule.WHOLE, (types & Rule.NUMBER) == 0 ? "a whole number" : "a number");
    add(kinds, types, Rule.TRUTH, "true or false");
    add(kinds, types, Rule.NOTHING, "null");
    return String.join(" or ", kinds);
  }

  private static void add(List<String> kinds, int types, int type, String kind) {
    if ((types & type) != 0) {
      kinds.add(kind);
    }
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT -> "missing";
    };
  }

  public static String lacks(String label, String member) {
    return label.equals(WHOLE)
        ? "the document lacks '" + member + "'"
        : "'" + shown(label) + "' lacks '" + member + "'";
  }

  public static String entryLacks(String list, String member) {
    return "an entry of '" + shown(list) + "' lacks '" + member + "'";
  }

  public static String alternatives(
      String label, List<String> sets, Rule.Alternatives.Wanted wanted) {
    String between = wanted == Rule.Alternatives.Wanted.NONE ? " and " : " or ";
    String all = sets.stream().map(one -> "'" + one + "'").collect(Collectors.joining(between));
    return switch (wanted) {
      case ONE -> "'%s' must have either %s".formatted(shown(label), all);
      case SOME -> "'%s' must have at least %s".formatted(shown(label), all);
      case NONE -> "'%s' must not have both %s".formatted(shown(label), all);
      case SECOND_WITH_FIRST ->
          "'%s' has '%s' and lacks '%s'".formatted(shown(label), sets.get(0), sets.get(1));
    };
  }

  public static String several(String label) {
    return "'%s' fits more than one of the forms of which it must have one".formatted(shown(label));
  }

  public static String forbidden(String label) {
    return "'%s' has a form that the format forbids".formatted(shown(label));
  }

  public static String fitsNone(String label) {
    return "'%s' fits none of the forms that the format knows".formatted(shown(label));
  }

  public static String range(String label) {
    return "'%s' is a number that the format does not allow".formatted(shown(label));
  }

  public static String count(String label, int least, int count) {
    return count < least
        ? "'%s' must have at least %d %s"
            .formatted(shown(label), least, least == 1 ? "entry" : "entries")
        : "'%s' has more entries than the format allows".formatted(shown(label));
  }

  public static String twice(String label) {
    return "an entry of '" + shown(label) + "' stands twice";
  }

  public static String usedAgain(String label) {
    return "a '" + shown(label) + "' is used that another part has";
  }

  private static String shown(String text) {
    return Enumeration.shown(text);
  }
}
