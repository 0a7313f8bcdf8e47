package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DependencyGraph;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Fault;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

class SbomChecksTest {
  private static final Place FILE = Place.of(SbomBuilder.PATH);
  private static final Place COMPONENT = new Place(SbomBuilder.PATH, 12, 5);
  private static final Component WITHOUT_HASH =
      aComponent().named("jquery").with(ComponentField.HASH, State.ABSENT).build();
  private static final FieldCoverage HASHES =
      new FieldCoverage(
          ComponentField.HASH,
          Optional.empty(),
          false,
          List.of(),
          Optional.empty(),
          false,
          List.of());

  private static List<Observation> seen(Check check, SbomBuilder sbom) {
    return check.evaluate(aSubmission().with(sbom.build()).build(), TODAY);
  }

  private static Outcome outcome(Check check, SbomBuilder sbom) {
    return Outcome.worst(seen(check, sbom).stream().map(Observation::outcome).toList());
  }

  @Test
  void countsComponentsThatLackAFieldAndNamesTheFirst() {
    assertThat(seen(HASHES, anSbom().listing(aComponent().build(), WITHOUT_HASH)))
        .containsExactly(
            Observation.fail("1 of 2 components state a hash; missing in: jquery 1.3.0", COMPONENT)
                .comparing("1 of 2", "100 %")
                .mendedBy(
                    new Remedy(
                        Fault.SUPPLIER,
                        "1 of 2 components of the same kind state it, so that it can be written."
                            + " Where it is lacking it was not found or was left out.",
                        "Have what is delivered hashed.")));
  }

  private static SbomBuilder aListOfCryptography() {
    return anSbom()
        .listing(
            aComponent()
                .ofType("cryptographic-asset")
                .named("AES-256-GCM")
                .with(ComponentField.IDENTIFIER, State.ABSENT)
                .with(ComponentField.HASH, State.ABSENT)
                .build());
  }

  @Test
  void asksAListOfCryptographyForNothingBesideAnSbom() {
    Submission both =
        aSubmission().with(aListOfCryptography().build()).with(anSbom().build()).build();

    assertThat(HASHES.evaluate(both, TODAY))
        .isEqualTo(HASHES.evaluate(aSubmission().with(anSbom().build()).build(), TODAY));
  }

  @Test
  void takesAListOfCryptographyForNoSbom() {
    assertThat(seen(new SbomPresent(), aListOfCryptography()))
        .containsExactly(
            Observation.fail("the SBOM lists cryptographic assets alone, and no software", FILE)
                .mendedBy(
                    Remedy.ofMissing(
                        "Ask for an SBOM of the software besides the list of its cryptography")));
  }

  @Test
  void asksAListOfCryptographyThatHoldsALibraryToo() {
    SbomBuilder mixed =
        anSbom()
            .listing(
                aComponent().ofType("cryptographic-asset").named("AES-256-GCM").build(),
                aComponent().build());
    Submission both = aSubmission().with(mixed.build()).with(anSbom().build()).build();

    assertThat(HASHES.evaluate(both, TODAY)).hasSize(2);
  }

  @Test
  void tellsThatAnSbomNamesSeveralProducts() {
    DocumentFieldStated product =
        new DocumentFieldStated(DocumentField.PRIMARY_COMPONENT, false, List.of(), false);
    Value two = new Value(State.MALFORMED, "app 1.0, server 2.0", FILE);

    assertThat(
            seen(product, anSbom().stating(DocumentField.PRIMARY_COMPONENT, two).withoutSubject()))
        .extracting(Observation::message)
        .containsExactly("the SBOM names several products that it speaks of: app 1.0, server 2.0");
  }

  @Test
  void meetsAPercentageAtItsBoundary() {
    FieldCoverage half =
        new FieldCoverage(
            ComponentField.HASH,
            Optional.of(50),
            false,
            List.of(),
            Optional.empty(),
            false,
            List.of());
    FieldCoverage more =
        new FieldCoverage(
            ComponentField.HASH,
            Optional.of(51),
            false,
            List.of(),
            Optional.empty(),
            false,
            List.of());

    assertThat(outcome(half, anSbom().listing(aComponent().build(), WITHOUT_HASH)))
        .isEqualTo(Outcome.PASS);
    assertThat(outcome(more, anSbom().listing(aComponent().build(), WITHOUT_HASH)))
        .isEqualTo(Outcome.FAIL);
  }

