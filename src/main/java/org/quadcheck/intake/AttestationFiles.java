package org.quadcheck.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.document.MapNode;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Problem;
import org.quadcheck.evidence.Signature;
import org.quadcheck.intake.attestation.AttestationReader;
import org.quadcheck.intake.pdf.PdfForm;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** The attestations among the files, as text or as a form in PDF. */
record AttestationFiles(
    Map<String, ScannedFile> files,
    Map<String, Recognised> kinds,
    Limits limits,
    List<Problem> problems) {

  List<Attestation> read(AttestationReader reader) {
    Map<String, String> digests = new LinkedHashMap<>();
    files.values().forEach(file -> digests.put(file.path(), file.sha256()));
    List<Attestation> attestations = new ArrayList<>();
    for (ScannedFile file : files.values()) {
      if (kinds.get(file.path()) instanceof Recognised.AnAttestation kind) {
        attempt(file, () -> attestations.add(read(reader, file, kind, digests)));
      }
    }
    return attestations;
  }

  private Attestation read(
      AttestationReader reader,
      ScannedFile file,
      Recognised.AnAttestation kind,
      Map<String, String> digests)
      throws IOException, InvalidInputException {
    return kind.form().isPresent()
        ? reader.read(file.path(), kind.form().get().answers(), digests)
        : reader.read(file.path(), bytes(file), digests);
  }

  /** Those that are forms in PDF. */
  Map<String, PdfForm> forms() {
    Map<String, PdfForm> forms = new LinkedHashMap<>();
    kinds.forEach(
        (path, kind) -> {
          if (kind instanceof Recognised.AnAttestation one) {
            one.form().ifPresent(form -> forms.put(path, form));
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
    return "holds no attestation form in PDF%s. Name one.".formatted(seen);
  }

  /** One of them as it is written, or would be. */
  MapNode written(AttestationReader reader, ScannedFile file)
      throws IOException, InvalidInputException {
    Recognised.AnAttestation kind = (Recognised.AnAttestation) kinds.get(file.path());
    return kind.form().isPresent()
        ? reader.written(file.path(), kind.form().get().answers())
        : reader.written(file.path(), bytes(file));
  }

  private byte[] bytes(ScannedFile file) throws IOException {
    return file.bytes(limits.count(Limit.ATTESTATION_SIZE) + 1);
  }

  /** Adds the signatures that forms in PDF carry within themselves. */
  void sign(Map<String, Signed> signatures, Vouching vouching) {
    for (ScannedFile file : files.values()) {
      if (kinds.get(file.path()) instanceof Recognised.AnAttestation kind
          && kind.form().isPresent()) {
        attempt(file, () -> sign(file, signatures, vouching));
      }
    }
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
