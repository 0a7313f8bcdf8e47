package org.quadcheck.intake.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Offer;
import org.quadcheck.evidence.SbomReference;
import org.quadcheck.evidence.Signatory;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.Exhibit.FileState;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.claim.Reservations;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.limit.Limits;

class AttestationReaderTest {
  private static final String DIGEST = "ab".repeat(32);
  private static final String STRANGE_DIGEST = "0".repeat(64);
  private static final String OTHER_DIGEST = "cd".repeat(32);
  private static final String WHOLE =
      """
      attestation: 1
      supplier: {name: Acme Networks Pty Ltd, country: AU}
      offers: both
      product: {name: Acme Gateway, version: 4.10, released: 2026-09-30}
      scope: individual-product
      sbom: {file: ./gateway.cdx.json, sha256: %s}
      signed-by: {name: J. Rivera, title: Chief Executive, email: ceo@acme.example, on: 2026-10-12}
      claims:
        build.environments-separated: true
        incident.notify-authority: {value: 4h, exhibits: [ir-plan]}
        mfa.phishing-resistant: {value: no, plan: mfa-rollout}
      exhibits:
        ir-plan: {kind: document, title: Incident plan, file: evidence/ir-plan.pdf, sha256: %s}
        irap: {kind: irap-report, issuer: Assessors, number: 7, scope: Acme Gateway, issued: 2026-02-01,
               expires: 2028-01-31, period-end: 2026-01-15, ism-release: 2026-06}
      plans:
        mfa-rollout: {milestone: Hardware keys, owner: CISO, due: 2027-01-31}
      """
          .formatted(DIGEST.toUpperCase(java.util.Locale.ROOT), DIGEST);

  @Test
  void readsEveryKeyOfTheForm() throws InvalidInputException {
    Attestation read = read(WHOLE, Map.of("evidence/ir-plan.pdf", DIGEST));

    assertThat(read)
        .isEqualTo(
            new Attestation(
                "a.yaml",
                stated("Acme Networks Pty Ltd", 2, 18),
                stated("AU", 2, 50),
                Set.of(Offer.SOFTWARE, Offer.MANAGED_SERVICE),
                stated("Acme Gateway", 4, 17),
                stated("4.10", 4, 40),
                Optional.of(LocalDate.of(2026, 9, 30)),
                stated("individual-product", 5, 8),
                List.of(new SbomReference("gateway.cdx.json", DIGEST, at(6, 7))),
                Optional.of(
                    new Signatory(
                        stated("J. Rivera", 7, 19),
                        stated("Chief Executive", 7, 37),
                        stated("ceo@acme.example", 7, 61),
                        Optional.of(LocalDate.of(2026, 10, 12)),
                        at(7, 12))),
                Map.of(
                    "build.environments-separated",
                    claim("build.environments-separated", new Answer.YesNo(true), 9),
                    "incident.notify-authority",
                    new Claim(
                        "incident.notify-authority",
                        new Answer.Lasting(new Span(4, Span.Unit.HOUR)),
                        List.of("ir-plan"),
                        Optional.empty(),
                        at(10, 3)),
                    "mfa.phishing-resistant",
                    new Claim(
                        "mfa.phishing-resistant",
                        new Answer.YesNo(false),
                        List.of(),
                        Optional.of("mfa-rollout"),
                        at(11, 3))),
                Map.of(
                    "ir-plan",
                    exhibit("ir-plan", "Incident plan", "evidence/ir-plan.pdf", FileState.MATCHES),
                    "irap",
                    new Exhibit(
                        "irap",
                        ExhibitKind.IRAP_REPORT,
                        "",
                        "Assessors",
                        "7",
                        "Acme Gateway",
                        "2026-06",
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        Optional.of(LocalDate.of(2028, 1, 31)),
                        Optional.of(LocalDate.of(2026, 1, 15)),
                        "",
                        FileState.NOT_NAMED,
                        at(14, 3))),
                Map.of(
                    "mfa-rollout",
                    new PlanItem(
                        "mfa-rollout",
                        "Hardware keys",
                        "CISO",
                        LocalDate.of(2027, 1, 31),
                        at(17, 3)))));
  }

