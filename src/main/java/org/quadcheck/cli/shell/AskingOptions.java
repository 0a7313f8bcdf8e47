package org.quadcheck.cli.shell;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Who asks, and on which day; the same options wherever something is asked of a submission. */
public final class AskingOptions {
  @Option(
      names = {"-b", "--baseline"},
      paramLabel = "ID|FILE",
      split = ",",
      description = "Baselines or profiles that ask; those that fit what is offered if left out.")
  private List<String> baselines = List.of();

  @Option(
      names = "--for",
      paramLabel = "NATION",
      split = ",",
      description = "Nations, such as AU,IN; those of the profile, else all, if left out.")
  private List<String> nations = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The day on which it is asked and judged, such as 2026-03-14; today (UTC) if left out.")
  private LocalDate asOf;

  public BaselineChoice choice(CommandLine command, BuyersFiles own)
      throws InvalidBaselineException, IOException {
    return BaselineChoice.of(command, own, baselines);
  }

  public List<Nation> nations(BaselineChoice choice) {
    return choice.nations(nations);
  }

  public LocalDate day() {
    return asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf;
  }
}
