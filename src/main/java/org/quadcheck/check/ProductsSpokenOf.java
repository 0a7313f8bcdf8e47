package org.quadcheck.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.NormalName;

/**
 * The different products, and versions of them, that the SBOMs of a submission are of. One that
 * states no version may be of any.
 */
public final class ProductsSpokenOf {
  private ProductsSpokenOf() {}

  /** Each by its name and version, as it was first written. */
  public static List<String> of(Submission submission) {
    Map<NormalName, Map<String, String>> labels = new LinkedHashMap<>();
    submission
        .subjects()
        .forEach(
            one ->
                labels
                    .computeIfAbsent(NormalName.of(one.name()), name -> new TreeMap<>())
                    .putIfAbsent(version(one), one.label()));
    return labels.values().stream().flatMap(ProductsSpokenOf::told).toList();
  }

  private static Stream<String> told(Map<String, String> byVersion) {
    return byVersion.entrySet().stream()
        .filter(one -> byVersion.size() == 1 || !one.getKey().isEmpty())
        .map(Map.Entry::getValue);
  }

  private static String version(Component one) {
    return one.version().replaceFirst("^[vV](?=\\d)", "");
  }
}
