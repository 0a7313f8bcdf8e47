package org.quadcheck.intake.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Doubtful;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.Enclosure;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.artifact.DeliveredFiles;
import org.quadcheck.intake.attestation.AttestationReader;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.attestation.declarations.Bom;
import org.quadcheck.intake.attestation.declarations.BomTree;
import org.quadcheck.intake.attestation.declarations.Declarations;
import org.quadcheck.intake.attestation.declarations.Listed;
import org.quadcheck.intake.attestation.declarations.Standards;
import org.quadcheck.intake.attestation.oscal.ComponentDefinition;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.envelope.EnvelopeReader;
import org.quadcheck.intake.recognition.Recognised;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/**
 * The attestations of a submission in whatever form: our own, CycloneDX declarations, OSCAL
 * component definitions, each alone or in an envelope.
 */
public final class Testimony {
  private final Map<String, ScannedFile> files;
  private final Map<String, Recognised> kinds;
  private final ClaimVocabulary vocabulary;
  private final Limits limits;
  private final List<Problem> problems;
  private final AttestationReader reader;
  private final Map<String, Bom> documents = new LinkedHashMap<>();
  private final Map<String, List<Enclosed>> opened = new LinkedHashMap<>();
  private final Map<String, Enclosed> enclosed = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, List<Signature>> signatures = new LinkedHashMap<>();
  private final List<Doubtful> doubtful = new ArrayList<>();
  private Optional<DeliveredFiles> delivered = Optional.empty();
  private boolean complete = true;

  /** What is read of one document once all of them are known. */
  @FunctionalInterface
  private interface Source {
    Foreign read(Standards standards) throws IOException, InvalidInputException;
  }

  public Testimony(
      Map<String, ScannedFile> files,
      Map<String, Recognised> kinds,
      ClaimVocabulary vocabulary,
      Limits limits,
      List<Problem> problems) {
    this.files = files;
    this.kinds = kinds;
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.problems = problems;
    this.reader = new AttestationReader(vocabulary, limits);
  }

  /** Knows what the buyer was delivered. */
  public Testimony delivering(Optional<DeliveredFiles> files) {
    delivered = files;
    return this;
  }

  /** Looks for attestations in every file; envelopes are opened. */
  public Testimony gather(Trust trust) {
    files.values().forEach(file -> attempt(file, () -> look(file, trust)));
    return this;
  }

  /** Opens envelopes and looks for nothing else. */
  public Testimony opening(Trust trust) {
    for (ScannedFile file : files.values()) {
      if (kinds.get(file.path()) instanceof Recognised.AnEnvelope) {
        attempt(file, () -> opened.put(file.path(), open(file, trust)));
      }
    }
    return this;
  }

  private List<Enclosed> open(ScannedFile file, Trust trust) throws InvalidInputException {
    return new EnvelopeReader(file.path(), file.opener(), trust, limits).read();
  }

  private void look(ScannedFile file, Trust trust) throws IOException, InvalidInputException {
    Recognised kind = kinds.get(file.path());
    if (kind instanceof Recognised.AnSbom sbom && sbom.declares()) {
      document(sbom.format(), file.path(), file.sha256(), file.opener());
      if (sources.containsKey(file.path())) {
        Embedded within = new Embedded(file.path(), file.opener(), SignedKind.ATTESTATION, trust);
        signatures.put(file.path(), within.verify());
      }
    } else if (kind instanceof Recognised.AnAttestation attestation) {
      sources.put(file.path(), standards -> alone(file, attestation));
    } else if (kind instanceof Recognised.AnEnvelope) {
      List<Enclosed> all = open(file, trust);
      opened.put(file.path(), all);
      for (Enclosed one : all) {
        enclosed(one, file, trust);
      }
    }
  }

  private void enclosed(Enclosed one, ScannedFile file, Trust trust)
      throws IOException, InvalidInputException {
    if (one.kind() == Enclosed.Kind.ATTESTATION) {
      sources.put(one.path(), standards -> reader.foreign(one.path(), bytes(one.opener())));
    } else if (one.format().isPresent() && BomTree.isMentioned(one.format().get(), one.opener())) {
      document(one.format().get(), one.path(), file.sha256(), one.opener());
    }
    if (sources.containsKey(one.path())) {
      enclosed.put(one.path(), one);
      Embedded within = new Embedded(one.path(), one.opener(), SignedKind.ATTESTATION, trust);
      signatures.put(
          one.path(), Stream.of(one.signatures(), within.verify()).flatMap(List::stream).toList());
    }
  }

