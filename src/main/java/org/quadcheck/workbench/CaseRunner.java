package org.quadcheck.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Assessor;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Mandate;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.baseline.collection.ProfilesReader;
import org.quadcheck.baseline.reading.BaselineReader;
import org.quadcheck.document.Plaintext;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.intake.artifact.DeliveredFiles;
import org.quadcheck.intake.data.DataFolder;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.knowledge.Delivery;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.limit.Limits;

/** Runs the cases beside a baseline and tells where they come out otherwise than expected. */
public final class CaseRunner {
  private final BaselineLibrary library;
  private final List<Baseline> baselines;
  private final List<Nation> nations;
  private final Set<String> tried;
  private final boolean isProfile;

  /** Puts one baseline for all nations; every requirement of it is to be tried. */
  public CaseRunner(BaselineLibrary library, Baseline baseline) {
    this.library = library;
    this.baselines = List.of(baseline);
    this.nations = library.nations();
    this.tried = ids(baseline);
    this.isProfile = false;
  }

  /** Puts what a profile asks for its nations; what it adds or changes by name is to be tried. */
  public CaseRunner(BaselineLibrary library, Profile profile) {
    this.library = library;
    this.baselines = profile.baselines();
    this.nations = profile.nations();
    this.tried = profile.own();
    this.isProfile = true;
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
    return around.isPresent() ? LibraryReader.read(around.get()) : LibraryReader.ofProgram();
  }

  /** Where the cases of a baseline or of a profile lie. */
  public static Path cases(Path file) {
    String name = file.getFileName().toString();
    return name.equals("baseline.yaml")
        ? file.resolveSibling("cases")
        : file.resolveSibling("cases").resolve(name.replaceAll("\\.yaml$", ""));
  }

  /**
   * What differs from what is expected, one for each nation; empty where nothing does.
   *
   * @throws InvalidInputException where the submission of the case cannot be read
   */
  public List<Difference> differences(Case one) throws InvalidInputException {
    return differences(one, submission(one));
  }

  /** The same of a submission that was read. */
  public List<Difference> differences(Case one, Submission submission)
      throws InvalidInputException {
    return compared(one, submission).flatMap(word -> word.differences().stream()).toList();
  }

  private Stream<Comparison> compared(Case one, Submission submission)
      throws InvalidInputException {
    Knowledge known = knowledge(one, submission);
    List<AssessmentResult> results =
        one.days().stream().map(day -> judge(submission, day.asOf(), known)).toList();
    return Comparison.of(one, results).stream();
  }

  /**
   * The text of its {@code expected.yaml} with what it comes to; empty where nothing differs.
   *
   * @throws InvalidInputException where the submission cannot be read, or a word cannot be replaced
   */
  public Optional<String> rewritten(Case one) throws IOException, InvalidInputException {
    CaseRewriter rewriter =
        new CaseRewriter(Plaintext.of(Files.readAllBytes(one.file())).orElse(""));
    List<Comparison> wrong =
        compared(one, submission(one))
            .filter(word -> word.correction().isPresent())
            .sorted(Comparator.comparing((Comparison word) -> word.word().place()).reversed())
            .toList();
    for (Comparison word : wrong) {
      if (!rewriter.write(word.word(), word.correction().orElseThrow())) {
        String message = "'%s' could not be replaced here. Write '%s' yourself.";
        throw new InvalidInputException(
            word.word().place(),
            message.formatted(word.word().text(), word.correction().orElseThrow()));
      }
    }
    return wrong.isEmpty() ? Optional.empty() : Optional.of(rewriter.toString());
  }

  /** What the supplier of a case hands in. */
  public Submission submission(Case one) throws InvalidInputException {
    return read(one, Attention.whole());
  }

  private Submission read(Case one, Attention attention) throws InvalidInputException {
    Optional<Path> trust = one.trust();
    TrustStore keys =
        trust.isPresent()
            ? TrustStore.read(trust.get(), one.days().get(0).asOf())
            : TrustStore.empty();
    return new Intake(library.claims(), keys, Limits.ofEditors())
        .delivering(delivered(one))
        .read(List.of(one.folder().toString()), InputStream.nullInputStream(), attention);
  }

  /** What the buyer of a case knows besides. */
  private Knowledge knowledge(Case one, Submission submission) throws InvalidInputException {
    Optional<Path> data = one.data();
    Knowledge known =
        data.isPresent()
            ? DataFolder.open(data.get(), Limits.ofEditors()).knowledge(submission)
            : Knowledge.none();
    return known.with(delivery(one));
  }

  /** What was delivered is compared while the SBOMs are read, so that those are read again. */
  private Optional<Delivery> delivery(Case one) throws InvalidInputException {
    Optional<DeliveredFiles> delivered = delivered(one);
    if (delivered.isEmpty()) {
      return Optional.empty();
    }
    read(one, Attention.whole().showingDigests(delivered.get()));
    return Optional.of(delivered.get().delivery());
  }

  private static Optional<DeliveredFiles> delivered(Case one) throws InvalidInputException {
    return one.artifacts().isPresent()
        ? Optional.of(DeliveredFiles.read(List.of(one.artifacts().get()), Limits.ofEditors()))
        : Optional.empty();
  }

  /** The result for a submission, for all of the nations on a day. */
  public AssessmentResult judge(Submission submission, LocalDate asOf, Knowledge known) {
    Mandate mandate =
        new Mandate(
            asOf,
            baselines,
            nations,
            Optional.empty(),
            List.of(),
            FailOn.REVIEW,
            false,
            library.sourcesDigest());
    return new Assessor(mandate.knowing(known), "case").assess(submission);
  }

  /** Which clauses what is tried here rests on: of a profile, those that it brings itself. */
  public Crosswalk crosswalk() {
    Crosswalk published = Crosswalk.of(library.baselines());
    Crosswalk put = Crosswalk.of(baselines);
    return isProfile ? put.beyond(published, tried) : put;
  }

  /**
   * Where the clauses differ from the record beside the cases, one sentence each.
   *
   * @param beside the folder of the cases
   */
  public List<String> recited(Path beside) throws IOException, InvalidBaselineException {
    Crosswalk cited = crosswalk();
    Optional<Crosswalk> signed = CrosswalkFile.read(beside);
    if (signed.isEmpty() && !cited.rows().isEmpty()) {
      String message = "%s is missing: nothing says which clauses were signed off";
      return List.of(message.formatted(CrosswalkFile.beside(beside).getFileName()));
    }
    return cited.differences(signed.orElse(new Crosswalk(Set.of())));
  }

  /** Requirements that no case passes, or that no case fails, one sentence each. */
  public List<String> untried(List<Case> cases) {
    return new Gaps(baselines, nations, cases).untried(tried);
  }

  /** Ids and nations that cases name and no baseline put knows. */
  public List<String> unknown(List<Case> cases) {
    return new Gaps(baselines, nations, cases).unknown();
  }
}