  @Test
  void countsAStatedUnknownOnlyWhereItIsAllowed() {
    Component unknown = aComponent().with(ComponentField.HASH, State.UNKNOWN).build();
    FieldCoverage lenient =
        new FieldCoverage(
            ComponentField.HASH,
            Optional.empty(),
            true,
            List.of(),
            Optional.empty(),
            false,
            List.of());

    assertThat(outcome(HASHES, anSbom().listing(unknown))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(lenient, anSbom().listing(unknown))).isEqualTo(Outcome.PASS);
  }

  @Test
  void countsTheProductAsAComponentOnlyWhereItIsAsked() {
    SbomBuilder sbom = anSbom().withSubject("gateway", "4").listing(aComponent().build());
    FieldCoverage with =
        new FieldCoverage(
            ComponentField.HASH,
            Optional.empty(),
            false,
            List.of(),
            Optional.empty(),
            true,
            List.of());

    assertThat(outcome(HASHES, sbom)).isEqualTo(Outcome.PASS);
    assertThat(seen(with, sbom))
        .extracting(Observation::message)
        .containsExactly("1 of 2 components state a hash; missing in: gateway 4");
    assertThat(outcome(with, anSbom().withSubject("gateway", "4").listing()))
        .as("a product alone shows nothing")
        .isEqualTo(Outcome.FAIL);
  }

  @Test
  void asksOnlyOfTheTypesThatAreNamed() {
    FieldCoverage libraries = ofTypes("library");
    Component system =
        aComponent().ofType("operating-system").with(ComponentField.HASH, State.ABSENT).build();

    assertThat(outcome(libraries, anSbom().listing(aComponent().build(), system)))
        .isEqualTo(Outcome.PASS);
    assertThat(outcome(libraries, anSbom().listing(WITHOUT_HASH))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(libraries, anSbom().listing(system)))
        .as("none of them is there")
        .isEqualTo(Outcome.NEEDS_REVIEW);
  }

  private static FieldCoverage ofTypes(String... types) {
    return new FieldCoverage(
        ComponentField.HASH,
        Optional.empty(),
        false,
        List.of(),
        Optional.empty(),
        false,
        List.of(types));
  }

  @Test
  void takesOneDependencyAnywhereWhereThatIsEnough() {
    DependencyGraph one =
        new DependencyGraph(true, 1, 0, List.of("x"), List.of(), List.of(0), List.of(0));
    DependencyGraph none =
        new DependencyGraph(true, 0, 3, List.of(), List.of(), List.of(0), List.of(0));

    assertThat(outcome(new GraphComplete(false, false), anSbom().with(one)))
        .isEqualTo(Outcome.FAIL);
    assertThat(outcome(new GraphComplete(true, false), anSbom().with(one))).isEqualTo(Outcome.PASS);
    assertThat(outcome(new GraphComplete(true, false), anSbom().with(none)))
        .isEqualTo(Outcome.FAIL);
  }

  @Test
  void takesContainmentForDependencyOnlyWhereThatIsAsked() {
    DependencyGraph parts =
        new DependencyGraph(
            true,
            0,
            1,
            List.of(),
            List.of(),
            List.of(0),
            List.of(0),
            new DependencyGraph.Gaps(List.of(), List.of()),
            List.of());

    assertThat(outcome(new GraphComplete(false, false), anSbom().with(parts)))
        .isEqualTo(Outcome.FAIL);
    assertThat(outcome(new GraphComplete(false, true), anSbom().with(parts)))
        .isEqualTo(Outcome.PASS);
  }

  @Test
  void takesADayForATimestampOnlyWhereThatIsEnough() {
    DocumentFieldStated strict =
        new DocumentFieldStated(DocumentField.TIMESTAMP, false, List.of(), false);
    DocumentFieldStated lenient =
        new DocumentFieldStated(DocumentField.TIMESTAMP, false, List.of(), true);
    SbomBuilder day = anSbom().stating(DocumentField.TIMESTAMP, malformed("2026-10-01"));
    SbomBuilder tomorrow = anSbom().stating(DocumentField.TIMESTAMP, malformed("2027-10-01"));

    assertThat(outcome(strict, day)).isEqualTo(Outcome.FAIL);
    assertThat(outcome(lenient, day)).isEqualTo(Outcome.PASS);
    assertThat(outcome(lenient, tomorrow)).isEqualTo(Outcome.FAIL);
  }

  private static Value malformed(String text) {
    return Value.malformed(text, FILE);
  }

