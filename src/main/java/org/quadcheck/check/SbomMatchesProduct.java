package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.NormalName;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.Submission;

/** Every SBOM speaks of the product, version and supplier that the attestation names. */
public record SbomMatchesProduct() implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    if (submission.attestations().isEmpty()) {
      return List.of(Observation.review("no attestation names a product to compare with"));
    }
    Optional<Observation> silent = silent(submission);
    return silent.isPresent()
        ? List.of(silent.get())
        : SbomQuestion.put(submission, sbom -> judge(sbom, submission));
  }

  /** What nobody attests would be taken from the SBOM, which always fits itself. */
  private static Optional<Observation> silent(Submission submission) {
    String lacking =
        Stream.of(
                AttestationField.SUPPLIER_NAME,
                AttestationField.PRODUCT_NAME,
                AttestationField.PRODUCT_VERSION)
            .filter(field -> submission.attestations().stream().noneMatch(states(field)))
            .map(AttestationField::word)
            .collect(Collectors.joining(", "));
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Observation.review(
                "no attestation states %s to compare with".formatted(lacking),
                attested(submission)));
  }

  private static Predicate<Attestation> states(AttestationField field) {
    return attestation -> field.of(attestation).isStated();
  }

  private static Observation judge(Sbom sbom, Submission submission) {
    if (sbom.subject().isEmpty()) {
      return Observation.fail(
          "the SBOM does not name the product that it speaks of", Place.of(sbom.path()));
    }
    Component subject = sbom.subject().get();
    List<String> differences = differences(subject, submission);
    Place there = sbom.placeOf(subject);
    if (!differences.isEmpty()) {
      return Observation.contradiction(String.join("; ", differences), there, attested(submission))
          .comparing(subject.label(), submission.product() + " " + submission.version());
    }
    String message = "the SBOM speaks of %s".formatted(subject.label());
    return Observation.pass(Assurance.OBSERVED, message, there);
  }

  private static List<String> differences(Component subject, Submission submission) {
    List<String> differences = new ArrayList<>();
    compare(differences, "product", subject.name(), submission.product(), true);
    compare(differences, "version", subject.version(), submission.version(), true);
    compare(differences, "supplier", subject.supplier(), submission.supplier(), false);
    return differences;
  }

  private static void compare(
      List<String> differences, String what, String found, String attested, boolean needed) {
    boolean silent = found.isBlank();
    if (silent && !needed) {
      return;
    }
    if (attested.isBlank() || !NormalName.of(found).equals(NormalName.of(attested))) {
      differences.add(
          "%s is '%s' in the SBOM and '%s' in the attestation".formatted(what, found, attested));
    }
  }

  private static Place attested(Submission submission) {
    return submission.attestations().get(0).productName().place();
  }

  @Override
  public String asks() {
    return "hands in an SBOM of the attested product, version and supplier";
  }
}
