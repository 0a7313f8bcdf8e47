package org.quadcheck.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.ProfilesReader;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.check.Outcome;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.IntakeLimits;
import org.quadcheck.intake.TrustStore;

/** Runs the cases beside a baseline and tells where they come out otherwise than expected. */
public final class CaseRunner {
  private final BaselineLibrary library;
  private final List<Baseline> baselines;
  private final List<Nation> nations;
  private final Set<String> tried;

  private CaseRunner(
      BaselineLibrary library, List<Baseline> baselines, List<Nation> nations, Set<String> tried) {
    this.library = library;
    this.baselines = baselines;
    this.nations = nations;
    this.tried = tried;
  }

  /** Puts one baseline for all nations; every requirement of it is to be tried. */
  public CaseRunner(BaselineLibrary library, Baseline baseline) {
    this(library, List.of(baseline), library.nations(), ids(baseline));
  }

  /** Puts what a profile asks for its nations; what it adds or changes by name is to be tried. */
  public CaseRunner(BaselineLibrary library, Profile profile) {
    this(library, profile.baselines(), profile.nations(), profile.own());
  }

  private static Set<String> ids(Baseline baseline) {
    return baseline.requirements().stream()
        .filter(requirement -> !requirement.retired())
        .map(Requirement::id)
        .collect(Collectors.toSet());
  }

  /**
   * For a baseline in its folder, read with the library around it, or with the program's own
   * register where it stands alone.
   */
  public static CaseRunner of(Path folder) throws IOException, InvalidBaselineException {
    Path file = folder.resolve("baseline.yaml");
    BaselineLibrary library = around(file);
    return new CaseRunner(
        library, BaselineReader.read(file.toString(), Files.readAllBytes(file), library));
  }

  /** For a profile, read in the same way. */
  public static CaseRunner ofProfile(Path file) throws IOException, InvalidBaselineException {
    BaselineLibrary library = around(file);
    return new CaseRunner(
        library, ProfilesReader.read(file.toString(), Files.readAllBytes(file), library));
  }

  private static BaselineLibrary around(Path file) throws IOException, InvalidBaselineException {
    Optional<LibraryFiles> around = LibraryFiles.around(file);
    return LibraryReader.read(around.isPresent() ? around.get() : LibraryFiles.ofProgram());
  }

  /** Where the cases of a baseline or of a profile lie. */
  public static Path cases(Path file) {
    String name = file.getFileName().toString();
    return name.equals("baseline.yaml")
        ? file.resolveSibling("cases")
        : file.resolveSibling("cases").resolve(name.replaceAll("\\.yaml$", ""));
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

  /** The result for the submission of a case, for all of the nations on its day. */
  public AssessmentResult judge(Case one) throws InvalidInputException {
    Optional<Path> trust = one.trust();
    TrustStore keys = trust.isPresent() ? TrustStore.read(trust.get()) : TrustStore.empty();
    Mandate mandate =
        new Mandate(
            one.asOf(),
            baselines,
            nations,
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
    for (Baseline baseline : baselines) {
      for (Requirement requirement : baseline.requirements()) {
        if (tried.contains(requirement.id())) {
          untried.addAll(untried(requirement.id(), cases));
        }
      }
    }
    return untried;
  }

  private static List<String> untried(String id, List<Case> cases) {
    return Stream.of(Outcome.PASS, Outcome.FAIL)
        .filter(
            outcome ->
                cases.stream()
                    .map(one -> one.expected().getOrDefault(id, Map.of()))
                    .noneMatch(outcomes -> outcomes.containsValue(outcome)))
        .map(outcome -> "%s: no case expects %s".formatted(id, outcome.word()))
        .toList();
  }

  /** Ids that cases name and no baseline put knows. */
  public List<String> unknown(List<Case> cases) {
    TreeSet<String> ids = new TreeSet<>();
    cases.forEach(one -> ids.addAll(one.expected().keySet()));
    for (Baseline baseline : baselines) {
      baseline.requirements().forEach(requirement -> ids.remove(requirement.id()));
    }
    return ids.stream().map(id -> id + ": no such requirement").toList();
  }
}
