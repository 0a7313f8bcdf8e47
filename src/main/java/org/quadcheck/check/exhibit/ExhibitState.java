package org.quadcheck.check.exhibit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.ExhibitKind.Standing;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.value.NormalName;

/** What one exhibit is worth on a day. */
public record ExhibitState(Exhibit exhibit, Submission submission, LocalDate asOf) {
  private static final Set<InputFile.Kind> OWN_WORD =
      Set.of(InputFile.Kind.ATTESTATION, InputFile.Kind.SBOM, InputFile.Kind.SIGNATURE);
  private static final List<ExhibitFact> SAID_ONCE =
      List.of(
          ExhibitFact.ISSUED,
          ExhibitFact.PERIOD_END,
          ExhibitFact.EDITION,
          ExhibitFact.LEVEL,
          ExhibitFact.TYPE);

  /** What keeps anything from passing that rests on it. */
  public Optional<Observation> objection() {
    return fileObjection().or(() -> ExhibitDays.objection(exhibit, asOf));
  }

  /** What a person has to ask about an exhibit that is sound in itself. */
  public Optional<Observation> doubt() {
    return doubtButOfScope().or(this::scopeDoubt);
  }

  private Optional<Observation> doubtButOfScope() {
    return ExhibitDays.doubt(exhibit)
        .or(this::reportDoubt)
        .or(() -> new ExhibitStatements(exhibit, submission, asOf).doubt())
        .or(() -> new ExhibitSubjects(exhibit, submission).doubt())
        .or(this::unsettledDoubt)
        .or(this::sameFileDoubt)
        .or(this::holderDoubt)
        .or(() -> issuer().doubt());
  }

  /** What keeps a claim from passing that points to it; to one that has no scope it may. */
  public Optional<Observation> objectionAsBacking() {
    return objection().or(() -> exhibit.scope().isBlank() ? doubtButOfScope() : doubt());
  }

  private Optional<Observation> scopeDoubt() {
    return namesWhatIsOffered() ? Optional.empty() : Optional.of(wrongScope());
  }

  private Optional<Observation> fileObjection() {
    return switch (exhibit.fileState()) {
      case DIFFERS ->
          Optional.of(
              Observation.contradiction(
                  "exhibit %s: %s is not the file whose SHA-256 is stated"
                      .formatted(exhibit.id(), exhibit.file()),
                  exhibit.place()));
      case MISSING -> Optional.of(missing());
      case MATCHES, RENAMED, NOT_BOUND -> kindObjection();
      case NOT_NAMED -> Optional.empty();
    };
  }

  private Observation missing() {
    String seen =
        exhibit.isElsewhere()
            ? "exhibit %s: %s is an address, and nothing is fetched; ask for the file"
            : "exhibit %s: %s was not handed in";
    String ask =
        exhibit.isElsewhere()
            ? "Ask for the file itself that exhibit %s names by its address, %s"
            : "Ask for the file that exhibit %s names, %s";
    return Observation.review(seen.formatted(exhibit.id(), exhibit.file()), exhibit.place())
        .mendedBy(Remedy.ofMissing(ask.formatted(exhibit.id(), exhibit.file())));
  }

  /** What somebody else is said to have issued cannot be the supplier's own SBOM or attestation. */
  private Optional<Observation> kindObjection() {
    return submission.inputs().stream()
        .filter(input -> input.path().equals(exhibit.at()) && exhibit.kind().isIssued())
        .filter(input -> input.kind() != InputFile.Kind.EXHIBIT)
        .findFirst()
        .map(
            input ->
                Observation.review(
                    "exhibit %s: %s is no %s, for it was read as %s"
                        .formatted(exhibit.id(), exhibit.at(), exhibit.kind().word(), words(input)),
                    exhibit.place()));
  }

  /** What a body issued is a document that somebody can read. */
  private Optional<Observation> reportDoubt() {
    return exhibit.kind().isIssued() ? contentDoubt() : Optional.empty();
  }

  /** A draft, or what was withdrawn, is not what is asked for. */
  private Optional<Observation> unsettledDoubt() {
    List<String> names = List.of(submission.product(), submission.supplier());
    return new Unsettled(exhibit, names)
        .words()
        .map(
            text ->
                Observation.review(
                    "exhibit %s says \"%s\"; ask whether it is in force for what is offered"
                        .formatted(exhibit.id(), text),
                    exhibit.place()));
  }

  /** That its file can hardly be a document. */
  public Optional<Observation> contentDoubt() {
    return oddity()
        .map(
            oddity ->
                Observation.review(
                    "exhibit %s: %s %s; open it and see what it is"
                        .formatted(exhibit.id(), exhibit.at(), oddity),
                    exhibit.place()));
  }

  private Optional<String> oddity() {
    return file(exhibit).flatMap(InputFile::oddity);
  }

  /** What a body issued is not the file of another exhibit too, of another kind, issuer or day. */
  private Optional<Observation> sameFileDoubt() {
    if (!exhibit.kind().isIssued()) {
      return Optional.empty();
    }
    return submission.attestations().stream()
        .flatMap(attestation -> attestation.exhibits().values().stream())
        .filter(this::isSameFile)
        .flatMap(other -> difference(other).stream().map(said -> sameFile(other, said)))
        .findFirst();
  }

