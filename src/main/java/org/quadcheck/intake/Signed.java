package org.quadcheck.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.signature.SignedKind;

/**
 * A file and the signatures in a file beside it.
 *
 * @param path of the file that is signed
 */
record Signed(String path, List<Signature> signatures) {
  Signed {
    signatures = List.copyOf(signatures);
  }

  /** The same, as far as they count for documents of all of these kinds. */
  Signed counting(Set<SignedKind> kinds, Vouching vouching) {
    List<Signature> counting = signatures;
    for (SignedKind kind : kinds) {
      counting = vouching.counting(counting, kind);
    }
    return new Signed(path, counting);
  }

  /** The signatures that lie beside a file. */
  static List<Signature> of(String path, Map<String, Signed> byPathOfSignature) {
    return byPathOfSignature.values().stream()
        .filter(signed -> signed.path.equals(path))
        .flatMap(signed -> signed.signatures.stream())
        .toList();
  }

  /** Whether a signature that lies beside a file does not fit it. */
  static boolean isInvalid(String path, Map<String, Signed> byPathOfSignature) {
    return of(path, byPathOfSignature).stream()
        .anyMatch(one -> one.outcome() == SignatureOutcome.INVALID);
  }

  /** All signatures by the path of the file that they lie beside. */
  static Map<String, List<Signature>> byFile(Map<String, Signed> byPathOfSignature) {
    Map<String, List<Signature>> byFile = new TreeMap<>();
    byPathOfSignature
        .values()
        .forEach(one -> byFile.put(one.path, of(one.path, byPathOfSignature)));
    return byFile;
  }
}
