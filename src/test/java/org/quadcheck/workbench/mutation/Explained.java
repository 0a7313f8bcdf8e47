package org.quadcheck.workbench.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of which it is known why nothing can notice them, each with the reason. */
final class Explained {
  private static final String BY_ITSELF =
      "a supplier never certifies itself, whoever is named as an issuer";
  private static final Map<String, String> REASONS =
      Map.of(
          "MSP-AS-1 AU: minimum-assurance: without third-party",
          "the profile only holds on to what quad-msp asks today",
          "MSP-AS-10: issuers: with Acme Networks Pty Ltd",
          BY_ITSELF,
          "MSP-FR-1: issuers: with Acme Networks Pty Ltd",
          BY_ITSELF,
          "MSP-FR-9: issuers: with Acme Networks Pty Ltd",
          BY_ITSELF,
          "MSP-AS-11: values: with 2013",
          "the exhibit must be of 2022, and contradicts the answer 2013");

  private Explained() {}

  static Optional<String> reason(Mutant survivor) {
    return Optional.ofNullable(REASONS.get(key(survivor)));
  }

  /** Those that are noticed by now, so that no reason is needed any more. */
  static List<String> needless(List<Mutant> survivors) {
    List<String> needless = new ArrayList<>(REASONS.keySet());
    needless.removeAll(survivors.stream().map(Explained::key).toList());
    return needless.stream().sorted().toList();
  }

  private static String key(Mutant survivor) {
    return survivor.where() + ": " + survivor.what();
  }
}
