package org.quadcheck.intake.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.attestation.declarations.Listed;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/** Components by their {@code bom-ref}, for which the document is read once more as an SBOM. */
record ListedComponents(SbomFormat format, SbomSource source, SbomLimits limits) implements Listed {

  @Override
  public Map<String, String> labels(Set<String> ids) {
    Map<String, String> labels = new LinkedHashMap<>();
    try {
      for (Component one : format.read(source, limits).components()) {
        if (ids.contains(one.id())) {
          labels.putIfAbsent(one.id(), one.label());
        }
      }
    } catch (InvalidInputException e) {
      // Whoever reads the SBOM after this says what is wrong with it.
      return Map.of();
    }
    return labels;
  }
}
