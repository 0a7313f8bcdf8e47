package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;
import static org.quadcheck.evidence.SubmissionBuilder.place;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.knowledge.MatchKind;
import org.quadcheck.knowledge.ProhibitedSource;

/** One purl, CPE or name may be spelt in several ways. */
class ProhibitedSpellingTest {
  private static Optional<MatchKind> identified(String pattern, Component component) {
    boolean purl = pattern.startsWith("pkg:");
    var patterns = List.of(ProhibitedSource.pattern(pattern));
    return new ProhibitedSource(
            "id",
            "list",
            List.of(),
            List.of(),
            purl ? patterns : List.of(),
            purl ? List.of() : patterns,
            List.of(),
            place(1))
        .identifies(ProhibitedSource.identifiers(component));
  }

  private static Optional<MatchKind> purl(String pattern, String purl) {
    return identified(pattern, aComponent().withPurl(purl).build());
  }

  private static Optional<MatchKind> cpe(String pattern, String cpe) {
    return identified(pattern, aComponent().withCpe(cpe).build());
  }

  @Test
  void findsAPurlHoweverItIsSpelt() {
    assertThat(purl("pkg:npm/@bad/*", "pkg:npm/%40bad/core@1.0")).contains(MatchKind.PURL);
    assertThat(purl("pkg:npm/%40bad/*", "pkg:npm/@bad/core@1.0")).contains(MatchKind.PURL);
    assertThat(purl("pkg:npm/bad", "pkg:npm/bad@1.0?x=y#z")).contains(MatchKind.PURL);
    assertThat(purl("pkg:npm/bad", "pkg://npm/bad")).contains(MatchKind.PURL);
    assertThat(purl("pkg:npm/bad", "pkg:npm/badminton@1.0")).isEmpty();
    assertThat(purl("pkg:npm/bad@1.0", "pkg:npm/bad@1.0.1")).isEmpty();
  }

  @Test
  void findsACpeHoweverItIsSpelt() {
    String recent = "cpe:2.3:h:bad\\-maker:camera:1.0:*:*:*:*:*:*:*";
    assertThat(cpe("cpe:2.3:*:bad-maker:*", recent)).contains(MatchKind.CPE);
    assertThat(cpe("cpe:2.3:*:bad-maker:*", "cpe:/h:bad-maker:camera:1.0")).contains(MatchKind.CPE);
    assertThat(cpe("cpe:/h:bad-maker:camera", recent)).contains(MatchKind.CPE);
    assertThat(cpe("cpe:/h:bad-maker:cam", recent)).isEmpty();
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
