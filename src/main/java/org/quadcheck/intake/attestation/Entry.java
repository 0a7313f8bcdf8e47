package org.quadcheck.intake.attestation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.NoContact;
import org.quadcheck.evidence.claim.Undecided;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/** The values of one map of an attestation, where a placeholder is no problem but no value. */
record Entry(Fields fields, List<Problem> problems) {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** The values of a node; one that is no map is a problem. */
  static Optional<Entry> of(Node node, String what, List<Problem> problems) {
    Fields fields = Fields.of(node, what, problems);
    return node instanceof MapNode ? Optional.of(new Entry(fields, problems)) : Optional.empty();
  }

  /** The map below a key; empty where it is missing or a placeholder. */
  Optional<Entry> map(String key) {
    return fields
        .node(key)
        .filter(node -> !isPlaceholder(node))
        .flatMap(node -> of(node, "'%s'".formatted(key), problems));
  }

  /** Whether a node holds a text that says nothing. */
  static boolean isPlaceholder(Node node) {
    return node instanceof TextNode text && State.of(text.text()) != State.STATED;
  }

  /** A text in its state. */
  Value value(String key) {
    return fields
        .text(key)
        .map(text -> Value.of(text, fields.place(key)))
        .orElseGet(() -> Value.absent(fields.place(key)));
  }

  /** A text; empty where nothing is stated. */
  String text(String key) {
    Value value = value(key);
    return value.isStated() ? value.text() : "";
  }

  /** A text in its state, where what decides nothing, such as "pending", is a placeholder. */
  Value decidedValue(String key) {
    Value value = value(key);
    return value.isStated() && Undecided.is(value.text())
        ? new Value(State.PLACEHOLDER, value.text(), value.place())
        : value;
  }

  /** The same of an address, where what reaches nobody is a placeholder too. */
  Value contact(String key) {
    Value value = decidedValue(key);
    return value.isStated() && NoContact.is(value.text())
        ? new Value(State.PLACEHOLDER, value.text(), value.place())
        : value;
  }

  /** The same as a text; empty where nothing is stated. */
  String decided(String key) {
    Value value = decidedValue(key);
    return value.isStated() ? value.text() : "";
  }

  /** A day; a text that is neither a day nor a placeholder is a problem. */
  Optional<LocalDate> day(String key) {
    return value(key).isStated() ? fields.day(key) : Optional.empty();
  }

  /**
   * Countries by their two letters; one that is neither a country nor a placeholder is a problem.
   */
  List<String> countries(String key) {
    List<String> countries = new ArrayList<>();
    for (TextNode node : fields.textNodes(key)) {
      if (isPlaceholder(node)) {
        continue;
      }
      String country = node.text().strip();
      if (COUNTRIES.contains(country)) {
        countries.add(country);
      } else {
        String message =
            "'%s' is no country. Write the two capital letters of ISO 3166-1, such as AU.";
        problems.add(new Problem(node.place(), message.formatted(country)));
      }
    }
    return countries.stream().distinct().toList();
  }

  /** The name of a file that lies beside the attestation or below; empty where none is stated. */
  String file(String key) {
    String name = text(key);
    Optional<String> objection = name.isEmpty() ? Optional.empty() : Neighbours.objection(name);
    objection.ifPresent(wrong -> complain(key, "'%s' %s.".formatted(name, wrong)));
    String lean = Exhibit.isAddress(name) ? name : Neighbours.tidy(name);
    String tidy = Normalizer.normalize(lean, Normalizer.Form.NFC);
    return objection.isPresent() ? "" : tidy;
  }

  /** The SHA-256 of a file in lower case; empty where none is stated. */
  String sha256(String key) {
    String digest = text(key).toLowerCase(Locale.ROOT);
    if (digest.isEmpty() || SHA_256.matcher(digest).matches()) {
      return digest;
    }
    String message =
        "'%s' is no SHA-256: it has %d characters. Write the 64 hexadecimal digits of the file."
            .formatted(key, digest.length());
    complain(key, message);
    return "";
  }

  /** Adds a problem at the value of a key. */
  void complain(String key, String message) {
    fields.complain(fields.place(key), message);
  }
}
