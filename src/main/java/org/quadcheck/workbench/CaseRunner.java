package org.quadcheck.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Assessor;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Finding;
import org.quadcheck.assessment.Mandate;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.BaselineReader;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.LibraryFiles;
import org.quadcheck.baseline.LibraryReader;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.check.Outcome;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.IntakeLimits;
import org.quadcheck.intake.TrustStore;

/** Runs the cases beside a baseline and tells where they come out otherwise than expected. */
public final class CaseRunner {
  private final BaselineLibrary library;
  private final Baseline baseline;

  public CaseRunner(BaselineLibrary library, Baseline baseline) {
    this.library = library;
    this.baseline = baseline;
  }

  /**
   * For a baseline in its folder, read with the library around it, or with the program's own
   * register where it stands alone.
   */
  public static CaseRunner of(Path folder) throws IOException, InvalidBaselineException {
    Path around = folder.toAbsolutePath().normalize().getParent();
    Path file = folder.resolve("baseline.yaml");
    LibraryFiles files =
        Files.isRegularFile(around.resolve("nations.yaml"))
            ? LibraryFiles.ofFolder(around)
            : LibraryFiles.ofProgram();
    BaselineLibrary library = LibraryReader.read(files);
    return new CaseRunner(
        library, BaselineReader.read(file.toString(), Files.readAllBytes(file), library));
  }

  /**
   * What differs from what is expected, one sentence each; empty where nothing does.
   *
   * @throws InvalidInputException where the submission of the case cannot be read
   */
  public List<String> differences(Case one) throws InvalidInputException {
    List<Finding> findings = judge(one).findings();
    List<String> differences = new ArrayList<>();
    one.expected()
        .forEach(
            (id, outcomes) ->
                outcomes.forEach(
                    (nation, expected) ->
                        differences.addAll(differences(findings, id, nation, expected))));
    return differences;
  }

  /** The result for the submission of a case, for all nations on its day. */
  public AssessmentResult judge(Case one) throws InvalidInputException {
    Optional<Path> trust = one.trust();
    TrustStore keys = trust.isPresent() ? TrustStore.read(trust.get()) : TrustStore.empty();
    Mandate mandate =
        new Mandate(
            one.asOf(),
            List.of(baseline),
            library.nations(),
            Optional.empty(),
            List.of(),
            FailOn.REVIEW,
            false,
            library.sourcesDigest());
    return new Assessor(mandate, "case")
        .assess(
            new Intake(library.claims(), keys, IntakeLimits.standard())
                .read(List.of(one.folder().toString()), InputStream.nullInputStream()));
  }

  private static List<String> differences(
      List<Finding> findings, String id, String nation, Outcome expected) {
    List<Finding> meant =
        findings.stream()
            .filter(f -> f.requirement().equals(id))
            .filter(f -> nation.equals(Case.ALL) || f.nation().code().equals(nation))
            .toList();
    if (meant.isEmpty()) {
      return List.of(
          "%s %s: expected %s, but it was not put".formatted(id, nation, expected.word()));
    }
    return meant.stream()
        .filter(finding -> finding.outcome() != expected)
        .map(finding -> difference(finding, expected))
        .toList();
  }

  private static String difference(Finding finding, Outcome expected) {
    return "%s %s: expected %s, but is %s: %s"
        .formatted(
            finding.requirement(),
            finding.nation().code(),
            expected.word(),
            finding.outcome().word(),
            finding.observations().get(0).message());
  }

  /** Requirements that no case passes, or that no case fails, one sentence each. */
  public List<String> untried(List<Case> cases) {
    List<String> untried = new ArrayList<>();
    for (Requirement requirement : baseline.requirements()) {
      for (Outcome outcome : List.of(Outcome.PASS, Outcome.FAIL)) {
        boolean tried =
            cases.stream()
                .map(one -> one.expected().getOrDefault(requirement.id(), Map.of()))
                .anyMatch(outcomes -> outcomes.containsValue(outcome));
        if (!tried && !requirement.retired()) {
          untried.add("%s: no case expects %s".formatted(requirement.id(), outcome.word()));
        }
      }
    }
    return untried;
  }

  /** Ids that cases name and the baseline does not know. */
  public List<String> unknown(List<Case> cases) {
    TreeSet<String> ids = new TreeSet<>();
    cases.forEach(one -> ids.addAll(one.expected().keySet()));
    baseline.requirements().forEach(requirement -> ids.remove(requirement.id()));
    return ids.stream().map(id -> id + ": no such requirement").toList();
  }
}
