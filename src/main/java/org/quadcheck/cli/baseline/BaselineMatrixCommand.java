package org.quadcheck.cli.baseline;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import org.quadcheck.cli.shell.BaselineChoice;
import org.quadcheck.cli.shell.DayConverter;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.PageDestination;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.page.Page;
import org.quadcheck.report.PageFormat;
import org.quadcheck.workbench.Edition;
import org.quadcheck.workbench.matrix.Coverage;
import org.quadcheck.workbench.matrix.Matrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows requirements against nations, or clauses against the baselines that cite them. */
@Command(
    name = "matrix",
    mixinStandardHelpOptions = true,
    description = "Shows what each nation asks by each requirement, with the strictest marked.")
final class BaselineMatrixCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "BASELINE|FOLDER",
      arity = "0..1",
      description =
          "A folder of baselines, one baseline or its id; all that came with the program "
              + "if left out.")
  private String baseline = Edition.SHIPPED;

  @Option(
      names = "--for",
      paramLabel = "NATION",
      split = ",",
      description = "Nations, such as AU,IN; all of them if left out.")
  private List<String> nations = List.of("all");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day on which it is told what is in force; today (UTC) if left out.")
  private LocalDate asOf;

  @Option(
      names = "--coverage",
      description = "Instead, which clauses of the sources are cited, left out or open.")
  private boolean coverage;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT[=FILE]",
      description = "text, csv, markdown or html; to standard output, or whole to a file.")
  private String output = "text";

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException, IOException {
    PageDestination destination =
        PageDestination.of(spec.commandLine(), output, List.of(PageFormat.values()));
    destination.write(page(Edition.read(baseline)));
    return ExitCode.PASSED;
  }

  private Page page(Edition edition) {
    if (coverage) {
      return new Coverage(edition.library()).page();
    }
    List<Nation> asked =
        new BaselineChoice(spec.commandLine(), edition.library(), List.of(), List.of())
            .nations(nations);
    LocalDate day = asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf;
    return new Matrix(edition, asked, day).page();
  }
}
