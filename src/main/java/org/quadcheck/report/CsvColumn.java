package org.quadcheck.report;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.BaselineUse;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Nation;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.value.Place;

/** One column of the CSV: its head and what stands in it for a finding. */
record CsvColumn(String head, BiFunction<AssessmentResult, Finding, String> value) {
  /** In the order of the file: the conclusion, what it rests on, then what all rows share. */
  static final List<CsvColumn> ALL =
      Stream.of(conclusion(), reasons(), excuses(), shared()).flatMap(List::stream).toList();

  private static List<CsvColumn> conclusion() {
    return List.of(
        of("nation", finding -> finding.nation().code()),
        new CsvColumn("verdict", (result, finding) -> verdict(result, finding.nation())),
        of("requirement", Finding::requirement),
        of("title", Finding::title),
        of("obligation", finding -> finding.obligation().word()),
        of("force", finding -> finding.force().word()),
        of("outcome", finding -> finding.outcome().word()),
        of("blocks", finding -> Boolean.toString(finding.blocks())),
        of("decides", finding -> Boolean.toString(finding.decides())),
        of("assurance", finding -> finding.assurance().map(Assurance::word).orElse("")));
  }

  private static List<CsvColumn> reasons() {
    return List.of(
        of("reason", finding -> seen(finding, Observation::message)),
        of("found", finding -> seen(finding, Observation::found)),
        of("expected", finding -> seen(finding, Observation::expected)),
        of("threshold", finding -> finding.toolPolicy() ? "tool-policy" : ""),
        of("places", finding -> joined(places(finding).map(Place::toString))),
        of("cites", finding -> joined(finding.cites().stream().map(Clause::citation))),
        of("remediation", Finding::remediation),
        of("fault", finding -> joined(finding.remedies().map(one -> one.fault().word()))),
        of("remedy", finding -> joined(finding.remedies().map(Remedy::text))));
  }

  private static List<CsvColumn> excuses() {
    return List.of(
        of("waiverUntil", finding -> or(finding.waivedBy().map(w -> w.until().toString()))),
        of("waiverApprovedBy", finding -> or(finding.waivedBy().map(w -> w.approvedBy()))),
        of("waiverReason", finding -> or(finding.waivedBy().map(w -> w.reason()))),
        of("planDue", finding -> or(finding.plannedBy().map(p -> p.due().toString()))),
        of("planOwner", finding -> or(finding.plannedBy().map(p -> p.owner()))),
        of("planMilestone", finding -> or(finding.plannedBy().map(p -> p.milestone()))));
  }

  private static List<CsvColumn> shared() {
    return List.of(
        ofAll("supplier", AssessmentResult::supplier),
        ofAll("product", AssessmentResult::product),
        ofAll("productVersion", AssessmentResult::productVersion),
        ofAll("asOf", result -> result.asOf().toString()),
        ofAll("failOn", result -> result.gate().failOn().word()),
        ofAll("gatePassed", result -> Boolean.toString(result.gate().passed())),
        of("baseline", Finding::baseline),
        new CsvColumn("baselineVersion", (r, finding) -> use(r, finding, BaselineUse::version)),
        new CsvColumn("profile", (r, finding) -> use(r, finding, BaselineUse::profile)),
        new CsvColumn("warning", (r, finding) -> use(r, finding, BaselineUse::warning)),
        ofAll("loosened", CsvColumn::loosened),
        new CsvColumn("baselineSha256", (r, finding) -> use(r, finding, BaselineUse::sha256)),
        ofAll("sourcesSha256", AssessmentResult::sourcesDigest),
        new CsvColumn("evidenceSha256", CsvColumn::digests),
        ofAll("data", CsvColumn::data),
        ofAll("quadcheck", AssessmentResult::toolVersion));
  }

  private static CsvColumn of(String head, Function<Finding, String> value) {
    return new CsvColumn(head, (result, finding) -> value.apply(finding));
  }

  private static CsvColumn ofAll(String head, Function<AssessmentResult, String> value) {
    return new CsvColumn(head, (result, finding) -> value.apply(result));
  }

  private static String or(Optional<String> value) {
    return value.orElse("");
  }

  private static String verdict(AssessmentResult result, Nation nation) {
    return joined(
        result.verdicts().stream()
            .filter(verdict -> verdict.nation().equals(nation))
            .map(verdict -> verdict.word().word()));
  }

  private static String use(
      AssessmentResult result, Finding finding, Function<BaselineUse, String> part) {
    return joined(
        result.baselines().stream().filter(b -> b.id().equals(finding.baseline())).map(part));
  }

  /** In each row, for what is dropped has no row of its own. */
  private static String loosened(AssessmentResult result) {
    return joined(
        result.loosened().stream()
            .map(
                one ->
                    "%s %s: %s, because: %s"
                        .formatted(
                            one.requirement(), one.nation().code(), one.what(), one.reason())));
  }

  private static String data(AssessmentResult result) {
    return joined(result.data().stream().map(set -> DataWords.line(set, result.asOf())));
  }

  private static String seen(Finding finding, Function<Observation, String> part) {
    return joined(finding.observations().stream().map(part));
  }

  private static Stream<Place> places(Finding finding) {
    return finding.observations().stream().flatMap(seen -> seen.places().stream());
  }

  /** SHA-256 of the files that the finding speaks of. */
  private static String digests(AssessmentResult result, Finding finding) {
    List<String> paths = places(finding).map(Place::path).toList();
    return joined(
        result.inputs().stream()
            .filter(file -> paths.contains(file.path()))
            .map(InputFile::sha256));
  }

  private static String joined(Stream<String> values) {
    return values.filter(value -> !value.isBlank()).distinct().collect(Collectors.joining("; "));
  }
}
