package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;
import static org.quadcheck.evidence.SubmissionBuilder.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.knowledge.BarredIdentifiers;
import org.quadcheck.knowledge.ProhibitedSource;

/** One purl, CPE or name may be spelt in several ways. */
class ProhibitedSpellingTest {
  private static boolean identified(String pattern, Component component) {
    boolean purl = pattern.startsWith("pkg:");
    var patterns = List.of(ProhibitedSource.pattern(pattern));
    ProhibitedSource source =
        new ProhibitedSource(
            "id",
            "list",
            List.of(),
            List.of(),
            purl ? patterns : List.of(),
            purl ? List.of() : patterns,
            List.of(),
            place(1));
    return new BarredIdentifiers(List.of(source)).hold(component);
  }

  @ParameterizedTest
  @CsvSource({
    "pkg:npm/@bad/*, pkg:npm/%40bad/core@1.0, true",
    "pkg:npm/%40bad/*, pkg:npm/@bad/core@1.0, true",
    "pkg:npm/bad, pkg:npm/bad@1.0?x=y#z, true",
    "pkg:npm/bad, pkg://npm/bad, true",
    "pkg:npm/bad, pkg:npm/badminton@1.0, false",
    "pkg:npm/bad@1.0, pkg:npm/bad@1.0.1, false"
  })
  void findsAPurlHoweverItIsSpelt(String pattern, String purl, boolean found) {
    assertThat(identified(pattern, aComponent().withPurl(purl).build())).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "cpe:2.3:*:bad-maker:*, cpe:2.3:h:bad\\-maker:camera:1.0:*:*:*:*:*:*:*, true",
    "cpe:2.3:*:bad-maker:*, cpe:/h:bad-maker:camera:1.0, true",
    "cpe:/h:bad-maker:camera, cpe:2.3:h:bad\\-maker:camera:1.0:*:*:*:*:*:*:*, true",
    "cpe:/h:bad-maker:cam, cpe:2.3:h:bad\\-maker:camera:1.0:*:*:*:*:*:*:*, false"
  })
  void findsACpeHoweverItIsSpelt(String pattern, String cpe, boolean found) {
    assertThat(identified(pattern, aComponent().withCpe(cpe).build())).isEqualTo(found);
  }

  @Test
  void wantsAPersonToLookAtANameWithinAnyIdentifier() {
    Component scope = aComponent().withPurl("pkg:npm/%40bad-cloud/core@1.0").by("X").build();
    Component maker =
        aComponent().withCpe("cpe:2.3:a:bad_labs:core:1.0:*:*:*:*:*:*:*").by("X").build();
    for (Component one : List.of(scope, maker)) {
      assertThat(
              new NoComponentFrom(List.of("Bad"))
                  .evaluate(aSubmission().with(anSbom().listing(one).build()).build(), TODAY))
          .as(one.purl() + one.cpe())
          .extracting(Observation::outcome)
          .containsExactly(Outcome.NEEDS_REVIEW);
    }
  }
}
