package org.quadcheck.check;

import java.time.LocalDate;
import java.util.Optional;
import org.quadcheck.check.exhibit.ExhibitState;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.value.Value;

/**
 * The approval in writing of an assessor whom no programme recognises: only the agency can have
 * given it, so that the supplier's word for it is a question to a person.
 */
record FormApproval(CisaForm form, Attestation attestation, Submission submission, LocalDate asOf) {
  private static final String BY_AGENCY = "agency-approval";

  /** What a person must ask before the assessor counts; empty where nothing is to be asked. */
  Optional<Observation> doubt(Exhibit assessment) {
    if (!form.says(FormField.ASSESSOR_RECOGNISED_BY, BY_AGENCY)) {
      return Optional.empty();
    }
    Value id = form.fact(FormField.ASSESSOR_APPROVAL);
    Exhibit approval = id.isStated() ? attestation.exhibits().get(id.text()) : null;
    if (approval == null) {
      String message = "an agency is said to have approved %s, and its approval was not handed in";
      return Optional.of(
          Observation.review(
              message.formatted(assessment.issuer()) + "; ask the agency",
              form.fact(FormField.ASSESSOR_RECOGNISED_BY).place()));
    }
    ExhibitState state = new ExhibitState(approval, submission, asOf);
    return state
        .objectionAsBacking()
        .or(state::contentDoubt)
        .or(() -> notBound(approval))
        .or(() -> notByAnAgency(approval, state, assessment))
        .or(() -> expired(approval, state));
  }

  private static Optional<Observation> notBound(Exhibit approval) {
    String message =
        "exhibit %s, the approval, is not handed in as a file with its SHA-256; ask for it";
    return Optional.of(asked(approval, message.formatted(approval.id())))
        .filter(any -> !approval.fileState().isBound());
  }

  /** Neither whoever is approved nor the supplier approves. */
  private static Optional<Observation> notByAnAgency(
      Exhibit approval, ExhibitState state, Exhibit assessment) {
    boolean itself =
        Likeness.ofBodies(approval.issuer(), assessment.issuer()) != Likeness.DIFFERENT;
    String by = approval.issuer().isBlank() ? "nobody" : "\"" + approval.issuer() + "\"";
    String message = "exhibit %s, the approval of the assessor, is issued by %s; ask the agency";
    return Optional.of(asked(approval, message.formatted(approval.id(), by)))
        .filter(any -> itself || !state.issuer().isSurelyAnother());
  }

  private static Optional<Observation> expired(Exhibit approval, ExhibitState state) {
    String message = "exhibit %s, the approval of the assessor, has expired; ask the agency";
    return Optional.of(asked(approval, message.formatted(approval.id())))
        .filter(any -> state.isExpired());
  }

  private static Observation asked(Exhibit approval, String message) {
    return Observation.review(message, approval.place());
  }
}
