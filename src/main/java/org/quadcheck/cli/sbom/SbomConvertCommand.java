package org.quadcheck.cli.sbom;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.LimitOption;
import org.quadcheck.cli.shell.Task;
import org.quadcheck.cli.shell.Version;
import org.quadcheck.cli.shell.Watch;
import org.quadcheck.cli.shell.WholeFile;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.limit.Limits;
import org.quadcheck.report.Harmless;
import org.quadcheck.report.convert.Changes;
import org.quadcheck.report.convert.Losses;
import org.quadcheck.report.convert.Moment;
import org.quadcheck.report.convert.Stamp;
import org.quadcheck.report.convert.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an SBOM in another format and tells what does not come along. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes an SBOM in another format. What was written is read back, and what is understood "
          + "otherwise than before is told on standard error."
    })
final class SbomConvertCommand implements Callable<Integer>, Task {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|-", description = "The SBOM (- is standard input).")
  private String input;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "cyclonedx-json or cyclonedx-xml (1.6), or spdx-json (2.3).")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write, whole or not at all; standard output if left out.")
  private String output = "-";

  @Option(
      names = "--created",
      paramLabel = "DATE-TIME",
      description =
          "When the SBOM was made, such as 2026-01-31T12:00:00Z, for a source that states no time; "
              + "SPDX cannot do without.")
  private String created;

  @Mixin private LimitOption limit;

  @Override
  public String undone() {
    return "nothing was written";
  }

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException {
    Target target = target();
    Optional<Instant> told = Optional.ofNullable(created).map(this::moment);
    WholeFile place =
        WholeFile.of(
            spec.commandLine(), output, new BuyersFiles(spec.commandLine(), List.of(input)));
    Limits limits = limit.limits();
    Written written = Watch.over(input, limits, () -> written(target, told, limits));
    place.write(out -> out.write(written.text()));
    tell(written.lines(), target);
    return ExitCode.PASSED;
  }

  /** What is to be written, and what does not come along. */
  private record Written(String text, List<String> lines) {}

  private Written written(Target target, Optional<Instant> told, Limits limits)
      throws InvalidInputException {
    Content content = Intake.whole(input, System.in, limits);
    Losses losses = new Losses();
    Stamp stamp = new Stamp(Version.number(), created(content.sbom(), target, told));
    String text = target.text(content, stamp, losses);
    Sbom understood = Intake.readBack(input, text, limits);
    List<String> lines = new ArrayList<>(Changes.between(content.sbom(), understood));
    lines.addAll(losses.lines());
    return new Written(text, lines);
  }

  private void tell(List<String> lines, Target target) {
    PrintWriter err = spec.commandLine().getErr();
    if (!lines.isEmpty()) {
      err.println("note: not everything can be carried over to %s:".formatted(target.label()));
      lines.forEach(line -> err.println("  " + Harmless.line(line)));
    }
  }

  private String created(Sbom sbom, Target target, Optional<Instant> told)
      throws InvalidInputException {
    Optional<Instant> moment = Moment.of(sbom).or(() -> told);
    if (target == Target.SPDX_JSON && moment.isEmpty()) {
      String message =
          "states no time, and SPDX cannot do without. Give it: --created 2026-01-31T12:00:00Z.";
      throw new InvalidInputException(sbom.fact(DocumentField.TIMESTAMP).place(), message);
    }
    return moment.map(Instant::toString).orElse("");
  }

  private Instant moment(String text) {
    String message = "--created %s: this is no date and time with an offset.";
    return Moment.read(text).orElseThrow(() -> wrong(message.formatted(text)));
  }

  private Target target() {
    List<String> known = Arrays.stream(Target.values()).map(Target::word).toList();
    String message = "--to %s: no such format.%s Known: %s.";
    return Target.read(format)
        .orElseThrow(
            () ->
                wrong(
                    message.formatted(
                        format, Suggestion.near(format, known), String.join(", ", known))));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
