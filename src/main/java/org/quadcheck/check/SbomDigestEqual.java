package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomMoment;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.SbomReference;
import org.quadcheck.evidence.Signatory;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

/**
 * Every SBOM that an attestation names was handed in, and is the very file whose SHA-256 is
 * attested; about one that no attestation names a person must ask.
 */
public record SbomDigestEqual() implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    List<Observation> seen = new ArrayList<>();
    for (Attestation attestation : submission.attestations()) {
      for (SbomReference reference : attestation.sboms()) {
        seen.add(judge(reference, attestation, find(reference, attestation, submission)));
      }
    }
    if (seen.isEmpty()) {
      return List.of(Observation.fail("no attestation names an SBOM"));
    }
    submission.sboms().stream()
        .filter(sbom -> !isNamed(sbom, submission) && !sbom.listsCryptographyAlone())
        .forEach(sbom -> seen.add(unnamed(sbom)));
    return seen;
  }

  private static boolean isNamed(Sbom sbom, Submission submission) {
    return submission.attestations().stream()
        .anyMatch(
            one ->
                one.sboms().stream()
                    .anyMatch(reference -> sbom.file().equals(path(reference, one))));
  }

  private static Observation unnamed(Sbom sbom) {
    String message = "no attestation names %s, an SBOM that was handed in";
    return Observation.review(message.formatted(sbom.path()), Place.of(sbom.path()));
  }

  private static String path(SbomReference reference, Attestation attestation) {
    return attestation.besides(reference.file());
  }

  private static Optional<Sbom> find(
      SbomReference reference, Attestation attestation, Submission submission) {
    return submission.sboms().stream()
        .filter(sbom -> sbom.file().equals(path(reference, attestation)))
        .findFirst();
  }

  private static Observation judge(
      SbomReference reference, Attestation attestation, Optional<Sbom> sbom) {
    if (sbom.isEmpty()) {
      String message = "the attestation names %s, which was not handed in as an SBOM";
      return Observation.fail(message.formatted(reference.file()), reference.place());
    }
    if (reference.sha256().isBlank()) {
      String message = "the attestation states no SHA-256 of %s".formatted(reference.file());
      return Observation.fail(message, reference.place());
    }
    return judgeDigest(reference, attestation, sbom.get());
  }

  private static Observation judgeDigest(
      SbomReference reference, Attestation attestation, Sbom sbom) {
    if (!reference.sha256().equals(sbom.sha256())) {
      String message = "%s is not the file whose SHA-256 is attested".formatted(reference.file());
      return Observation.contradiction(message, reference.place())
          .comparing(sbom.sha256(), reference.sha256());
    }
    if (sbom.isHollow()) {
      String message = "%s %s".formatted(reference.file(), SbomQuestion.listsNothing(sbom));
      return Observation.fail(message, reference.place());
    }
    String message = "%s is the file that is attested".formatted(reference.file());
    return madeLater(attestation, sbom, message)
        .orElseGet(() -> Observation.pass(Assurance.OBSERVED, message, reference.place()));
  }

  /** Nobody knows the digest of what is made later; the day of UTC may be the next one already. */
  private static Optional<Observation> madeLater(
      Attestation attestation, Sbom sbom, String message) {
    Optional<Signatory> signed = attestation.signedBy();
    Optional<LocalDate> day = signed.flatMap(Signatory::on).map(on -> on.plusDays(1));
    return SbomMoment.day(sbom)
        .filter(made -> day.filter(made::isAfter).isPresent())
        .map(
            made ->
                Observation.review(
                    "%s, made on %s, and the attestation was signed before, on %s; ask which day is right"
                        .formatted(message, made, signed.flatMap(Signatory::on).orElseThrow()),
                    signed.orElseThrow().place(),
                    sbom.fact(DocumentField.TIMESTAMP).place()));
  }

  @Override
  public String asks() {
    return "attests the SHA-256 of the SBOM that is handed in";
  }
}
