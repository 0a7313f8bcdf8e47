package org.quadcheck.check.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SbomBuilder.anSbom;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.OneQuestion;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.SbomFact;
import org.quadcheck.evidence.sbom.CryptoAsset;
import org.quadcheck.evidence.sbom.CryptoAsset.Kind;
import org.quadcheck.evidence.sbom.CryptoAsset.Suites;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;

class CryptoContradictionsTest {
  private static final Answer YES = new Answer.YesNo(true);
  private static final Answer NO = new Answer.YesNo(false);
  private static final Place HERE = SubmissionBuilder.place(14);

  private static List<Observation> seen(SbomFact fact, Answer answer, CryptoAsset... assets) {
    return OneQuestion.seen(fact, answer, anSbom().encryptingBy(assets));
  }

  private static Outcome outcome(SbomFact fact, Answer answer, CryptoAsset... assets) {
    return Outcome.worst(seen(fact, answer, assets).stream().map(Observation::outcome).toList());
  }

  private static Answer naming(String... words) {
    return new Answer.Texts(Arrays.asList(words));
  }

  private static CryptoAsset asset(Kind kind, String name, String... words) {
    return new CryptoAsset(
        kind, name, Set.of(words), false, Suites.NOT_SAID, Optional.empty(), 7, 5);
  }

  private static CryptoAsset withSuites(Suites suites) {
    return new CryptoAsset(
        Kind.PROTOCOL, "TLS", Set.of("TLS-1.3"), false, suites, Optional.empty(), 7, 5);
  }

  private static CryptoAsset ending(String day) {
    Optional<LocalDate> end = Optional.of(LocalDate.parse(day));
    return new CryptoAsset(Kind.CERTIFICATE, "portal", Set.of(), false, Suites.NOT_SAID, end, 7, 5);
  }

  @Test
  void quotesWhatTheAnswerDoesNotName() {
    assertThat(
            seen(
                SbomFact.ALGORITHM_NOT_NAMED,
                naming("AES"),
                asset(Kind.ALGORITHM, "AES-128", "AES"),
                asset(Kind.ALGORITHM, "HMAC-MD5", "MD5"),
                asset(Kind.ALGORITHM, "mystery")))
        .containsExactly(
            Observation.contradiction(
                "a.one is answered with AES, but the SBOM lists HMAC-MD5 (MD5)",
                HERE,
                new Place(SbomBuilder.PATH, 7, 5)));
  }

  @Test
  void letsAPersonLookAtWhatTellsNothing() {
    assertThat(
            seen(
                SbomFact.ALGORITHM_NOT_NAMED,
                naming("AES"),
                asset(Kind.ALGORITHM, "mystery"),
                asset(Kind.UNCLEAR, ""),
                asset(Kind.ALGORITHM, "MD5", "MD5").asProvided()))
        .containsExactly(
            Observation.review(
                "a.one is answered with AES, and the SBOM lists mystery, a name that tells no more,"
                    + " something without a name, of which it does not say what it is, MD5, which a"
                    + " component provides; ask whether the answer holds",
                HERE,
                new Place(SbomBuilder.PATH, 7, 5)));
  }

  @Test
  void holdsEachKindAgainstItsOwnQuestion() {
    CryptoAsset algorithm = asset(Kind.ALGORITHM, "MD5", "MD5");
    CryptoAsset protocol = asset(Kind.PROTOCOL, "TLS", "TLS-1.0");
    Answer answer = naming("SHA-2", "TLS-1.3");

    assertThat(outcome(SbomFact.ALGORITHM_NOT_NAMED, answer, protocol)).isEqualTo(Outcome.PASS);
    assertThat(outcome(SbomFact.PROTOCOL_NOT_NAMED, answer, algorithm)).isEqualTo(Outcome.PASS);
    assertThat(outcome(SbomFact.ALGORITHM_NOT_NAMED, answer, algorithm)).isEqualTo(Outcome.FAIL);
    assertThat(outcome(SbomFact.PROTOCOL_NOT_NAMED, answer, protocol)).isEqualTo(Outcome.FAIL);
  }

  @Test
  void anOpenVersionContradictsOnlyWhatNamesNone() {
    CryptoAsset open = asset(Kind.PROTOCOL, "TLS", "TLS-1.2", "TLS-1.3");
    SbomFact fact = SbomFact.PROTOCOL_NOT_NAMED;

    assertThat(outcome(fact, naming("TLS-1.2", "TLS-1.3"), open)).isEqualTo(Outcome.PASS);
    assertThat(outcome(fact, naming("TLS-1.3"), open)).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(fact, naming("none"), open)).isEqualTo(Outcome.FAIL);
  }

  @Test
  void saysNothingAgainstNoAnswer() {
    Answer nothing = new Answer.Unanswered(State.PLACEHOLDER, "TBD");
    CryptoAsset asset = asset(Kind.ALGORITHM, "MD5", "MD5");

    assertThat(seen(SbomFact.ALGORITHM_NOT_NAMED, nothing, asset))
        .extracting(Observation::message)
        .containsExactly("a.one is answered with 'TBD', which answers nothing");
  }

  @Test
  void holdsAYesAgainstWhatEncryptsNothing() {
    SbomFact fact = SbomFact.WEAK_TRANSPORT;

    assertThat(outcome(fact, YES, withSuites(Suites.NONE_ENCRYPTS))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(fact, NO, withSuites(Suites.NONE_ENCRYPTS))).isEqualTo(Outcome.PASS);
    assertThat(outcome(fact, YES, withSuites(Suites.NONE_ENCRYPTS).asProvided()))
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(fact, YES, withSuites(Suites.SOME_IN_DOUBT)))
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(fact, YES, withSuites(Suites.ALL_ENCRYPT))).isEqualTo(Outcome.PASS);
  }

  @Test
  void letsAPersonLookAtOutdatedProtocolsAndEndedCertificates() {
    SbomFact fact = SbomFact.WEAK_TRANSPORT;

    assertThat(outcome(fact, YES, asset(Kind.PROTOCOL, "TLS", "TLS-1.1")))
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(fact, YES, asset(Kind.PROTOCOL, "TLS", "TLS-1.1", "TLS-1.2")))
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(fact, YES, asset(Kind.PROTOCOL, "TLS", "TLS-1.2"))).isEqualTo(Outcome.PASS);
    assertThat(outcome(fact, YES, asset(Kind.PROTOCOL, "x"))).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(fact, YES, asset(Kind.CERTIFICATE, "x"))).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(fact, YES, asset(Kind.UNCLEAR, "x"))).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(fact, YES, ending("2026-11-23"))).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(fact, YES, ending("2026-11-24"))).isEqualTo(Outcome.PASS);
  }
}
