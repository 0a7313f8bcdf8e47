package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quadcheck.evidence.Exhibit;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.NormalName;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Submission;

/** What one exhibit is worth on a day. */
record ExhibitState(Exhibit exhibit, Submission submission, LocalDate asOf) {
  private static final Pattern VERSION = Pattern.compile("\\b\\d+(\\.\\d+)+\\b");

  /** What keeps anything from passing that rests on it. */
  Optional<Observation> objection() {
    Optional<Observation> file = fileObjection();
    return file.isPresent() ? file : futureObjection();
  }

  private Optional<Observation> fileObjection() {
    return switch (exhibit.fileState()) {
      case DIFFERS ->
          Optional.of(
              Observation.contradiction(
                  "exhibit %s: %s is not the file whose SHA-256 is stated"
                      .formatted(exhibit.id(), exhibit.file()),
                  exhibit.place()));
      case MISSING ->
          Optional.of(
              Observation.review(
                  "exhibit %s: %s was not handed in".formatted(exhibit.id(), exhibit.file()),
                  exhibit.place()));
      case MATCHES, NOT_BOUND -> kindObjection();
      case NOT_NAMED -> Optional.empty();
    };
  }

  /** What somebody else is said to have issued cannot be the supplier's own SBOM or attestation. */
  private Optional<Observation> kindObjection() {
    String attestation = exhibit.place().path();
    String path = attestation.substring(0, attestation.lastIndexOf('/') + 1) + exhibit.file();
    return submission.inputs().stream()
        .filter(input -> input.path().equals(path) && exhibit.kind().thirdParty())
        .filter(input -> input.kind() != InputFile.Kind.EXHIBIT)
        .findFirst()
        .map(
            input ->
                Observation.review(
                    "exhibit %s: %s is no %s, for it was read as %s"
                        .formatted(
                            exhibit.id(), exhibit.file(), exhibit.kind().word(), words(input)),
                    exhibit.place()));
  }

  private static String words(InputFile input) {
    return switch (input.kind()) {
      case ATTESTATION -> "an attestation";
      case SBOM -> "an SBOM";
      case VEX -> "a VEX document";
      case SIGNATURE -> "a signature";
      case EXHIBIT, IGNORED, REFUSED -> "something else";
    };
  }

  private Optional<Observation> futureObjection() {
    return exhibit
        .issued()
        .filter(day -> day.isAfter(asOf))
        .map(
            day ->
                Observation.contradiction(
                    "exhibit %s is dated %s, which lies in the future".formatted(exhibit.id(), day),
                    exhibit.place()));
  }

  boolean isExpired() {
    return exhibit.expires().map(last -> last.isBefore(asOf)).orElse(false);
  }

  /**
   * Whether its scope speaks of what is offered: the product or, for a whole company, the supplier.
   */
  boolean namesWhatIsOffered() {
    String scope = NormalName.of(exhibit.scope()).text();
    boolean named = contains(scope, submission.product()) || contains(scope, submission.supplier());
    return named && namesNoOtherVersion(scope);
  }

  private boolean namesNoOtherVersion(String scope) {
    List<String> versions = VERSION.matcher(scope).results().map(MatchResult::group).toList();
    String offered = submission.version() + ".";
    return versions.isEmpty() || versions.stream().anyMatch(v -> offered.startsWith(v + "."));
  }

  private static boolean contains(String scope, String name) {
    String wanted = NormalName.of(name).text();
    return !wanted.isEmpty() && (" " + scope + " ").contains(" " + wanted + " ");
  }

  /** How a claim is known that points to it. */
  Assurance assurance() {
    if (exhibit.fileState() != Exhibit.FileState.MATCHES || isExpired()) {
      return Assurance.SELF_ATTESTED;
    }
    return isThirdParty() ? Assurance.THIRD_PARTY : Assurance.DOCUMENTED;
  }

  private boolean isThirdParty() {
    boolean named = State.of(exhibit.issuer()) == State.STATED;
    boolean independent =
        !NormalName.of(exhibit.issuer()).equals(NormalName.of(submission.supplier()));
    return exhibit.kind().thirdParty()
        && named
        && independent
        && exhibit.issued().isPresent()
        && namesWhatIsOffered();
  }
}
