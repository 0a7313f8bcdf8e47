package org.quadcheck.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.envelope.EnvelopeReader;
import org.quadcheck.intake.handed.Gathered;
import org.quadcheck.intake.handed.HandedIn;
import org.quadcheck.intake.recognition.Recognised;
import org.quadcheck.intake.recognition.Recogniser;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.recognition.Scanner;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.signature.CmsForm;
import org.quadcheck.intake.signature.OtherScheme;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.intake.signature.sigstore.SigstoreMessage;
import org.quadcheck.intake.word.Attempts;
import org.quadcheck.intake.word.Embedded;
import org.quadcheck.intake.word.Testimony;

/** Verifies every signature of every file, and reads no more of the files than that takes. */
final class SignatureCheck {
  private final Gathered gathered;
  private final TrustStore trust;
  private final Map<String, ScannedFile> files = new LinkedHashMap<>();
  private final Map<String, Recognised> kinds = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private WhatIsSigned what;

  SignatureCheck(Gathered gathered, TrustStore trust) {
    this.gathered = gathered;
    this.trust = trust;
    Scanner scanner = new Scanner(gathered.limits());
    scanner.scan(gathered.files()).forEach(file -> files.put(file.path(), file));
    Set<String> signatures = Set.copyOf(files.keySet());
    scanner
        .scan(gathered.archives().stream().filter(one -> isSigned(one, signatures)).toList())
        .forEach(file -> files.put(file.path(), file));
    problems.addAll(gathered.problems());
    problems.addAll(scanner.problems());
  }

  /** Of an archive that is opened, a signature beside it is of the file as it was handed in. */
  private static boolean isSigned(HandedIn archive, Set<String> signatures) {
    return signatures.stream()
        .anyMatch(one -> Detached.signedBy(one, archive.path()::equals).isPresent());
  }

  /**
   * The outcome of each signature, and of each file that has none, in the order of the paths,
   * beside what cannot be read; where nothing can be, that alone.
   */
  VerifiedFiles verify(String inputs) throws InvalidInputException {
    List<Signature> outcomes = outcomes();
    if (outcomes.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem(Place.of(inputs), "holds no file. Name what is to be verified."));
    }
    if (outcomes.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return new VerifiedFiles(outcomes, problems);
  }

  private List<Signature> outcomes() {
    for (ScannedFile file : files.values()) {
      attempt(file, () -> kinds.put(file.path(), Recogniser.recognise(file, gathered.limits())));
    }
    Testimony testimony = testimony();
    what = new WhatIsSigned(kinds, testimony);
    Vouching vouching = Vouching.ofSuppliers(trust, attested(testimony));
    Map<String, Signed> beside =
        new Signatures(files, kinds).verify(vouching.trust().trust(), problems);
    List<Signature> outcomes = new ArrayList<>(aside());
    for (ScannedFile file : files.values()) {
      if (kinds.containsKey(file.path())) {
        attempt(file, () -> outcomes.addAll(verify(file, beside, vouching)));
      }
    }
    return stamped(outcomes, beside);
  }

  private List<Signature> stamped(List<Signature> outcomes, Map<String, Signed> beside) {
    try {
      return new StampsBeside(files, beside, trust.trust()).with(outcomes);
    } catch (IOException e) {
      // What could be read a moment ago; without it each stamp is told as nobody's signature.
      return outcomes;
    }
  }

  /** What was signed matters where the buyer says who may sign what; whatever is broken, is not. */
  private Testimony testimony() {
    ClaimVocabulary nothing = ClaimVocabulary.of(List.of());
    Testimony testimony =
        new Testimony(files, kinds, nothing, gathered.limits(), new ArrayList<>());
    return trust.isBounded() ? testimony.gather(trust.trust()) : testimony;
  }

  private static List<String> attested(Testimony testimony) {
    return testimony.foreign().values().stream()
        .flatMap(attestation -> SupplierName.of(attestation).stream())
        .toList();
  }

  /** What was not looked into may hold anything, so that nobody vouches for it. */
  private List<Signature> aside() {
    return gathered.aside().stream()
        .filter(file -> !file.detail().equals("hidden"))
        .map(file -> unsigned(file.path(), "not looked into: " + file.detail()))
        .toList();
  }

  private static Signature unsigned(String path, String message) {
    return new Signature(path, "", SignatureOutcome.UNSIGNED, "", message);
  }

  private List<Signature> verify(ScannedFile file, Map<String, Signed> beside, Vouching vouching)
      throws IOException, InvalidInputException {
    if (beside.containsKey(file.path())) {
      Signed signed = beside.get(file.path());
      List<Signature> counting = beside(files.get(signed.path()), signed.signatures(), vouching);
      return counting.stream().map(one -> of(signed.path(), one)).toList();
    }
    if (Detached.stem(file.path()).isPresent() && isUnknown(file)) {
      String message = "what it signs was not handed in: " + Detached.stem(file.path()).get();
      return List.of(new Signature(file.path(), "raw", SignatureOutcome.NOT_VERIFIED, "", message));
    }
    List<Signature> own = own(file, vouching);
    boolean signed = beside.values().stream().anyMatch(one -> one.path().equals(file.path()));
    return own.isEmpty() && !signed ? List.of(ofNone(file)) : own;
  }

