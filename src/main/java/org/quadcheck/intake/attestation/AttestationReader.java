package org.quadcheck.intake.attestation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Plaintext;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.ClaimVocabulary;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Problem;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/**
 * Reads an attestation in YAML or JSON, or filled in as a table in CSV. What is blank or a
 * placeholder becomes evidence of its own; what is wrong becomes a problem, and all problems of the
 * file are told at once.
 */
public final class AttestationReader {
  private static final String VERSION = "1";
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt((Problem problem) -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column());

  private final ClaimVocabulary vocabulary;
  private final Limits limits;

  /** Reads claims by the questions of this vocabulary. */
  public AttestationReader(ClaimVocabulary vocabulary, Limits limits) {
    this.vocabulary = vocabulary;
    this.limits = limits;
  }

  /**
   * Reads one attestation.
   *
   * @param digests SHA-256 of every file that was handed in, by its path
   */
  public Attestation read(String path, byte[] bytes, Map<String, String> digests)
      throws InvalidInputException {
    List<Problem> problems = new ArrayList<>();
    Optional<Attestation> attestation =
        root(path, bytes, problems)
            .flatMap(root -> Entry.of(root, "an attestation", problems))
            .map(top -> read(path, top, digests));
    if (attestation.isEmpty() || !problems.isEmpty()) {
      problems.sort(BY_PLACE);
      throw new InvalidInputException(problems);
    }
    return attestation.get();
  }

  /** Reads what was found elsewhere, by its paths: {@code supplier.name}, {@code scope}. */
  public Attestation read(String path, Map<String, String> answers, Map<String, String> digests)
      throws InvalidInputException {
    List<Problem> problems = new ArrayList<>();
    Optional<Attestation> attestation =
        Entry.of(root(path, answers, problems), "an attestation", problems)
            .map(top -> read(path, top, digests));
    if (attestation.isEmpty() || !problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return attestation.get();
  }

  /** What was found elsewhere, as it would be written. */
  public MapNode written(String path, Map<String, String> answers) throws InvalidInputException {
    read(path, answers, Map.of());
    return root(path, answers, new ArrayList<>());
  }

  private MapNode root(String path, Map<String, String> answers, List<Problem> problems) {
    return new CsvAttestation(path, vocabulary, problems).read(CsvRows.of(path, answers));
  }

  /** An attestation as it is written, once it could be read. */
  public MapNode written(String path, byte[] bytes) throws InvalidInputException {
    read(path, bytes, Map.of());
    List<Problem> problems = new ArrayList<>();
    return root(path, bytes, problems)
        .filter(MapNode.class::isInstance)
        .map(MapNode.class::cast)
        .orElseThrow(() -> new InvalidInputException(problems));
  }

  /** Whether a text begins as a table does that was made for answers. */
  public static boolean isTable(String beginning) {
    return CsvRows.isHead(beginning);
  }

  private Optional<Node> root(String path, byte[] bytes, List<Problem> problems) {
    Optional<String> table =
        bytes.length > limits.of(Limit.ATTESTATION_SIZE)
            ? Optional.empty()
            : Plaintext.of(bytes).filter(AttestationReader::isTable);
    if (table.isPresent()) {
      CsvRows rows = CsvRows.read(path, table.get(), problems);
      return Optional.of(new CsvAttestation(path, vocabulary, problems).read(rows));
    }
    Reading reading = DocumentReader.read(path, bytes, limits, Limit.ATTESTATION_SIZE);
    problems.addAll(reading.problems());
    return reading.root();
  }

  private Attestation read(String path, Entry top, Map<String, String> digests) {
    readVersion(top.fields());
    return new AttestationForm(top, vocabulary).read(path, new Neighbours(path, digests));
  }

  private static void readVersion(Fields fields) {
    String version = fields.requiredText("attestation");
    if (!version.isEmpty() && !version.equals(VERSION)) {
      String message =
          "'attestation' is %s, which is no version of the form that is read here. Write %s."
              .formatted(version, VERSION);
      fields.complain(fields.place("attestation"), message);
    }
  }

  /** Where a file stands that an attestation names, by the path of the attestation. */
  public static String besides(String attestationPath, String file) {
    return attestationPath.substring(0, attestationPath.lastIndexOf('/') + 1) + file;
  }
}
