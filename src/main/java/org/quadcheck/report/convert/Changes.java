package org.quadcheck.report.convert;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.CryptoAsset;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.SbomCounts;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/**
 * What is understood otherwise of what was written than of its source. The written document is read
 * back for it, so that no loss depends on a writer that remembers to tell it.
 */
public final class Changes {
  /** Facts of which there is one, so that another text is another fact. */
  private static final Set<DocumentField> SINGLE =
      EnumSet.of(
          DocumentField.GENERATION_CONTEXT,
          DocumentField.TIMESTAMP,
          DocumentField.TOOL_NAME,
          DocumentField.TOOL_VERSION,
          DocumentField.SBOM_VERSION);

  /** States that some requirement takes for an answer. */
  private static final Set<State> ANSWERS = EnumSet.of(State.STATED, State.UNKNOWN, State.WITHHELD);

  private Changes() {}

  /** A line for each number and each fact of the document that differs. */
  public static List<String> between(Sbom before, Sbom after) {
    List<String> lines = new ArrayList<>();
    Map<String, Integer> now = numbers(after);
    numbers(before)
        .forEach(
            (what, count) -> {
              if (!count.equals(now.get(what))) {
                lines.add("%s: %d before, %d now".formatted(what, count, now.get(what)));
              }
            });
    for (DocumentField field : DocumentField.values()) {
      change(field, before.fact(field), after.fact(field)).ifPresent(lines::add);
    }
    if (before.completeness() != after.completeness()) {
      lines.add(
          "whether it is complete: %s before, %s now"
              .formatted(word(before.completeness()), word(after.completeness())));
    }
    if (!listed(before).equals(listed(after))) {
      lines.add("what it lists: %s before, %s now".formatted(listed(before), listed(after)));
    }
    lines.addAll(ofTheProduct(before, after));
    return lines;
  }

  private static Optional<String> change(DocumentField field, Value was, Value is) {
    String name = field.word().replace('-', ' ');
    if (was.state() != is.state()) {
      return Optional.of(
          "%s: %s before, %s now".formatted(name, was.state().word(), is.state().word()));
    }
    boolean other = SINGLE.contains(field) && was.isStated() && !was.text().equals(is.text());
    return other
        ? Optional.of("%s: '%s' before, '%s' now".formatted(name, was.text(), is.text()))
        : Optional.empty();
  }

  private static String word(Completeness said) {
    return said.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Where this is another, the whole is judged otherwise. */
  private static String listed(Sbom sbom) {
    if (sbom.listsCryptographyAlone()) {
      return "cryptography alone";
    }
    return sbom.listsProductAlone() ? "one thing that may be the product" : "components";
  }

  /** The product is no component, so that no number shows what becomes of it. */
  private static List<String> ofTheProduct(Sbom before, Sbom after) {
    List<String> lines = new ArrayList<>();
    for (ComponentField field : ComponentField.values()) {
      State was = ofTheProduct(before, field);
      State is = ofTheProduct(after, field);
      if (was != is && (ANSWERS.contains(was) || ANSWERS.contains(is))) {
        String name = field.word().replace('-', ' ');
        lines.add("%s of the product: %s before, %s now".formatted(name, was.word(), is.word()));
      }
    }
    return lines;
  }

  private static State ofTheProduct(Sbom sbom, ComponentField field) {
    return sbom.subject().map(one -> one.states().of(field)).orElse(State.ABSENT);
  }

  /** The numbers that are compared, by their names. */
  static Map<String, Integer> numbers(Sbom sbom) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("components", sbom.components().size());
    for (ComponentField field : ComponentField.values()) {
      String name = field.word().replace('-', ' ');
      numbers.put("components that state " + name, in(State.STATED, field, sbom));
      numbers.put("components whose %s is unknown".formatted(name), in(State.UNKNOWN, field, sbom));
      numbers.put(
          "components whose %s is withheld".formatted(name), in(State.WITHHELD, field, sbom));
    }
    Map<String, Integer> counts = SbomCounts.withoutSubject(sbom);
    numbers.put("components that state anybody they come from", counts.get("withAnyOriginator"));
    numbers.put("components that state a SHA-2 hash", counts.get("withSha2Hash"));
    numbers.put("licences said to be declared", sbom.survey().count(Aspect.LICENCE_DECLARED));
    numbers.put("licences said to be concluded", sbom.survey().count(Aspect.LICENCE_CONCLUDED));
    numbers.put("components within others", sbom.survey().count(Aspect.NESTED));
    numbers.put("services", sbom.services());
    numbers.put("cryptographic assets that say what they are", told(sbom));
    numbers.put("others that something is made from or was taken for", origins(sbom));
    numbers.put("files", sbom.files());
    numbers.put("signatures", sbom.signatures().size());
    numbers.put("vulnerabilities", sbom.vulnerabilities().size());
    numbers.put("dependency edges", sbom.graph().dependencyEdges());
    numbers.put("dependencies on other documents", sbom.graph().elsewhere().size());
    numbers.put("containment edges", sbom.graph().containmentEdges());
    numbers.put("ids that nothing declares", sbom.graph().dangling().size());
    numbers.put("ids declared again", sbom.graph().repeated().size());
    return numbers;
  }

  private static int told(Sbom sbom) {
    return (int)
        sbom.disclosures().cryptography().stream()
            .filter(one -> one.kind() != CryptoAsset.Kind.UNCLEAR)
            .count();
  }

  private static int origins(Sbom sbom) {
    return Stream.concat(sbom.subject().stream(), sbom.components().stream())
        .mapToInt(one -> one.lineage().origins().size())
        .sum();
  }

  private static int in(State state, ComponentField field, Sbom sbom) {
    return (int) sbom.indexes(states -> states.of(field) == state).count();
  }
}
