package org.quadcheck.intake;

import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.signature.SignedKind;

/**
 * Lets signatures count only as far as the buyer trusts their signers with such documents of such a
 * supplier.
 *
 * @param attested the suppliers whom attestations name; where there are none, an SBOM's own counts
 */
record Vouching(TrustStore trust, List<String> attested) {
  Vouching {
    attested = List.copyOf(attested);
  }

  static Vouching of(TrustStore trust, List<Attestation> attestations) {
    List<String> attested =
        attestations.stream()
            .map(Attestation::supplierName)
            .filter(Value::isStated)
            .map(Value::text)
            .toList();
    return ofSuppliers(trust, attested);
  }

  static Vouching ofSuppliers(TrustStore trust, List<String> attested) {
    return new Vouching(trust.judging(attested), attested);
  }

  /** Signatures of a document, as far as they count. */
  List<Signature> counting(List<Signature> signatures, SignedKind kind) {
    return signatures.stream().map(one -> trust.counting(one, kind, attested)).toList();
  }

  /** The signatures of an SBOM, as far as they count. */
  List<Signature> counting(Sbom sbom, List<Signature> signatures) {
    List<String> suppliers = attested.isEmpty() ? suppliers(sbom) : attested;
    return signatures.stream().map(one -> trust.counting(one, SignedKind.SBOM, suppliers)).toList();
  }

  /** Of an SBOM that names no supplier, its author answers for it. */
  private static List<String> suppliers(Sbom sbom) {
    Optional<String> supplier =
        sbom.subject().map(Vouching::supplier).filter(name -> !name.isBlank());
    Value author = sbom.fact(DocumentField.AUTHOR);
    return supplier
        .or(() -> author.isStated() ? Optional.of(author.text()) : Optional.empty())
        .stream()
        .toList();
  }

  private static String supplier(Component subject) {
    return subject.supplier().isBlank() ? subject.producer() : subject.supplier();
  }
}
