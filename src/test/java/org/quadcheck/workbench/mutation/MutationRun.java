package org.quadcheck.workbench.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.evidence.value.InvalidInputException;

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

  /** Prints the shares and every survivor; ends with 1 where one is not explained. */
  public static void main(String[] args)
      throws IOException, InvalidBaselineException, InvalidInputException {
    MutationRun run = of(Path.of(args.length == 0 ? "baselines" : args[0]));
    run.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.exit(run.open().isEmpty() ? 0 : 1);
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

  private List<Tried> unnoticed() {
    return tried.stream().filter(one -> !one.isNoticed()).toList();
  }

  /** The changes that nothing notices and that nobody explains, and explanations of none. */
  List<String> open() {
    List<String> open = new ArrayList<>();
    unnoticed().stream()
        .filter(one -> Explained.reason(one.mutant()).isEmpty())
        .map(one -> one.mutant() + (one.by().isEmpty() ? "" : " (a note only)"))
        .forEach(open::add);
    Explained.needless(unnoticed().stream().map(Tried::mutant).toList()).stream()
        .map(one -> one + ": is noticed by now. Take its explanation out.")
        .forEach(open::add);
    return open;
  }

  private void print(PrintStream out) {
    out.println("each change is one of the file; several may notice it");
    out.println();
    head(out, "kind of change");
    for (Kind kind : Kind.values()) {
      line(out, kind.word(), one -> one.mutant().kind() == kind);
    }
    out.println();
    head(out, "baseline or profile");
    tried.stream()
        .map(Tried::subject)
        .distinct()
        .forEach(name -> line(out, name, one -> one.subject().equals(name)));
    out.println();
    line(out, "all", one -> true);
    list(out, "noticed by nothing, with the reason:", explained());
    list(out, "noticed by nothing:", open());
  }

  private List<String> explained() {
    return unnoticed().stream()
        .flatMap(
            one ->
                Explained.reason(one.mutant()).map(reason -> one.mutant() + ": " + reason).stream())
        .toList();
  }

  private static void list(PrintStream out, String head, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println();
      out.println(head);
      lines.forEach(out::println);
    }
  }

  private static void head(PrintStream out, String what) {
    StringBuilder by = new StringBuilder();
    words().forEach(word -> by.append("%11s".formatted(word)));
    out.println("%-24s %16s %6s%s".formatted(what, "noticed", "", by));
  }

  private static List<String> words() {
    return Arrays.stream(Notice.values()).map(Notice::word).toList();
  }

  private void line(PrintStream out, String name, Predicate<Tried> of) {
    List<Tried> some = tried.stream().filter(of).toList();
    long noticed = some.stream().filter(Tried::isNoticed).count();
    StringBuilder by = new StringBuilder();
    for (Notice notice : Notice.values()) {
      by.append("%11d".formatted(some.stream().filter(one -> one.by().contains(notice)).count()));
    }
    out.println(
        "%-24s %6d of %6d %5d%%%s"
            .formatted(
                name,
                noticed,
                some.size(),
                some.isEmpty() ? 100 : noticed * 100 / some.size(),
                by));
  }
}
