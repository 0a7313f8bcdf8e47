package org.quadcheck.report.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.content.Said;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.value.State;

/** Licences as SPDX writes them: one expression; what has no id is a reference with its text. */
final class SpdxLicences {
  private static final String NO_ASSERTION = "NOASSERTION";
  private static final String NONE = "NONE";
  private static final Pattern REFERENCE =
      Pattern.compile("(?<![:A-Za-z0-9.-])LicenseRef-[A-Za-z0-9.-]+");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9.+-]+");

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> references = new HashMap<>();

  SpdxLicences(Map<String, String> given) {
    given.forEach(
        (id, text) -> {
          if (id.startsWith("LicenseRef-")) {
            texts.put(id, text);
          }
        });
  }

  Map<String, String> texts() {
    return texts;
  }

  Optional<String> declared(Part part) {
    return expression(part, false);
  }

  Optional<String> concluded(Part part) {
    return expression(part, true);
  }

  private Optional<String> expression(Part part, boolean concluded) {
    FieldStates states = part.component().states();
    State state = concluded ? states.concluded() : states.declared();
    Set<String> all = new LinkedHashSet<>();
    for (Said one : part.said()) {
      if (one.more().equals("concluded") == concluded) {
        written(one, state).ifPresent(all::add);
      }
    }
    if (all.size() > 1) {
      all.removeAll(Set.of(NO_ASSERTION, NONE));
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(joined(new ArrayList<>(all)));
  }

  private static String joined(List<String> all) {
    return all.size() == 1
        ? all.get(0)
        : String.join(
            " AND ",
            all.stream().map(one -> one.indexOf(' ') < 0 ? one : "(" + one + ")").toList());
  }

  /**
   * A licence in the way of SPDX.
   *
   * @param read how the licences of its sort were read in the source, where NONE may say nothing
   */
  private Optional<String> written(Said one, State read) {
    boolean licence =
        one.kind() == Kind.LICENCE_ID
            || one.kind() == Kind.LICENCE_NAME
            || one.kind() == Kind.LICENCE_EXPRESSION;
    if (!licence) {
      return Optional.empty();
    }
    boolean none = one.text().equals(NONE) && read == State.STATED;
    if (!none && State.of(one.text()) != State.STATED) {
      return Optional.of(NO_ASSERTION);
    }
    if (read != State.MALFORMED) {
      explain(one.text());
    }
    boolean known = one.kind() == Kind.LICENCE_ID && ID.matcher(one.text()).matches();
    boolean written =
        known || one.kind() == Kind.LICENCE_EXPRESSION || texts.containsKey(one.text());
    return Optional.of(written ? one.text() : reference(one.text()));
  }

  /** In CycloneDX a reference needs no text; in SPDX it has its own word for one at the least. */
  private void explain(String expression) {
    REFERENCE
        .matcher(expression)
        .results()
        .forEach(found -> texts.putIfAbsent(found.group(), found.group()));
  }

  private String reference(String name) {
    return references.computeIfAbsent(name, this::declare);
  }

  private String declare(String name) {
    String id = "LicenseRef-" + name.replaceAll("[^A-Za-z0-9.-]+", "-");
    String free = id;
    for (int i = 2; texts.containsKey(free); i++) {
      free = id + "-" + i;
    }
    texts.put(free, name);
    return free;
  }
}
