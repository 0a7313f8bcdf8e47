package org.quadcheck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.Signature;

/**
 * A file and the signature that lies beside it.
 *
 * @param path of the file that is signed
 */
record Signed(String path, Signature signature) {

  /** The SBOM with the signatures of its envelope as well. */
  static Sbom attach(Sbom sbom, List<Signature> ofEnvelope, Map<String, Signed> beside) {
    List<Signature> signatures = new ArrayList<>(sbom.signatures());
    signatures.addAll(ofEnvelope);
    return attach(sbom.withSignatures(signatures), beside);
  }

  /** The SBOM with the signature beside it, next to those within it. */
  static Sbom attach(Sbom sbom, Map<String, Signed> byPathOfSignature) {
    List<Signature> signatures = new ArrayList<>(sbom.signatures());
    byPathOfSignature.values().stream()
        .filter(signed -> signed.path.equals(sbom.file()))
        .map(Signed::signature)
        .forEach(signatures::add);
    return sbom.withSignatures(signatures);
  }
}
