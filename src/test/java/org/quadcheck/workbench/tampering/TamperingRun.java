package org.quadcheck.workbench.tampering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;

/**
 * Takes away, blanks, dates and swaps everything that a compliant submission says, one thing at a
 * time, and tells what still passes without it.
 */
record TamperingRun(List<Tried> tried) {
  private static final Path TRUST = Path.of("examples/trust");

  TamperingRun {
    tried = List.copyOf(tried);
  }

  /** Tries every change whose number is wanted; {@code room} is an empty folder. */
  static TamperingRun of(List<Path> folders, IntPredicate wanted, Path room)
      throws IOException, InvalidBaselineException, InvalidInputException {
    BaselineLibrary library = LibraryReader.read(LibraryFiles.ofFolder(Path.of("baselines")));
    Judge judge = new Judge(library, TRUST, room);
    List<Tried> tried = new ArrayList<>();
    for (Path folder : folders) {
      Offer offer = Offer.read(folder);
      Submission submission = judge.read(offer.files());
      Map<String, Said> before = judge.judge(offer.files()).orElseThrow();
      Resting resting =
          new Resting(
              judge.demands(submission),
              before,
              submission.attestations().get(0),
              library.claims());
      List<Change> changes =
          Changes.of(offer, library.claims()).stream()
              .filter(one -> !resting.on(one.part(), one.path()).isEmpty())
              .toList();
      for (int i = 0; i < changes.size(); i++) {
        if (wanted.test(i)) {
          tried.add(tried(offer, changes.get(i), resting, judge));
        }
      }
    }
    return new TamperingRun(tried);
  }

  private static Tried tried(Offer offer, Change change, Resting resting, Judge judge)
      throws IOException {
    List<Rest> on = resting.on(change.part(), change.path());
    Optional<Map<String, Said>> after = judge.judge(change.files().get());
    List<Survivor> survivors =
        on.stream()
            .filter(rest -> after.isPresent() && rest.stands(resting.before(), after.get()))
            .map(rest -> new Survivor(offer.name(), change, rest))
            .toList();
    return new Tried(offer.name(), change, after.isEmpty(), on.size(), survivors);
  }

  List<Survivor> survivors() {
    return tried.stream().flatMap(one -> one.survivors().stream()).toList();
  }

  /** What stands although it should not, and nobody explains. */
  List<String> open(List<Reason> reasons) {
    return survivors().stream()
        .filter(one -> reasons.stream().noneMatch(reason -> reason.explains(one)))
        .map(Survivor::toString)
        .toList();
  }

  /** Reasons for which nothing stands any more. */
  List<String> needless(List<Reason> reasons) {
    return reasons.stream()
        .filter(reason -> survivors().stream().noneMatch(reason::explains))
        .map(reason -> reason + " Nothing stands by it any more. Take it out.")
        .toList();
  }
}
