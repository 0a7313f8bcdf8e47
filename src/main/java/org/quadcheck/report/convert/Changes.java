package org.quadcheck.report.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.evidence.Aspect;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.CryptoAsset;
import org.quadcheck.evidence.DocumentField;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.SbomCounts;
import org.quadcheck.evidence.State;

/**
 * What is understood otherwise of what was written than of its source. The written document is read
 * back for it, so that no loss depends on a writer that remembers to tell it.
 */
public final class Changes {
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
      State was = before.fact(field).state();
      State is = after.fact(field).state();
      if (was != is) {
        String name = field.word().replace('-', ' ');
        lines.add("%s: %s before, %s now".formatted(name, was.word(), is.word()));
      }
    }
    return lines;
  }

  /** The numbers that are compared, by their names. */
  static Map<String, Integer> numbers(Sbom sbom) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("components", sbom.components().size());
    for (ComponentField field : ComponentField.values()) {
      numbers.put("components that state " + field.word().replace('-', ' '), stated(field, sbom));
    }
    Map<String, Integer> counts = SbomCounts.withoutSubject(sbom);
    numbers.put("components that state anybody they come from", counts.get("withAnyOriginator"));
    numbers.put("components that state a SHA-2 hash", counts.get("withSha2Hash"));
    numbers.put("licences said to be declared", sbom.survey().count(Aspect.LICENCE_DECLARED));
    numbers.put("licences said to be concluded", sbom.survey().count(Aspect.LICENCE_CONCLUDED));
    numbers.put("components within others", sbom.survey().count(Aspect.NESTED));
    numbers.put("services", sbom.services());
    numbers.put("cryptographic assets that say what they are", told(sbom));
    numbers.put("files", sbom.files());
    numbers.put("signatures", sbom.signatures().size());
    numbers.put("dependency edges", sbom.graph().dependencyEdges());
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

  private static int stated(ComponentField field, Sbom sbom) {
    return (int)
        sbom.components().stream().filter(one -> one.states().of(field) == State.STATED).count();
  }
}
