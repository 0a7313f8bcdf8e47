package org.quadcheck.cli;

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
import org.quadcheck.cli.shell.Watch;
import org.quadcheck.cli.shell.WholeFile;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.intake.VerifiedFiles;
import org.quadcheck.limit.Limits;
import org.quadcheck.report.verify.Verification;
import org.quadcheck.report.verify.VerificationFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies signatures and judges nothing else. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Verifies every signature in and beside files, by the buyer's trust folder and by nothing "
          + "else. A signature FILE.sig or FILE.p7s beside a file that is named is taken along.",
      "Ends with 0 where every signature of every file is verified, with 1 where one is not or a "
          + "file has none, with 3 where a file cannot be read; all others are told."
    })
final class VerifyCommand implements Callable<Integer>, Task {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR|ZIP|-",
      arity = "1..*",
      description = "Signed files, signatures, or what holds them (- is standard input).")
  private List<String> inputs;

  @Option(
      names = "--trust",
      paramLabel = "DIR",
      description =
          "The buyer's trust folder: keys, certificates, lists of revoked ones, trust.yaml.")
  private Path trust;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day on which certificates are judged; today (UTC) if left out.")
  private LocalDate asOf;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT[=FILE]",
      description = "text or json; to standard output, or whole to a file. May be repeated.")
  private List<String> outputs = List.of("text");

  @Mixin private LimitOption limit;

  private String undone = "nothing was verified";

  @Override
  public String undone() {
    return undone;
  }

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException {
    BuyersFiles own = new BuyersFiles(spec.commandLine(), inputs);
    Map<VerificationFormat, WholeFile> places = new EnumMap<>(VerificationFormat.class);
    outputs.forEach(output -> add(output, own, places));
    LocalDate day = asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf;
    TrustStore keys = own.trust(trust, day);
    Limits limits = limit.limits();
    VerifiedFiles found =
        Watch.over(
            String.join(", ", inputs),
            limits,
            () -> Intake.signatures(inputs, keys, System.in, limits));
    Verification verification = new Verification(day, found.signatures(), found.unread());
    places.forEach((format, place) -> place.write(out -> format.write(verification, out)));
    if (!found.unread().isEmpty()) {
      undone = "the signatures of all other files are told";
      throw new InvalidInputException(found.unread());
    }
    return verification.isVerified() ? ExitCode.PASSED : ExitCode.NOT_PASSED;
  }

  private void add(String output, BuyersFiles own, Map<VerificationFormat, WholeFile> places) {
    int sign = output.indexOf('=');
    VerificationFormat format = format(sign < 0 ? output : output.substring(0, sign));
    String name = sign < 0 ? "-" : output.substring(sign + 1);
    WholeFile place = WholeFile.of(spec.commandLine(), name, own);
    if (places.values().stream().anyMatch(other -> other.file().equals(place.file()))) {
      throw wrong("-o writes two formats to one place. Give one a file: -o json=FILE.");
    }
    if (places.put(format, place) != null) {
      throw wrong("-o writes %s twice. Leave one out.".formatted(format.word()));
    }
  }

  private VerificationFormat format(String word) {
    List<String> known =
        Arrays.stream(VerificationFormat.values()).map(VerificationFormat::word).toList();
    String message = "-o %s: no such format.%s Known: %s.";
    return VerificationFormat.read(word)
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
