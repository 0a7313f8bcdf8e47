package org.quadcheck.check.contradiction;

import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.ServiceTrait;
import org.quadcheck.evidence.value.Place;

/**
 * What services of one SBOM say that may stand against a yes. An address can be a mere name, and
 * whoever a service does not ask may be kept out before it: so a person must look.
 */
public record ServiceDoubts(Claim claim, Sbom sbom) {

  /**
   * One for all services that say so: the first by name and place, and the number of the others.
   */
  public Optional<Observation> about(ServiceTrait.Kind kind) {
    List<ServiceTrait> all =
        sbom.disclosures().services().stream().filter(one -> one.kind() == kind).toList();
    boolean affirmed = claim.answer() instanceof Answer.YesNo answer && answer.yes();
    if (!affirmed || all.isEmpty()) {
      return Optional.empty();
    }
    String listed = SbomQuestion.listed(all.stream().map(ServiceDoubts::told).distinct().toList());
    String message =
        "%s is answered with %s, and by the SBOM %s; ask whether the answer holds"
            .formatted(claim.id(), claim.answer(), listed);
    ServiceTrait first = all.get(0);
    return Optional.of(
        Observation.review(
            message, claim.place(), new Place(sbom.path(), first.line(), first.column())));
  }

  private static String told(ServiceTrait one) {
    return switch (one.kind()) {
      case DATA_IN_THE_CLEAR -> "%s exchanges data with %s".formatted(one.service(), one.address());
      case OPEN -> one.service() + " asks for no authentication";
    };
  }
}
