package org.quadcheck.intake.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.signature.DsseSignature;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.sigstore.BundleMaterial;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/**
 * Reads DSSE envelopes, alone, in a Sigstore bundle or line by line, and in-toto statements without
 * an envelope, and finds the SBOMs in them.
 *
 * @param path of the file
 */
public record EnvelopeReader(String path, SbomSource.Opener opener, Trust trust, Limits limits) {
  private static final int BEGINNING = 1 << 16;
  private static final String OPENVEX = "https://openvex.dev/";

  /** The predicate type of a statement that holds an attestation in our own form. */
  public static final String ATTESTATION = "https://quadcheck.org/attestation/v1";

  /** What statements speak of that suppliers hand in beside an SBOM. */
  private static final List<Map.Entry<String, String>> MEANINGS =
      List.of(
          Map.entry("https://slsa.dev/provenance", "SLSA provenance (how it was built)"),
          Map.entry("https://slsa.dev/verification_summary", "a SLSA verification summary"),
          Map.entry(OPENVEX, "OpenVEX (which vulnerabilities matter)"),
          Map.entry("https://syft.dev/bom", "Syft's own list of components"),
          Map.entry("https://cosign.sigstore.dev/attestation/vuln", "a vulnerability scan"));

  /** What stands in the file, in its order; broken envelopes are refused. */
  public List<Enclosed> read() throws InvalidInputException {
    try {
      List<Envelope> envelopes = new EnvelopeParser(path, opener, limits).parse();
      List<Enclosed> enclosed = new ArrayList<>();
      for (int i = 0; i < envelopes.size(); i++) {
        String part = envelopes.size() == 1 ? path + "!/" : path + "!/" + (i + 1) + "/";
        enclosed.add(enclosed(envelopes.get(i), part));
      }
      return enclosed;
    } catch (IOException e) {
      throw JsonFault.of(path, e);
    }
  }

  /** The signatures of each envelope; what they hold may be anything, also broken. */
  public List<List<Signature>> signatures() throws InvalidInputException {
    try {
      List<List<Signature>> signatures = new ArrayList<>();
      for (Envelope envelope : new EnvelopeParser(path, opener, limits).parse()) {
        signatures.add(
            envelope.payload().isPresent()
                ? signatures(envelope, envelope.payload().get()::openBase64)
                : List.of(unsigned(envelope)));
      }
      return signatures;
    } catch (IOException e) {
      throw JsonFault.of(path, e);
    }
  }

  private Signature unsigned(Envelope envelope) {
    boolean statement = envelope.bareStatement().isPresent();
    return statement
        ? new Signature(
            path, "", SignatureOutcome.UNSIGNED, "", "a statement stands in no envelope")
        : new Signature(
            path, "dsse", SignatureOutcome.NOT_VERIFIED, "", "an envelope holds no payload");
  }

  private List<Signature> signatures(Envelope envelope, SbomSource.Opener decoded)
      throws IOException, InvalidInputException {
    DsseSignature dsse =
        new DsseSignature(path, envelope.payloadType(), decoded::open, size(decoded));
    List<Signature> outcomes = dsse.verify(envelope.signatures(), trust.keys());
    boolean verified =
        outcomes.stream().anyMatch(one -> one.outcome() == SignatureOutcome.VERIFIED);
    Optional<BundleMaterial> material = verified ? Optional.empty() : material(envelope);
    return new PayloadMeaning(envelope.payloadType(), decoded, limits)
        .counting(
            material.isEmpty()
                ? outcomes
                : new SigstoreEnvelope(dsse, material.get(), trust).verify(envelope.signatures()));
  }

  /** The certificate of a bundle and what bears it out, where there is one. */
  private Optional<BundleMaterial> material(Envelope envelope) throws IOException {
    if (envelope.material().isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = envelope.material().get().open()) {
      byte[] json = in.readNBytes(DocumentReader.GREATEST_SIZE + 1);
      BundleMaterial material = BundleMaterial.read(path, json, envelope.mediaType());
      return Optional.of(material).filter(BundleMaterial::isCertified);
    }
  }

  private Enclosed enclosed(Envelope envelope, String part)
      throws IOException, InvalidInputException {
    if (envelope.payload().isPresent()) {
      return ofPayload(envelope, envelope.payload().get(), part + "payload", part + "predicate");
    }
    if (envelope.isEnveloped()) {
      throw JsonFault.broken(path, "the envelope holds no payload");
    }
    Optional<Passage> statement = envelope.bareStatement();
    if (statement.isPresent()) {
      SbomSource.Opener bare = statement.get()::open;
      Statement read = new StatementParser(path, bare, limits).parse();
      return ofStatement(read, part + "predicate", "an unsigned in-toto statement", List.of());
    }
    if (!envelope.isBundle()) {
      throw JsonFault.broken(path, "a document in it is neither an envelope nor a statement");
    }
    return aside(part + "payload", "a Sigstore bundle without a payload", Map.of(), List.of());
  }

  private Enclosed ofPayload(Envelope envelope, Passage payload, String path, String predicate)
      throws IOException, InvalidInputException {
    SbomSource.Opener decoded = payload::openBase64;
    List<Signature> signatures = signatures(envelope, decoded);
    String what = envelope.isBundle() ? "a Sigstore bundle" : "a DSSE envelope";
    Optional<SbomFormat> format = format(decoded);
    if (format.isPresent()) {
      return new Enclosed(
          path, format, Enclosed.Kind.OTHER, decoded, "in " + what, Map.of(), signatures);
    }
    if (!begins(decoded, '{')) {
      return withoutStatement(envelope, path, what, signatures);
    }
    Statement statement = new StatementParser(path, decoded, limits).parse();
    return ofStatement(statement, predicate, what, signatures);
  }

