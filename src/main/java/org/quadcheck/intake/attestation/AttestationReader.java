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
import org.quadcheck.evidence.claim.Blanks;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.Declared;
import org.quadcheck.evidence.value.Enclosure;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
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
    Written written = root(path, bytes, problems);
    Optional<Attestation> attestation =
        written
            .root()
            .flatMap(root -> Entry.of(root, "an attestation", problems))
            .map(top -> read(path, top, digests).leaving(written.blanks()));
    if (attestation.isEmpty() || !problems.isEmpty()) {
      problems.sort(BY_PLACE);
      throw new InvalidInputException(problems);
    }
    return attestation.get();
  }

  private MapNode root(String path, Map<String, String> answers, List<Problem> problems) {
    return new CsvAttestation(path, vocabulary, problems).read(CsvRows.of(path, answers));
  }

  /** What was found elsewhere, by its paths: {@code supplier.name}, {@code scope}. */
  public Foreign foreign(String path, Map<String, String> answers) {
    List<Problem> problems = new ArrayList<>();
    return new Foreign(root(path, answers, problems), Declared.OWN_FORM, problems);
  }

  /**
   * Reads one that is declared in another form.
   *
   * @param path of the document, within the envelope where it stands in one
   */
  public Attestation read(String path, Foreign foreign, Map<String, String> digests)
      throws InvalidInputException {
    List<Problem> problems = new ArrayList<>(foreign.problems());
    Optional<Attestation> attestation =
        Entry.of(foreign.form(), "an attestation", problems).map(top -> read(path, top, digests));
    if (attestation.isEmpty() || !problems.isEmpty()) {
      problems.sort(BY_PLACE);
      throw new InvalidInputException(problems);
    }
    return attestation.get().declared(foreign.declared()).leaving(foreign.blanks());
  }

  /** What is written in an attestation of our own form. */
  public Foreign foreign(String path, byte[] bytes) throws InvalidInputException {
    List<Problem> problems = new ArrayList<>();
    Written written = root(path, bytes, problems);
    Optional<MapNode> form =
        written.root().filter(root -> isMap(root, problems)).map(MapNode.class::cast);
    if (form.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return new Foreign(form.get(), Declared.OWN_FORM, problems, written.blanks());
  }

  private static boolean isMap(Node root, List<Problem> problems) {
    return Entry.of(root, "an attestation", problems).isPresent();
  }

  /** Whether a text begins as a table does that was made for answers. */
  public static boolean isTable(String beginning) {
    return CsvRows.isHead(beginning);
  }

  /** What stands in the file, and in a table where nothing does. */
  private record Written(Optional<Node> root, Blanks blanks) {}

  private Written root(String path, byte[] bytes, List<Problem> problems) {
    Optional<String> table =
        bytes.length > limits.of(Limit.ATTESTATION_SIZE)
            ? Optional.empty()
            : Plaintext.of(bytes).filter(AttestationReader::isTable);
    if (table.isPresent()) {
      CsvRows rows = CsvRows.read(path, table.get(), problems);
      CsvAttestation sheet = new CsvAttestation(path, vocabulary, problems);
      Node root = sheet.read(rows);
      return new Written(Optional.of(root), sheet.blanks());
    }
    Reading reading = DocumentReader.read(path, bytes, limits, Limit.ATTESTATION_SIZE);
    problems.addAll(reading.problems());
    return new Written(reading.root(), Blanks.NONE);
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
    String holder = Enclosure.file(attestationPath);
    return holder.substring(0, holder.lastIndexOf('/') + 1) + file;
  }
}
