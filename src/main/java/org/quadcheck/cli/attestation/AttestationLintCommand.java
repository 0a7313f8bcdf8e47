package org.quadcheck.cli.attestation;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.assessment.Assessor;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Finding;
import org.quadcheck.assessment.Mandate;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import org.quadcheck.check.EveryContradiction;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.cli.shell.AskingOptions;
import org.quadcheck.cli.shell.BaselineChoice;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.Version;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Offer;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.limit.Limits;
import org.quadcheck.report.Harmless;
import org.quadcheck.report.form.Asked;
import org.quadcheck.report.form.Contradicted;
import org.quadcheck.report.form.Foreseen;
import org.quadcheck.report.form.Forgotten;
import org.quadcheck.report.form.Questionnaire;
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
    Submission submission =
        new Intake(choice.library().claims(), TrustStore.empty(), Limits.ofEditors())
            .read(inputs, System.in);
    if (submission.attestations().isEmpty()) {
      String message =
          "holds no attestation. Begin with: quadcheck attestation init. A table is read when it is saved as CSV.";
      throw new InvalidInputException(Place.of(String.join(", ", inputs)), message);
    }
    List<Finding> findings = findings(choice, submission);
    List<Problem> problems = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    List<Problem> nowhere = new ArrayList<>();
    Map<Nation, Integer> askers = new LinkedHashMap<>();
    Set<String> files =
        submission.inputs().stream().map(InputFile::path).collect(Collectors.toSet());
    for (Attestation one : submission.attestations()) {
      Asked asked = asked(choice, submission, one);
      Questionnaire everything = Questionnaire.of(asked, choice.library().claims());
      Questionnaire applying = Questionnaire.of(asked, choice.library().claims(), submission);
      Questionnaire open =
          Questionnaire.open(asked, choice.library().claims(), submission, findings);
      Forgotten forgotten = new Forgotten(one, applying, open, everything, files);
      problems.addAll(forgotten.problems());
      nowhere.addAll(forgotten.nowhere());
      for (Nation nation : asked.nations()) {
        Questionnaire byOne =
            Questionnaire.open(asked.by(nation), choice.library().claims(), submission, findings);
        askers.merge(nation, forgotten.nowhere(byOne).size(), Integer::sum);
      }
      one.declared()
          .remarks()
          .forEach(remark -> problems.add(new Problem(remark.place(), remark.message())));
      notes.addAll(forgotten.notes());
    }
    problems.addAll(oddities(submission));
    List<Observation> seen =
        new ArrayList<>(new EveryContradiction(submission, asking.day()).list());
    seen.addAll(foreseen(submission, findings, problems, nowhere, seen).contradictions());
    Contradicted contradicted = new Contradicted(seen);
    notes.addAll(contradicted.notes());
    List<Problem> coming = foreseen(submission, findings, problems, nowhere, seen).notes();
    notes.addAll(coming);
    head(asking.nations(choice));
    tell("forgotten: ", problems);
    tell(nowhere, askers);
    tell("contradiction: ", contradicted.problems());
    tell("note: ", notes);
    tellComing(coming.size());
    conclude(problems.size() + nowhere.size(), contradicted.problems());
    return problems.isEmpty() && nowhere.isEmpty() && contradicted.problems().isEmpty()
        ? ExitCode.PASSED
        : ExitCode.NOT_PASSED;
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

  private static Foreseen foreseen(
      Submission submission,
      List<Finding> findings,
      List<Problem> problems,
      List<Problem> nowhere,
      List<Observation> contradictions) {
    Contradicted contradicted = new Contradicted(contradictions);
    List<Problem> told =
        Stream.of(problems, nowhere, contradicted.problems(), contradicted.notes())
            .flatMap(List::stream)
            .toList();
    Set<String> attestations =
        submission.attestations().stream().map(Attestation::path).collect(Collectors.toSet());
    return new Foreseen(findings, attestations, told);
  }

  private static List<Problem> oddities(Submission submission) {
    String message = "is named as an exhibit, and %s. Put the document there.";
    return submission.inputs().stream()
        .filter(input -> input.oddity().isPresent())
        .map(input -> new Problem(Place.of(input.path()), message.formatted(input.oddity().get())))
        .toList();
  }

  private Asked asked(BaselineChoice choice, Submission submission, Attestation attestation) {
    Set<Offer> stated = attestation.offers();
    Set<Offer> offers = stated.isEmpty() ? EnumSet.allOf(Offer.class) : stated;
    return new Asked(choice.baselines(submission), asking.nations(choice), asking.day(), offers);
  }

  private void head(List<Nation> nations) {
    String head = "Asked for %s, on %s.";
    spec.commandLine().getOut().println(head.formatted(codes(nations), asking.day()));
  }

  private static String codes(List<Nation> nations) {
    return nations.stream().map(Nation::code).collect(Collectors.joining(", "));
  }

  /** What one nation alone asks must not drown what the attestation was made for. */
  private void tell(List<Problem> nowhere, Map<Nation, Integer> askers) {
    if (nowhere.isEmpty()) {
      return;
    }
    String counted =
        askers.entrySet().stream()
            .filter(one -> one.getValue() > 0)
            .map(one -> "%s %d".formatted(one.getKey().code(), one.getValue()))
            .collect(Collectors.joining(", "));
    List<Nation> others =
        askers.keySet().stream().filter(nation -> askers.get(nation) == 0).toList();
    String narrow =
        others.isEmpty()
            ? ""
            : " Where the attestation is for %s alone: --for %s."
                .formatted(codes(others), codes(others).replace(" ", ""));
    String message = "Questions that stand nowhere in the attestation: %d (%s).%s";
    spec.commandLine().getOut().println(message.formatted(nowhere.size(), counted, narrow));
    tell("forgotten: ", nowhere);
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
