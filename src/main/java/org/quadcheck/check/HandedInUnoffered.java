package org.quadcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/**
 * What is handed in though the supplier does not say that it offers it: a form that is filled in,
 * or a certificate of a kind that is judged only where it is offered. What another body holds, such
 * as the operator of a cloud beneath a service, is not the supplier's to offer.
 *
 * @param claim that it is offered
 */
public record HandedInUnoffered(String claim, Check check, Submission submission) {

  /** One for each such thing that the check would judge. */
  public List<Observation> list() {
    return submission.attestations().stream().flatMap(this::in).toList();
  }

  private Stream<Observation> in(Attestation attestation) {
    Stream<Observation> exhibits =
        attestation.exhibits().values().stream()
            .filter(one -> check.exhibitKinds().contains(one.kind()) && isItsOwn(one))
            .map(one -> asked("exhibit %s is handed in".formatted(one.id()), one.place()));
    Stream<Observation> form =
        attestation.form().stream()
            .filter(one -> !check.formFields().isEmpty() && isFilledIn(one))
            .map(one -> asked("the form is filled in", one.place()));
    return Stream.concat(exhibits, form);
  }

  private static boolean isFilledIn(CisaForm form) {
    return form.facts().values().stream().anyMatch(Value::isStated);
  }

  private boolean isItsOwn(Exhibit exhibit) {
    String holder = exhibit.particulars().holder();
    return holder.isBlank()
        || Likeness.ofBodies(holder, submission.supplier()) != Likeness.DIFFERENT;
  }

  private Observation asked(String what, Place there) {
    List<Place> places =
        new ArrayList<>(submission.claims(claim).stream().map(Claim::place).toList());
    places.add(there);
    String message = "%s is not affirmed, and %s; ask whether it is offered";
    return Observation.review(message.formatted(claim, what), places.toArray(Place[]::new));
  }
}
