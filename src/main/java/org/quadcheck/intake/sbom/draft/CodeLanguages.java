package org.quadcheck.intake.sbom.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.sbom.CodeLanguage;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/**
 * Which components are in a language in which memory is not safe; of those that mean the same only
 * a few are kept.
 */
final class CodeLanguages {
  private static final int ALIKE = 3;
  private static final int MOST = 1_000;
  private static final Set<String> NAMES = Set.of("quadcheck:language", "syft:package:language");
  private static final String OF_OTHER_TOOLS = ":package:language";
  private static final String CONAN = "pkg:conan/";

  /** What two of them have in common that say the same. */
  private record Meaning(String producer, boolean product, boolean stated) {}

  private final Map<Meaning, List<CodeLanguage>> kept = new HashMap<>();
  private final List<CodeLanguage> all = new ArrayList<>();

  /** Whether a property tells of a language. */
  static boolean isNamed(String property) {
    return NAMES.contains(property) || property.endsWith(OF_OTHER_TOOLS);
  }

  /** A component that is complete. */
  void component(ComponentBuilder builder, boolean product) {
    for (Value language : builder.languages()) {
      if (language.isStated() && CodeLanguage.isUnsafe(language.text())) {
        keep(builder, product, language.text());
        return;
      }
    }
    if (isOfConan(builder)) {
      keep(builder, product, "");
    }
  }

  private static boolean isOfConan(ComponentBuilder builder) {
    return builder.text(ComponentField.PURL).regionMatches(true, 0, CONAN, 0, CONAN.length());
  }

  private void keep(ComponentBuilder builder, boolean product, String language) {
    // Where nobody can hold them all, it is not known whose the others are.
    boolean full = all.size() >= MOST && !product;
    String producer = full ? "" : producer(builder);
    List<CodeLanguage> alike =
        kept.computeIfAbsent(
            new Meaning(producer, product, !language.isEmpty()), key -> new ArrayList<>());
    if (alike.size() < ALIKE) {
      CodeLanguage one =
          new CodeLanguage(
              (builder.name() + " " + builder.text(ComponentField.VERSION)).strip(),
              producer,
              product,
              language,
              builder.place().line(),
              builder.place().column());
      alike.add(one);
      all.add(one);
    }
  }

  private static String producer(ComponentBuilder builder) {
    boolean stated = builder.state(ComponentField.PRODUCER) == State.STATED;
    return stated ? builder.text(ComponentField.PRODUCER) : "";
  }

  List<CodeLanguage> kept() {
    return all;
  }
}
