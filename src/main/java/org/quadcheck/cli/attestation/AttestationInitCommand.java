package org.quadcheck.cli.attestation;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Target;
import org.quadcheck.cli.shell.AskingOptions;
import org.quadcheck.cli.shell.BaselineChoice;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.WholeFile;
import org.quadcheck.evidence.Offer;
import org.quadcheck.report.form.Asked;
import org.quadcheck.report.form.CsvForm;
import org.quadcheck.report.form.Questionnaire;
import org.quadcheck.report.form.YamlForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a blank attestation with exactly the questions that are asked. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes a blank attestation: each question that the baselines and nations ask of what is "
          + "offered, once, with what it means, how it is answered and who asks it.",
      "As YAML, or with --csv as a table for a spreadsheet; check reads either when filled in."
    })
final class AttestationInitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private AskingOptions asking;

  @Option(
      names = "--offers",
      paramLabel = "software|managed-service|both",
      description = "What is offered; software if left out.")
  private String offers = "software";

  @Option(names = "--csv", description = "Write a table for a spreadsheet instead of YAML.")
  private boolean csv;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write; standard output if left out. A file that is there is not replaced.")
  private String output = "-";

  @Override
  public Integer call() throws InvalidBaselineException, IOException {
    BuyersFiles own = new BuyersFiles(spec.commandLine(), List.of());
    WholeFile target = WholeFile.fresh(spec.commandLine(), output, own);
    Set<Offer> offered = Offer.read(offers).orElseThrow(this::unknownOffer);
    BaselineChoice choice = asking.choice(spec.commandLine(), own);
    Asked asked = new Asked(asking(choice, offered), asking.nations(choice), asking.day(), offered);
    Questionnaire form = Questionnaire.of(asked, choice.library().claims());
    target.write(
        out -> {
          if (csv) {
            CsvForm.write(form, out);
          } else {
            out.write(YamlForm.of(form));
          }
        });
    return ExitCode.PASSED;
  }

  private static List<Baseline> asking(BaselineChoice choice, Set<Offer> offered) {
    return choice.named().isEmpty()
        ? choice.library().baselines().stream()
            .filter(
                one ->
                    one.isPutUnasked() && one.appliesTo().stream().anyMatch(t -> fits(t, offered)))
            .toList()
        : choice.named();
  }

  /** An SBOM goes with software. */
  private static boolean fits(Target target, Set<Offer> offered) {
    return switch (target) {
      case SOFTWARE, SBOM -> offered.contains(Offer.SOFTWARE);
      case MANAGED_SERVICE -> offered.contains(Offer.MANAGED_SERVICE);
    };
  }

  private ParameterException unknownOffer() {
    String message = "--offers %s: write software, managed-service or both.";
    return new ParameterException(spec.commandLine(), message.formatted(offers));
  }
}
