package org.quadcheck.workbench.tampering;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Assessor;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Finding;
import org.quadcheck.assessment.Mandate;
import org.quadcheck.assessment.Verdict;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.limit.Limits;

/** Judges what is handed in for all nations, as the command line does. */
final class Judge {
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  static final String VERDICT = "verdict ";

  private final BaselineLibrary library;
  private final Intake intake;
  private final Path room;

  /** {@code room} is a folder for what is handed in while it is read. */
  Judge(BaselineLibrary library, Path trust, Path room) throws InvalidInputException {
    this.library = library;
    this.intake = new Intake(library.claims(), TrustStore.read(trust, DAY), Limits.standard());
    this.room = room;
  }

  Submission read(Map<String, byte[]> files) throws InvalidInputException, IOException {
    Path folder = Files.createTempDirectory(room, "offer");
    try {
      Offer.write(files, folder);
      return intake.read(List.of(folder.toString()), InputStream.nullInputStream());
    } finally {
      try (Stream<Path> below = Files.walk(folder)) {
        below.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  /** What is concluded, by {@code SB-D1 US} and {@code verdict US}; empty where it is refused. */
  Optional<Map<String, Said>> judge(Map<String, byte[]> files) throws IOException {
    try {
      return Optional.of(said(read(files), List.of()));
    } catch (InvalidInputException e) {
      return Optional.empty();
    }
  }

  /** The same, where the buyer waives something. */
  Map<String, Said> said(Submission submission, List<Waiver> waivers) {
    Mandate mandate =
        new Mandate(
            DAY,
            baselines(submission),
            library.nations(),
            Optional.empty(),
            waivers,
            FailOn.REVIEW,
            false,
            library.sourcesDigest());
    AssessmentResult result = new Assessor(mandate, "0").assess(submission);
    Map<String, Said> said = new LinkedHashMap<>();
    for (Verdict verdict : result.verdicts()) {
      boolean good = verdict.word() == Verdict.Word.COMPLIANT;
      Outcome outcome = good ? Outcome.PASS : Outcome.FAIL;
      said.put(VERDICT + verdict.nation().code(), new Said(outcome, Optional.empty()));
    }
    for (Finding one : result.findings()) {
      said.put(
          one.requirement() + " " + one.nation().code(), new Said(one.outcome(), one.assurance()));
    }
    return said;
  }

  /** Those that fit what is offered; all where nothing is said to be offered. */
  private List<Baseline> baselines(Submission submission) {
    boolean silent = submission.attestations().stream().anyMatch(one -> one.offers().isEmpty());
    return library.baselines().stream()
        .filter(one -> (silent && one.isPutUnasked()) || one.isPutTo(submission))
        .toList();
  }

  /** What is asked of a submission, by {@code SB-D1 US}. */
  Map<String, Demand> demands(Submission submission) {
    Map<String, Demand> demands = new LinkedHashMap<>();
    baselines(submission).stream()
        .flatMap(baseline -> baseline.requirements().stream())
        .forEach(
            requirement ->
                library
                    .nations()
                    .forEach(
                        nation ->
                            requirement
                                .demandOf(nation, DAY)
                                .ifPresent(
                                    demand ->
                                        demands.put(
                                            requirement.id() + " " + nation.code(), demand))));
    return demands;
  }
}
