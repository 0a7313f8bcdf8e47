package org.quadcheck.intake.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;
import org.quadcheck.limit.Limits;

class UndecidedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pending",
        "Pending.",
        "to be confirmed",
        "to be appointed",
        "T.B.C.",
        "tbc",
        "TBD 2027",
        "TBD in 2027",
        "TODO later",
        "mailto:",
        "N/A - we have none",
        "not yet defined",
        "No",
        "nobody",
        "see above",
        "<name>",
        "[your contact here]",
        "{contact}",
        "#REF!",
        "#NAME?",
        "we have none",
        "We do not have one.",
        "no plan exists",
        "none kept",
        "not maintained",
        "Not yet written",
        "will be provided later",
        "to be written",
        "to be decided later",
        "We will decide later.",
        "someone",
        "under construction",
        "Lorem ipsum dolor sit amet",
        "$PLAN",
        "%PLAN%",
        "https://",
        "https://www.",
        "http://localhost:8080/",
        "000",
        "none@acme.com",
        "検討中",
        "未作成",
        "同上"
      })
  void answersNothing(String text) throws InvalidInputException {
    assertThat(answer(text)).as(text).isEqualTo(new Answer.Unanswered(State.PLACEHOLDER, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Security desk, +61 2 5550 0142",
        "<https://acme.example/security>",
        "<security@acme.example>",
        "1930",
        "+81 3-1234-5678",
        "https://forms.acme.example/report",
        "[IR-9] Incident response plan",
        "Pending changes are listed in SEC-07",
        "TBDesk",
        "N. A. Rao",
        "T.B.C. Reddy",
        "TBC Corporation, soc@tbc.example",
        "Todo Systems KK, soc@todo.example",
        "No holder has more than 4 %",
        "Nobody & Sons Ltd",
        "No subcontractors are used",
        "None of our services is subcontracted",
        "Not kept longer than 18 months",
        "Will be reviewed by the board on 1 March 2027",
        "https://localhost-services.example/plan",
        "$5 million of cover",
        "保守部",
        "yes"
      })
  void isNoWordThatAnswers(String text) throws InvalidInputException {
    assertThat(answer(text)).as(text).isInstanceOf(Answer.Texts.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"✓", "☑", "✗", "○", "×"})
  void isNoTickThatMayMeanEither(String tick) {
    String text = "attestation: 1\nclaims: {mfa.phishing-resistant: %s}\n".formatted(tick);

    assertThatThrownBy(() -> read(text))
        .hasMessageEndingWith(
            "'mfa.phishing-resistant' is '%s'. Write true or false.".formatted(tick));
  }

  @Test
  void issuesNothingAndOwnsNoPlan() throws InvalidInputException {
    Attestation read =
        read(
            """
            attestation: 1
            claims: {mfa.phishing-resistant: {value: false, plan: p}}
            exhibits:
              e: {kind: irap-report, issuer: pending}
              f: {kind: irap-report, issuer: Pending Assessors}
            plans:
              p: {milestone: All keys are out, owner: nobody, due: 2027-01-31}
            """);

    assertThat(read.exhibits().get("e").issuer()).isEmpty();
    assertThat(read.exhibits().get("f").issuer()).isEqualTo("Pending Assessors");
    assertThat(read.plans().get("p").owner()).isEmpty();
  }

  @Test
  void signsNothing() throws InvalidInputException {
    Attestation read =
        read(
            """
            attestation: 1
            signed-by: {name: to be confirmed, title: TBC, email: none@acme.com, on: 2026-10-12}
            """);

    assertThat(read.signedBy().orElseThrow().name().state()).isEqualTo(State.PLACEHOLDER);
    assertThat(read.signedBy().orElseThrow().title().state()).isEqualTo(State.PLACEHOLDER);
    assertThat(read.signedBy().orElseThrow().email().state()).isEqualTo(State.PLACEHOLDER);
  }

  @Test
  void countsStarsThatAreDrawn() throws InvalidInputException {
    Attestation read =
        read(
            """
            attestation: 1
            exhibits:
              drawn: {kind: jc-star-label, stars: ★★★}
              told: {kind: jc-star-label, stars: ★3}
            """);

    assertThat(read.exhibits().get("drawn").particulars().level()).isEqualTo("3");
    assertThat(read.exhibits().get("told").particulars().level()).isEqualTo("★3");
  }

  private static Answer answer(String text) throws InvalidInputException {
    String quoted = "attestation: 1\nclaims: {contact.name: '%s'}\n".formatted(text);
    return read(quoted).claims().get("contact.name").answer();
  }

  private static Attestation read(String text) throws InvalidInputException {
    return new AttestationReader(Questions.vocabulary(), Limits.standard())
        .read("a.yaml", text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  @Test
  void fillsInNoFieldOfTheForm() throws InvalidInputException {
    String form = "attestation: 1\nform:\n  contact: {name: TBC, email: 'to be provided'}\n";
    Attestation read = read(form);

    assertThat(read.form().orElseThrow().fact(FormField.CONTACT_NAME).state())
        .isEqualTo(State.PLACEHOLDER);
    assertThat(read.form().orElseThrow().fact(FormField.CONTACT_EMAIL).state())
        .isEqualTo(State.PLACEHOLDER);
  }
}
