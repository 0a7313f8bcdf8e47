package org.quadcheck.workbench.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.value.InvalidInputException;

/** What is wrong with any report or certificate keeps each kind of them from passing. */
class EveryKindOfPaperTest {
  private static final String NOT_HANDED_IN = "";

  @TempDir private static Path room;
  private static Judge judge;

  @BeforeAll
  static void read() throws IOException, InvalidBaselineException, InvalidInputException {
    judge =
        new Judge(
            LibraryReader.read(LibraryFiles.ofFolder(Path.of("baselines"))),
            Path.of("examples/trust"),
            room);
  }

  /** What is concluded of each kind; empty where the submission is refused. */
  private static Map<Paper, Optional<Outcome>> outcomes(Function<Paper, Map<String, byte[]>> files)
      throws IOException {
    Map<Paper, Optional<Outcome>> outcomes = new EnumMap<>(Paper.class);
    for (Paper paper : Paper.values()) {
      outcomes.put(
          paper, judge.judge(files.apply(paper)).map(said -> said.get(paper.demand()).outcome()));
    }
    return outcomes;
  }

  private static Map<Paper, Optional<Outcome>> all(Optional<Outcome> outcome) {
    Map<Paper, Optional<Outcome>> all = new EnumMap<>(Paper.class);
    for (Paper paper : Paper.values()) {
      all.put(paper, outcome);
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number: X-18 | PASS",
        "expires: 2027-07-31 | PASS",
        "title: Report on Acme Managed Operations | PASS",
        "scope: Acme Managed Operations, services to be provided to customers | PASS",
        "expires: 2026-11-23 | FAIL",
        "issued: 2026-11-25 | FAIL",
        "issued: TBD | FAIL",
        "expires: 2026-07-31 | FAIL",
        "period-start: 2026-07-31; period-end: 2026-07-30 | FAIL",
        "sha256: abababababababababababababababababababababababababababababababab | FAIL",
        "file: evidence/other.txt; sha256: '' | NEEDS_REVIEW",
        "sha256: '' | NEEDS_REVIEW",
        "scope: '' | NEEDS_REVIEW",
        "scope: TBD | NEEDS_REVIEW",
        "scope: Acme Secure Mail | NEEDS_REVIEW",
        "scope: Globex Corporation | NEEDS_REVIEW",
        "scope: Acme Managed Operations excluding backups | NEEDS_REVIEW",
        "scope: Acme Managed Operations(バックアップを除く) | NEEDS_REVIEW",
        "scope: Acme Managed Operations 2025.1 | NEEDS_REVIEW",
        "scope: Acme Managed Operations (planned) | NEEDS_REVIEW",
        "scope: Acme Managed Operations – planned | NEEDS_REVIEW",
        "scope: Acme Managed Operations（予定） | NEEDS_REVIEW",
        "scope: Acme Managed Operations, withdrawn | NEEDS_REVIEW",
        "title: DRAFT report | NEEDS_REVIEW",
        "title: Report (revoked) | NEEDS_REVIEW",
        "title: Specimen | NEEDS_REVIEW",
        "number: X-17 (suspended) | NEEDS_REVIEW",
        "holder: Globex Corporation | NEEDS_REVIEW",
        "period-start: 2025-08-01; period-end: 2026-09-30 | NEEDS_REVIEW"
      })
  void turnsByACommonChange(String change, Outcome outcome) throws IOException {
    String facts = change.replace("''", NOT_HANDED_IN);

    assertThat(outcomes(paper -> paper.with(facts)))
        .as(change)
        .isEqualTo(all(Optional.of(outcome)));
  }

  @Test
  void refusesOrAsksAboutAFileThatHoldsNothing() throws IOException {
    assertThat(outcomes(paper -> paper.holding(""))).isEqualTo(all(Optional.empty()));
    assertThat(outcomes(paper -> paper.holding("to be done")))
        .isEqualTo(all(Optional.of(Outcome.NEEDS_REVIEW)));
    assertThat(
            outcomes(
                paper -> {
                  Map<String, byte[]> files = new TreeMap<>(paper.with(""));
                  files.remove(Paper.FILE);
                  return files;
                }))
        .isEqualTo(all(Optional.of(Outcome.NEEDS_REVIEW)));
  }

