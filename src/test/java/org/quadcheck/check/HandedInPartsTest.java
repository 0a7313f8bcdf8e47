package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.sbom.DocumentReference;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.limit.Limits;

/** SBOMs of parts beside that of the product, Acme Gateway 4.2.0, released on 2026-09-30. */
class HandedInPartsTest {
  private static final String SERIAL = "3e671687-395b-41f5-a30f-a58921a69b7";
  private static final String DOCUMENT =
      """
      {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"serialNumber":"urn:uuid:%s","metadata":
      {"timestamp":"%sT00:00:00Z","component":{"type":"library","bom-ref":"root","name":"%s","version":"%s"}},
      "components":[{"type":"library","bom-ref":"in","name":"%s","version":"%s"}],
      "dependencies":[{"ref":"root","dependsOn":["in"]},{"ref":"in","dependsOn":[%s]}]}
      """;

  private static final Part PRODUCT = new Part("Acme Gateway", "4.2.0");
  private static final Part CORE = new Part("core", "1.0");
  private static final Part LEAF = new Part("leaf", "7");

  private record Part(String name, String version) {}

  private static Sbom sbom(String number, String day, Part subject, Part listed, String link)
      throws InvalidInputException {
    String text =
        DOCUMENT.formatted(
            SERIAL + number,
            day,
            subject.name(),
            subject.version(),
            listed.name(),
            listed.version(),
            link.isEmpty() ? "" : "\"urn:cdx:%s%s\"".formatted(SERIAL, link));
    return Intake.readBack(number + ".json", text, Limits.standard());
  }

  private static List<String> seen(Check check, Sbom... sboms) {
    SubmissionBuilder submission = aSubmission().claiming("all", new Answer.YesNo(true));
    Stream.of(sboms).forEach(submission::with);
    return check.evaluate(submission.build(), TODAY).stream()
        .filter(one -> !one.message().startsWith("all: "))
        .map(HandedInPartsTest::words)
        .toList();
  }

  private static String words(Observation one) {
    return one.outcome() == Outcome.PASS ? one.message() : one.outcome() + ": " + one.message();
  }

  @Test
  void anSbomOfWhatTheProductListsSpeaksOfAPart() throws Exception {
    Sbom product = sbom("1", "2026-09-30", PRODUCT, CORE, "");
    Sbom core = sbom("2", "2024-01-31", CORE, LEAF, "");
    Sbom leaf = sbom("3", "2023-01-31", LEAF, new Part("sand", "0.1"), "");

    assertThat(seen(new SbomMatchesProduct(), leaf, product, core))
        .containsExactly(
            "the SBOM speaks of leaf 7, a part that 2.json lists",
            "the SBOM speaks of Acme Gateway 4.2.0",
            "the SBOM speaks of core 1.0, a part that 1.json lists");
    assertThat(seen(new SbomFresh(Optional.of(Span.read("1d").orElseThrow())), product, core))
        .containsExactly(
            "the SBOM is of 2026-09-30, the release of 2026-09-30",
            "the SBOM is of 2024-01-31, and of a part of what is released");
  }

  @Test
  void anSbomOfAnotherVersionOrOfNoPartIsOfAnotherProduct() throws Exception {
    Sbom product = sbom("1", "2026-09-30", PRODUCT, CORE, "");
    Sbom later = sbom("2", "2024-01-31", new Part("core", "1.1"), LEAF, "");

    assertThat(seen(new SbomMatchesProduct(), product, later))
        .containsExactly(
            "the SBOM speaks of Acme Gateway 4.2.0",
            "FAIL: product is 'core' in the SBOM and 'Acme Gateway' in the attestation;"
                + " version is '1.1' in the SBOM and '4.2.0' in the attestation");
  }

  @Test
  void aVersionThatIsNoneIsNotQuoted() throws Exception {
    Sbom moving = sbom("1", "2026-09-30", new Part("Acme Gateway", "master"), CORE, "");

    assertThat(seen(new SbomMatchesProduct(), moving))
        .containsExactly(
            "FAIL: version is none that counts in the SBOM and '4.2.0' in the attestation");
  }

  @Test
  void withoutAnSbomOfTheProductThereIsNoPart() throws Exception {
    Sbom core = sbom("2", "2026-09-30", CORE, LEAF, "");
    Sbom leaf = sbom("3", "2026-09-30", LEAF, CORE, "");

    assertThat(seen(new SbomMatchesProduct(), core, leaf)).allMatch(one -> one.startsWith("FAIL"));
  }

