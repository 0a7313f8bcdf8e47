package org.quadcheck.report.inspect;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.State;

/** What the components of an SBOM are counted by, beside their fields. */
record Numbers(Sbom sbom) {

  /** How many components are of each type, as written. */
  Map<String, Integer> types() {
    return by(component -> List.of(component.type().isBlank() ? "(no type)" : component.type()));
  }

  /** How many components have a hash by each algorithm that fits it. */
  Map<String, Integer> hashes() {
    return by(component -> List.copyOf(component.hashAlgorithms()));
  }

  private Map<String, Integer> by(Function<Component, List<String>> names) {
    Map<String, Integer> counts = new TreeMap<>();
    sbom.components()
        .forEach(one -> names.apply(one).forEach(name -> counts.merge(name, 1, Integer::sum)));
    return counts;
  }

  /** How many components have an identifier of each kind that is one by its syntax. */
  Map<String, Integer> identifiers() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("purl", FieldTally.of(ComponentField.PURL, sbom).count(State.STATED));
    counts.put("cpe", FieldTally.of(ComponentField.CPE, sbom).count(State.STATED));
    counts.put("swhid", sbom.survey().count(Aspect.SWHID));
    counts.put("omnibor", sbom.survey().count(Aspect.OMNIBOR));
    counts.put("swid", sbom.survey().count(Aspect.SWID));
    return counts;
  }

  /** How many components have a licence, by who says so. */
  Map<String, Integer> licences() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("declared", sbom.survey().count(Aspect.LICENCE_DECLARED));
    counts.put("concluded", sbom.survey().count(Aspect.LICENCE_CONCLUDED));
    counts.put("unqualified", sbom.survey().count(Aspect.LICENCE_UNQUALIFIED));
    return counts;
  }

  /** How many places each kind of remark on the form was made for. */
  Map<FormatNote.Kind, Integer> notes() {
    Map<FormatNote.Kind, Integer> counts = new EnumMap<>(FormatNote.Kind.class);
    sbom.notes().forEach(note -> counts.merge(note.kind(), note.count(), Integer::sum));
    return counts;
  }
}
