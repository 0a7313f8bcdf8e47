package org.quadcheck.evidence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that one supplier hands in for one product or service.
 *
 * @param inputs every file, in the order of their paths
 */
public record Submission(List<InputFile> inputs, List<Attestation> attestations, List<Sbom> sboms) {
  public Submission {
    inputs = List.copyOf(inputs);
    attestations = List.copyOf(attestations);
    sboms = List.copyOf(sboms);
  }

  /** Every claim with this id, one from each attestation that makes it. */
  public List<Claim> claims(String id) {
    return attestations.stream()
        .filter(attestation -> attestation.claims().containsKey(id))
        .map(attestation -> attestation.claims().get(id))
        .toList();
  }

  /** The attestation that makes this claim. */
  public Optional<Attestation> attestationOf(Claim claim) {
    return attestations.stream()
        .filter(attestation -> attestation.path().equals(claim.place().path()))
        .findFirst();
  }

  /** What the supplier offers by any of its attestations; empty without an attestation. */
  public Set<Offer> offers() {
    Set<Offer> offers = EnumSet.noneOf(Offer.class);
    attestations.forEach(attestation -> offers.addAll(attestation.offers()));
    return offers;
  }

  /** The day on which the attested product was published. */
  public Optional<LocalDate> released() {
    return attestations.stream().flatMap(a -> a.released().stream()).findFirst();
  }

  /** Who supplies: the attestation's word, else what the SBOM says of its subject. */
  public String supplier() {
    return firstStated(attestations.stream().map(Attestation::supplierName).toList())
        .orElseGet(() -> ofSubject(Component::supplier));
  }

  /** What is supplied. */
  public String product() {
    return firstStated(attestations.stream().map(Attestation::productName).toList())
        .orElseGet(() -> ofSubject(Component::name));
  }

  /** Which version of it. */
  public String version() {
    return firstStated(attestations.stream().map(Attestation::productVersion).toList())
        .orElseGet(() -> ofSubject(Component::version));
  }

  private static Optional<String> firstStated(List<Value> values) {
    return values.stream().filter(Value::isStated).map(Value::text).findFirst();
  }

  private String ofSubject(java.util.function.Function<Component, String> part) {
    return sboms.stream()
        .flatMap(sbom -> sbom.subject().stream())
        .map(part)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }
}
