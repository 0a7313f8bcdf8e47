package org.quadcheck.cli.attestation;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.LimitOption;
import org.quadcheck.cli.shell.Task;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.pdf.PdfForm;
import org.quadcheck.report.Harmless;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the fields of a form in PDF were taken for. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows of an attestation form in PDF, field by field, what it was taken for and by what: its "
          + "name, its label, or the order of the fields.",
      "What stands behind 'nothing' was not read; compare the rest with the form itself."
    })
final class AttestationInspectCommand implements Callable<Integer>, Task {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|-", description = "The form in PDF (- is standard input).")
  private String input;

  @Mixin private LimitOption limit;

  @Override
  public String undone() {
    return "nothing was inspected";
  }

  @Override
  public Integer call() throws InvalidInputException {
    new BuyersFiles(spec.commandLine(), java.util.List.of(input));
    Map<String, PdfForm> forms = Intake.forms(input, System.in, limit.limits());
    PrintWriter out = spec.commandLine().getOut();
    forms.forEach((path, form) -> print(path, form, out));
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
