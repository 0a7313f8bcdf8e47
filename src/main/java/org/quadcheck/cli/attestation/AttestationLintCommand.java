package org.quadcheck.cli.attestation;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quadcheck.assessment.Assessor;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Finding;
import org.quadcheck.assessment.Mandate;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import org.quadcheck.cli.shell.AskingOptions;
import org.quadcheck.cli.shell.BaselineChoice;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.Version;
import org.quadcheck.evidence.Offer;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.limit.Limits;
import org.quadcheck.report.Harmless;
import org.quadcheck.report.form.Asked;
import org.quadcheck.report.form.Linted;
import org.quadcheck.report.form.Linting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a supplier forgot before handing in. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Says what is forgotten in an attestation: questions without an answer, exhibits without a "
          + "file or digest, what is out of date; and what contradicts: answers each other, the "
          + "exhibits, the SBOM. Notes tell what will not be met as it stands, or be asked.",
      "Name the folder that will be handed in, so that the files beside it are seen. Ends with 0 "
          + "where nothing is forgotten and nothing contradicts, else with 1."
    })
final class AttestationLintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|DIR|ZIP", arity = "1..*", description = "What will be handed in.")
  private List<String> inputs;

  @Mixin private AskingOptions asking;

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException, IOException {
    BuyersFiles own = new BuyersFiles(spec.commandLine(), inputs);
    BaselineChoice choice = asking.choice(spec.commandLine(), own);
    Submission submission = attesting(choice.library().claims());
    List<Nation> nations = asking.nations(choice);
    Asked asked =
        new Asked(choice.baselines(submission), nations, asking.day(), EnumSet.allOf(Offer.class));
    List<Finding> findings = findings(choice, submission);
    Linted linted = new Linting(submission, asked, choice.library().claims(), findings).linted();
    tell(linted, nations);
    return linted.isClean() ? ExitCode.PASSED : ExitCode.NOT_PASSED;
  }

  private Submission attesting(ClaimVocabulary vocabulary) throws InvalidInputException {
    Submission submission =
        new Intake(vocabulary, TrustStore.empty(), Limits.ofEditors()).read(inputs, System.in);
    if (submission.attestations().isEmpty()) {
      String message =
          "holds no attestation. Begin with: quadcheck attestation init. A table is read when it"
              + " is saved as CSV.";
      throw new InvalidInputException(Place.of(String.join(", ", inputs)), message);
    }
    return submission;
  }

  /** What a buyer would find who asks the same, without data, keys and waivers. */
  private List<Finding> findings(BaselineChoice choice, Submission submission) {
    Mandate mandate =
        new Mandate(
            asking.day(),
            choice.baselines(submission),
            asking.nations(choice),
            Optional.empty(),
            List.of(),
            FailOn.REVIEW,
            false,
            choice.library().sourcesDigest());
    return new Assessor(mandate, Version.number()).assess(submission).findings();
  }

  private void tell(Linted linted, List<Nation> nations) {
    head(nations);
    tell("forgotten: ", linted.forgotten());
    tellNowhere(linted);
    tell("contradiction: ", linted.contradictions());
    tell("note: ", linted.notes());
    tellComing(linted.coming());
    conclude(linted.countOfForgotten(), linted.contradictions());
  }

  private void head(List<Nation> nations) {
    String head = "Asked for %s, on %s.";
    spec.commandLine().getOut().println(head.formatted(codes(nations), asking.day()));
  }

  private static String codes(List<Nation> nations) {
    return nations.stream().map(Nation::code).collect(Collectors.joining(", "));
  }

  /** What one nation alone asks must not drown what the attestation was made for. */
  private void tellNowhere(Linted linted) {
    if (linted.nowhere().isEmpty()) {
      return;
    }
    String counted =
        linted.askers().entrySet().stream()
            .filter(one -> one.getValue() > 0)
            .map(one -> "%s %d".formatted(one.getKey().code(), one.getValue()))
            .collect(Collectors.joining(", "));
    String message = "Questions that stand nowhere in the attestation: %d (%s).%s";
    String line = message.formatted(linted.nowhere().size(), counted, narrow(linted.askers()));
    spec.commandLine().getOut().println(line);
    tell("forgotten: ", linted.nowhere());
  }

  private static String narrow(Map<Nation, Integer> askers) {
    List<Nation> others =
        askers.keySet().stream().filter(nation -> askers.get(nation) == 0).toList();
    String message = " Where the attestation is for %s alone: --for %s.";
    return others.isEmpty() ? "" : message.formatted(codes(others), codes(others).replace(" ", ""));
  }

  private void conclude(int forgotten, List<Problem> contradictions) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        forgotten == 0
            ? "Nothing is forgotten."
            : forgotten + " forgotten. What is not answered is not met.");
    if (!contradictions.isEmpty()) {
      String met = "Contradictions: %d. What rests on either side is not met.";
      out.println(met.formatted(contradictions.size()));
    }
    out.flush();
  }

  private void tellComing(int coming) {
    PrintWriter out = spec.commandLine().getOut();
    if (coming > 0) {
      out.println("Not met as it stands, or to be asked: %d, see the notes.".formatted(coming));
    }
  }

  private void tell(String word, List<Problem> problems) {
    PrintWriter out = spec.commandLine().getOut();
    problems.forEach(one -> out.println(word + Harmless.line(one.toString())));
  }
}
