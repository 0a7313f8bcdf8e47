package org.quadcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.InputFile.Kind.REFUSED;
import static org.quadcheck.report.FindingBuilder.aFinding;
import static org.quadcheck.report.ResultBuilder.aResult;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Force;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.value.Place;

final class TextRendererTest {
  private static final Observation NO_SBOM =
      Observation.fail("no SBOM was handed in").mendedBy(Remedy.ofMissing("Ask for the SBOM"));
  private static final Observation EMPTY =
      Observation.fail("the SBOM lists no components")
          .mendedBy(Remedy.ofMissing("Ask for another"));

  @Test
  void listsRecommendationsOnlyWhereTheyStopTheGate() throws IOException {
    assertThat(text(recommended(FailOn.SHOULD, false)))
        .isEqualTo(
            """
            Acme Gateway 4.2.0, Acme Networks Pty Ltd (AU)                 as of 2026-11-24

              Japan   compliant        must  1 of  1   should 0 of 1

            Meets what is asked by Japan.

            Recommended                                                                JP
              SW-2  Builds can be repeated                                             fail
                    build.repeatable is answered with no; asked is yes [Guide, 2]

            fail not met, but does not block
            Recommendations not met: 1 for Japan; they stop the gate.

            What to ask the supplier
              1. Make builds repeatable (Japan).

            1 of 1 conditions (must) met over all nations: law 1 of 1. 1 pass: 1
            self-attested only.
            Not checked: none.
            Waivers: none.

            No file was handed in.
            Judged by quad-software 2026.11, with quadcheck 1.4.0.

            Gate (fail-on should): NOT passed.
            """);
    assertThat(text(recommended(FailOn.REVIEW, true)))
        .doesNotContain("SW-2", "What to ask the supplier")
        .contains("Recommendations not met: 1 for Japan; they do not block.");
  }

  @Test
  void countsWhatIsRefusedBeyondTheFirst() throws IOException {
    ResultBuilder offer = aResult().nation(Results.JP, "");
    IntStream.rangeClosed(1, 150)
        .forEach(number -> offer.input("ca-%d.crt".formatted(number), REFUSED, "certificates"));
    offer.input("w.yaml", REFUSED, "waivers");

    assertThat(text(offer.build()).lines().filter(line -> line.startsWith("REFUSED")))
        .hasSize(12)
        .contains(
            "REFUSED ca-1.crt (certificates): brought by the supplier and not used.",
            "REFUSED 140 more (certificates): brought by the supplier and not used.",
            "REFUSED w.yaml (waivers): brought by the supplier and not used.");
  }

  @Test
  void tellsOnceWhatSeveralRequirementsLackAndAsksForItOnce() throws IOException {
    AssessmentResult result =
        aResult()
            .nation(Results.JP, "")
            .findings(
                lacking("SB-1", NO_SBOM),
                lacking("SB-2", Observation.fail("another reason", Place.of("sbom.json"))),
                lacking("SB-3", NO_SBOM),
                lacking("SB-4", NO_SBOM),
                lacking("SB-5", NO_SBOM, Observation.fail("no VEX was handed in")))
            .build();

    assertThat(text(result))
        .contains(
            """
            Blocks                                                                     JP
              no SBOM was handed in: 3 requirements rest on that [Guide]
                SB-1  Title of SB-1                                                    FAIL
                SB-3  Title of SB-3                                                    FAIL
                SB-4  Title of SB-4                                                    FAIL
              SB-2  Title of SB-2                                                      FAIL
                    another reason [Guide, SB-2]
                    sbom.json
              SB-5  Title of SB-5                                                      FAIL
                    no SBOM was handed in [Guide, SB-5]
                    no VEX was handed in
            """,
            """
            What to ask the supplier
              1. Ask for the SBOM (Japan).
              2. Mend SB-2 (Japan).
              3. Mend SB-5 (Japan).
            """);
  }

