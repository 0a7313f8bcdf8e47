package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

/**
 * Every SBOM speaks of the product, version and supplier that the attestation names, or of a part
 * that an SBOM of the product lists.
 */
public record SbomMatchesProduct() implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    if (submission.attestations().isEmpty()) {
      return List.of(Observation.review("no attestation names a product to compare with"));
    }
    Optional<Observation> silent = silent(submission);
    if (silent.isPresent()) {
      return List.of(silent.get());
    }
    HandedInParts parts = parts(submission);
    return SbomQuestion.put(
        submission,
        sbom ->
            parts.wholeOf(sbom).map(whole -> part(sbom, whole)).orElse(judge(sbom, submission)));
  }

  /** The SBOMs that are not of the product, and of what one of it lists. */
  static HandedInParts parts(Submission submission) {
    return HandedInParts.of(
        submission,
        sbom ->
            sbom.subject()
                .filter(
                    subject ->
                        differences(subject, submission).stream()
                            .noneMatch(one -> one.is(Likeness.DIFFERENT)))
                .isPresent());
  }

  private static Observation part(Sbom sbom, String whole) {
    Component subject = sbom.subject().orElseThrow();
    String message =
        "the SBOM speaks of %s, a part that %s lists".formatted(subject.label(), whole);
    return Observation.pass(Assurance.OBSERVED, message, sbom.placeOf(subject));
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
    List<Difference> differences = differences(subject, submission);
    Place there = sbom.placeOf(subject);
    if (differences.isEmpty()) {
      String message = "the SBOM speaks of %s".formatted(subject.label());
      return Observation.pass(Assurance.OBSERVED, message, there);
    }
    Observation told = told(differences, there, attested(submission));
    return told.comparing(subject.label(), submission.product() + " " + submission.version());
  }

  /** One word of the attestation that the SBOM writes otherwise. */
  private record Difference(Likeness likeness, String words) {
    boolean is(Likeness wanted) {
      return likeness == wanted;
    }
  }

  /** What is written otherwise and means the same is shown, and passes. */
  private static Observation told(List<Difference> differences, Place there, Place attested) {
    String words = differences.stream().map(Difference::words).collect(Collectors.joining("; "));
    if (differences.stream().anyMatch(one -> one.is(Likeness.DIFFERENT))) {
      return Observation.contradiction(words, there, attested);
    }
    return differences.stream().anyMatch(one -> one.is(Likeness.NEARLY))
        ? Observation.review(words + "; ask whether that is the same", there, attested)
        : Observation.pass(Assurance.OBSERVED, words + ", which is the same", there, attested);
  }

  private static List<Difference> differences(Component subject, Submission submission) {
    List<Difference> differences = new ArrayList<>();
    compare(differences, "product", subject.name(), submission.product(), Likeness::ofProducts);
    compare(differences, "version", subject.version(), submission.version(), Likeness::ofVersions);
    if (!subject.supplier().isBlank()) {
      compare(
          differences, "supplier", subject.supplier(), submission.supplier(), Likeness::ofBodies);
    }
    return differences;
  }

  private static void compare(
      List<Difference> differences,
      String what,
      String found,
      String attested,
      BiFunction<String, String, Likeness> likeness) {
    if (!found.equals(attested)) {
      String stated = found.isBlank() ? "none that counts" : "'%s'".formatted(found);
      String words = "%s is %s in the SBOM and '%s' in the attestation";
      differences.add(
          new Difference(likeness.apply(found, attested), words.formatted(what, stated, attested)));
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
