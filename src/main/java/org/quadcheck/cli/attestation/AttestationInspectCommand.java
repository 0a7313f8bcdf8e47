package org.quadcheck.cli.attestation;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.LimitOption;
import org.quadcheck.cli.shell.Task;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.Understood;
import org.quadcheck.intake.pdf.PdfForm;
import org.quadcheck.report.Harmless;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what an attestation was taken for. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows of an attestation of any form that is read, fact by fact, what it was taken for and where "
          + "it stands, and what of it counts for nothing.",
      "Of a form in PDF it shows field by field by what it was taken for that: its name, its label, or "
          + "the order of the fields. What stands behind 'nothing' was not read; compare the rest with "
          + "the form itself."
    })
final class AttestationInspectCommand implements Callable<Integer>, Task {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|-", description = "The attestation (- is standard input).")
  private String input;

  @Mixin private LimitOption limit;

  @Override
  public String undone() {
    return "nothing was inspected";
  }

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException, IOException {
    new BuyersFiles(spec.commandLine(), java.util.List.of(input));
    ClaimVocabulary vocabulary = LibraryReader.ofProgram().claims();
    Understood read = Intake.understood(input, vocabulary, System.in, limit.limits());
    PrintWriter out = spec.commandLine().getOut();
    read.forms().forEach((path, form) -> print(path, form, out));
    read.others().forEach((path, other) -> new UnderstoodFacts(path, other).print(out));
    out.flush();
    return ExitCode.PASSED;
  }

  private static void print(String path, PdfForm form, PrintWriter out) {
    out.println(Harmless.line(path + ": " + form.detail()));
    for (PdfForm.Taken one : form.taken()) {
      String as =
          one.path().isEmpty() ? "nothing" : "%s, by its %s".formatted(one.path(), one.by());
      String value = one.value().isEmpty() ? "(empty)" : one.value();
      out.println(Harmless.line("  %s: taken for %s: %s".formatted(one.field(), as, value)));
    }
    String cautions = form.answers().getOrDefault("form.cautions", "");
    cautions
        .lines()
        .flatMap(line -> java.util.Arrays.stream(line.split("\\|")))
        .map(one -> one.replaceAll("; look$", ""))
        .forEach(one -> out.println(Harmless.line("  look: " + one)));
  }
}