  @Test
  void tellsOnceWhatSeveralFilesLack() throws IOException {
    Observation first = EMPTY.at(Place.of("a.json"));
    Observation second = EMPTY.at(Place.of("b.json"));
    Observation unsigned = Observation.fail("the SBOM is not signed", Place.of("c.json"));
    AssessmentResult result =
        aResult()
            .nation(Results.JP, "")
            .findings(
                lacking("SB-1", first, second),
                lacking("SB-2", first, second),
                lacking("SB-3", first, second),
                lacking("SB-4", first, second, unsigned))
            .build();

    assertThat(text(result))
        .contains(
            """
            Blocks                                                                     JP
              the SBOM lists no components (a.json, b.json): 3 requirements rest on that
              [Guide]
                SB-1  Title of SB-1                                                    FAIL
                SB-2  Title of SB-2                                                    FAIL
                SB-3  Title of SB-3                                                    FAIL
              SB-4  Title of SB-4                                                      FAIL
                    the SBOM lists no components [Guide, SB-4]
                    a.json, b.json
                    the SBOM is not signed
                    c.json
            """);
  }

  private static Finding lacking(String id, Observation... seen) {
    FindingBuilder finding =
        aFinding(id, "Title of " + id, Results.JP)
            .cites("jp-guide", "Guide", Force.GUIDANCE, id)
            .ask("Mend " + id);
    Stream.of(seen).forEach(finding::seen);
    return finding.build();
  }

  private static AssessmentResult recommended(FailOn failOn, boolean passed) {
    return aResult()
        .gate(failOn, passed)
        .nation(Results.JP, "")
        .baseline("quad-software", "current")
        .findings(
            aFinding("SW-1", "Met", Results.JP)
                .cites("jp-law", "Law", Force.LAW, "1")
                .seen(Results.pass("yes"))
                .build(),
            aFinding("SW-2", "Builds can be repeated", Results.JP)
                .should()
                .cites("jp-guide", "Guide", Force.GUIDANCE, "2")
                .seen(Observation.fail("build.repeatable is answered with no; asked is yes"))
                .ask("Make builds repeatable.")
                .build())
        .build();
  }

  @Test
  void saysWhatHasNoEffectBecauseOfItsForce() throws IOException {
    AssessmentResult result =
        aResult()
            .deciding(Force.POLICY)
            .reportOnly()
            .nation(Results.JP, "")
            .findings(
                aFinding("SW-1", "Asked by guidance alone", Results.JP)
                    .withoutEffect()
                    .seen(Observation.fail("no"))
                    .build())
            .build();

    assertThat(text(result))
        .isEqualTo(
            """
            Acme Gateway 4.2.0, Acme Networks Pty Ltd (AU)                 as of 2026-11-24

              Japan   needs review     must  0 of  0

            For Japan nothing is decided.
            Only what policy or something stronger asks decides here. Open, but without
            effect: 1.

            No condition was put.
            Not checked: none.
            Waivers: none.

            No file was handed in.
            Judged by no baseline, with quadcheck 1.4.0.

            Gate (fail-on review): NOT passed. Report only: the exit code does not follow
            it.
            """);
  }

  @Test
  void namesTheFirstOfManyFilesAndCountsTheOthers() throws IOException {
    ResultBuilder result = aResult().nation(Results.JP, "");
    for (int number = 1; number <= 12; number++) {
      result.input("note%02d.txt".formatted(number), InputFile.Kind.IGNORED, "");
    }

    assertThat(text(result.build()))
        .contains(
            """
            Ignored: note01.txt, note02.txt, note03.txt, note04.txt, note05.txt, note06.txt,
            note07.txt, note08.txt, note09.txt, note10.txt … (2 more).
            """);
  }

  @Test
  void namesADayBelowANameThatLeavesItNoRoom() throws IOException {
    String product = "registry.example/java:17-jdk-jammy-ubuntu-22.04-fips";

    assertThat(text(aResult().of("", product, "").build()))
        .startsWith(
            """
            registry.example/java:17-jdk-jammy-ubuntu-22.04-fips (version not named),
            (supplier not named)
            as of 2026-11-24

            """);
  }

  @Test
  void saysThatNothingWasJudgedWhereNoNationWasAsked() throws IOException {
    assertThat(text(aResult().build()))
        .contains("Nothing was judged: no nation was asked for.")
        .endsWith("Gate (fail-on review): NOT passed.\n");
  }

  private static String text(AssessmentResult result) throws IOException {
    return GoldenTest.written(result, OutputFormat.TEXT);
  }
}
