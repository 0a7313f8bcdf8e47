package org.quadcheck.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Doubtful;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.recognition.Recognised;
import org.quadcheck.intake.recognition.ScannedFile;

/** Says of every file what it was taken for; nothing that was handed in goes unmentioned. */
final class Listing {
  private static final int EXAMPLES = 3;
  private static final Set<String> SAYING_NOTHING = Set.of("no known format", "hidden", "empty");
  private static final Pattern MEANT_TO_BE_READ =
      Pattern.compile(".*\\.(json|xml|ya?ml|spdx|cdx|bom|tag)", Pattern.DOTALL);

  private final Map<String, ScannedFile> files;
  private final Map<String, Recognised> kinds;
  private final Map<String, Signed> signatures;
  private final Map<String, String> definitions;
  private final Map<String, String> read = new LinkedHashMap<>();
  private final Map<String, String> attested = new LinkedHashMap<>();
  private final Map<String, Exhibit> exhibits = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> spoken = new LinkedHashMap<>();
  private final Set<String> isVex = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  Listing(
      Map<String, ScannedFile> files,
      Map<String, Recognised> kinds,
      List<Attestation> attestations,
      Documents documents,
      Map<String, Signed> signatures,
      Map<String, String> definitions) {
    this.definitions = definitions;
    this.files = files;
    this.kinds = kinds;
    this.signatures = signatures;
    attestations.forEach(this::add);
    documents.sboms().forEach(sbom -> read.put(sbom.path(), Detail.of(sbom)));
    documents.vexes().forEach(vex -> isVex.add(vex.path()));
    documents.vexes().forEach(vex -> read.put(vex.path(), Detail.of(vex)));
  }

  /** What attestations point to of which nobody knows whether they speak of what is offered. */
  Listing alsoOf(List<Doubtful> doubtful) {
    doubtful.forEach(one -> exhibitsOf(one.whole()));
    return this;
  }

  /** Of what the statements in a file speak, where it is read for nothing else. */
  Listing speaking(String path, List<Enclosed> statements) {
    if (!statements.isEmpty()) {
      Map<String, String> subjects = new LinkedHashMap<>();
      statements.forEach(one -> subjects.putAll(one.subjects()));
      spoken.put(path, subjects);
    }
    return this;
  }

  private void add(Attestation attestation) {
    attested.put(attestation.path(), Detail.of(attestation));
    exhibitsOf(attestation);
  }

  private void exhibitsOf(Attestation attestation) {
    attestation.exhibits().values().stream()
        .filter(exhibit -> !exhibit.at().isEmpty())
        .forEach(exhibit -> exhibits.putIfAbsent(exhibit.at(), exhibit));
  }

  /** Every file in the order of the paths, with those that were never looked into. */
  List<InputFile> inputs(List<InputFile> aside) {
    List<InputFile> inputs = new ArrayList<>(aside);
    files.values().forEach(file -> inputs.add(list(file)));
    inputs.sort(Comparator.comparing(InputFile::path));
    return inputs;
  }

  private InputFile list(ScannedFile file) {
    Recognised kind = kinds.getOrDefault(file.path(), new Recognised.Other("cannot be read"));
    if (kind instanceof Recognised.AnAttestation attestation) {
      String form = attestation.pdf().map(one -> one.detail() + "; ").orElse("");
      String detail = form + attested.getOrDefault(file.path(), "");
      return input(file, InputFile.Kind.ATTESTATION, detail);
    }
    if (kind instanceof Recognised.AnEnvelope envelope && holdsAlone(attested, file.path())) {
      String detail = envelope.detail() + ": " + within(attested, file.path());
      return input(file, InputFile.Kind.ATTESTATION, detail);
    }
    if (kind instanceof Recognised.AnEnvelope envelope && holdsVexAlone(file.path())) {
      return input(file, InputFile.Kind.VEX, envelope.detail());
    }
    if (isVex.contains(file.path()) || kind instanceof Recognised.AVex) {
      return input(file, InputFile.Kind.VEX, read.getOrDefault(file.path(), ""));
    }
    if (kind instanceof Recognised.AnSbom) {
      return listBom(file);
    }
    if (kind instanceof Recognised.AnEnvelope envelope) {
      return input(file, InputFile.Kind.SBOM, envelope.detail());
    }
    if (signatures.containsKey(file.path())) {
      String detail = Detail.of(signatures.get(file.path()));
      return input(file, InputFile.Kind.SIGNATURE, detail);
    }
    return listOther(file, kind);
  }

  /** A CycloneDX document may be an SBOM, an attestation or both, or define a standard. */
  private InputFile listBom(ScannedFile file) {
    Optional<String> sbom = Optional.ofNullable(read.get(file.path()));
    Optional<String> declared = Optional.ofNullable(attested.get(file.path()));
    if (declared.isPresent() && sbom.isEmpty()) {
      return input(file, InputFile.Kind.ATTESTATION, declared.get());
    }
    if (definitions.containsKey(file.path()) && sbom.isEmpty()) {
      return input(file, InputFile.Kind.IGNORED, definitions.get(file.path()));
    }
    String besides = declared.map(detail -> "; an attestation too: " + detail).orElse("");
    return input(file, InputFile.Kind.SBOM, sbom.orElse("") + besides);
  }

