package org.quadcheck.report.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** What is forgotten of the CISA attestation form, where it is asked for. */
record ForgottenOfForm(Attestation attestation, Set<FormField> asked) {
  List<Problem> problems() {
    if (attestation.form().isEmpty()) {
      return List.of(
          new Problem(
              Place.of(attestation.path()),
              "the attestation form is offered, and 'form' is not filled in. Fill it in."));
    }
    CisaForm form = attestation.form().get();
    List<Problem> problems = new ArrayList<>();
    for (FormField field : needed(form)) {
      Forgotten.missing(field.word(), form.fact(field), attestation.blanks())
          .ifPresent(problems::add);
    }
    if (attestation.scope().text().equals("multiple-products") && form.products().size() < 2) {
      problems.add(
          new Problem(
              form.place(),
              "'scope' is multiple-products, and 'form.products' does not list them. List all."));
    }
    attestation.claims().values().forEach(claim -> letter(claim, form, problems));
    return problems;
  }

  /** Some fields are needed by what stands in others. */
  private Set<FormField> needed(CisaForm form) {
    Set<FormField> needed = EnumSet.noneOf(FormField.class);
    asked.stream().filter(field -> !field.isOptional()).forEach(needed::add);
    if (form.says(FormField.CONTACT_KIND, "person")) {
      needed.add(FormField.CONTACT_TITLE);
    }
    if (form.says(FormField.SIGNATORY_STANDING, "designee")) {
      needed.addAll(Set.of(FormField.SIGNATORY_EMPLOYEE, FormField.SIGNATORY_AUTHORITY));
    }
    if (form.fact(FormField.IN_SCOPE_BECAUSE).isStated()
        && !form.says(FormField.IN_SCOPE_BECAUSE, "delivered-continuously")) {
      needed.add(FormField.IN_SCOPE_SINCE);
    }
    if (form.fact(FormField.OUT_OF_SCOPE_BECAUSE).isStated()) {
      needed.remove(FormField.IN_SCOPE_BECAUSE);
    }
    if (form.namesAnAssessor()) {
      needed.remove(FormField.SIGNATORY_STANDING);
      needed.addAll(
          Set.of(
              FormField.ASSESSOR_RECOGNISED_BY,
              FormField.ASSESSOR_COVERS_ALL,
              FormField.ASSESSOR_ASSESSMENT));
    }
    if (form.says(FormField.ASSESSOR_RECOGNISED_BY, "agency-approval")) {
      needed.add(FormField.ASSESSOR_APPROVAL);
    }
    needed.retainAll(asked);
    return needed;
  }

  private static void letter(Claim claim, CisaForm form, List<Problem> problems) {
    boolean denied = claim.answer() instanceof Answer.YesNo said && !said.yes();
    claim
        .plan()
        .filter(plan -> denied && !form.letters().containsKey(plan))
        .ifPresent(
            plan ->
                problems.add(
                    new Problem(
                        claim.place(),
                        "plan '%s' has no letter. Write 'form.letters.%s'."
                            .formatted(plan, plan))));
  }
}
