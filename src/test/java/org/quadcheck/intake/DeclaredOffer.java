package org.quadcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.Reservations.Said;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.artifact.DeliveredFiles;
import org.quadcheck.limit.Limits;

/** A submission with attestations of other forms, read with the questions that are shipped. */
record DeclaredOffer(OfferFolder folder, List<Path> delivered) {
  private static final String PLAN = "Each environment has a network of its own.\n";
  private static final ClaimVocabulary QUESTIONS = questions();

  private static ClaimVocabulary questions() {
    try {
      return LibraryReader.ofProgram().claims();
    } catch (InvalidBaselineException e) {
      throw new IllegalStateException("the baselines that are shipped can be read", e);
    }
  }

  /** With the file that the exhibit in the stored documents names. */
  static DeclaredOffer in(Path path) throws IOException {
    return new DeclaredOffer(
        new OfferFolder(path).with("evidence/network plan.txt", PLAN), List.of());
  }

  /** A stored document, which states the digest of that file. */
  static String stored(String name) {
    try (InputStream in =
        DeclaredOffer.class.getResourceAsStream("/attestation/declared/" + name)) {
      String digest = Digests.sha256(PLAN.getBytes(StandardCharsets.UTF_8));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@PLAN@", digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DeclaredOffer with(String name, String text) throws IOException {
    folder.with(name, text);
    return this;
  }

  /** Where the buyer names what was delivered. */
  DeclaredOffer delivering(Path... artifacts) {
    return new DeclaredOffer(folder, List.of(artifacts));
  }

  Submission read() throws InvalidInputException {
    return read(Limits.standard());
  }

  Submission read(Limits limits) throws InvalidInputException {
    Optional<DeliveredFiles> artifacts =
        delivered.isEmpty()
            ? Optional.empty()
            : Optional.of(DeliveredFiles.read(delivered, limits));
    return new Intake(QUESTIONS, TrustStore.empty(), limits)
        .delivering(artifacts)
        .read(List.of(folder.path().toString()), InputStream.nullInputStream());
  }

  /** The only attestation. */
  Attestation attestation() throws InvalidInputException {
    List<Attestation> all = read().attestations();
    if (all.size() != 1) {
      throw new AssertionError("there are %d attestations".formatted(all.size()));
    }
    return all.get(0);
  }

  /** Why it is refused, without the path of the folder. */
  List<String> refusal() {
    try {
      read();
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Problem::toString).map(this::local).toList();
    }
  }

  private String local(String text) {
    return text.replace(folder.label() + "/", "");
  }

  /** What does not count, without the path of the folder. */
  List<String> remarks(Attestation attestation) {
    return attestation.declared().remarks().stream()
        .map(FormatNote::message)
        .map(this::local)
        .toList();
  }

  /** Every claim in one line. */
  static Map<String, String> claims(Attestation attestation) {
    return attestation.claims().values().stream()
        .collect(Collectors.toMap(Claim::id, DeclaredOffer::line));
  }

  private static String line(Claim claim) {
    return claim.answer()
        + claim.exhibits().stream().map(id -> "; shown by " + id).collect(Collectors.joining())
        + claim.plan().map(id -> "; planned by " + id).orElse("")
        + claim.reservations().counters().stream()
            .map(Said::text)
            .map(text -> "; against it: " + text)
            .collect(Collectors.joining())
        + claim.reservations().mitigations().stream()
            .map(Said::text)
            .map(text -> "; mitigated by: " + text)
            .collect(Collectors.joining());
  }
}
