package org.quadcheck.intake.sbom.value;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/**
 * Which fact a property names, where the format has no member for it: {@code
 * quadcheck:end-of-life}, {@code bsi:component:executable} and the like.
 */
public final class PropertyNames {
  private static final String[] NAMESPACES = {
    "quadcheck:", "cert-in:", "certin:", "bsi:component:", "cdx:lifecycle:milestone:"
  };
  private static final Map<String, ComponentField> FIELDS = fields();

  /** What a member says, such as the day of making, no property may say otherwise. */
  private static final Set<DocumentField> ADDED =
      EnumSet.of(
          DocumentField.AUTHOR,
          DocumentField.GENERATION_CONTEXT,
          DocumentField.TOOL_NAME,
          DocumentField.TOOL_VERSION,
          DocumentField.SBOM_VERSION);

  private PropertyNames() {}

  /** A fact of a component, or that it is unknown or withheld. */
  public record Named(ComponentField field, Value value) {}

  /** What a property of a component says, where its name is one that is known. */
  public static Optional<Named> component(String name, Value value) {
    if (!mayHaveNamespace(name)) {
      return Optional.empty();
    }
    String rest = withoutNamespace(name.toLowerCase(Locale.ROOT));
    int colon = rest.indexOf(':');
    ComponentField field = FIELDS.get(plain(colon < 0 ? rest : rest.substring(0, colon)));
    if (field == null || rest.isEmpty()) {
      return Optional.empty();
    }
    Value said = colon < 0 ? value : said(rest.substring(colon + 1), value);
    return Optional.of(new Named(field, shown(field, said)));
  }

  /** A fact of the document that not every version of the format has a member for. */
  public static Optional<DocumentField> document(String name) {
    for (DocumentField field : ADDED) {
      if (name.equals("quadcheck:" + field.word())) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** A hash stands in a member of its own, with its algorithm; here it can be unknown at most. */
  private static Value shown(ComponentField field, Value value) {
    boolean hash = field == ComponentField.HASH || field == ComponentField.HASH_ALGORITHM;
    return hash && value.isStated() ? Value.malformed(value.text(), value.place()) : value;
  }

  private static Value said(String word, Value value) {
    State state = State.of(word);
    boolean named = state == State.UNKNOWN || state == State.WITHHELD;
    boolean denied = value.text().equalsIgnoreCase("false");
    return named && !denied
        ? new Value(state, value.text(), value.place())
        : Value.absent(value.place());
  }

  /** Most properties are of another vocabulary, and there may be very many. */
  private static boolean mayHaveNamespace(String name) {
    for (String namespace : NAMESPACES) {
      if (name.regionMatches(true, 0, namespace, 0, namespace.length())) {
        return true;
      }
    }
    return false;
  }

  private static String withoutNamespace(String name) {
    for (String namespace : NAMESPACES) {
      if (name.startsWith(namespace)) {
        return name.substring(namespace.length());
      }
    }
    return "";
  }

  private static String plain(String name) {
    return name.replaceAll("[-_ ]", "");
  }

  private static Map<String, ComponentField> fields() {
    Map<String, ComponentField> names = new HashMap<>();
    for (ComponentField field : ComponentField.values()) {
      names.put(plain(field.word()), field);
    }
    names.put("license", ComponentField.LICENCE);
    names.put("endoflifedate", ComponentField.END_OF_LIFE);
    names.put("eol", ComponentField.END_OF_LIFE);
    names.put("eoldate", ComponentField.END_OF_LIFE);
    names.put("generalavailability", ComponentField.RELEASE_DATE);
    names.put("notes", ComponentField.COMMENTS);
    names.put("commentsornotes", ComponentField.COMMENTS);
    names.put("uniqueidentifier", ComponentField.IDENTIFIER);
    return names;
  }
}
