package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Few;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Kinds;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;

/**
 * Every component has a hash by an accepted algorithm. SHA-256, SHA256 and sha-256 are the same
 * name.
 *
 * @param unknownCounts whether a hash that is said to be unknown is enough
 * @param countFiles whether the hashes of all files of an SPDX package will do where it has none
 *     itself, a lenient reading
 */
public record HashAlgorithmAccepted(
    List<String> algorithms, boolean unknownCounts, boolean countFiles) implements Check {
  public HashAlgorithmAccepted {
    algorithms = List.copyOf(algorithms);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    Set<String> plain = plain();
    // The same few names stand in every component.
    Map<Set<String>, Boolean> asked = new HashMap<>();
    Predicate<Set<String>> accepted =
        names ->
            asked.computeIfAbsent(
                names, any -> any.stream().map(this::plain).anyMatch(plain::contains));
    return SbomQuestion.put(submission, sbom -> judge(sbom, accepted));
  }

  private Observation judge(Sbom sbom, Predicate<Set<String>> accepted) {
    Few lacking = Few.of(sbom, one -> !hasAccepted(one.states(), one.hashAlgorithms(), accepted));
    int all = sbom.components().size();
    String found =
        "%d of %d components have a hash by an accepted algorithm"
            .formatted(all - lacking.count(), all);
    if (!lacking.isEmpty()) {
      String message = found + "; missing in: " + lacking.named();
      return Observation.fail(message, lacking.place())
          .comparing(found(sbom, accepted), String.join(", ", algorithms))
          .mendedBy(Remedy.of(ComponentField.HASH_ALGORITHM, sbom, spread(sbom, accepted)));
    }
    String or = unknownCounts ? " or say that it is unknown" : "";
    return SbomQuestion.withSubject(
        sbom, Observation.pass(Assurance.OBSERVED, found + or, Place.of(sbom.path())));
  }

  private Kinds.Spread spread(Sbom sbom, Predicate<Set<String>> accepted) {
    return sbom.kinds()
        .spread(
            ComponentField.HASH_ALGORITHM,
            (states, algorithms) -> hasAccepted(states, algorithms, accepted));
  }

  private boolean hasAccepted(
      FieldStates states, Set<String> algorithms, Predicate<Set<String>> accepted) {
    boolean unknown = states.of(ComponentField.HASH) == State.UNKNOWN;
    return (unknownCounts && unknown)
        || accepted.test(algorithms)
        || (countFiles && isAcceptedInFiles(states, algorithms, accepted));
  }

  /** Files speak for a package that says nothing itself, not for one that says something worse. */
  private static boolean isAcceptedInFiles(
      FieldStates states, Set<String> algorithms, Predicate<Set<String>> accepted) {
    return algorithms.isEmpty()
        && states.of(ComponentField.HASH) != State.MALFORMED
        && accepted.test(states.ofFiles());
  }

  /** Every algorithm that was found where none is accepted, and whether some have no hash. */
  private String found(Sbom sbom, Predicate<Set<String>> accepted) {
    Set<Set<String>> different =
        sbom.components().stream()
            .filter(one -> !hasAccepted(one.states(), one.hashAlgorithms(), accepted))
            .map(Component::hashAlgorithms)
            .collect(Collectors.toSet());
    Set<String> named = new TreeSet<>();
    different.forEach(named::addAll);
    List<String> found = new ArrayList<>(named);
    if (different.stream().anyMatch(Set::isEmpty)) {
      found.add("no hash");
    }
    return String.join(", ", found);
  }

  private String plain(String algorithm) {
    return algorithm.toLowerCase(Locale.ROOT).replaceAll("[-_/]", "");
  }

  @Override
  public String asks() {
    String files = countFiles ? ", or every file of it" : "";
    return "hashes every component%s by one of %s".formatted(files, String.join(", ", algorithms));
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof HashAlgorithmAccepted that
        && plain().containsAll(that.plain())
        && (unknownCounts || !that.unknownCounts)
        && (countFiles || !that.countFiles);
  }

  @Override
  public boolean asksForFiles() {
    return countFiles;
  }

  private Set<String> plain() {
    return algorithms.stream().map(this::plain).collect(Collectors.toSet());
  }
}