  @Test
  void neverCountsAPlaceholder() {
    Component placeholder = aComponent().with(ComponentField.HASH, State.PLACEHOLDER).build();
    FieldCoverage lenient =
        new FieldCoverage(
            ComponentField.HASH,
            Optional.of(1),
            true,
            List.of(),
            Optional.empty(),
            false,
            List.of());

    assertThat(outcome(lenient, anSbom().listing(placeholder))).isEqualTo(Outcome.FAIL);
  }

  @Test
  void asksAPersonWhereTheSbomDoesNotSayOfWhat() {
    assertThat(outcome(HASHES, anSbom().withoutSubject())).isEqualTo(Outcome.NEEDS_REVIEW);
  }

  @Test
  void knowsAnAlgorithmByAnyOfItsSpellings() {
    HashAlgorithmAccepted accepted = new HashAlgorithmAccepted(List.of("SHA-256"), false, false);

    assertThat(outcome(accepted, anSbom().listing(aComponent().hashedBy("SHA256").build())))
        .isEqualTo(Outcome.PASS);
    assertThat(outcome(accepted, anSbom().listing(aComponent().hashedBy("MD5").build())))
        .isEqualTo(Outcome.FAIL);
    assertThat(outcome(accepted, anSbom().listing(aComponent().hashedBy().build())))
        .isEqualTo(Outcome.FAIL);
  }

  @Test
  void refusesAGraphWithALooseEnd() {
    DependencyGraph loose =
        new DependencyGraph(true, 3, 0, List.of("ghost"), List.of(), List.of(), List.of());

    assertThat(outcome(new GraphComplete(false, false), anSbom())).isEqualTo(Outcome.PASS);
    assertThat(outcome(new GraphComplete(false, false), anSbom().with(loose)))
        .isEqualTo(Outcome.FAIL);
  }

  @Test
  void contradictsAClaimOfCompletenessByTheSbomItself() {
    CompletenessFits fits = new CompletenessFits("sbom.complete");
    List<Observation> seen =
        fits.evaluate(
            aSubmission()
                .claiming("sbom.complete", new Answer.YesNo(true))
                .with(anSbom().with(Completeness.INCOMPLETE).build())
                .build(),
            TODAY);

    assertThat(seen).extracting(Observation::ground).contains(Observation.Ground.CONTRADICTION);
    assertThat(seen).extracting(Observation::outcome).contains(Outcome.FAIL);
  }

  @Test
  void wantsAPersonToLookWhereTheSbomLeavesOpenWhetherItIsComplete() {
    DependencyGraph outwards =
        new DependencyGraph(
            true,
            3,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new DependencyGraph.Gaps(List.of(), List.of()),
            List.of("urn:cdx:x/1#a"));
    Map<SbomBuilder, String> doubts =
        Map.of(
            anSbom().with(Completeness.UNKNOWN),
            "the SBOM itself does not know whether it is complete; ask which is right",
            anSbom().with(outwards),
            "1 dependencies lead to other documents: urn:cdx:x/1#a; ask for these and look at them");

    doubts.forEach(
        (sbom, doubt) ->
            assertThat(
                    new CompletenessFits("sbom.complete")
                        .evaluate(
                            aSubmission()
                                .claiming("sbom.complete", new Answer.YesNo(true))
                                .with(sbom.build())
                                .build(),
                            TODAY))
                .filteredOn(seen -> seen.outcome() != Outcome.PASS)
                .extracting(Observation::outcome, Observation::message)
                .containsExactly(
                    tuple(
                        Outcome.NEEDS_REVIEW,
                        "the SBOM is said to cover everything, and " + doubt)));
  }