  private static final String SPDX =
      """
      {"spdxVersion":"SPDX-2.3","dataLicense":"CC0-1.0","SPDXID":"SPDXRef-DOCUMENT","name":"d",
       "documentNamespace":"https://acme.example/%s","creationInfo":{"created":"2026-09-30T00:00:00Z","creators":["Organization: Acme"]},
       "documentDescribes":["SPDXRef-Package"],"packages":[{"SPDXID":"SPDXRef-Package","name":"%s","versionInfo":"%s"},{"SPDXID":"SPDXRef-in","name":"in"}],
       "relationships":[{"spdxElementId":"SPDXRef-Package","relationshipType":"DEPENDS_ON","relatedSpdxElement":"%s"}]}
      """;

  private static Sbom spdx(int number, String name, String version, String needed)
      throws InvalidInputException {
    String text = SPDX.formatted(number, name, version, needed);
    return Intake.readBack(number + ".json", text, Limits.standard());
  }

  private static Sbom needing(String id, DocumentReference other) throws InvalidInputException {
    return spdx(1, "Acme Gateway", "4.2.0", "DocumentRef-2:" + id)
        .withReferences(Map.of("DocumentRef-2", other));
  }

  @Test
  void aWordOfSpdxForWhatWasHandedInLeadsToAPart() throws Exception {
    DocumentReference reference = new DocumentReference("https://acme.example/2", "", "");
    Sbom core = spdx(2, "core", "1", "NONE");

    for (String id : List.of("SPDXRef-Package", "SPDXRef-in", "SPDXRef-DOCUMENT")) {
      Sbom product = needing(id, reference.to("2.json"));
      assertThat(seen(new SbomMatchesProduct(), product, core))
          .as(id)
          .containsExactly(
              "the SBOM speaks of Acme Gateway 4.2.0",
              "the SBOM speaks of core 1, a part that 1.json lists");
      assertThat(HandedInLinks.missing(product, aSubmission().with(product).with(core).build()))
          .as(id)
          .isEmpty();
    }
  }

  @Test
  void aWordOfSpdxForAnythingElseLeavesItOpen() throws Exception {
    DocumentReference reference = new DocumentReference("https://acme.example/2", "", "");
    Sbom core = spdx(2, "core", "1", "NONE");
    Sbom lost = needing("SPDXRef-lost", reference.to("2.json"));
    Sbom other = needing("SPDXRef-Package", reference.to("3.json"));
    Sbom unfit = needing("SPDXRef-Package", reference.notTo("2.json"));

    assertThat(
            Stream.of(lost, other, unfit)
                .map(one -> HandedInLinks.missing(one, aSubmission().with(one).with(core).build())))
        .containsExactly(
            List.of("DocumentRef-2:SPDXRef-lost"),
            List.of("DocumentRef-2:SPDXRef-Package"),
            List.of("DocumentRef-2:SPDXRef-Package (by its checksum not 2.json)"));
  }

  @Test
  void anIdThatEveryDocumentMayHaveLeadsToNoPart() throws Exception {
    Sbom product = spdx(1, "Acme Gateway", "4.2.0", "DocumentRef-2:SPDXRef-Package");
    Sbom other = spdx(2, "toaster", "1", "NONE");

    assertThat(seen(new SbomMatchesProduct(), product, other))
        .containsExactly(
            "the SBOM speaks of Acme Gateway 4.2.0",
            "FAIL: product is 'toaster' in the SBOM and 'Acme Gateway' in the attestation;"
                + " version is '1' in the SBOM and '4.2.0' in the attestation");
  }

  @Test
  void aLinkToWhatWasHandedInLeavesNothingOpen() throws Exception {
    Sbom core = sbom("2", "2026-09-30", CORE, LEAF, "");
    String whole = "nothing in the SBOM speaks against its being complete";

    for (String link : List.of("2/1#root", "2/1#in", "2/1")) {
      Sbom product = sbom("1", "2026-09-30", PRODUCT, LEAF, link);
      assertThat(seen(new CompletenessFits("all"), product, core)).as(link).containsOnly(whole);
    }
  }

  @Test
  void aLinkToAnythingElseLeavesItOpen() throws Exception {
    Sbom core = sbom("2", "2026-09-30", CORE, LEAF, "");

    for (String link : List.of("2/1#lost", "2/2#root", "3/1#root", "3/1", "1/1#gone")) {
      Sbom product = sbom("1", "2026-09-30", PRODUCT, CORE, link);
      assertThat(seen(new CompletenessFits("all"), product, core))
          .as(link)
          .contains(
              "NEEDS_REVIEW: the SBOM is said to cover everything, and 1 dependencies lead to other"
                  + " documents: urn:cdx:%s%s; ask for these and look at them"
                      .formatted(SERIAL, link));
    }
  }
}