  /** Whoever declares three stars does so itself; other kinds are another's word. */
  @ParameterizedTest
  @CsvSource({"Acme Networks Pty Ltd", "ACME Networks", "Self"})
  void takesNobodysOwnWordForAReport(String issuer) throws IOException {
    Map<Paper, Optional<Outcome>> expected = all(Optional.of(Outcome.FAIL));
    expected.put(Paper.ISO_18974, Optional.of(Outcome.NEEDS_REVIEW));
    expected.put(Paper.SCS_OF_4, Optional.of(Outcome.NEEDS_REVIEW));
    expected.put(Paper.SCS_OF_3, Optional.of(Outcome.PASS));

    assertThat(outcomes(paper -> paper.with("issuer: " + issuer))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void passesAsItIsFilledIn(Paper paper) throws IOException {
    assertThat(judge.judge(paper.with("")).orElseThrow().get(paper.demand()).outcome())
        .as("%s", paper)
        .isEqualTo(Outcome.PASS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IRAP | issued: 2024-11-23 | FAIL",
        "CERT_IN | issued: 2025-11-23 | FAIL",
        "ISMAP | period-start: 2024-07-01; period-end: 2025-07-23 | FAIL",
        "ISMAP | period-end: '' | FAIL",
        "ISMAP | issuer: KPMG AZSA | FAIL",
        "ISMAP | issuer: 情報処理推進機構 | PASS",
        "ISMAP | issuer: デジタル庁 | NEEDS_REVIEW",
        "FEDRAMP | issuer: Example Assessors | FAIL",
        "FEDRAMP | level: B | FAIL",
        "FEDRAMP | level: '' | FAIL",
        "FEDRAMP | level: see certificate | NEEDS_REVIEW",
        "SOC2_TYPE_2 | type: 2 (Type II) | PASS",
        "SOC2_TYPE_2 | type: 1 | NEEDS_REVIEW",
        "SOC2_TYPE_2 | type: 3 | FAIL",
        "SOC2_TYPE_2 | type: '' | FAIL",
        "SOC2_TYPE_2 | period-start: '' | FAIL",
        "SOC2_TYPE_2 | period-start: 2024-11-24; period-end: 2025-11-23 | FAIL",
        "SOC2_TYPE_1 | issued: 2025-11-23 | FAIL",
        "SOC2_TYPE_1 | type: 2 | FAIL",
        "ISO_27001 | expires: 2026-11-24 | PASS",
        "ISO_27001 | expires: '' | FAIL",
        "ISO_27001 | edition: ISO/IEC 27001:2013 | FAIL",
        "ISO_27001 | edition: ISO 9001 | FAIL",
        "ISO_27001 | edition: '' | FAIL",
        "ISO_27001 | edition: ISO/IEC 27001 | NEEDS_REVIEW",
        "ISO_18974 | edition: ISO/IEC 5230 | FAIL",
        "ISO_18974 | edition: ISO/IEC DIS 18974 | NEEDS_REVIEW",
        "ISO_18974 | issued: 2025-05-23 | FAIL",
        "CMMC | level: 1 | NEEDS_REVIEW",
        "CMMC | level: '' | FAIL",
        "SCS_OF_3 | level: 2 | FAIL",
        "SCS_OF_3 | level: 星3 | PASS",
        "SCS_OF_3 | issued: 2025-11-23 | FAIL",
        "SCS_OF_4 | issued: 2023-11-23 | FAIL",
        "SCS_OF_4 | level: 5 | FAIL",
        "JC_STAR | issuer: Example Assessors | FAIL",
        "JC_STAR | issuer: 経済産業省 | NEEDS_REVIEW",
        "JC_STAR | level: 5 | FAIL"
      })
  void turnsByAChangeOfItsKind(Paper paper, String change, Outcome outcome) throws IOException {
    String facts = change.replace("''", NOT_HANDED_IN);

    assertThat(judge.judge(paper.with(facts)).orElseThrow().get(paper.demand()).outcome())
        .as("%s %s", paper, change)
        .isEqualTo(outcome);
  }
}
