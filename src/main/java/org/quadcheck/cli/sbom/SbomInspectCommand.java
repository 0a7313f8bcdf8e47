package org.quadcheck.cli.sbom;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.DayConverter;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.LimitOption;
import org.quadcheck.cli.shell.Task;
import org.quadcheck.cli.shell.Version;
import org.quadcheck.cli.shell.Watch;
import org.quadcheck.cli.shell.WholeFile;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.Strictness;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.report.inspect.Inspection;
import org.quadcheck.report.inspect.InspectionFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what was understood of SBOMs, field by field; judges nothing. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells what was understood of an SBOM, field by field: what it says of itself, how many "
          + "components state each field and which do not, what the dependencies show, and which "
          + "rules of the format are broken. Nothing is judged."
    })
final class SbomInspectCommand implements Callable<Integer>, Task {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR|ZIP|-",
      arity = "1..*",
      description = "SBOMs, or what holds them (- is standard input).")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT[=FILE]",
      description =
          "text, markdown, html or json; to standard output, or whole to a file. May be repeated.")
  private List<String> outputs = List.of("text");

  @Option(
      names = "--trust",
      paramLabel = "DIR",
      description =
          "The buyer's trust folder: keys, certificates, lists of revoked ones, trust.yaml.")
  private Path trust;

  @Mixin private LimitOption limit;

  @Option(
      names = "--strict-format",
      description = {
        "Refuse an SBOM that is not valid by the official schema of its format, or of whose format "
            + "this program brings none (exit code 3)."
      })
  private boolean strictFormat;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day on which certificates are judged; today (UTC) if left out.")
  private LocalDate asOf;

  @Override
  public String undone() {
    return "nothing was inspected";
  }

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException {
    BuyersFiles own = new BuyersFiles(spec.commandLine(), inputs);
    Map<InspectionFormat, WholeFile> places = new EnumMap<>(InspectionFormat.class);
    outputs.forEach(output -> add(output, own, places));
    TrustStore keys = own.trust(trust, asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf);
    Intake intake =
        new Intake(ClaimVocabulary.of(List.of()), keys, limit.limits())
            .with(strictFormat ? Strictness.VALID : Strictness.READABLE);
    List<Sbom> sboms =
        Watch.over(
            String.join(", ", inputs), limit.limits(), () -> intake.sboms(inputs, System.in));
    Inspection inspection = new Inspection(Version.number(), sboms);
    places.forEach((format, place) -> place.write(out -> format.write(inspection, out)));
    return ExitCode.PASSED;
  }

  private void add(String output, BuyersFiles own, Map<InspectionFormat, WholeFile> places) {
    int sign = output.indexOf('=');
    InspectionFormat format = format(sign < 0 ? output : output.substring(0, sign));
    String name = sign < 0 ? "-" : output.substring(sign + 1);
    WholeFile place = WholeFile.of(spec.commandLine(), name, own);
    if (places.containsKey(format)) {
      throw wrong("-o writes %s twice. Leave one out.".formatted(format.word()));
    }
    if (places.values().stream().anyMatch(other -> other.file().equals(place.file()))) {
      throw wrong("-o writes two formats to one place. Give one a file: -o json=FILE.");
    }
    places.put(format, place);
  }

  private InspectionFormat format(String word) {
    List<String> known = Arrays.stream(InspectionFormat.values()).map(f -> f.word()).toList();
    String message = "-o %s: no such format.%s Known: %s.";
    return InspectionFormat.read(word)
        .orElseThrow(
            () ->
                wrong(
                    message.formatted(
                        word, Suggestion.near(word, known), String.join(", ", known))));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
