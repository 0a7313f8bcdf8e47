package org.quadcheck.intake.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.claim.Blanks;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.limit.Limits;

/** Attestations that were filled in as a table, as spreadsheets of many countries write them. */
class CsvAttestationTest {
  private static final String TABLE =
      """
      claim,question,answer,unit,exhibit,plan,note
      attestation,The version,1,,,,
      offers,What,software,,,,
      supplier.name,"Who, in full","Acme ""Networks"" Pty Ltd",,,,
      supplier.country,,AU,,,,
      product.version,,4.2.0,,,,
      product.released,,2026-09-30,,,,
      sbom.file,,gateway.cdx.json,,,,
      signed-by.name,,J. Rivera,,,,
      build.environments-separated,"Are
      they apart?",TRUE,yes or no,ir-plan,,
      incident.notify-authority,,4,h,ir-plan | other,,
      audit.external-date,,2026-03-14,,,,
      logging.locations,,AU|IN,a list,,,
      mfa.phishing-resistant,,no,,,rollout,
      exhibits.ir-plan.kind,,document,,,,
      exhibits.ir-plan.title,,Plan v1.2,,,,
      exhibits.other.kind,,test-report,,,,
      exhibits.soc2-report.kind,,,,,,
      exhibits.soc2-report.issuer,,,,,,
      plans.rollout.milestone,,Keys,,,,
      plans.rollout.due,,2027-01-31,,,,
      form.signatory.employee,,TRUE,,,,
      form.signatory.authority,,False,,,,
      ,,,,,,
      """;
  private static final String YAML =
      """
      attestation: 1
      offers: software
      supplier: {name: 'Acme "Networks" Pty Ltd', country: AU}
      product: {version: 4.2.0, released: 2026-09-30}
      sbom: {file: gateway.cdx.json}
      signed-by: {name: J. Rivera}
      claims:
        build.environments-separated: {value: true, exhibits: [ir-plan]}
        incident.notify-authority: {value: 4 h, exhibits: [ir-plan, other]}
        audit.external-date: 2026-03-14
        logging.locations: [AU, IN]
        mfa.phishing-resistant: {value: false, plan: rollout}
      exhibits:
        ir-plan: {kind: document, title: Plan v1.2}
        other: {kind: test-report}
      plans:
        rollout: {milestone: Keys, due: 2027-01-31}
      form:
        signatory: {employee: true, authority: false}
      """;

  private static Attestation read(byte[] bytes) throws InvalidInputException {
    return new AttestationReader(Questions.vocabulary(), Limits.standard())
        .read("form", bytes, Map.of());
  }

  /** All that was said, without the places where it stands. */
  private static String said(Attestation attestation) {
    return attestation
        .toString()
        .replaceAll("place=form(:\\d+:\\d+)?|form:\\d+:\\d+", "")
        .replaceAll("blanks=Blanks\\[.*?\\]", "");
  }

