package org.quadcheck.intake;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.recognition.Recognised;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.signature.CmsForm;
import org.quadcheck.intake.signature.OtherScheme;
import org.quadcheck.intake.signature.RawSignature;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.cms.CmsSignatures;
import org.quadcheck.intake.signature.sigstore.SigstoreMessage;

/** Finds the signatures that lie beside files, and verifies them by the buyer's trust. */
final class Signatures {
  private static final String CMS_ENDING = ".p7s";
  static final int GREATEST_SIGNATURE = 1_000_000;

  private final Map<String, ScannedFile> files;
  private final Map<String, Recognised> kinds;

  Signatures(Map<String, ScannedFile> files, Map<String, Recognised> kinds) {
    this.files = files;
    this.kinds = kinds;
  }

  /** Every signature by the path of its own file. */
  Map<String, Signed> verify(Trust trust, List<Problem> problems) {
    Map<String, Signed> found = new LinkedHashMap<>();
    for (ScannedFile file : files.values()) {
      Optional<ScannedFile> signed = signedBy(file.path());
      if (signed.isPresent()) {
        List<Signature> signatures = verify(file, signed.get(), trust, problems);
        if (!signatures.isEmpty()) {
          found.put(file.path(), new Signed(signed.get().path(), signatures));
        }
      }
    }
    return found;
  }

  /** An SBOM or an attestation stays one, whatever its name ends in. */
  private Optional<ScannedFile> signedBy(String path) {
    Recognised kind = kinds.get(path);
    boolean evidence =
        kind instanceof Recognised.AnSbom
            || kind instanceof Recognised.AnAttestation
            || kind instanceof Recognised.AnEnvelope;
    return evidence
        ? Optional.empty()
        : Detached.signedBy(path, files::containsKey).or(() -> otherSignedBy(path)).map(files::get);
  }

  private Optional<String> otherSignedBy(String path) {
    return Detached.otherStem(path)
        .filter(files::containsKey)
        .filter(any -> isOther(files.get(path)));
  }

  private static boolean isOther(ScannedFile file) {
    try {
      return Detached.isOther(file.bytes(GREATEST_SIGNATURE));
    } catch (IOException e) {
      // Whoever reads the file as what it is says that it cannot be read.
      return false;
    }
  }

  private static List<Signature> verify(
      ScannedFile file, ScannedFile signed, Trust trust, List<Problem> problems) {
    RawSignature.Content content = signed.raw().opener()::open;
    try {
      byte[] held = file.bytes(GREATEST_SIGNATURE);
      boolean other = OtherScheme.of(held).isPresent();
      if (!other && (Detached.endsIn(file.path(), CMS_ENDING) || CmsForm.isOne(held))) {
        return new CmsSignatures(file.path(), "cms", trust).verify(held, content);
      }
      if (Detached.isBundle(file.path()) || SigstoreMessage.isOne(held)) {
        SigstoreMessage message = new SigstoreMessage(file.path(), trust);
        return List.of(message.verify(held, content, signed.raw().size()));
      }
      RawSignature raw = new RawSignature(file.path());
      return List.of(raw.verify(held, content, signed.raw().size(), trust.keys()));
    } catch (IOException e) {
      String message = "cannot be read: it is damaged or locked. Ask for the file again.";
      problems.add(new Problem(Place.of(file.path()), message));
      return List.of();
    }
  }
}
