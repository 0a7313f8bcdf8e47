package org.quadcheck.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.Vex;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Enclosure;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.artifact.DeliveredFiles;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.handed.Gathered;
import org.quadcheck.intake.pdf.PdfForm;
import org.quadcheck.intake.recognition.Recognised;
import org.quadcheck.intake.recognition.Recogniser;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.recognition.Scanner;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.intake.sbom.reading.Recording;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.word.Attempts;
import org.quadcheck.intake.word.Testimony;
import org.quadcheck.limit.Limit;

/** Puts a submission together from files: each is recognised, read and listed. */
final class Assembly {
  private final Gathered gathered;
  private final Strictness strictness;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, ScannedFile> files = new LinkedHashMap<>();
  private final Map<String, Recognised> kinds = new LinkedHashMap<>();
  private Attention attention = Attention.whole();
  private Optional<DeliveredFiles> delivered = Optional.empty();

  Assembly(Gathered gathered, Strictness strictness) {
    this.gathered = gathered;
    this.strictness = strictness;
    Scanner scanner = new Scanner(gathered.limits());
    scanner.scan(gathered.files()).forEach(file -> files.put(file.path(), file));
    problems.addAll(gathered.problems());
    problems.addAll(scanner.problems());
  }

  /** Keeps of SBOMs what is wanted and no more, and knows what was delivered. */
  Assembly attending(Attention wanted, Optional<DeliveredFiles> artifacts) {
    attention = wanted;
    delivered = artifacts;
    return this;
  }

  /**
   * The submission, or everything that keeps it from being read.
   *
   * @param inputs what the person named, for messages
   */
  Submission submission(ClaimVocabulary vocabulary, TrustStore trust, String inputs)
      throws InvalidInputException {
    files.values().forEach(file -> attempt(file, () -> kinds.put(file.path(), recognise(file))));
    Testimony testimony = testimony(vocabulary).gather(trust.trust());
    List<Attestation> attestations =
        new EarlierForms(testimony.attestations(), attestations().forms().keySet()).placed();
    Vouching vouching = Vouching.of(trust, attestations);
    Map<String, Signed> signatures = signatures(vouching, testimony);
    Map<String, List<Signature>> beside = Signed.byFile(signatures);
    Documents documents = documents(vouching, signatures, testimony);
    List<Sbom> sboms = new ReferredDocuments(files, documents.sboms()).found();
    Listing listing =
        new Listing(files, kinds, attestations, documents, signatures, testimony.definitions())
            .alsoOf(testimony.doubtful());
    files.keySet().forEach(path -> listing.speaking(path, testimony.opened(path)));
    List<InputFile> listed = listing.inputs(gathered.aside());
    if (testimony.isComplete()) {
      problems.addAll(listing.problems());
    }
    if (problems.isEmpty() && attestations.isEmpty() && sboms.isEmpty()) {
      problems.add(new Problem(Place.of(inputs), Listing.nothing(listed)));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(told());
    }
    return new Submission(
            listed,
            attestations,
            sboms,
            documents.vexes(),
            beside(signatures, testimony, vouching, beside))
        .readBy(vocabulary)
        .doubting(testimony.doubtful());
  }

  /**
   * Besides what lies beside files, what stands in and around attestations; of a document that is
   * an attestation all count as of one, whatever else it is.
   *
   * @param whole those beside files before any was held against an SBOM
   */
  private static Map<String, List<Signature>> beside(
      Map<String, Signed> signatures,
      Testimony testimony,
      Vouching vouching,
      Map<String, List<Signature>> whole) {
    Map<String, List<Signature>> all = new LinkedHashMap<>(Signed.byFile(signatures));
    testimony
        .signatures()
        .forEach(
            (path, found) -> {
              List<Signature> every =
                  new ArrayList<>(whole.getOrDefault(Enclosure.file(path), List.of()));
              every.addAll(found);
              if (!every.isEmpty()) {
                all.put(path, vouching.counting(every, SignedKind.ATTESTATION));
              }
            });
    return all;
  }

  private Testimony testimony(ClaimVocabulary vocabulary) {
    return new Testimony(files, kinds, vocabulary, gathered.limits(), problems)
        .delivering(delivered);
  }

