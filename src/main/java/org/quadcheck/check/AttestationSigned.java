package org.quadcheck.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.likeness.NoPerson;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Offer;
import org.quadcheck.evidence.Signatory;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.DoubtfulWords;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.value.Place;

/**
 * Every attestation names who signs it, in what standing, and on a day that is not in the future; a
 * signature beside it that does not fit contradicts it.
 *
 * @param bindsLaterVersions whether it may be signed before the release that is offered, where it
 *     attests an earlier one, as the CISA attestation form may
 */
public record AttestationSigned(boolean bindsLaterVersions) implements Check {
  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    if (submission.attestations().isEmpty()) {
      return List.of(Observation.fail("no attestation was handed in"));
    }
    return submission.attestations().stream()
        .map(one -> broken(one, submission).orElseGet(() -> judge(one, asOf)))
        .toList();
  }

  /** Whoever signed the file did not sign what is in it now. */
  private static Optional<Observation> broken(Attestation attestation, Submission submission) {
    return new InvalidSignatures(submission)
        .of(attestation)
        .map(
            one ->
                Observation.contradiction(
                        "the signature of the attestation is invalid: " + one.message(),
                        Place.of(one.path()))
                    .mendedBy(Remedy.ofInvalidSignature()));
  }

  private Observation judge(Attestation attestation, LocalDate asOf) {
    if (attestation.answersNothing()) {
      String empty = "the attestation answers nothing, so that it attests nothing";
      return Observation.fail(empty, Place.of(attestation.path()));
    }
    if (attestation.signedBy().isEmpty()) {
      return Observation.fail("nobody signs the attestation", attestation.room("signed-by.name"));
    }
    Signatory signatory = attestation.signedBy().get();
    if (!signatory.name().isStated() || !signatory.title().isStated()) {
      return Observation.fail("the signatory's name or title is not stated", signatory.place());
    }
    if (Likeness.ofBodies(signatory.name().text(), attestation.supplierName().text())
        != Likeness.DIFFERENT) {
      String body = "'%s' is the name of the supplier, and not of a person who signs";
      return Observation.fail(body.formatted(signatory.name().text()), signatory.place());
    }
    if (namesNobody(signatory, attestation)) {
      String nobody = "'%s' signs, which is no name of a person; ask who signs";
      return Observation.review(nobody.formatted(signatory.name().text()), signatory.place());
    }
    if (DoubtfulWords.isTooShort(signatory.title().text())) {
      String untitled = "%s signs as '%s', which is no title; ask in what office";
      return Observation.review(
          untitled.formatted(signatory.name().text(), signatory.title().text()), signatory.place());
    }
    if (signatory.on().isEmpty()) {
      return attestation
          .form()
          .flatMap(form -> form.cautionOn(AttestationField.SIGNED_BY_ON.word()))
          .map(caution -> Observation.review(caution, signatory.place()))
          .orElse(Observation.fail("the day of signing is not stated", signatory.place()));
    }
    return judgeDay(attestation, signatory.on().get(), asOf);
  }

  /** Whether it is the title, the product, a word for whoever signs, several or a program. */
  private static boolean namesNobody(Signatory signatory, Attestation attestation) {
    String name = signatory.name().text();
    String product = attestation.productName().text();
    return Likeness.words(name).equals(Likeness.words(signatory.title().text()))
        || Likeness.ofProducts(name, product) != Likeness.DIFFERENT
        || NoPerson.is(name, attestation.supplierName().text(), product);
  }

  private Observation judgeDay(Attestation attestation, LocalDate on, LocalDate asOf) {
    Signatory signatory = attestation.signedBy().orElseThrow();
    if (on.isAfter(asOf)) {
      String message = "the attestation is signed on %s, which lies in the future".formatted(on);
      return Observation.contradiction(message, signatory.place())
          .comparing(on.toString(), "on or before " + asOf);
    }
    boolean wide = attestation.scope().text().equals("company-wide");
    Optional<LocalDate> attested = attested(attestation);
    if (attested.isEmpty() && !wide && offersSoftware(attestation)) {
      String undated =
          "signed on %s, and no day of release is stated; ask whether the attestation covers it";
      return Observation.review(undated.formatted(on), signatory.place());
    }
    Optional<LocalDate> released = attested.filter(on::isBefore);
    if (released.isPresent() && !wide) {
      String early =
          "the attestation is signed on %s, before the release of %s; ask whether it covers it";
      return Observation.review(early.formatted(on, released.get()), signatory.place());
    }
    String message =
        "signed by %s, %s, on %s".formatted(signatory.name().text(), signatory.title().text(), on);
    return Observation.pass(Assurance.SELF_ATTESTED, message, signatory.place());
  }

  /** The release that is attested: of the versions in a form the last, else the one offered. */
  private Optional<LocalDate> attested(Attestation attestation) {
    Optional<LocalDate> listed =
        attestation.form().stream()
            .flatMap(form -> form.products().stream())
            .flatMap(product -> product.released().stream())
            .max(Comparator.naturalOrder());
    boolean ofThem = bindsLaterVersions || attestation.isOfAnEarlierVersion();
    return ofThem && listed.isPresent() ? listed : attestation.released();
  }

  /** A service is in operation and has no release. */
  private static boolean offersSoftware(Attestation attestation) {
    return attestation.offers().contains(Offer.SOFTWARE);
  }

  @Override
  public String asks() {
    return "has the attestation signed by a named person with a title, on a day not in the future";
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof AttestationSigned that
        && (bindsLaterVersions || !that.bindsLaterVersions);
  }
}
