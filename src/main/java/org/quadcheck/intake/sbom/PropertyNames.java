package org.quadcheck.intake.sbom;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.DocumentField;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Value;

/**
 * Which fact a property names, where the format has no member for it: {@code
 * quadcheck:end-of-life}, {@code bsi:component:executable} and the like.
 */
final class PropertyNames {
  private static final String[] NAMESPACES = {
    "quadcheck:", "cert-in:", "certin:", "bsi:component:", "cdx:lifecycle:milestone:"
  };
  private static final Map<String, ComponentField> FIELDS = fields();

  private PropertyNames() {}

  /** A fact of a component, or that it is unknown or withheld. */
  record Named(ComponentField field, Value value) {}

  static Optional<Named> component(String name, Value value) {
    String rest = withoutNamespace(name.toLowerCase(Locale.ROOT));
    int colon = rest.indexOf(':');
    ComponentField field = FIELDS.get(plain(colon < 0 ? rest : rest.substring(0, colon)));
    if (field == null || rest.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Named(field, colon < 0 ? value : said(rest.substring(colon + 1), value)));
  }

  /** A fact of the document, by our own names alone. */
  static Optional<DocumentField> document(String name) {
    for (DocumentField field : DocumentField.values()) {
      if (name.equals("quadcheck:" + field.word())) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static Value said(String word, Value value) {
    State state = State.of(word);
    boolean named = state == State.UNKNOWN || state == State.WITHHELD;
    boolean denied = value.text().equalsIgnoreCase("false");
    return named && !denied
        ? new Value(state, value.text(), value.place())
        : Value.absent(value.place());
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