  /** The SBOMs alone, or everything that keeps them from being read. */
  List<Sbom> sboms(TrustStore trust, String inputs) throws InvalidInputException {
    files.values().forEach(file -> attempt(file, () -> kinds.put(file.path(), recognise(file))));
    Vouching vouching = Vouching.of(trust, List.of());
    Testimony none = testimony(ClaimVocabulary.of(List.of())).opening(trust.trust());
    Map<String, Signed> signatures = signatures(vouching, none);
    Documents documents = documents(vouching, signatures, none);
    problems.addAll(NoSbom.among(files.values(), kinds, signatures.keySet(), documents));
    if (problems.isEmpty() && documents.sboms().isEmpty()) {
      problems.add(new Problem(Place.of(inputs), "holds no SBOM. Name a file that is one."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(told());
    }
    return documents.sboms();
  }

  /** The one attestation among the files, in whatever form, under our own keys. */
  Foreign written(ClaimVocabulary vocabulary, String input) throws InvalidInputException {
    files.values().forEach(file -> attempt(file, () -> kinds.put(file.path(), recognise(file))));
    Testimony testimony = testimony(vocabulary).gather(Trust.nobody());
    Map<String, Foreign> found = testimony.foreign();
    if (problems.isEmpty()) {
      testimony.attestations();
    }
    if (found.isEmpty() && problems.isEmpty()) {
      files.values().forEach(this::tellIfBroken);
    }
    if (found.size() != 1 && problems.isEmpty()) {
      String many = found.isEmpty() ? "no attestation" : found.size() + " attestations";
      problems.add(new Problem(Place.of(input), "holds %s. Name one.".formatted(many)));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(told());
    }
    return found.values().iterator().next().signed(attestations().schemes(testimony));
  }

  private void tellIfBroken(ScannedFile file) {
    if (kinds.get(file.path()) instanceof Recognised.Broken broken) {
      problems.add(new Problem(Place.of(file.path()), broken.message()));
    }
  }

  /** The one SBOM among the files, with the values that no check asks for. */
  Content whole(String input) throws InvalidInputException {
    Recording kept = new Recording();
    attention = Attention.recording(kept);
    List<Sbom> sboms = sboms(TrustStore.empty(), input);
    if (sboms.size() != 1) {
      String message = "holds %d SBOMs. Name one of them.";
      throw new InvalidInputException(Place.of(input), message.formatted(sboms.size()));
    }
    return kept.content(sboms.get(0));
  }

  /** The forms in PDF among the files, with what their fields were taken for. */
  Understood understood(ClaimVocabulary vocabulary, String input) throws InvalidInputException {
    files.values().forEach(file -> attempt(file, () -> kinds.put(file.path(), recognise(file))));
    Map<String, PdfForm> forms = attestations().forms();
    Testimony testimony = testimony(vocabulary).gather(Trust.nobody());
    Map<String, Foreign> others = new LinkedHashMap<>(testimony.foreign());
    others.keySet().removeAll(forms.keySet());
    if (problems.isEmpty()) {
      testimony.attestations();
    }
    files.values().forEach(this::tellIfBroken);
    if (problems.isEmpty() && forms.isEmpty() && others.isEmpty()) {
      problems.add(new Problem(Place.of(input), attestations().noForm()));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(told());
    }
    return new Understood(forms, others);
  }

  private AttestationFiles attestations() {
    return new AttestationFiles(files, kinds, problems);
  }

  private Recognised recognise(ScannedFile file) throws IOException {
    return Recogniser.recognise(file, gathered.limits());
  }

  private SbomLimits ofSboms() {
    return new SbomLimits(gathered.limits());
  }

  /** Those beside SBOMs and envelopes count by what these hold, which is not read yet. */
  private Map<String, Signed> signatures(Vouching vouching, Testimony testimony) {
    WhatIsSigned what = new WhatIsSigned(kinds, testimony);
    Map<String, Signed> signatures =
        new Signatures(files, kinds).verify(vouching.trust().trust(), problems);
    attestations().sign(signatures, vouching);
    signatures.replaceAll(
        (path, signed) ->
            what.holdsDocuments(signed.path())
                ? signed
                : signed.counting(what.in(signed.path()), vouching));
    return signatures;
  }

  private Documents documents(
      Vouching vouching, Map<String, Signed> signatures, Testimony testimony) {
    Documents documents = new Documents(testimony.bare());
    SignedSboms sboms = new SignedSboms(vouching, signatures, ofSboms(), strictness);
    for (ScannedFile file : files.values()) {
      if (kinds.get(file.path()) instanceof Recognised.AnSbom kind) {
        SbomSource source = new SbomSource(file.path(), file.sha256(), file.opener(), attention);
        attempt(file, () -> take(sboms.read(kind.format(), source, List.of()), documents));
      } else if (kinds.get(file.path()) instanceof Recognised.AVex kind) {
        UnfitSignature unfit = new UnfitSignature(signatures, vouching.trust().trust());
        attempt(file, () -> take(file, kind, unfit.of(file), documents));
      }
    }
    for (ScannedFile file : files.values()) {
      if (kinds.get(file.path()) instanceof Recognised.AnEnvelope) {
        attempt(file, () -> open(file, sboms, documents, testimony));
      }
    }
    WhatIsSigned what = new WhatIsSigned(kinds, testimony);
    signatures.replaceAll(
        (path, signed) -> signed.counting(what.besidesSboms(signed.path()), vouching));
    return documents;
  }

  private void take(Sbom read, Documents documents) {
    if (!Documents.isUnfitVex(read)) {
      documents.add(read);
    } else if (!documents.bare().contains(read.path())) {
      String unused = "%s, not used: a signature of it is invalid";
      kinds.put(read.path(), new Recognised.Other(unused.formatted(Detail.of(read))));
    }
  }

  /** A VEX; one whose signature does not fit it is used for nothing. */
  private void take(
      ScannedFile file, Recognised.AVex kind, Optional<String> broken, Documents documents)
      throws IOException, InvalidInputException {
    Vex vex = vexes().read(file, kind.format());
    if (broken.isPresent()) {
      String unused = "%s, not used: the signature %s it is invalid";
      kinds.put(file.path(), new Recognised.Other(unused.formatted(Detail.of(vex), broken.get())));
    } else {
      documents.add(vex);
    }
  }

  private void open(ScannedFile file, SignedSboms reader, Documents documents, Testimony testimony)
      throws IOException, InvalidInputException {
    EnvelopeContents contents = new EnvelopeContents(file, files.values());
    boolean attests = false;
    for (Enclosed one : testimony.opened(file.path())) {
      attests |= testimony.signatures().containsKey(one.path());
      contents.read(one, reader, attention, vexes());
    }
    kinds.put(file.path(), contents.recognised(attests));
    contents.addTo(documents);
  }

  private VexReading vexes() {
    return new VexReading(gathered.limits());
  }

  private void attempt(ScannedFile file, Attempts.Step step) {
    new Attempts(problems).attempt(file, step);
  }

  private List<Problem> told() {
    return new ToldProblems(gathered.limits().count(Limit.PROBLEMS)).of(problems);
  }
}
