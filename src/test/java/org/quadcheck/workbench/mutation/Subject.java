package org.quadcheck.workbench.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.collection.ProfilesReader;
import org.quadcheck.baseline.reading.BaselineReader;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Node;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.workbench.Case;
import org.quadcheck.workbench.CaseDay;
import org.quadcheck.workbench.CaseReader;
import org.quadcheck.workbench.CaseRunner;
import org.quadcheck.workbench.Crosswalk;
import org.quadcheck.workbench.CrosswalkFile;
import org.quadcheck.workbench.lint.Remarks;
import org.quadcheck.workbench.lint.Rules;

/** A baseline or profile that is changed, with its cases read once. */
final class Subject {
  private static final String WHOLE = "as a whole: ";
  private static final String NOTED = "note: ";

  private final BaselineLibrary library;
  private final Path file;
  private final boolean isProfile;
  private final Node root;
  private final Map<Case, Submission> cases = new LinkedHashMap<>();
  private final Map<String, Map<Case, Submission>> of = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> remarks = new ConcurrentHashMap<>();
  private final Crosswalk signed;

  private Subject(
      BaselineLibrary library, Path file, boolean isProfile, Node root, Crosswalk signed) {
    this.signed = signed;
    this.library = library;
    this.file = file;
    this.isProfile = isProfile;
    this.root = root;
  }

  static List<Subject> of(BaselineLibrary library)
      throws IOException, InvalidBaselineException, InvalidInputException {
    List<Subject> subjects = new ArrayList<>();
    for (Baseline one : library.baselines()) {
      subjects.add(of(library, Path.of(one.path()), false));
    }
    for (Profile one : library.profiles()) {
      subjects.add(of(library, Path.of(one.path()), true));
    }
    return subjects;
  }

  private static Subject of(BaselineLibrary library, Path file, boolean isProfile)
      throws IOException, InvalidBaselineException, InvalidInputException {
    Node root = DocumentReader.read(file.toString(), Files.readAllBytes(file)).root().orElseThrow();
    Subject subject =
        new Subject(
            library,
            file,
            isProfile,
            root,
            CrosswalkFile.read(CaseRunner.cases(file)).orElse(new Crosswalk(Set.of())));
    CaseRunner runner = subject.runner(root, new HashSet<>());
    for (Case one : CaseReader.read(CaseRunner.cases(file))) {
      subject.cases.put(one, runner.submission(one));
    }
    Set<Notice> asItIs = subject.noticed("", root, root);
    if (!asItIs.isEmpty()) {
      throw new IllegalStateException(file + " differs before it is changed: " + asItIs);
    }
    return subject;
  }

  String name() {
    return (isProfile ? file : file.getParent()).getFileName().toString().replace(".yaml", "");
  }

  List<Mutant> mutants() {
    return Mutations.of(root, library);
  }

  Set<Notice> noticed(Mutant mutant) {
    return noticed(mutant.requirement(), mutant.before(), mutant.root());
  }

  /** By what a changed tree is noticed; empty where it survives. */
  private Set<Notice> noticed(String requirement, Node before, Node changed) {
    Set<Notice> noticed = EnumSet.noneOf(Notice.class);
    try {
      Set<String> now = new HashSet<>();
      CaseRunner runner = runner(changed, now);
      now.removeAll(remarks(requirement, before));
      // One requirement alone is never the whole of which a baseline speaks.
      now.removeIf(one -> !requirement.isEmpty() && one.startsWith(WHOLE));
      now.forEach(one -> noticed.add(one.contains(NOTED) ? Notice.NOTE : Notice.LINT));
      if (isRecited(requirement, runner.crosswalk())) {
        noticed.add(Notice.CROSSWALK);
      }
      if (cases(requirement).entrySet().stream()
          .anyMatch(one -> differs(runner, one.getKey(), one.getValue()))) {
        noticed.add(Notice.CASES);
      }
    } catch (InvalidBaselineException e) {
      noticed.add(Notice.READING);
    }
    return noticed;
  }

  private static boolean differs(CaseRunner runner, Case one, Submission submission) {
    try {
      return !runner.differences(one, submission).isEmpty();
    } catch (InvalidInputException e) {
      throw new IllegalStateException("the data of a case can be read", e);
    }
  }

  /** What the lint says of it as it is. */
  private Set<String> remarks(String requirement, Node before) throws InvalidBaselineException {
    Set<String> known = remarks.get(requirement);
    if (known != null) {
      return known;
    }
    Set<String> said = new HashSet<>();
    runner(before, said);
    remarks.put(requirement, said);
    return said;
  }

  private boolean isRecited(String requirement, Crosswalk cited) {
    Set<String> meant = new HashSet<>();
    signed.rows().forEach(row -> meant.add(row.requirement()));
    cited.rows().forEach(row -> meant.add(row.requirement()));
    meant.removeIf(id -> !requirement.isEmpty() && !id.equals(requirement));
    return !signed.beyond(cited, meant).rows().isEmpty()
        || !cited.beyond(signed, meant).rows().isEmpty();
  }

  /** Of the cases what they say of this requirement; all where it is empty. */
  private Map<Case, Submission> cases(String requirement) {
    return requirement.isEmpty()
        ? cases
        : of.computeIfAbsent(
            requirement,
            id -> {
              Map<Case, Submission> some = new LinkedHashMap<>();
              cases.forEach((one, submission) -> some.put(only(one, id), submission));
              some.keySet().removeIf(one -> one.days().isEmpty());
              return some;
            });
  }

  private static Case only(Case one, String id) {
    List<CaseDay> days =
        one.days().stream()
            .map(
                day ->
                    new CaseDay(
                        day.asOf(),
                        day.expected().stream().filter(e -> e.subject().equals(id)).toList()))
            .filter(day -> !day.expected().isEmpty())
            .toList();
    return new Case(one.folder(), one.trust(), one.data(), one.artifacts(), days);
  }

  private CaseRunner runner(Node tree, Set<String> said) throws InvalidBaselineException {
    byte[] json = Tree.json(tree);
    String path = file.toString().replace('\\', '/');
    if (isProfile) {
      return new CaseRunner(library, ProfilesReader.read(path, json, library));
    }
    Baseline baseline = BaselineReader.read(path, json, library);
    Remarks found = Rules.of(baseline);
    said.addAll(words("problem: ", found.problems()));
    said.addAll(words(NOTED, found.notes()));
    return new CaseRunner(library, baseline);
  }

  private static Set<String> words(String before, List<Problem> problems) {
    return problems.stream()
        .map(one -> (one.place().line() == 0 ? WHOLE : "") + before + one.message())
        .collect(Collectors.toSet());
  }
}
