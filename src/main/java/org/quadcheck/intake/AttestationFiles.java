package org.quadcheck.intake;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.pdf.PdfForm;
import org.quadcheck.intake.recognition.Recognised;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.intake.word.Attempts;
import org.quadcheck.intake.word.Embedded;
import org.quadcheck.intake.word.Testimony;

/** The attestations among the files that are no SBOM besides. */
record AttestationFiles(
    Map<String, ScannedFile> files, Map<String, Recognised> kinds, List<Problem> problems) {

  /** Those that are forms in PDF. */
  Map<String, PdfForm> forms() {
    Map<String, PdfForm> forms = new LinkedHashMap<>();
    kinds.forEach(
        (path, kind) -> {
          if (kind instanceof Recognised.AnAttestation one) {
            one.pdf().ifPresent(form -> forms.put(path, form));
          }
        });
    return forms;
  }

  /** What to say where none is. */
  String noForm() {
    String seen =
        kinds.values().stream()
            .filter(Recognised.Other.class::isInstance)
            .map(kind -> " (%s)".formatted(((Recognised.Other) kind).looksLike()))
            .findFirst()
            .orElse("");
    return "holds no attestation%s. Name one.".formatted(seen);
  }

  /**
   * Adds the signatures that attestations carry within themselves; our own form has no room for
   * any.
   */
  void sign(Map<String, Signed> signatures, Vouching vouching) {
    for (ScannedFile file : files.values()) {
      if (kinds.get(file.path()) instanceof Recognised.AnAttestation kind
          && kind.form() != Recognised.AnAttestation.Form.OWN) {
        attempt(file, () -> sign(file, signatures, vouching));
      }
    }
  }

  /** By what schemes they are signed, in themselves and around them. */
  List<String> schemes(Testimony testimony) {
    Map<String, Signed> within = new LinkedHashMap<>();
    sign(within, Vouching.of(TrustStore.empty(), List.of()));
    return Stream.concat(
            within.values().stream().map(Signed::signatures),
            testimony.signatures().values().stream())
        .flatMap(List::stream)
        .map(Signature::scheme)
        .toList();
  }

  private static void sign(ScannedFile file, Map<String, Signed> signatures, Vouching vouching)
      throws IOException, InvalidInputException {
    Embedded within =
        new Embedded(file.path(), file.opener(), SignedKind.ATTESTATION, vouching.trust().trust());
    List<Signature> found = within.verify();
    if (!found.isEmpty()) {
      signatures.put(file.path(), new Signed(file.path(), found));
    }
  }

  private void attempt(ScannedFile file, Attempts.Step step) {
    new Attempts(problems).attempt(file, step);
  }
}