  private static Enclosed withoutStatement(
      Envelope envelope, String path, String what, List<Signature> signatures)
      throws InvalidInputException {
    if (envelope.payloadType().contains("in-toto")) {
      throw JsonFault.broken(path, "the payload is no in-toto statement, as the envelope says");
    }
    String type = "%s of type '%s', no SBOM".formatted(what, shown(envelope.payloadType()));
    return aside(path, type, Map.of(), signatures);
  }

  private static Enclosed ofStatement(
      Statement statement, String path, String what, List<Signature> signatures)
      throws IOException, InvalidInputException {
    if (!Statement.isKnown(statement.type())) {
      String unknown =
          "%s with a statement of %s".formatted(what, Statement.unknown(statement.type()));
      return aside(path, unknown, Map.of(), signatures);
    }
    for (Optional<Passage> candidate : List.of(statement.predicate(), statement.data())) {
      if (candidate.isPresent()) {
        SbomSource.Opener document = candidate.get()::open;
        Optional<SbomFormat> format = format(document);
        if (format.isPresent()) {
          Map<String, String> subjects = subjects(statement);
          return new Enclosed(
              path, format, Enclosed.Kind.OTHER, document, "in " + what, subjects, signatures);
        }
      }
    }
    if (statement.predicateType().startsWith(OPENVEX) && statement.predicate().isPresent()) {
      SbomSource.Opener document = statement.predicate().get()::open;
      Map<String, String> subjects = subjects(statement);
      return new Enclosed(
          path, Optional.empty(), Enclosed.Kind.VEX, document, "in " + what, subjects, signatures);
    }
    if (statement.predicateType().equals(ATTESTATION) && statement.predicate().isPresent()) {
      SbomSource.Opener document = statement.predicate().get()::open;
      Map<String, String> subjects = subjects(statement);
      return new Enclosed(
          path,
          Optional.empty(),
          Enclosed.Kind.ATTESTATION,
          document,
          "an attestation in " + what,
          subjects,
          signatures);
    }
    if (statement.isMeantAsSbom() || statement.predicateType().isEmpty()) {
      throw JsonFault.broken(path, missing(statement));
    }
    String about = "%s that holds %s, no SBOM".formatted(what, meaning(statement.predicateType()));
    return aside(path, about, subjects(statement), signatures);
  }

  private static String meaning(String predicateType) {
    return MEANINGS.stream()
        .filter(known -> predicateType.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> "'%s'".formatted(shown(predicateType)));
  }

  private static String missing(Statement statement) {
    if (statement.predicateType().isEmpty()) {
      return "the statement does not say what it is: 'predicateType' is missing";
    }
    String type = shown(statement.predicateType());
    return statement.predicate().isEmpty()
        ? "the statement is said to be '%s' and has no predicate".formatted(type)
        : "the statement is said to be '%s', but holds no SBOM that is read here".formatted(type);
  }

  private static Enclosed aside(
      String path, String what, Map<String, String> subjects, List<Signature> signatures) {
    return new Enclosed(
        path,
        Optional.empty(),
        Enclosed.Kind.OTHER,
        InputStream::nullInputStream,
        what,
        subjects,
        signatures);
  }

  private static Map<String, String> subjects(Statement statement) {
    Map<String, String> names = new TreeMap<>();
    for (Statement.Subject subject : statement.subjects()) {
      Map<String, String> digests = new TreeMap<>(subject.digests());
      String digest =
          digests.containsKey("sha256")
              ? digests.get("sha256").toLowerCase(Locale.ROOT)
              : ofAnotherAlgorithm(digests);
      names.putIfAbsent(shown(digest), shown(subject.name()));
    }
    return names;
  }

  /** With its algorithm, so that it is not taken for a SHA-256. */
  private static String ofAnotherAlgorithm(Map<String, String> digests) {
    return digests.entrySet().stream()
        .findFirst()
        .map(one -> one.getKey() + ":" + one.getValue())
        .orElse("");
  }

  private long size(SbomSource.Opener decoded) throws IOException, InvalidInputException {
    long size = 0;
    byte[] buffer = new byte[BEGINNING];
    try (InputStream in = decoded.open()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > limits.of(Limit.PAYLOAD_SIZE)) {
          String wrong = "the payload has more than %d bytes";
          throw JsonFault.met(path, limits.met(wrong, Limit.PAYLOAD_SIZE));
        }
      }
    }
    return size;
  }

  private static Optional<SbomFormat> format(SbomSource.Opener document) throws IOException {
    byte[] beginning;
    try (InputStream in = document.open()) {
      beginning = in.readNBytes(BEGINNING);
    }
    Optional<SbomFormat> early = SbomFormat.recognise(beginning);
    return early.isPresent() || beginning.length < BEGINNING
        ? early
        : SbomFormat.recogniseWhole(document);
  }

  private static boolean begins(SbomSource.Opener document, char first) throws IOException {
    try (InputStream in = document.open()) {
      String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return beginning.stripLeading().startsWith(String.valueOf(first));
    }
  }

  static String shown(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }
}
