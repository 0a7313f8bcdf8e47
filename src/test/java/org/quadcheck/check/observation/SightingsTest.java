package org.quadcheck.check.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SbomBuilder.anSbom;

import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.value.Place;

class SightingsTest {
  private static final Place PLACE = new Place("sbom.json", 3, 1);

  @Test
  void namesTheFirstOfVeryManyAndCountsEachOnce() {
    Sightings sightings = new Sightings();
    for (int i = 0; i < 10_000; i++) {
      sightings.doubtful("CVE-" + i % 5_000, PLACE);
    }

    assertThat(sightings.told(anSbom().build(), "wrong: ", "ask: "))
        .contains(Observation.review("ask: CVE-0, CVE-1, CVE-2 … (4997 more)", PLACE));
  }
}