  private void document(SbomFormat format, String path, String sha256, SbomSource.Opener opener)
      throws IOException, InvalidInputException {
    Reading reading = BomTree.read(format, path, opener, limits);
    if (!reading.problems().isEmpty()) {
      throw new InvalidInputException(reading.problems());
    }
    Optional<Bom> document = Bom.of(path, format, sha256, reading);
    SbomSource source = new SbomSource(path, sha256, opener);
    Listed listed = new ListedComponents(format, source, new SbomLimits(limits));
    document.ifPresent(bom -> documents.put(path, bom));
    document
        .filter(Bom::declares)
        .ifPresent(
            bom ->
                sources.put(
                    path, standards -> Declarations.read(bom, listed, standards, vocabulary)));
  }

  private Foreign alone(ScannedFile file, Recognised.AnAttestation kind)
      throws IOException, InvalidInputException {
    byte[] bytes = file.bytes(limits.count(Limit.ATTESTATION_SIZE) + 1);
    return switch (kind.form()) {
      case OWN -> reader.foreign(file.path(), bytes);
      case PDF -> reader.foreign(file.path(), kind.pdf().orElseThrow().answers());
      case OSCAL -> ComponentDefinition.read(file.path(), bytes, vocabulary, limits);
    };
  }

  private byte[] bytes(SbomSource.Opener opener) throws IOException {
    try (InputStream in = opener.open()) {
      return in.readNBytes(limits.count(Limit.ATTESTATION_SIZE) + 1);
    }
  }

  /** Every attestation under our own keys, by the path of its document. */
  public Map<String, Foreign> foreign() {
    Standards standards = Standards.of(documents.values());
    Map<String, Foreign> read = new LinkedHashMap<>();
    sources.forEach((path, source) -> attempt(path, () -> read.put(path, source.read(standards))));
    return read;
  }

  /** Every attestation, as far as it could be read; what is wrong with the others is told. */
  public List<Attestation> attestations() throws InvalidInputException {
    Map<String, String> digests = new LinkedHashMap<>();
    files.values().forEach(file -> digests.put(file.path(), file.sha256()));
    List<Attestation> read = new ArrayList<>();
    Optional<Offering> offering = offering();
    foreign()
        .forEach(
            (path, foreign) ->
                attempt(path, () -> read.add(hear(path, foreign, digests, offering))));
    return read;
  }

  private Optional<Offering> offering() throws InvalidInputException {
    if (enclosed.isEmpty()) {
      return Optional.empty();
    }
    SbomLimits ofSboms = new SbomLimits(limits);
    return Optional.of(
        new OfferedFiles(files, kinds, opened, bare(), ofSboms)
            .offering(List.copyOf(enclosed.values()), delivered));
  }

  /** What a statement says of something else than what was handed in does not count. */
  private Attestation hear(
      String path, Foreign foreign, Map<String, String> digests, Optional<Offering> offering)
      throws InvalidInputException {
    if (!enclosed.containsKey(path)) {
      return reader.read(path, foreign, digests);
    }
    Spoken.Heard heard =
        new Spoken(enclosed.get(path), files.values(), offering.orElseThrow()).of(foreign);
    if (heard.doubt().isPresent()) {
      Attestation whole = reader.read(path, foreign, digests);
      doubtful.add(new Doubtful(whole, heard.doubt().get()));
    }
    return reader.read(path, heard.counted(), digests);
  }

  /** Attestations of which nobody knows whether they speak of what is offered. */
  public List<Doubtful> doubtful() {
    return doubtful;
  }

  private void attempt(ScannedFile file, Attempts.Step step) {
    int before = problems.size();
    new Attempts(problems).attempt(file, step);
    complete &= problems.size() == before;
  }

  private void attempt(String path, Attempts.Step step) {
    ScannedFile file = files.get(path);
    attempt(file == null ? files.get(Enclosure.file(path)) : file, step);
  }

  /** What is in an envelope; empty where it could not be opened, which was told. */
  public List<Enclosed> opened(String path) {
    return opened.getOrDefault(path, List.of());
  }

  /** Whether a document is an attestation, or holds one besides what it is. */
  public boolean isAttestation(String path) {
    return sources.containsKey(path);
  }

  /** Whether no attestation is missing for being broken. */
  public boolean isComplete() {
    return complete;
  }

  /** The signatures in and around attestations, by the path of the document. */
  public Map<String, List<Signature>> signatures() {
    return signatures;
  }

  /** Documents that declare or define something and are no SBOM besides. */
  public Set<String> bare() {
    Set<String> bare = new HashSet<>();
    documents.forEach(
        (path, bom) -> {
          if (!bom.listsComponents()) {
            bare.add(path);
          }
        });
    return bare;
  }

  /** Documents that define a standard and declare nothing. */
  public Map<String, String> definitions() {
    Map<String, String> definitions = new LinkedHashMap<>();
    documents.forEach(
        (path, bom) -> {
          if (!bom.declares() && !bom.listsComponents()) {
            definitions.put(path, bom.label());
          }
        });
    return definitions;
  }
}
