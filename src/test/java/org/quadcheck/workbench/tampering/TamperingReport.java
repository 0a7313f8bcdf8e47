package org.quadcheck.workbench.tampering;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.evidence.value.InvalidInputException;

/** Prints what passes without its evidence. Run by {@code scripts/mutate-submission}. */
public final class TamperingReport {
  static final List<Path> EXAMPLES =
      List.of(Path.of("examples/software-compliant"), Path.of("examples/msp-compliant"));

  private final TamperingRun run;
  private final List<Reason> reasons;
  private final PrintStream out;

  private TamperingReport(TamperingRun run, List<Reason> reasons, PrintStream out) {
    this.run = run;
    this.reasons = reasons;
    this.out = out;
  }

  /** Prints the shares and every survivor; ends with 1 where one is not explained. */
  public static void main(String[] args)
      throws IOException, InvalidBaselineException, InvalidInputException {
    List<Path> folders = args.length == 0 ? EXAMPLES : Arrays.stream(args).map(Path::of).toList();
    Path room = Files.createTempDirectory("quadcheck-tampering");
    TamperingRun run = TamperingRun.of(folders, any -> true, room);
    Files.delete(room);
    List<Reason> reasons = Reason.stored();
    new TamperingReport(run, reasons, new PrintStream(System.out, true, StandardCharsets.UTF_8))
        .print();
    boolean whole = args.length == 0;
    boolean good = run.open(reasons).isEmpty() && !(whole && !run.needless(reasons).isEmpty());
    System.exit(good ? 0 : 1);
  }

  private void print() {
    out.println("each change is one of the submission on which at least one conclusion rests");
    table("what is done", Arrays.stream(Operator.values()), Operator::word, Tried::operator);
    table("to what", Arrays.stream(Part.values()), Part::word, Tried::part);
    table("of", run.tried().stream().map(Tried::offer).distinct(), name -> name, Tried::offer);
    out.println();
    line("all", one -> true);
    out.println();
    out.println("conclusions that stand, with the reason:");
    reasons.forEach(this::explained);
    list("conclusions that stand, and should not:", run.open(reasons));
    list("reasons for nothing:", run.needless(reasons));
  }

  private <T> void table(
      String head,
      Stream<T> rows,
      java.util.function.Function<T, String> word,
      java.util.function.Function<Tried, T> of) {
    out.println();
    out.println(
        "%-20s %8s %8s %8s %10s %6s"
            .formatted(head, "changes", "noticed", "refused", "explained", "open"));
    rows.forEach(row -> line(word.apply(row), one -> of.apply(one).equals(row)));
  }

  private void line(String name, Predicate<Tried> of) {
    List<Tried> some = run.tried().stream().filter(of).toList();
    long noticed = some.stream().filter(Tried::isNoticed).count();
    long open = some.stream().filter(one -> !one.isExplained(reasons)).count();
    out.println(
        "%-20s %8d %8d %8d %10d %6d %5.1f%%"
            .formatted(
                name,
                some.size(),
                noticed,
                some.stream().filter(Tried::refused).count(),
                some.size() - noticed - open,
                open,
                some.isEmpty() ? 100.0 : noticed * 100.0 / some.size()));
  }

  private void explained(Reason reason) {
    long count = run.survivors().stream().filter(reason::explains).count();
    out.println("%6d  %s".formatted(count, reason));
  }

  private void list(String head, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println();
      out.println(head);
      lines.forEach(out::println);
    }
  }
}
