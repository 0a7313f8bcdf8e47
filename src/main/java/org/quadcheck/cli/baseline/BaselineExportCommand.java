package org.quadcheck.cli.baseline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.cli.shell.BaselineChoice;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.DayConverter;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.TextFile;
import org.quadcheck.document.Suggestion;
import org.quadcheck.workbench.export.Edition;
import org.quadcheck.workbench.export.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a baseline in a format that other tools read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a baseline as OSCAL catalog or profile, CycloneDX standard or Gemara catalog.",
      "All in JSON. The same baseline gives the same bytes."
    })
final class BaselineExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "BASELINE",
      description = "The id of a baseline that came with the program, or a baseline file.")
  private String baseline;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      description = "oscal-catalog, oscal-profile, cyclonedx or gemara.")
  private String format;

  @Option(
      names = "--for",
      split = ",",
      paramLabel = "NATION",
      defaultValue = "all",
      description = "Whose demands are written: codes such as US,AU; all if left out.")
  private List<String> nations;

  @Option(
      names = "--dated",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The date of the document; the month of the baseline's version if left out.")
  private LocalDate dated;

  @Option(names = "-o", paramLabel = "FILE", description = "Where to write; else it is printed.")
  private Path file;

  @Override
  public Integer call() throws InvalidBaselineException, IOException {
    ExportFormat asked = asked();
    BuyersFiles own = new BuyersFiles(spec.commandLine(), List.of());
    BaselineChoice choice = BaselineChoice.of(spec.commandLine(), own, List.of(baseline));
    if (!choice.profiles().isEmpty()) {
      String message = "'%s' is a profile. Export a baseline that it extends, such as %s.";
      throw wrong(message.formatted(baseline, choice.named().get(0).id()));
    }
    Baseline chosen = choice.named().get(0);
    Edition edition = new Edition(chosen, choice.nations(nations), day(chosen));
    if (edition.asksNothing()) {
      String message = "--for %s: %s asks nothing for them. Name another nation.";
      throw wrong(message.formatted(String.join(",", nations), chosen.id()));
    }
    String text = asked.text(edition);
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
    } else {
      TextFile.write(spec.commandLine(), file, text);
    }
    return ExitCode.PASSED;
  }

  private LocalDate day(Baseline chosen) {
    if (dated != null) {
      return dated;
    }
    String message = "the version '%s' of %s names no month. Give the date with --dated.";
    return Edition.dayOf(chosen)
        .orElseThrow(() -> wrong(message.formatted(chosen.version(), chosen.id())));
  }

  private ExportFormat asked() {
    List<String> known = Arrays.stream(ExportFormat.values()).map(ExportFormat::word).toList();
    String near = Suggestion.near(format, known);
    String others = near.isEmpty() ? " Known: " + String.join(", ", known) + "." : near;
    return ExportFormat.read(format)
        .orElseThrow(() -> wrong("--as %s: no such format.%s".formatted(format, others)));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
