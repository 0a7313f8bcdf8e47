package org.quadcheck.workbench.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.LibraryFiles;
import org.quadcheck.baseline.LibraryReader;
import org.quadcheck.evidence.InvalidInputException;

/**
 * Changes each threshold, obligation, day, condition, list value, citation and mark of every
 * shipped baseline and profile in turn, and tells which changes neither the cases nor the lint
 * notice. Run by {@code scripts/mutate}.
 */
public final class MutationRun {
  private final List<Tried> tried;

  /** One change, and by what it was noticed. */
  private record Tried(String subject, Mutant mutant, Set<Notice> by) {
    boolean isNoticed() {
      return by.stream().anyMatch(Notice::stops);
    }
  }

  private MutationRun(List<Tried> tried) {
    this.tried = tried;
  }

  /** Prints the shares and every survivor; ends with 1 where there is one. */
  public static void main(String[] args)
      throws IOException, InvalidBaselineException, InvalidInputException {
    MutationRun run = of(Path.of(args.length == 0 ? "baselines" : args[0]));
    run.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.exit(run.survivors().isEmpty() ? 0 : 1);
  }

  static MutationRun of(Path folder)
      throws IOException, InvalidBaselineException, InvalidInputException {
    BaselineLibrary library = LibraryReader.read(LibraryFiles.ofFolder(folder));
    List<Tried> tried = new ArrayList<>();
    for (Subject subject : Subject.of(library)) {
      subject.mutants().parallelStream()
          .map(one -> new Tried(subject.name(), one, subject.noticed(one)))
          .forEachOrdered(tried::add);
    }
    return new MutationRun(tried);
  }

  /** The changes that nothing notices. */
  List<String> survivors() {
    return tried.stream()
        .filter(one -> !one.isNoticed())
        .map(one -> one.mutant() + (one.by().isEmpty() ? "" : " (a note only)"))
        .toList();
  }

  private void print(PrintStream out) {
    out.println("by kind of change                noticed   by " + String.join(", ", words()));
    for (Kind kind : Kind.values()) {
      line(out, kind.word(), one -> one.mutant().kind() == kind);
    }
    out.println();
    out.println("by baseline or profile");
    tried.stream()
        .map(Tried::subject)
        .distinct()
        .forEach(name -> line(out, name, one -> one.subject().equals(name)));
    out.println();
    line(out, "all", one -> true);
    List<String> survivors = survivors();
    if (!survivors.isEmpty()) {
      out.println();
      out.println("noticed by nothing:");
      survivors.forEach(out::println);
    }
  }

  private static List<String> words() {
    return java.util.Arrays.stream(Notice.values()).map(Notice::word).toList();
  }

  private void line(PrintStream out, String name, Predicate<Tried> of) {
    List<Tried> some = tried.stream().filter(of).toList();
    long noticed = some.stream().filter(Tried::isNoticed).count();
    StringBuilder by = new StringBuilder();
    for (Notice notice : Notice.values()) {
      by.append("%6d".formatted(some.stream().filter(one -> one.by().contains(notice)).count()));
    }
    out.println(
        "  %-22s %5d of %5d  %3d%%  %s"
            .formatted(
                name, noticed, some.size(), some.isEmpty() ? 100 : noticed * 100 / some.size(), by));
  }
}
