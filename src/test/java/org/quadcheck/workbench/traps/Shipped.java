package org.quadcheck.workbench.traps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;

/** What the aligned baselines ask, and what the register says of its sources. */
final class Shipped {
  private static final BaselineLibrary LIBRARY = library();

  private Shipped() {}

  private static BaselineLibrary library() {
    try {
      return LibraryReader.read(LibraryFiles.ofFolder(Path.of("baselines")));
    } catch (IOException | InvalidBaselineException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static Stream<Requirement> requirements() {
    return LIBRARY.baselines().stream()
        .filter(Baseline::isPutUnasked)
        .flatMap(baseline -> baseline.requirements().stream());
  }

  /** The demands of one requirement, or of all whose id begins so where no number is named. */
  static List<Demand> demands(String id) {
    boolean whole = Character.isDigit(id.charAt(id.length() - 1));
    return requirements()
        .filter(one -> whole ? one.id().equals(id) : one.id().startsWith(id))
        .flatMap(one -> one.demands().stream())
        .toList();
  }

  /** The demands of one nation by one requirement. */
  static List<Demand> demands(String id, String nation) {
    return demands(id).stream().filter(one -> one.nation().code().equals(nation)).toList();
  }

  /** Every clause that an aligned baseline cites. */
  static List<Clause> clauses() {
    return requirements()
        .flatMap(one -> one.demands().stream())
        .flatMap(demand -> demand.cites().stream())
        .distinct()
        .toList();
  }

  /** Ids of the clauses of one source that are cited. */
  static Set<String> cited(String source) {
    return clauses().stream()
        .filter(clause -> clause.source().id().equals(source))
        .map(Clause::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Ids of the requirements that cite a clause. */
  static Set<String> citing(String citation) {
    return requirements()
        .filter(
            one ->
                one.demands().stream()
                    .flatMap(demand -> demand.cites().stream())
                    .anyMatch(clause -> clause.citation().equals(citation)))
        .map(Requirement::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Sources that are cited. */
  static Set<String> citedSources() {
    return clauses().stream()
        .map(clause -> clause.source().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<Clause> register(String source) {
    return LIBRARY.clauses().stream().filter(one -> one.source().id().equals(source)).toList();
  }

  static Source source(String id) {
    return register(id).get(0).source();
  }

  /** Everything that the aligned baselines say in words of their own. */
  static String words() {
    return requirements()
        .map(one -> one.title() + "\n" + one.remediation())
        .collect(Collectors.joining("\n"));
  }

  static String about(String baseline) {
    return LIBRARY.find(baseline).orElseThrow().about();
  }
}
