package org.quadcheck.check.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.value.NormalName;

/**
 * What a statement speaks of that is handed in as an exhibit, such as provenance: what it says of
 * another product shows nothing of the one that is offered.
 */
record ExhibitSubjects(Exhibit exhibit, Submission submission) {
  private static final int MOST = 3;
  private static final Pattern VERSION =
      Pattern.compile("(?<![\\d.])\\d+\\.\\d+(\\.\\d+)*(?![\\d.]*\\d)");

  /** What a person has to ask; nothing of a file that is no statement. */
  Optional<Observation> doubt() {
    return exhibit.kind() == ExhibitKind.VEX
        ? Optional.empty()
        : file()
            .flatMap(InputFile::subjects)
            .filter(subjects -> subjects.entrySet().stream().noneMatch(this::isOffered))
            .map(this::otherwise);
  }

  private Optional<InputFile> file() {
    return submission.inputs().stream()
        .filter(input -> input.path().equals(exhibit.at()))
        .findFirst();
  }

  private Observation otherwise(Map<String, String> subjects) {
    String spoken =
        subjects.values().stream()
            .sorted()
            .limit(MOST)
            .map("\"%s\""::formatted)
            .collect(Collectors.joining(", "));
    String more = subjects.size() > MOST ? " (+%d)".formatted(subjects.size() - MOST) : "";
    String message = "exhibit %s: %s speaks of %s; ask whether that is \"%s %s\"";
    return Observation.review(
            message.formatted(
                exhibit.id(),
                exhibit.at(),
                spoken.isEmpty() ? "nothing" : spoken + more,
                submission.product(),
                submission.version()),
            exhibit.place())
        .comparing(spoken, submission.product() + " " + submission.version());
  }

  private boolean isOffered(Map.Entry<String, String> subject) {
    return submission.sboms().stream().anyMatch(sbom -> sbom.sha256().equals(subject.getKey()))
        || (namesProduct(subject.getValue()) && namesNoOtherVersion(subject.getValue()));
  }

  /** A file is often called as the product without the name of the company before it. */
  private boolean namesProduct(String name) {
    List<String> product = Likeness.words(submission.product());
    List<String> telling = new ArrayList<>(product);
    telling.removeAll(Likeness.words(submission.supplier()));
    List<String> wanted = telling.isEmpty() ? product : telling;
    return !wanted.isEmpty()
        && (words(name).containsAll(wanted) || Likeness.words(name).containsAll(wanted));
  }

  /** Here a dot parts words as well: {@code gateway.tar.gz}. */
  private static List<String> words(String name) {
    return List.of(NormalName.of(name).text().split("[^\\p{L}\\p{N}]+"));
  }

  private boolean namesNoOtherVersion(String name) {
    List<String> versions = VERSION.matcher(name).results().map(MatchResult::group).toList();
    return versions.isEmpty() || versions.contains(Likeness.version(submission.version()));
  }
}
