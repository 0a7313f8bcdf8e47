package org.quadcheck.cli.attestation;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.LimitOption;
import org.quadcheck.cli.shell.Task;
import org.quadcheck.cli.shell.WholeFile;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.Understood;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT[=FILE]",
      description = "text or json; to standard output, or whole to a file. May be repeated.")
  private List<String> outputs = List.of("text");

  @Mixin private LimitOption limit;

  @Override
  public String undone() {
    return "nothing was inspected";
  }

  @Override
  public Integer call() throws InvalidInputException, InvalidBaselineException, IOException {
    BuyersFiles own = new BuyersFiles(spec.commandLine(), List.of(input));
    Map<UnderstoodFormat, WholeFile> places = new EnumMap<>(UnderstoodFormat.class);
    outputs.forEach(output -> add(output, own, places));
    ClaimVocabulary vocabulary = LibraryReader.ofProgram().claims();
    Understood read = Intake.understood(input, vocabulary, System.in, limit.limits());
    places.forEach((format, place) -> place.write(out -> format.write(read, out)));
    return ExitCode.PASSED;
  }

  private void add(String output, BuyersFiles own, Map<UnderstoodFormat, WholeFile> places) {
    int sign = output.indexOf('=');
    UnderstoodFormat format = format(sign < 0 ? output : output.substring(0, sign));
    String name = sign < 0 ? "-" : output.substring(sign + 1);
    WholeFile place = WholeFile.of(spec.commandLine(), name, own);
    if (places.containsKey(format)) {
      throw own.wrong("-o writes %s twice. Leave one out.".formatted(format.word()));
    }
    if (places.values().stream().anyMatch(other -> other.file().equals(place.file()))) {
      throw own.wrong("-o writes two formats to one place. Give one a file: -o json=FILE.");
    }
    places.put(format, place);
  }

  private UnderstoodFormat format(String word) {
    List<String> known = UnderstoodFormat.words();
    String message = "-o %s: no such format.%s Known: %s.";
    return UnderstoodFormat.read(word)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    message.formatted(
                        word, Suggestion.near(word, known), String.join(", ", known))));
  }
}
