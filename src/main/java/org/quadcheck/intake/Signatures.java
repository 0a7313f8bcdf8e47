package org.quadcheck.intake;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Problem;
import org.quadcheck.evidence.Signature;
import org.quadcheck.intake.signature.RawSignature;

/** Finds the signatures that lie beside files, and verifies them with the buyer's keys. */
final class Signatures {
  static final String ENDING = ".sig";
  private static final int GREATEST_SIGNATURE = 100_000;

  private final Map<String, ScannedFile> files;
  private final Map<String, Recognised> kinds;

  Signatures(Map<String, ScannedFile> files, Map<String, Recognised> kinds) {
    this.files = files;
    this.kinds = kinds;
  }

  /** Every signature by the path of its own file. */
  Map<String, Signed> verify(TrustStore trust, List<Problem> problems) {
    Map<String, Signed> found = new LinkedHashMap<>();
    for (ScannedFile file : files.values()) {
      if (isSignature(file.path())) {
        verify(file, trust, found, problems);
      }
    }
    return found;
  }

  /** An SBOM or an attestation stays one, whatever its name ends in. */
  private boolean isSignature(String path) {
    Recognised kind = kinds.get(path);
    boolean evidence =
        kind instanceof Recognised.AnSbom
            || kind instanceof Recognised.AnAttestation
            || kind instanceof Recognised.AnEnvelope;
    return path.endsWith(ENDING) && files.containsKey(signedBy(path)) && !evidence;
  }

  static String signedBy(String path) {
    return path.substring(0, path.length() - ENDING.length());
  }

  private void verify(
      ScannedFile file, TrustStore trust, Map<String, Signed> found, List<Problem> problems) {
    ScannedFile signed = files.get(signedBy(file.path()));
    RawSignature.Content content = signed.raw().opener()::open;
    try {
      Signature signature =
          new RawSignature(file.path())
              .verify(file.bytes(GREATEST_SIGNATURE), content, signed.raw().size(), trust.keys());
      found.put(file.path(), new Signed(signed.path(), signature));
    } catch (IOException e) {
      String message = "cannot be read: it is damaged or locked. Ask for the file again.";
      problems.add(new Problem(Place.of(file.path()), message));
    }
  }
}
