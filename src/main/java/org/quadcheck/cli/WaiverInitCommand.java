package org.quadcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.DayConverter;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.Task;
import org.quadcheck.cli.shell.WholeFile;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.report.Harmless;
import org.quadcheck.workbench.waiver.StoredResult;
import org.quadcheck.workbench.waiver.StoredResultReader;
import org.quadcheck.workbench.waiver.Term;
import org.quadcheck.workbench.waiver.WaiverDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts a waiver for everything that blocks in a stored result. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Drafts waivers from a result that check -o json wrote: one for each requirement that blocks "
          + "and is not waived, with what was seen and which clauses ask it.",
      "Reason and approver are left as TBD. Until a person has filled them in, check refuses the "
          + "file: what nobody has approved excuses nothing."
    })
final class WaiverInitCommand implements Callable<Integer>, Task {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RESULT.json", description = "What check -o json wrote.")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write; standard output if left out. A file that is there is not replaced.")
  private String output = "-";

  @Option(
      names = "--for",
      paramLabel = "NATION",
      split = ",",
      description = "Nations of the result, such as AU,IN; all of them if left out.")
  private List<String> nations = List.of();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The last day, at most twelve months after the first; 90 days after it if left out.")
  private LocalDate until;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The first day, such as 2026-03-14; the day of the result if left out.")
  private LocalDate asOf;

  @Override
  public String undone() {
    return "nothing was written";
  }

  @Override
  public Integer call() throws InvalidInputException, IOException {
    BuyersFiles own = new BuyersFiles(spec.commandLine(), List.of());
    WholeFile target = WholeFile.fresh(spec.commandLine(), output, own);
    StoredResult result = read(own);
    WaiverDraft draft = new WaiverDraft(result, chosen(own, result), term(own, result));
    if (draft.isEmpty()) {
      String message = "%s: nothing blocks for %s. There is nothing to waive; nothing is written.";
      String said = message.formatted(BuyersFiles.name(file), String.join(", ", draft.nations()));
      spec.commandLine().getErr().println(Harmless.line(said));
      return ExitCode.PASSED;
    }
    String text = draft.text();
    target.write(out -> out.write(text));
    return ExitCode.PASSED;
  }

  private StoredResult read(BuyersFiles own) throws InvalidInputException, IOException {
    if (!Files.isRegularFile(file)) {
      throw own.wrong("%s: %s".formatted(BuyersFiles.name(file), BuyersFiles.noFile(file)));
    }
    return StoredResultReader.read(BuyersFiles.name(file), Files.readAllBytes(file));
  }

  private List<String> chosen(BuyersFiles own, StoredResult result) {
    List<String> codes = nations.stream().map(one -> one.toUpperCase(Locale.ROOT)).toList();
    for (String nation : codes) {
      if (!result.nations().contains(nation)) {
        String message = "--for %s: the result is for %s.";
        throw own.wrong(message.formatted(nation, String.join(", ", result.nations())));
      }
    }
    return codes.isEmpty() ? result.nations() : codes;
  }

  private Term term(BuyersFiles own, StoredResult result) {
    LocalDate from = Optional.ofNullable(asOf).orElse(result.asOf());
    if (from.isBefore(result.asOf())) {
      String message =
          "--as-of %s lies before the day of the result, %s. Give that day or a later.";
      throw own.wrong(message.formatted(from, result.asOf()));
    }
    if (until == null) {
      return Term.usual(from);
    }
    if (!Term.isAllowed(from, until)) {
      String message = "--until %s: a waiver from %s may end until %s, not before it begins.";
      throw own.wrong(message.formatted(until, from, Waiver.latestEnd(from)));
    }
    return new Term(from, until);
  }
}