  private boolean holdsAlone(Map<String, String> what, String path) {
    return what.keySet().stream().anyMatch(one -> one.startsWith(path + "!/"))
        && read.keySet().stream().noneMatch(one -> one.startsWith(path + "!/"));
  }

  private static String within(Map<String, String> what, String path) {
    return what.entrySet().stream()
        .filter(one -> one.getKey().startsWith(path + "!/"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("; "));
  }

  private boolean holdsVexAlone(String path) {
    List<String> within =
        read.keySet().stream().filter(one -> one.startsWith(path + "!/")).toList();
    return !within.isEmpty() && isVex.containsAll(within);
  }

  private InputFile listOther(ScannedFile file, Recognised kind) {
    Exhibit exhibit = exhibits.get(file.path());
    if (kind instanceof Recognised.BuyersOwn own) {
      return refused(file, own);
    }
    if (exhibit != null) {
      return listExhibit(file, exhibit);
    }
    if (kind instanceof Recognised.Broken broken) {
      complain(file, broken.message());
      return input(file, InputFile.Kind.IGNORED, broken.message());
    }
    return ignored(file, reason(file, kind));
  }

  private InputFile listExhibit(ScannedFile file, Exhibit exhibit) {
    if (file.size() == 0) {
      String message = "is empty, but exhibit '%s' names it. Ask the supplier for the file again.";
      complain(file, message.formatted(exhibit.id()));
    }
    Optional<String> oddity = oddity(file);
    String detail = Detail.of(exhibit) + oddity.map("; "::concat).orElse("");
    return new InputFile(
        file.path(),
        file.sha256(),
        InputFile.Kind.EXHIBIT,
        detail,
        oddity,
        Optional.ofNullable(spoken.get(file.path())));
  }

  private Optional<String> oddity(ScannedFile file) {
    try {
      return DocumentForm.oddity(file);
    } catch (IOException e) {
      complain(file, "cannot be read: it is damaged or locked. Ask for the file again.");
      return Optional.empty();
    }
  }

  private InputFile refused(ScannedFile file, Recognised.BuyersOwn own) {
    if (file.file().named()) {
      String message = "holds %s: no part of a submission. %s";
      complain(file, message.formatted(own.what(), own.wayOut()));
    }
    return input(file, InputFile.Kind.REFUSED, Detail.of(own));
  }

  private static String reason(ScannedFile file, Recognised kind) {
    String path = file.path();
    Optional<String> signed = Detached.stem(path);
    if (signed.isPresent()) {
      return "a signature of %s, which was not handed in".formatted(signed.get());
    }
    return kind instanceof Recognised.Other other ? other.looksLike() : "";
  }

  private InputFile ignored(ScannedFile file, String reason) {
    if (file.size() == 0 && (file.file().named() || isMeantToBeRead(file))) {
      complain(file, "is empty. Ask the supplier for the file again, or take it out.");
    } else if (file.file().named()) {
      complain(file, reason.endsWith(".") ? reason : unjudged(reason));
    }
    return input(file, InputFile.Kind.IGNORED, reason);
  }

  /** What a reason advises after a semicolon takes the place of the usual advice. */
  private static String unjudged(String reason) {
    String[] parts = reason.split("; (?=ask |write )", 2);
    String advice =
        parts.length == 1
            ? "Name an attestation or an SBOM"
            : parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
    return "%s, so it cannot be judged. %s.".formatted(parts[0], advice);
  }

  private static boolean isMeantToBeRead(ScannedFile file) {
    return MEANT_TO_BE_READ.matcher(file.path().toLowerCase(Locale.ROOT)).matches();
  }

  private static InputFile input(ScannedFile file, InputFile.Kind kind, String detail) {
    return new InputFile(file.path(), file.sha256(), kind, detail);
  }

  private void complain(ScannedFile file, String message) {
    problems.add(new Problem(Place.of(file.path()), message));
  }

  /** What keeps the submission from being judged; complete once the inputs are listed. */
  List<Problem> problems() {
    return problems;
  }

  /** What to say when nothing at all can be judged. */
  static String nothing(List<InputFile> inputs) {
    String seen =
        inputs.stream()
            .sorted(Comparator.comparingInt(Listing::dullness))
            .limit(EXAMPLES)
            .map(input -> "%s: %s".formatted(input.path(), input.detail()))
            .collect(Collectors.joining("; "));
    return "holds neither an attestation nor an SBOM that is read here (%s). Ask the supplier for both."
        .formatted(seen);
  }

  /** What was taken for an SBOM, or tells something else, comes before pages and licences. */
  private static int dullness(InputFile input) {
    if (input.kind() != InputFile.Kind.IGNORED || input.detail().contains("SBOM")) {
      return 0;
    }
    return SAYING_NOTHING.contains(input.detail()) ? 2 : 1;
  }
}
