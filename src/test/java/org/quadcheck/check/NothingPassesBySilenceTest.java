package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.check.CurrentBuilder.aCurrent;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.observation.Limit;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;

/** The first law of judging, for every kind of check there is. */
class NothingPassesBySilenceTest {
  private static final Limit SIX_HOURS = Limit.read("6h").orElseThrow();
  private static final Span YEAR = Span.read("1y").orElseThrow();
  private static final List<Check> ONE_OF_EACH =
      List.of(
          new AllOf(List.of(new ClaimAffirmed("a.b"))),
          new AnyOf(List.of(new ClaimAffirmed("a.b"), new SbomPresent())),
          new AttestationSigned(false),
          new ArtifactsMatchSbom(true),
          new AttestationStates(List.of(AttestationField.PRODUCT_NAME)),
          new ClaimAffirmed("a.b"),
          new ClaimAtLeast("a.b", SIX_HOURS),
          new ClaimAtMost("a.b", SIX_HOURS),
          new ClaimDateAhead("a.b"),
          new ClaimDatedWithin("a.b", YEAR),
          new ClaimIncludesAll("a.b", List.of("x")),
          new ClaimOneOf("a.b", List.of("x")),
          new ClaimStated("a.b"),
          new CompletenessFits("a.b"),
          new DocumentFieldStated(DocumentField.AUTHOR, true, List.of(), false),
          aCurrent(ExhibitKind.IRAP_REPORT).within("1y").check(),
          new FieldCoverage(
              ComponentField.NAME,
              Optional.of(1),
              true,
              List.of(),
              Optional.empty(),
              false,
              List.of()),
          new FormAuthorised(),
          new FormComplete(List.of(FormField.SUBMISSION)),
          new FormCoversProduct(),
          new FormInScope(),
          new FormPlansComplete(List.of("a.b")),
          new FormatAccepted(List.of("CycloneDX 1.6")),
          new GraphComplete(false, false),
          new HashAlgorithmAccepted(List.of("SHA-256"), true, false),
          new Manual("Is it?"),
          new NoComponentFrom(List.of("Nobody")),
          new NoComponentKnownExploited(Optional.empty()),
          new NoComponentPastEndOfLife(),
          new SbomDigestEqual(),
          new SbomFresh(Optional.empty()),
          new SbomMatchesProduct(),
          new SbomPresent(),
          new SbomSigned(),
          new UnknownsStated(List.of(ComponentField.HASH)),
          new VexForEveryKnownVulnerability(Optional.empty()));

  /** What {@code null} and {@code {}} are in a list of components. */
  private static final Component NOTHING = aComponent().sayingNothing().build();

  @Test
  void namesEveryKind() {
    assertThat(ONE_OF_EACH)
        .extracting(check -> (Object) check.getClass())
        .containsExactlyInAnyOrderElementsOf(kinds(Check.class).toList());
  }

  private static Stream<Object> kinds(Class<?> type) {
    return type.isInterface()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(NothingPassesBySilenceTest::kinds)
        : Stream.of(type);
  }

  @Test
  void passesNothingWhenNothingIsHandedIn() {
    assertNonePasses(new Submission(List.of(), List.of(), List.of()));
  }

  @Test
  void passesNothingForAnSbomWithoutComponents() {
    assertNonePasses(aSubmission().withoutAttestation().with(anSbom().listing().build()).build());
  }

  @Test
  void passesNothingForAnSbomOfComponentsThatAreNothing() {
    assertNonePasses(
        aSubmission().withoutAttestation().with(anSbom().listing(NOTHING).build()).build());
  }

  /** Else it would be better not to say which package the product is. */
  @Test
  void passesNothingForOnePackageOfSpdxThatMayBeTheProduct() {
    assertNonePasses(
        aSubmission()
            .withoutAttestation()
            .with(anSbom().as("SPDX").withoutSubject().build())
            .build());
  }

  private static void assertNonePasses(Submission submission) {
    for (Check check : ONE_OF_EACH) {
      List<Outcome> outcomes =
          check.evaluate(submission, TODAY).stream().map(Observation::outcome).toList();
      assertThat(Outcome.worst(outcomes)).as("%s", check).isIn(Outcome.FAIL, Outcome.NEEDS_REVIEW);
    }
  }
}