  static Stream<byte[]> encodings() {
    String semicolons = TABLE.replace(",", ";").replace("Who; in", "Who, in");
    String tabs = TABLE.replace(",", "\t").replace("Who\t in", "Who, in");
    return Stream.of(
        TABLE.getBytes(StandardCharsets.UTF_8),
        ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8),
        TABLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
        ("\uFEFF" + semicolons).getBytes(StandardCharsets.UTF_8),
        ("sep=;\r\n" + semicolons).getBytes(StandardCharsets.UTF_8),
        semicolons.replace("claim;", "Claim ;").getBytes(StandardCharsets.UTF_8),
        semicolons.replace("\n", "\r").getBytes(StandardCharsets.UTF_8),
        (";;;;;;\n" + semicolons).getBytes(StandardCharsets.UTF_8),
        ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16LE),
        ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16BE));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void saysTheSameAsTheYamlForm(byte[] table) throws InvalidInputException {
    assertThat(said(read(table))).isEqualTo(said(read(YAML.getBytes(StandardCharsets.UTF_8))));
  }

  /** Spreadsheets in Japan write the year first, and some write midnight behind a day. */
  @Test
  void readsDaysThatBeginWithTheYear() throws InvalidInputException {
    String written =
        TABLE
            .replace("2026-09-30", "2026/9/30")
            .replace("2026-03-14", "2026-03-14 00:00:00")
            .replace("2027-01-31", "2027/01/31 0:00");

    assertThat(said(read(written.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(said(read(TABLE.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void tellsThatASpreadsheetTurnedADayRound() {
    String written =
        TABLE
            .replace("2026-09-30", "9/30/2026")
            .replace("2026-03-14", "14.03.2026")
            .replace("2027-01-31", "31-01-27");
    InvalidInputException thrown =
        catchThrowableOfType(
            InvalidInputException.class, () -> read(written.getBytes(StandardCharsets.UTF_8)));

    String rest =
        ", as spreadsheets turn days round. Enter it as text, such as '2026-03-14 with the"
            + " apostrophe before it.";
    assertThat(thrown.problems())
        .containsExactly(
            new Problem(new Place("form", 7, 3), "'product.released' is 9/30/2026" + rest),
            new Problem(new Place("form", 13, 3), "'audit.external-date' is 14.03.2026" + rest),
            new Problem(new Place("form", 22, 3), "'plans.rollout.due' is 31-01-27" + rest));
  }

  @Test
  void tellsThePlaceByLineAndCell() throws InvalidInputException {
    Attestation read = read(TABLE.getBytes(StandardCharsets.UTF_8));

    assertThat(read.claims().get("build.environments-separated").place())
        .isEqualTo(new Place("form", 10, 1));
    assertThat(read.claims().get("incident.notify-authority").place())
        .isEqualTo(new Place("form", 12, 1));
    assertThat(read.supplierName().place()).isEqualTo(new Place("form", 4, 3));
  }

  @Test
  void readsColumnsInAnyOrder() throws InvalidInputException {
    String turned = "answer,note,claim\n1,,attestation\nsoftware,\"a, b\",offers\n";
    String straight = "claim,answer\nattestation,1\noffers,software\n";

    assertThat(said(read(turned.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(said(read(straight.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void remembersWhereNothingIsAnswered() throws InvalidInputException {
    String table =
        "claim,question,answer\nattestation,,1\nsupplier.name,\"a\nb\",\nmfa.phishing-resistant,\n";

    assertThat(read(table.getBytes(StandardCharsets.UTF_8)).blanks())
        .isEqualTo(
            new Blanks(
                Map.of(
                    "supplier.name", new Place("form", 3, 3),
                    "mfa.phishing-resistant", new Place("form", 5, 1))));
  }

  private static List<String> problems(String table) {
    return catchThrowableOfType(
            InvalidInputException.class, () -> read(table.getBytes(StandardCharsets.UTF_8)))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void tellsAllThatIsWrong() {
    assertThat(
            problems(
                """
                claim,answer,remark
                attestation,1,
                audit.external-date,14/03/2026,
                audit.external-date,2026-03-14,
                audit.extrnal-date,2026-03-14,
                ,yes,
                supplier,Acme,
                supplier.name,Acme,
                """))
        .containsExactly(
            "form:1:1: unknown column 'remark'. Take it out, or write into 'note'.",
            "form:3:2: 'audit.external-date' is 14/03/2026, as spreadsheets turn days round. Enter it"
                + " as text, such as '2026-03-14 with the apostrophe before it.",
            "form:4:1: 'audit.external-date' stands in line 3 already. Keep one of the rows.",
            "form:5:1: unknown claim 'audit.extrnal-date'. Did you mean 'audit.external-date'?",
            "form:6:2: an answer stands in a row without 'claim'. Put the question's id there.",
            "form:7:2: 'supplier' must be a map, but is a text.",
            "form:8:1: 'supplier' has an answer of its own in another row. Keep one of the rows.");
  }

  @Test
  void saysHowSeveralAnswersAreParted() {
    assertThat(problems("claim,answer\nattestation,1\nlogging.locations,\"AU, IN\"\n"))
        .containsExactly(
            "form:3:2: 'AU, IN' is no answer to 'logging.locations'. Known: AU, IN, JP, US. Write"
                + " several as a list, [AU, IN], in a table with bars between them, AU|IN.");
  }

  @Test
  void saysThatRowsStandAboveTheHead() {
    assertThat(problems("Our answers;;\n;;\nclaim;answer;note\nattestation;2;\n"))
        .containsExactly(
            "form:1:1: the row with 'claim' and 'answer' is in line 3. Take out what stands above"
                + " it.",
            "form:4:2: 'attestation' is 2, which is no version of the form that is read here."
                + " Write 1.");
  }

  @Test
  void saysWhatIsMissingInTheHead() {
    assertThat(problems("claim;question;our word\nattestation;;1\n"))
        .contains("form:1:1: the column 'answer' is missing. Put it back.");
  }

  @Test
  void tellsWhatStandsBelowNoColumn() {
    assertThat(
            problems(
                "claim,answer,,\nattestation,1\nsupplier.name,Acme, Ltd,\noffers,software,,,no\n"))
        .containsExactly(
            "form:3:3: this cell stands below no column. Move it, or put what holds the separator"
                + " into quotes.",
            "form:4:5: this cell stands below no column. Move it, or put what holds the separator"
                + " into quotes.");
  }

  @Test
  void refusesATableThatIsCut() {
    assertThat(problems("claim,answer\nattestation,\"1\nmfa.phishing-resistant,yes\n"))
        .containsExactly(
            "form: a cell is not closed as tables in CSV are. Save the table as CSV again.",
            "form: 'attestation' is missing. Add it.");
  }
}