  /** A file without a signature may be one itself, of which nobody knows what it signs. */
  private Signature ofNone(ScannedFile file) throws IOException {
    boolean whole = isUnknown(file) || kinds.get(file.path()) instanceof Recognised.Broken;
    byte[] held = whole ? file.bytes(Signatures.GREATEST_SIGNATURE) : new byte[0];
    if (CmsForm.isOne(held) && OtherScheme.of(held).isEmpty()) {
      return alone(file, "cms", "a CMS signature");
    }
    if (SigstoreMessage.isOne(held)) {
      return alone(file, "sigstore", "a Sigstore bundle with the signature of a file");
    }
    return OtherScheme.of(held)
        .map(scheme -> scheme.outcome(file.path()))
        .orElseGet(() -> unsigned(file.path(), "no signature stands in it or lies beside it"));
  }

  private static Signature alone(ScannedFile file, String scheme, String what) {
    String message = "it is %s, and no file lies beside it under its name";
    return new Signature(
        file.path(), scheme, SignatureOutcome.NOT_VERIFIED, "", message.formatted(what));
  }

  /** Those beside an envelope are of all that it holds. */
  private List<Signature> beside(ScannedFile file, List<Signature> signatures, Vouching vouching)
      throws IOException {
    List<Enclosed> held = what.testimony().opened(file.path());
    List<Signature> counting = held.isEmpty() ? counting(file, signatures, vouching) : signatures;
    for (Enclosed one : held) {
      counting = counting(one, file, counting, vouching);
    }
    return counting;
  }

  private List<Signature> counting(
      Enclosed one, ScannedFile file, List<Signature> signatures, Vouching vouching)
      throws IOException {
    SbomSource source = new SbomSource(one.path(), file.sha256(), one.opener());
    return counting(what.in(one), one.format(), source, signatures, vouching);
  }

  private boolean isUnknown(ScannedFile file) {
    return kinds.get(file.path()) instanceof Recognised.Other;
  }

  private static Signature of(String signed, Signature one) {
    String message = "of %s: %s".formatted(signed, one.message());
    return new Signature(one.path(), one.scheme(), one.outcome(), one.signer(), message);
  }

  private List<Signature> own(ScannedFile file, Vouching vouching)
      throws IOException, InvalidInputException {
    if (kinds.get(file.path()) instanceof Recognised.AnEnvelope) {
      return around(file, vouching);
    }
    SignedKind kind = what.within(file.path());
    Embedded embedded = new Embedded(file.path(), file.opener(), kind, vouching.trust().trust());
    return counting(file, embedded.verify(), vouching);
  }

  /** Those of an envelope count by what it holds; of what cannot be read, as of an SBOM. */
  private List<Signature> around(ScannedFile file, Vouching vouching)
      throws IOException, InvalidInputException {
    List<List<Signature>> each =
        new EnvelopeReader(file.path(), file.opener(), trust.trust(), gathered.limits())
            .signatures();
    List<Enclosed> held = what.testimony().opened(file.path());
    List<Signature> counting = new ArrayList<>();
    for (int i = 0; i < each.size(); i++) {
      if (i < held.size()) {
        counting.addAll(counting(held.get(i), file, each.get(i), vouching));
      } else {
        counting.addAll(vouching.counting(each.get(i), SignedKind.SBOM));
      }
    }
    return counting;
  }

  private List<Signature> counting(ScannedFile file, List<Signature> signatures, Vouching vouching)
      throws IOException {
    Optional<SbomFormat> format =
        kinds.get(file.path()) instanceof Recognised.AnSbom kind
            ? Optional.of(kind.format())
            : Optional.empty();
    SbomSource source = new SbomSource(file.path(), file.sha256(), file.opener());
    return counting(what.in(file.path()), format, source, signatures, vouching);
  }

  /** One who signs what is two things must be trusted for both. */
  private List<Signature> counting(
      Set<SignedKind> signed,
      Optional<SbomFormat> format,
      SbomSource source,
      List<Signature> signatures,
      Vouching vouching)
      throws IOException {
    List<Signature> counting = signatures;
    for (SignedKind kind : signed) {
      counting =
          kind == SignedKind.SBOM && format.isPresent()
              ? ofSbom(format.get(), source, counting, vouching)
              : vouching.counting(counting, kind);
    }
    return counting;
  }

  /** An SBOM is read only where what it says of its supplier decides. */
  private List<Signature> ofSbom(
      SbomFormat format, SbomSource source, List<Signature> signatures, Vouching vouching)
      throws IOException {
    boolean verified =
        signatures.stream().anyMatch(one -> one.outcome() == SignatureOutcome.VERIFIED);
    if (!verified || !vouching.attested().isEmpty()) {
      return vouching.counting(signatures, SignedKind.SBOM);
    }
    try {
      Sbom sbom = format.read(source, new SbomLimits(gathered.limits()));
      return vouching.counting(sbom, signatures);
    } catch (InvalidInputException e) {
      // An SBOM that cannot be read names no supplier; whoever is trusted for all still counts.
      return vouching.counting(signatures, SignedKind.SBOM);
    }
  }

  private void attempt(ScannedFile file, Attempts.Step step) {
    new Attempts(problems).attempt(file, step);
  }
}
