package org.quadcheck.intake.sbom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.Survey;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.Fixtures;

/** Circles among dependencies, and what else is counted beside the fields. */
class LoopsTest {

  private static Loops loops(int nodes, int... pairs) {
    Edges edges = new Edges();
    for (int i = 0; i < pairs.length; i += 2) {
      edges.add(pairs[i], pairs[i + 1]);
    }
    return Loops.of(edges, nodes);
  }

  @Test
  void findsNoneInATree() {
    assertThat(loops(4, 0, 1, 0, 2, 1, 3, 2, 3)).isEqualTo(new Loops(0, 0, -1));
  }

  @Test
  void countsCirclesAndWhatLiesInThem() {
    assertThat(loops(6, 0, 1, 1, 2, 2, 0, 2, 3, 3, 4, 4, 3, 5, 5)).isEqualTo(new Loops(3, 6, 3));
  }

  @Test
  void endsOnACircleOf100000() {
    int size = 100_000;
    Edges edges = new Edges();
    for (int i = 0; i < size; i++) {
      edges.add(i, (i + 1) % size);
    }
    assertThat(Loops.of(edges, size)).isEqualTo(new Loops(1, size, 0));
  }

  @Test
  void tellsWhatWasCountedInADocument() throws InvalidInputException {
    String sbom =
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6",
         "metadata": {
           "component": {"type": "application", "bom-ref": "p", "name": "P",
             "externalReferences": [{"type": "vcs", "url": "https://example.org"}]},
           "properties": [{"name": "cdx:reproducible", "value": "enabled"}]},
         "components": [
           {"type": "library", "bom-ref": "a", "name": "A", "swid": {"tagId": "x", "name": "A"},
            "licenses": [{"license": {"id": "MIT", "acknowledgement": "declared"}}],
            "externalReferences": [{"type": "vcs", "url": "https://example.org"}],
            "components": [{"type": "library", "bom-ref": "b", "name": "B",
              "licenses": [{"expression": "MIT", "acknowledgement": "concluded"}]}]},
           {"type": "library", "bom-ref": "c", "name": "C",
            "licenses": [{"expression": "MIT"}]}],
         "dependencies": [{"ref": "p", "dependsOn": ["a"]}, {"ref": "a", "dependsOn": ["b"]},
           {"ref": "b", "dependsOn": ["a"]}]}
        """;

    assertThat(Fixtures.read(sbom).survey())
        .isEqualTo(
            new Survey(
                Map.of(
                    Aspect.LICENCE_DECLARED, 1,
                    Aspect.LICENCE_CONCLUDED, 1,
                    Aspect.LICENCE_UNQUALIFIED, 1,
                    Aspect.SWID, 1,
                    Aspect.NESTED, 1),
                Map.of("vcs", 2),
                new Survey.Paths(2, 1, 2, "a"),
                true,
                List.of(),
                false));
  }
}
