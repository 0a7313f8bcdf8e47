package org.quadcheck.cli.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import org.quadcheck.cli.shell.BaselineChoice;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.DayConverter;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.LimitOption;
import org.quadcheck.cli.shell.PageDestination;
import org.quadcheck.cli.shell.Watch;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.limit.Limits;
import org.quadcheck.page.Page;
import org.quadcheck.report.PageFormat;
import org.quadcheck.workbench.Edition;
import org.quadcheck.workbench.impact.Buyer;
import org.quadcheck.workbench.impact.Impact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which stored submissions change their verdict by a new edition, and why. */
@Command(
    name = "impact",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Judges stored submissions by the baselines of before and by new ones, and says whose verdict "
          + "changes and why.",
      "One that cannot be read is listed; it does not stop the others."
    })
final class BaselineImpactCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NEW",
      description = "The new edition: a folder of baselines, or one baseline's folder or file.")
  private String now;

  @Option(
      names = "--submissions",
      required = true,
      paramLabel = "DIR",
      description = "Every folder and every zip in it is one stored submission.")
  private Path submissions;

  @Option(
      names = "--old",
      paramLabel = "FOLDER",
      description =
          "The edition before, also REVISION:FOLDER; what came with the program if left out.")
  private String before = Edition.SHIPPED;

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
      description = "The day of judging, such as 2026-03-14; today (UTC) if left out.")
  private LocalDate asOf;

  @Option(
      names = "--trust",
      paramLabel = "DIR",
      description =
          "The buyer's trust folder: keys, certificates, lists of revoked ones, trust.yaml.")
  private Path trust;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The buyer's folder of data, as check takes it.")
  private Path data;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT[=FILE]",
      description = "text, markdown or html; to standard output, or whole to a file.")
  private String output = "text";

  @Mixin private LimitOption limit;

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException, IOException {
    if (!Files.isDirectory(submissions)) {
      throw new InvalidInputException(
          Place.of(submissions.toString()),
          "no such folder. Name the folder that holds the stored submissions.");
    }
    PageDestination destination =
        PageDestination.of(
            spec.commandLine(),
            output,
            List.of(PageFormat.TEXT, PageFormat.MARKDOWN, PageFormat.HTML));
    BuyersFiles own = new BuyersFiles(spec.commandLine(), List.of());
    Limits limits = limit.limits();
    destination.write(Watch.over(submissions.toString(), limits, () -> page(own, limits)));
    return ExitCode.PASSED;
  }

  private Page page(BuyersFiles own, Limits limits)
      throws InvalidInputException, InvalidBaselineException, IOException {
    Edition edition = Edition.read(now);
    LocalDate day = asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf;
    Buyer buyer =
        new Buyer(own.trust(trust, day), own.data(data, edition.library(), limits), limits);
    return new Impact(Edition.read(before), edition, codes(edition), day, buyer).page(submissions);
  }

  private List<String> codes(Edition edition) {
    BaselineChoice choice =
        new BaselineChoice(spec.commandLine(), edition.library(), List.of(), List.of());
    return choice.nations(nations).stream().map(Nation::code).toList();
  }
}
