package org.quadcheck.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Node;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.workbench.SmallLibrary;

/** Holds that no change of a shipped baseline or profile goes by without a word. */
class EveryChangeIsNoticedTest {
  @Test
  void ofEveryShippedBaselineAndProfile()
      throws IOException, InvalidBaselineException, InvalidInputException {
    assertThat(MutationRun.of(Path.of("baselines")).open()).isEmpty();
  }

  @Test
  void changesEachKindOfThingInTurn() throws IOException, InvalidBaselineException {
    BaselineLibrary library = SmallLibrary.read();
    String baseline =
        """
        baseline: b
        requirements:
          - id: B-1
            check: {claim-at-most: {claim: c, limit: 6h}}
            nations:
              US: {obligation: must, from: 2026-03-01, threshold: tool-policy, when-offered: x.y}
          - id: B-2
            check: {attestation-states: {fields: [scope, supplier.name]}}
        """;
    Node root =
        DocumentReader.read("b", baseline.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .root()
            .orElseThrow();

    List<String> changes = Mutations.of(root, library).stream().map(Mutant::toString).toList();

    assertThat(changes)
        .containsExactly(
            "b:4:46: B-1: limit: 6h -> 5h",
            "b:4:46: B-1: limit: 6h -> 7h",
            "b:6:24: B-1 US: obligation: must -> should",
            "b:6:24: B-1 US: obligation: must -> may",
            "b:6:36: B-1 US: from: 2026-03-01 -> 2026-02-28",
            "b:6:36: B-1 US: from: 2026-03-01 -> 2026-03-02",
            "b:6:59: B-1 US: threshold: without tool-policy",
            "b:6:86: B-1 US: when-offered: without x.y",
            "b:8:43: B-2: fields: without scope",
            "b:8:50: B-2: fields: without supplier.name");
  }
}