  @Test
  void passesOnlyAVerifiedSignature() {
    SbomSigned signed = new SbomSigned();

    assertThat(outcome(signed, anSbom())).isEqualTo(Outcome.FAIL);
    assertThat(outcome(signed, anSbom().signed(SignatureOutcome.VERIFIED, "ok")))
        .isEqualTo(Outcome.PASS);
    assertThat(outcome(signed, anSbom().signed(SignatureOutcome.NOT_VERIFIED, "no key")))
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(signed, anSbom().signed(SignatureOutcome.INVALID, "wrong")))
        .isEqualTo(Outcome.FAIL);
    assertThat(
            outcome(
                signed,
                anSbom()
                    .signed(SignatureOutcome.VERIFIED, "ok")
                    .signed(SignatureOutcome.INVALID, "wrong")))
        .isEqualTo(Outcome.FAIL);
  }

  @Test
  void refusesAnSbomOfAnotherProduct() {
    SbomMatchesProduct matches = new SbomMatchesProduct();

    assertThat(outcome(matches, anSbom().withSubject("ACME  gateway", "4.2.0")))
        .isEqualTo(Outcome.PASS);
    assertThat(outcome(matches, anSbom().withSubject("Acme Gateway", "4.1.0")))
        .isEqualTo(Outcome.FAIL);
    assertThat(outcome(matches, anSbom().withSubject("Acme Gateway", ""))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(matches, anSbom().withoutSubject())).isEqualTo(Outcome.FAIL);
  }

  @Test
  void doesNotCompareAnSbomWithItselfWhereTheAttestationNamesNoProduct() {
    Submission named =
        aSubmission().with(anSbom().withSubject("Acme Gateway", "4.2.0").build()).build();
    Attestation whole = named.attestations().get(0);
    Value absent = Value.absent(Place.of(whole.path()));
    Attestation unnamed =
        new Attestation(
            whole.path(),
            absent,
            whole.supplierCountry(),
            whole.offers(),
            absent,
            absent,
            whole.released(),
            whole.scope(),
            whole.sboms(),
            whole.signedBy(),
            whole.claims(),
            whole.exhibits(),
            whole.plans());

    assertThat(
            new SbomMatchesProduct()
                .evaluate(new Submission(List.of(), List.of(unnamed), named.sboms()), TODAY))
        .containsExactly(
            Observation.review(
                "no attestation states supplier.name, product.name, product.version to compare with",
                absent.place()));
  }

  @Test
  void refusesAnSbomFromBeforeTheReleaseOrFromTheFuture() {
    SbomFresh fresh = new SbomFresh(Optional.of(Span.read("1d").orElseThrow()));

    assertThat(outcome(fresh, anSbom().stating(DocumentField.TIMESTAMP, "2026-09-29T00:00:00Z")))
        .isEqualTo(Outcome.PASS);
    assertThat(outcome(fresh, anSbom().stating(DocumentField.TIMESTAMP, "2026-09-28T23:59:59Z")))
        .isEqualTo(Outcome.FAIL);
    assertThat(outcome(fresh, anSbom().stating(DocumentField.TIMESTAMP, "2026-11-25T00:00:00Z")))
        .isEqualTo(Outcome.FAIL);
    assertThat(outcome(fresh, anSbom().stating(DocumentField.TIMESTAMP, "yesterday")))
        .isIn(Outcome.FAIL, Outcome.NEEDS_REVIEW);
  }

  @Test
  void tellsBothPlacesOfAnSbomFromBeforeTheRelease() {
    SbomFresh fresh = new SbomFresh(Optional.empty());
    SbomBuilder old = anSbom().stating(DocumentField.TIMESTAMP, "2026-09-29T00:00:00Z");
    Submission submission = aSubmission().with(old.build()).build();

    assertThat(fresh.evaluate(submission, TODAY))
        .containsExactly(
            Observation.contradiction(
                    "the SBOM is of 2026-09-29, the release of 2026-09-30",
                    old.build().fact(DocumentField.TIMESTAMP).place(),
                    submission.attestations().get(0).productName().place())
                .comparing("2026-09-29", "from 2026-09-30"));
  }

  @Test
  void failsWhatAPurlShowsAndAsksAboutANameAlone() {
    NoComponentFrom kaspersky = new NoComponentFrom(List.of("Kaspersky"));
    Component sure = aComponent().withPurl("pkg:npm/kaspersky/sdk@1").build();
    Component perhaps = aComponent().by("Kaspersky Lab").build();
    Component silent = aComponent().by("").withPurl("").build();

    assertThat(outcome(kaspersky, anSbom())).isEqualTo(Outcome.PASS);
    assertThat(outcome(kaspersky, anSbom().listing(sure))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(kaspersky, anSbom().listing(perhaps))).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(kaspersky, anSbom().listing(silent))).isEqualTo(Outcome.NEEDS_REVIEW);
  }

  @Test
  void doesNotCallAHashMissingThatIsThereAndWrong() {
    Component wrong = aComponent().named("curl").with(ComponentField.HASH, State.MALFORMED).build();

    assertThat(seen(HASHES, anSbom().listing(aComponent().build(), WITHOUT_HASH, wrong)))
        .extracting(Observation::message)
        .containsExactly(
            "1 of 3 components state a hash; missing in: jquery 1.3.0; not valid in: curl 1.3.0");
    assertThat(seen(HASHES, anSbom().listing(wrong)))
        .extracting(Observation::message)
        .containsExactly("none of 1 components states a hash; not valid in: curl 1.3.0");
  }

  @Test
  void namesEveryAlgorithmThatWasFoundInsteadAndNotThatOfTheFirstAlone() {
    HashAlgorithmAccepted sha256 = new HashAlgorithmAccepted(List.of("SHA-256"), false, false);
    Component none = aComponent().hashedBy().build();
    Component weak = aComponent().hashedBy("MD5", "SHA-1").build();

    assertThat(seen(sha256, anSbom().listing(none, weak)))
        .extracting(Observation::found)
        .containsExactly("MD5, SHA-1, no hash");
  }

  @Test
  void findsAProhibitedSourceInEveryDisguise() {
    NoComponentFrom huawei = new NoComponentFrom(List.of("Huawei"));
    Component purl = aComponent().alsoCalled("pkg:maven/com.huawei.hms/base@1").build();
    Component cpe = aComponent().alsoCalled("CPE:2.3:a:HUAWEI:hms:1:*:*:*:*:*:*:*").build();
    List<Component> named =
        List.of(
            aComponent().alsoCalled("com.huawei.sdk").build(),
            aComponent().by("Hua\u200Bwei").build(),
            aComponent().by("Huаwei Technologies").build(),
            aComponent().withPurl("pkg:generic/huawei-sdk@1").build());

    assertThat(outcome(huawei, anSbom().listing(purl))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(huawei, anSbom().listing(cpe))).isEqualTo(Outcome.FAIL);
    for (Component one : named) {
      assertThat(outcome(huawei, anSbom().listing(one)))
          .as("%s", one)
          .isEqualTo(Outcome.NEEDS_REVIEW);
    }
  }

  @Test
  void failsAGraphWhoseIdsStandForMoreThanOneThing() {
    DependencyGraph graph =
        new DependencyGraph(true, 1, 0, List.of(), List.of("x"), List.of(), List.of());

    assertThat(seen(new GraphComplete(false, false), anSbom().with(graph)))
        .containsExactly(
            Observation.fail("1 id stands for more than one thing: x", FILE)
                .mendedBy(
                    new Remedy(
                        Fault.SUPPLIER,
                        "The SBOM states 1 of them, so that some can be written.",
                        "Have the dependencies of every component written.")));
  }

  @Test
  void doesNotBlameDependenciesWhereNoProductIsNamedFromWhichTheyCouldLead() {
    DependencyGraph graph =
        new DependencyGraph(false, 5, 0, List.of(), List.of(), List.of(0), List.of());

    assertThat(
            seen(
                new GraphComplete(false, false),
                anSbom().withoutSubject().listing(WITHOUT_HASH).with(graph)))
        .extracting(Observation::message)
        .containsExactly(
            "the SBOM names no product from which dependencies could lead to 1 component");
  }

  @Test
  void takesNoEndOfLifeThatIsNoDay() {
    Component garbled =
        aComponent()
            .endingOn("2030-01-01 or earlier")
            .with(ComponentField.END_OF_LIFE, State.MALFORMED)
            .build();

    assertThat(outcome(new NoComponentPastEndOfLife(), anSbom().listing(garbled)))
        .isEqualTo(Outcome.NEEDS_REVIEW);
  }

  @Test
  void seesAComponentPastItsEndOfLife() {
    NoComponentPastEndOfLife none = new NoComponentPastEndOfLife();

    assertThat(outcome(none, anSbom().listing(aComponent().endingOn("2026-11-24").build())))
        .isEqualTo(Outcome.PASS);
    assertThat(outcome(none, anSbom().listing(aComponent().endingOn("2026-11-23").build())))
        .isEqualTo(Outcome.FAIL);
    assertThat(outcome(none, anSbom().listing(aComponent().endingOn("").build())))
        .isEqualTo(Outcome.NEEDS_REVIEW);
  }

  @Test
  void tellsWhichFormatWasHandedIn() {
    FormatAccepted accepted = new FormatAccepted(List.of("CycloneDX 1.6"));

    assertThat(seen(accepted, anSbom()).get(0).places()).containsExactly(FILE);
    assertThat(outcome(accepted, anSbom())).isEqualTo(Outcome.PASS);
    assertThat(outcome(new FormatAccepted(List.of("SPDX 2.3")), anSbom())).isEqualTo(Outcome.FAIL);
  }
}
