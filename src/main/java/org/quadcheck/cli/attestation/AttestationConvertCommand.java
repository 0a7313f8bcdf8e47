package org.quadcheck.cli.attestation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.LimitOption;
import org.quadcheck.cli.shell.Task;
import org.quadcheck.cli.shell.WholeFile;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.claim.Declared;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.attestation.form.FormNotation;
import org.quadcheck.intake.attestation.form.Lost;
import org.quadcheck.limit.Limits;
import org.quadcheck.report.Harmless;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an attestation in another form. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes an attestation of any form that is read in another, which is read as the same.",
      "Comments and what stands in a table for people alone do not come along; what else the form has "
          + "no room for is told on standard error."
    })
final class AttestationConvertCommand implements Callable<Integer>, Task {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|-", description = "The attestation (- is standard input).")
  private String input;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description =
          "The form to write: yaml, json, csv, cyclonedx-json, cyclonedx-xml, in-toto or oscal.")
  private String to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write, whole or not at all; standard output if left out.")
  private String output = "-";

  @Mixin private LimitOption limit;

  @Override
  public String undone() {
    return "nothing was written";
  }

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException, IOException {
    FormNotation notation = FormNotation.read(to).orElseThrow(this::unknown);
    BuyersFiles own = new BuyersFiles(spec.commandLine(), List.of(input));
    WholeFile place = WholeFile.of(spec.commandLine(), output, own);
    BaselineLibrary library = LibraryReader.ofProgram();
    Limits limits = limit.limits();
    Foreign read = Intake.attestation(input, library.claims(), System.in, limits);
    StringWriter text = new StringWriter();
    Lost lost = new Lost();
    notation.write(read.form(), library.claims(), lost, text);
    place.write(out -> out.write(text.toString()));
    lost.signatures(read.signatures());
    tell(read.declared(), lost, notation);
    return ExitCode.PASSED;
  }

  private void tell(Declared declared, Lost lost, FormNotation notation) {
    PrintWriter err = spec.commandLine().getErr();
    if (!declared.remarks().isEmpty()) {
      err.println("note: what counts for nothing does not come along:");
      declared
          .remarks()
          .forEach(one -> err.println("  " + Harmless.line(one.place() + ": " + one.message())));
    }
    if (!lost.lines().isEmpty()) {
      err.println("note: not everything can be carried over to %s:".formatted(notation.label()));
      lost.lines().forEach(line -> err.println("  " + Harmless.line(line)));
    }
    err.flush();
  }

  private ParameterException unknown() {
    String near = Suggestion.near(to, FormNotation.words());
    String known = String.join(", ", FormNotation.words());
    return new ParameterException(
        spec.commandLine(), "--to %s: no such form.%s Known: %s.".formatted(to, near, known));
  }
}
