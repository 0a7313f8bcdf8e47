package org.quadcheck.cli.baseline;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.cli.shell.DayConverter;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.PageDestination;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.page.Page;
import org.quadcheck.report.PageFormat;
import org.quadcheck.workbench.Edition;
import org.quadcheck.workbench.show.ReadableBaseline;
import org.quadcheck.workbench.show.ReadableVocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a baseline as a page for people who will never see its file. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Shows a whole baseline as a readable page: what each nation asks in words, on which clauses, "
          + "what is asked of the supplier, and how it is met."
    })
final class BaselineShowCommand implements Callable<Integer> {
  private static final String CLAIMS = "claims";
  private static final Pattern CLAIMS_FILE = Pattern.compile("(^|(?<=.)[/\\\\])claims\\.yaml$");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "BASELINE|claims",
      description = {
        "An id such as quad-msp, or the folder or file of a baseline.",
        "The word claims, or the file claims.yaml of a folder of baselines: every question that a "
            + "supplier may be asked, with who asks it."
      })
  private String baseline;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day on which it is told what is in force; today (UTC) if left out.")
  private LocalDate asOf;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT[=FILE]",
      description = "text, markdown or html; to standard output, or whole to a file.")
  private String output = "text";

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException, IOException {
    PageDestination destination =
        PageDestination.of(
            spec.commandLine(),
            output,
            List.of(PageFormat.TEXT, PageFormat.MARKDOWN, PageFormat.HTML));
    LocalDate day = asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf;
    destination.write(page(day));
    return ExitCode.PASSED;
  }

  private Page page(LocalDate day)
      throws InvalidInputException, InvalidBaselineException, IOException {
    if (baseline.equals(CLAIMS)) {
      return new ReadableVocabulary(Edition.read(Edition.SHIPPED).library()).page();
    }
    if (CLAIMS_FILE.matcher(baseline).find()) {
      String folder = CLAIMS_FILE.matcher(baseline).replaceFirst("");
      return new ReadableVocabulary(Edition.read(folder.isEmpty() ? "." : folder).library()).page();
    }
    return new ReadableBaseline(Edition.read(baseline), day).page();
  }
}