  private Observation sameFile(Exhibit other, String said) {
    String message = "exhibit %s and exhibit %s are the same file, %s, %s; ask which it is";
    return Observation.review(
        message.formatted(exhibit.id(), other.id(), exhibit.at(), said),
        exhibit.place(),
        other.place());
  }

  /** What is said of one file that cannot be true of it twice. */
  private Optional<String> difference(Exhibit other) {
    if (isSaidToBeAnother(other)) {
      return Optional.of(
          "once as %s and once as %s".formatted(described(exhibit), described(other)));
    }
    return SAID_ONCE.stream()
        .filter(fact -> areTwo(fact.of(exhibit), fact.of(other)))
        .findFirst()
        .map(
            fact ->
                "once with %s as its %s and once with %s"
                    .formatted(fact.of(exhibit).get(), fact.label(), fact.of(other).get()));
  }

  private static boolean areTwo(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private boolean isSameFile(Exhibit other) {
    Optional<String> own = sha256(exhibit);
    boolean same = !exhibit.at().isEmpty() && exhibit.at().equals(other.at());
    return same || (own.isPresent() && own.equals(sha256(other)));
  }

  private Optional<String> sha256(Exhibit one) {
    return file(one).map(InputFile::sha256).filter(digest -> !digest.isEmpty());
  }

  private Optional<InputFile> file(Exhibit one) {
    return submission.inputs().stream().filter(input -> input.path().equals(one.at())).findFirst();
  }

  private boolean isSaidToBeAnother(Exhibit other) {
    return other.kind() != exhibit.kind()
        || !NormalName.of(other.issuer()).equals(NormalName.of(exhibit.issuer()));
  }

  private static String described(Exhibit one) {
    String kind = one.kind().word();
    return one.issuer().isBlank() ? kind : "%s of %s".formatted(kind, one.issuer());
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

  /** What another was given shows nothing of this supplier. */
  private Optional<Observation> holderDoubt() {
    String holder = exhibit.particulars().holder();
    String supplier = submission.supplier();
    if (holder.isBlank() || Likeness.ofBodies(holder, supplier) == Likeness.SAME) {
      return Optional.empty();
    }
    String message =
        "exhibit %s is held by \"%s\", and the supplier is \"%s\"; ask whether it covers the supplier"
            .formatted(exhibit.id(), holder, supplier);
    return Optional.of(Observation.review(message, exhibit.place()).comparing(holder, supplier));
  }

  public boolean isExpired() {
    return exhibit.expires().map(last -> last.isBefore(asOf)).orElse(false);
  }

  /** Whether its scope speaks of what is offered. */
  public boolean namesWhatIsOffered() {
    return new ExhibitScope(exhibit.scope(), submission).namesWhatIsOffered();
  }

  /** To be asked: the scope is not that of what is offered. */
  private Observation wrongScope() {
    String offered = (submission.product() + " " + submission.version()).strip();
    String scope = exhibit.scope().isBlank() ? "nothing" : "\"" + exhibit.scope() + "\"";
    String message =
        "exhibit %s names %s as its scope; ask whether it covers \"%s\""
            .formatted(exhibit.id(), scope, offered);
    return Observation.review(message, exhibit.place()).comparing(exhibit.scope(), offered);
  }

  /** How a claim is known that points to it. */
  public Assurance assurance() {
    return assurance(exhibit.kind().standing() == Standing.ANOTHERS);
  }

  /**
   * The same where it is known whether a body assessed. A report or certificate without a day may
   * be of any age, and counts for no more than the supplier's word; so does what is no document.
   */
  public Assurance assurance(boolean assessed) {
    boolean undated = exhibit.kind().isIssued() && exhibit.issued().isEmpty();
    boolean shows = exhibit.fileState().isBound() && !isOwnWord() && oddity().isEmpty();
    if (!shows || isExpired() || undated) {
      return Assurance.SELF_ATTESTED;
    }
    boolean thirdParty = assessed && issuer().isSurelyAnother() && namesWhatIsOffered();
    return thirdParty ? Assurance.THIRD_PARTY : Assurance.DOCUMENTED;
  }

  /** An attestation, SBOM or signature documents nothing: it is the word that is to be backed. */
  private boolean isOwnWord() {
    return file(exhibit).map(InputFile::kind).filter(OWN_WORD::contains).isPresent()
        && !isVexAsWell();
  }

  /** Statements on vulnerabilities are what is asked for, though they stand in an SBOM. */
  private boolean isVexAsWell() {
    return exhibit.kind() == ExhibitKind.VEX
        && submission.sboms().stream()
            .anyMatch(
                sbom ->
                    sbom.file().equals(exhibit.at())
                        && !sbom.vulnerabilities().isEmpty()
                        && !sbom.isSignedInvalidly());
  }

  public ExhibitIssuer issuer() {
    return new ExhibitIssuer(exhibit, submission.supplier(), submission.product());
  }

  /** That its file bears another name, as the end of a sentence; empty where it does not. */
  public String renamed() {
    return exhibit.fileState() == Exhibit.FileState.RENAMED
        ? "; found by its SHA-256 as %s, and not as %s".formatted(exhibit.at(), exhibit.file())
        : "";
  }

  /** Which of some facts it does not state. */
  public List<ExhibitFact> lacks(List<ExhibitFact> facts) {
    return facts.stream().filter(fact -> fact.of(exhibit).isEmpty()).toList();
  }
}
