package org.quadcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Assessor;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Finding;
import org.quadcheck.assessment.Mandate;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.check.ArtifactsMatchSbom;
import org.quadcheck.cli.shell.AskingOptions;
import org.quadcheck.cli.shell.BaselineChoice;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.Destinations;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.LimitOption;
import org.quadcheck.cli.shell.Version;
import org.quadcheck.cli.shell.Watch;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.Strictness;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.intake.artifact.DeliveredFiles;
import org.quadcheck.intake.data.DataFolder;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.knowledge.Delivery;
import org.quadcheck.limit.Limits;
import org.quadcheck.report.Harmless;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges one submission against baselines and prints the verdict of each nation. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Judges what one supplier hands in: a folder, a zip, or single files (- is standard input).",
      "Without options: the baselines that fit what is offered, all nations, today (UTC), and the "
          + "report as text."
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR|ZIP|-",
      arity = "1..*",
      description = "What the supplier handed in.")
  private List<String> inputs;

  @Mixin private AskingOptions asking;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "The buyer's waivers. They never change an outcome, only whether it blocks.")
  private Path waivers;

  @Option(
      names = "--trust",
      paramLabel = "DIR",
      description =
          "The buyer's trust folder: keys, certificates, lists of revoked ones, trust.yaml.")
  private Path trust;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The buyer's folder of data: exploited vulnerabilities, advisories, ends of life, "
              + "prohibited sources.")
  private Path data;

  @Option(
      names = "--artifacts",
      paramLabel = "DIR|FILE",
      description =
          "Files that were delivered with the product, to be held against the hashes in the SBOM. "
              + "May be repeated.")
  private List<Path> artifacts = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT[=FILE]",
      description = "text, json or csv; to standard output, or whole to a file. May be repeated.")
  private List<String> outputs = List.of("text");

  @Option(
      names = "--fail-on",
      paramLabel = "fail|review|should",
      description = {
        "What keeps the gate shut: a nation that is not compliant (fail), also one that needs "
            + "review (review, if left out), also an unmet recommendation (should)."
      })
  private FailOn failOn = FailOn.REVIEW;

  @Option(
      names = "--force",
      paramLabel = "law|policy|contract|guidance",
      description = "Only demands of this force or stronger decide; all of them if left out.")
  private Force force;

  @Option(
      names = "--strict-format",
      description = {
        "Refuse an SBOM that is not valid by the official schema of its format, or of whose format "
            + "this program brings none (exit code 3)."
      })
  private boolean strictFormat;

  @Option(
      names = "--report-only",
      description = "Report as usual, but end with code 0 whether or not the gate is passed.")
  private boolean reportOnly;

  @Mixin private LimitOption limit;

  /** What no baseline asks of an SBOM takes no memory. */
  private static Attention attention(BaselineChoice choice) {
    Set<Attention.Matter> matters = EnumSet.noneOf(Attention.Matter.class);
    if (choice.asksForDependencies()) {
      matters.add(Attention.Matter.GRAPH);
    }
    if (choice.asksForFiles()) {
      matters.add(Attention.Matter.FILES);
    }
    return Attention.to(matters);
  }

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException, IOException {
    BuyersFiles own = new BuyersFiles(spec.commandLine(), inputs);
    BaselineChoice choice = asking.choice(spec.commandLine(), own);
    Destinations destinations = Destinations.of(spec.commandLine(), outputs, own);
    List<Waiver> allowed = own.waivers(waivers, choice.library());
    Limits limits = limit.limits();
    AssessmentResult result =
        Watch.over(String.join(", ", inputs), limits, () -> judge(own, choice, allowed, limits));
    destinations.write(result, spec.commandLine().getOut());
    return result.gate().passed() || reportOnly ? ExitCode.PASSED : ExitCode.NOT_PASSED;
  }

  private AssessmentResult judge(
      BuyersFiles own, BaselineChoice choice, List<Waiver> allowed, Limits limits)
      throws InvalidInputException, InvalidBaselineException, IOException {
    LocalDate day = asking.day();
    TrustStore keys = own.trust(trust, day);
    DataFolder folder = own.data(data, choice.library(), limits);
    Optional<DeliveredFiles> delivered =
        artifacts.isEmpty()
            ? Optional.empty()
            : Optional.of(DeliveredFiles.read(artifacts, limits));
    Attention attention =
        delivered.map(attention(choice)::showingDigests).orElse(attention(choice));
    Submission submission =
        new Intake(choice.library().claims(), keys, limits)
            .with(strictFormat ? Strictness.VALID : Strictness.READABLE)
            .delivering(delivered)
            .read(inputs, System.in, attention);
    Optional<Delivery> delivery =
        delivered.isPresent() ? Optional.of(delivered.get().delivery()) : Optional.empty();
    List<Baseline> asked = choice.baselines(submission);
    Mandate mandate =
        new Mandate(
            day,
            asked,
            asking.nations(choice),
            Optional.ofNullable(force),
            allowed,
            failOn,
            reportOnly,
            choice.library().sourcesDigest(),
            folder.knowledge(submission).with(delivery));
    AssessmentResult result = new Assessor(mandate, Version.number()).assess(submission);
    if (delivered.isPresent() && !isAsked(result, asked)) {
      tellOfArtifacts(submission, mandate);
    }
    return result;
  }

  /** Whether a requirement that was put compares what was delivered. */
  private static boolean isAsked(AssessmentResult result, List<Baseline> asked) {
    Set<String> put =
        result.findings().stream().map(Finding::requirement).collect(Collectors.toSet());
    return asked.stream()
        .flatMap(baseline -> baseline.requirements().stream())
        .filter(requirement -> put.contains(requirement.id()))
        .anyMatch(
            requirement ->
                result.nations().stream()
                    .flatMap(nation -> requirement.demandOf(nation, result.asOf()).stream())
                    .anyMatch(demand -> demand.check().asksForArtifacts()));
  }

  /** Nothing that was given goes unmentioned. */
  private void tellOfArtifacts(Submission submission, Mandate mandate) {
    PrintWriter err = spec.commandLine().getErr();
    new ArtifactsMatchSbom(true)
        .evaluate(submission, mandate.asOf(), mandate.known())
        .forEach(seen -> err.println("note: --artifacts: " + Harmless.line(seen.message())));
    err.println(
        "note: no requirement that was put compares them, so that they decide nothing. Name a "
            + "profile that asks, such as au-software-acceptance.");
    err.flush();
  }
}