  @Test
  void readsTheSameFormInJsonAndUtf16() throws InvalidInputException {
    String json =
        """
        {"attestation": 1, "offers": "software", "claims": {"audit.external-date": "2026-03-14"}}
        """;
    Attestation plain = read(json, Map.of());
    Attestation wide = reader().read("a.yaml", json.getBytes(StandardCharsets.UTF_16), Map.of());

    assertThat(plain.claims().get("audit.external-date").answer())
        .isEqualTo(new Answer.Day(LocalDate.of(2026, 3, 14)));
    assertThat(wide).isEqualTo(plain);
  }

  @Test
  void readsAnAttestationThatClaimsNothing() throws InvalidInputException {
    Attestation read = read("attestation: 1\n", Map.of());

    Value absent = Value.absent(at(1, 1));
    assertThat(read)
        .isEqualTo(
            new Attestation(
                "a.yaml",
                absent,
                absent,
                Set.of(),
                absent,
                absent,
                Optional.empty(),
                absent,
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of()));
  }

  @Test
  void takesPlaceholdersForNoAnswerAndNotForAProblem() throws InvalidInputException {
    Attestation read =
        read(
            """
            attestation: 1
            supplier: TBD
            offers: TBD
            product: {name: n/a, version: "", released: TBD}
            scope: unknown
            sbom: {file: TBD, sha256: TBD}
            signed-by: {name: withheld, on: TBD}
            claims:
              build.environments-separated:
              incident.notify-authority: TBD
              audit.external-date: unknown
              training.share: {value: withheld}
              mfa.phishing-resistant: {plan: p}
              logging.locations: []
              tools.named: [make, TBD]
              contact.name: none
            plans:
              p: {milestone: TBD, due: TBD}
            """,
            Map.of());

    assertThat(read.claims().values())
        .extracting(Claim::answer)
        .containsExactly(
            new Answer.Unanswered(State.PLACEHOLDER, ""),
            new Answer.Unanswered(State.PLACEHOLDER, "TBD"),
            new Answer.Unanswered(State.UNKNOWN, "unknown"),
            new Answer.Unanswered(State.WITHHELD, "withheld"),
            new Answer.Unanswered(State.ABSENT, ""),
            new Answer.Unanswered(State.PLACEHOLDER, ""),
            new Answer.Unanswered(State.PLACEHOLDER, "TBD"),
            new Answer.Unanswered(State.PLACEHOLDER, "none"));
    assertThat(read.claims().get("mfa.phishing-resistant").plan()).isEmpty();
    assertThat(read.plans()).isEmpty();
    assertThat(read.sboms()).isEmpty();
    assertThat(read.offers()).isEmpty();
    assertThat(read.productName().state()).isEqualTo(State.PLACEHOLDER);
    assertThat(read.scope().state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void takesAnAllowedWordForAnAnswerThatReadsLikeAPlaceholder() throws InvalidInputException {
    Attestation read = read("attestation: 1\nclaims: {hosting.model: none}\n", Map.of());

    assertThat(read.claims().get("hosting.model").answer())
        .isEqualTo(new Answer.Texts(List.of("none")));
  }

  @Test
  void readsAnswersOfEveryType() throws InvalidInputException {
    Attestation read =
        read(
            """
            attestation: 1
            claims:
              training.share: 99.5
              logging.locations: [AU, JP, AU]
              tools.named: {value: make}
              contact.name: 7
              policy.reference: https://acme.example/policy
              incident.notify-authority: 24 months
            """,
            Map.of());

    assertThat(read.claims().values())
        .extracting(claim -> claim.answer().toString())
        .containsExactly("99.5", "AU, JP", "make", "7", "https://acme.example/policy", "24 months");
  }

  @Test
  void refusesANumberOffItsScaleAndACountryThatIsNone() {
    assertThat(
            problems(
                """
                attestation: 1
                claims:
                  maturity.level: 2.5
                  training.share: -1
                  data.locations: [IN, India, EU]
                """))
        .containsExactly(
            "a.yaml:3:19: 'maturity.level' is '2.5'. Write a number alone, whole, at least 0, at"
                + " most 3.",
            "a.yaml:4:19: 'training.share' is '-1'. Write a number alone, at least 0, at most"
                + " 100.",
            "a.yaml:5:24: 'India' is no country to 'data.locations'. Write the two capital"
                + " letters of ISO 3166-1, such as AU.",
            "a.yaml:5:31: 'EU' is no country to 'data.locations'. Write the two capital letters"
                + " of ISO 3166-1, such as AU.");
  }

  @Test
  void readsAScoreInThePlaceOfAnAnswerAndWhatIsSaidBesideIt() throws InvalidInputException {
    Claim claim =
        read(
                """
                attestation: 1
                claims:
                  mfa.phishing-resistant:
                    {score: 0.80, confidence: 9e-1, counter: [not so, ""], mitigation: later}
                """,
                Map.of())
            .claims()
            .get("mfa.phishing-resistant");

    assertThat(claim.answer())
        .isEqualTo(
            new Answer.Scored(
                new java.math.BigDecimal("0.8"), Optional.of(new java.math.BigDecimal("0.9"))));
    assertThat(claim.reservations().counters())
        .extracting(one -> one.text())
        .containsExactly("not so");
    assertThat(claim.reservations().mitigations())
        .extracting(one -> one.text())
        .containsExactly("later");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n/a|",
        "none|",
        "'-'|",
        "TBD|",
        "withheld|withheld",
        "unknown|unknown",
        "none of the testers was asked|none of the testers was asked"
      })
  void takesAWordThatSaysNothingForNothingSaidAgainst(String written, String said)
      throws InvalidInputException {
    String text =
        """
        attestation: 1
        claims:
          mfa.phishing-resistant: {value: true, counter: '%s', mitigation: ['%s']}
        """
            .formatted(written, written);
    Reservations read = read(text, Map.of()).claims().get("mfa.phishing-resistant").reservations();

    List<String> all = Stream.ofNullable(said).toList();
    assertThat(read.counters()).extracting(Reservations.Said::text).isEqualTo(all);
    assertThat(read.mitigations()).extracting(Reservations.Said::text).isEqualTo(all);
  }

  @Test
  void refusesScoresThatAreNone() {
    assertThat(
            problems(
                """
                attestation: 1
                claims:
                  mfa.phishing-resistant: {value: true, score: 1}
                  build.environments-separated: {confidence: 1}
                  training.share: {score: 1.01}
                  maturity.level: {score: 1e99}
                  hosting.model: {score: .5, confidence: [1]}
                  contact.name: {score: 0.5, counter: {a: b}}
                """))
        .containsExactly(
            "a.yaml:3:48: 'score' stands beside 'value'. Keep one of them.",
            "a.yaml:4:46: 'confidence' is stated without 'score'. State the score.",
            "a.yaml:5:27: 'score' is '1.01'. Write a number between 0 and 1, such as 0.8.",
            "a.yaml:6:27: 'score' is '1e99'. Write a number between 0 and 1, such as 0.8.",
            "a.yaml:7:42: 'confidence' must be a text, but is a list.",
            "a.yaml:8:39: 'counter' must be a text, but is a map.");
  }

  @Test
  void tellsEveryProblemOfTheFileAtOnce() {
    assertThat(
            problems(
                """
                attestation: 2
                suplier: {name: Acme}
                offers: hardware
                scope: everything
                supplier: {name: Acme, country: Australia}
                product: {name: [Acme], released: 2026-02-31}
                sbom: {file: ../other.json, sha256: 12ab}
                signed-by: J. Rivera
                claims:
                  mfa.phishing-resistent: true
                  no.such.thing.at.all: true
                  build.environments-separated: maybe
                  incident.notify-authority: 1m
                  audit.external-date: 31 February 2026
                  training.share: 101
                  hosting.model: clud
                  logging.locations: [AU, NZ]
                  contact.name: {value: x, exhibits: [ir-pln], plan: q, note: y}
                exhibits:
                  ir-plan: {kind: documnt, file: /etc/passwd, issued: soon}
                  b: {kind: document, file: 'evidence\\ir.pdf', edition: 1, ism-release: 2}
                  c: {title: no kind, sha256: %s}
                plans:
                  p: {milestone: x}
                """
                    .formatted(DIGEST)))
        .containsExactly(
            "a.yaml:1:14: 'attestation' is 2, which is no version of the form that is read here."
                + " Write 1.",
            "a.yaml:2:1: unknown key 'suplier'. Did you mean 'supplier'?",
            "a.yaml:3:9: unknown word 'hardware'. Known: software, managed-service, both.",
            "a.yaml:4:8: unknown word 'everything'. Known: company-wide, individual-product,"
                + " multiple-products.",
            "a.yaml:5:33: 'country' is 'Australia'. Write the two capital letters of ISO 3166-1,"
                + " such as AU.",
            "a.yaml:6:17: 'name' must be a text, but is a list.",
            "a.yaml:6:35: 'released' is 2026-02-31, which is no date. Write a day as 2026-03-14.",
            "a.yaml:7:14: '../other.json' leads upwards. Put the file into the attestation's"
                + " folder or below it.",
            "a.yaml:7:37: 'sha256' is no SHA-256: it has 4 characters. Write the 64 hexadecimal"
                + " digits of the file.",
            "a.yaml:8:12: 'signed-by' must be a map, but is a text.",
            "a.yaml:10:3: unknown claim 'mfa.phishing-resistent'. Did you mean"
                + " 'mfa.phishing-resistant'?",
            "a.yaml:11:3: unknown claim 'no.such.thing.at.all'. Leave it out, or use the id of a"
                + " question that is asked.",
            "a.yaml:12:33: 'build.environments-separated' is 'maybe'. Write true or false.",
            "a.yaml:13:30: 'incident.notify-authority' is '1m', where m may mean minutes or"
                + " months. Write min or months.",
            "a.yaml:14:24: 'audit.external-date' is '31 February 2026'. Write a day that exists,"
                + " such as 2026-03-14.",
            "a.yaml:15:19: 'training.share' is '101'. Write a number alone, at least 0, at most"
                + " 100.",
            "a.yaml:16:18: 'clud' is no answer to 'hosting.model'. Did you mean 'cloud'?",
            "a.yaml:17:27: 'NZ' is no answer to 'logging.locations'. Known: AU, IN, JP, US.",
            "a.yaml:18:39: no exhibit 'ir-pln' stands in this attestation. Did you mean"
                + " 'ir-plan'?",
            "a.yaml:18:54: no plan 'q' stands in this attestation. Did you mean 'p'?",
            "a.yaml:18:57: unknown key 'note'. Known: value, not-applicable, because, score, confidence, exhibits, plan, counter, mitigation.",
            "a.yaml:20:19: unknown word 'documnt'. Did you mean 'document'?",
            "a.yaml:20:34: '/etc/passwd' is an absolute path. Name the file from the"
                + " attestation's own folder.",
            "a.yaml:20:55: 'issued' is soon, which is no date. Write a day as 2026-03-14.",
            "a.yaml:21:29: 'evidence\\ir.pdf' holds a backslash. Separate folders with '/'.",
            "a.yaml:21:73: 'ism-release' is another word for 'edition'. Keep one.",
            "a.yaml:22:6: 'kind' is missing. Add it.",
            "a.yaml:22:31: 'sha256' is stated without 'file'. Name the file.",
            "a.yaml:24:6: 'due' is missing. Add it.");
  }

  @Test
  void refusesAClaimThatIsAListWhereOneValueIsAsked() {
    assertThat(problems("attestation: 1\nclaims: {mfa.phishing-resistant: [true]}\n"))
        .containsExactly("a.yaml:2:34: 'mfa.phishing-resistant' is a list. Write true or false.");
  }

  @Test
  void refusesAnAnswerThatIsAMapWithinAList() {
    assertThat(problems("attestation: 1\nclaims: {tools.named: [{a: b}]}\n"))
        .containsExactly("a.yaml:2:24: 'tools.named' is a map. Write a list of texts.");
  }

  @Test
  void refusesARepeatedKey() {
    assertThat(problems("attestation: 1\nscope: company-wide\nscope: company-wide\n"))
        .containsExactly("a.yaml:3:1: 'scope' stands twice. Keep one of them.");
  }

  @Test
  void refusesATruncatedFile() {
    assertThat(problems("{\"attestation\": 1, \"claims\": {"))
        .containsExactly(
            "a.yaml:1:31: this is not valid JSON. Check this line and the one before for a missing"
                + " comma, quote or bracket.");
  }

  @Test
  void refusesAWrongEncoding() {
    byte[] latin =
        "attestation: 1\nsupplier: {name: Caf\u00e9}\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(problems(latin))
        .containsExactly("a.yaml: is not text in UTF-8 or UTF-16. Save it as UTF-8.");
  }

  @Test
  void refusesLongLines() {
    assertThat(problems("attestation: 1\nsupplier: " + "A".repeat(1_000_001)))
        .containsExactly(
            "a.yaml:2:1000001: the line has more than 1000000 characters (limit yaml-line). Give --limit"
                + " yaml-line=NUMBER if you trust the file, or ask for less.");
  }

  @Test
  void refusesDeepNesting() {
    String deep = "{\"attestation\": 1, \"claims\": " + "[".repeat(70) + "]".repeat(70) + "}";

    assertThat(problems(deep))
        .containsExactly(
            "a.yaml:1:30: 'claims' must be a map, but is a list.",
            "a.yaml:1:93: is nested deeper than 64 levels (limit yaml-depth). Give --limit yaml-depth=NUMBER if"
                + " you trust the file, or ask for less.");
  }

  @Test
  void tellsWhatBecameOfTheFileOfAnExhibit() throws InvalidInputException {
    String text =
        """
        attestation: 1
        exhibits:
          matches: {kind: document, file: e/a.pdf, sha256: %2$s}
          differs: {kind: document, file: e/b.pdf, sha256: %1$s}
          not-bound: {kind: document, file: e/b.pdf}
          missing: {kind: document, file: e/c.pdf, sha256: %1$s}
          not-named: {kind: document, file: TBD}
          renamed: {kind: document, file: e/c.pdf, sha256: %2$s}
          matches-too: {kind: document, file: e/b.pdf, sha256: %3$s}
          crossed: {kind: document, file: e/b.pdf, sha256: %2$s}
        """
            .formatted(STRANGE_DIGEST, DIGEST, OTHER_DIGEST);
    Attestation read =
        reader()
            .read(
                "offer/a.yaml",
                text.getBytes(StandardCharsets.UTF_8),
                Map.of("offer/e/a.pdf", DIGEST, "offer/e/b.pdf", OTHER_DIGEST, "e/c.pdf", DIGEST));

    assertThat(read.exhibits().values())
        .extracting(Exhibit::fileState)
        .containsExactly(
            FileState.MATCHES,
            FileState.DIFFERS,
            FileState.NOT_BOUND,
            FileState.MISSING,
            FileState.NOT_NAMED,
            FileState.RENAMED,
            FileState.MATCHES,
            FileState.DIFFERS);
    assertThat(read.exhibits().get("renamed").at()).isIn("offer/e/a.pdf", "e/c.pdf");
  }

  private static Attestation read(String text, Map<String, String> digests)
      throws InvalidInputException {
    return reader().read("a.yaml", text.getBytes(StandardCharsets.UTF_8), digests);
  }

  private static AttestationReader reader() {
    return new AttestationReader(Questions.vocabulary(), Limits.standard());
  }

  private static List<String> problems(String text) {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(byte[] bytes) {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> reader().read("a.yaml", bytes, Map.of()));
    return refused.problems().stream().map(Problem::toString).toList();
  }

  private static Value stated(String text, int line, int column) {
    return new Value(State.STATED, text, at(line, column));
  }

  private static Place at(int line, int column) {
    return new Place("a.yaml", line, column);
  }

  private static Claim claim(String id, Answer answer, int line) {
    return new Claim(id, answer, List.of(), Optional.empty(), at(line, 3));
  }

  private static Exhibit exhibit(String id, String title, String file, FileState state) {
    return new Exhibit(
        id,
        ExhibitKind.DOCUMENT,
        title,
        "",
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        file,
        state,
        at(13, 3));
  }
}
