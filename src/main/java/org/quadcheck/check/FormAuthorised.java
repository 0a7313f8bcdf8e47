package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.check.exhibit.ExhibitState;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.FormQuestion;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Signatory;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/**
 * Whoever stands for the CISA attestation form may do so: the chief executive, a designee who is an
 * employee and may bind the company, or an assessor whose assessment of every element is attached
 * (form, section III).
 */
public record FormAuthorised() implements Check {
  private static final String YES = "true";

  /** Of version 1.0 of the form. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 11);

  private static final Pattern CHIEF =
      Pattern.compile("chief executive( officer)?|ceo", Pattern.CASE_INSENSITIVE);

  /** Whoever stands for another, works for one, or was one. */
  private static final Pattern BELOW =
      Pattern.compile(
          "(?i)\\b(vice|deputy|assistant|former|formerly|ex|office of|on behalf of)\\b");

  /** Offices other than that of a chief executive, where nothing says that it is held besides. */
  private static final Pattern ANOTHER_OFFICE =
      Pattern.compile(
          "(?i)\\b(sales|marketing|engineer(ing)?|developer|technology|information"
              + "|security|financial|operating|counsel|secretary|legal|product|project)\\b");

  private static final Pattern HEAD =
      Pattern.compile("(?i)\\b(chief executive|ceo|managing director|owner)\\b");

  /** How else whoever leads a company is called; a title that is none of these may be any. */
  private static final Pattern LEADS =
      Pattern.compile(
          "(?i)\\b(president|director|directeur|general manager|managing (partner|member)|partner"
              + "|principal|proprietor|founder|co-?founder|chair(man|woman|person)?|head|md|cmd"
              + "|gesch[äa]e?ftsf[üu]e?hrer(in)?)\\b|代表|社長|会長|理事長|頭取|最高経営責任者");

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return FormQuestion.put(
        submission,
        (attestation, form) ->
            List.of(
                form.namesAnAssessor()
                    ? assessed(attestation, form, submission, asOf)
                    : signed(attestation, form)));
  }

  private static Observation signed(Attestation attestation, CisaForm form) {
    Optional<Value> name = attestation.signedBy().map(Signatory::name).filter(Value::isStated);
    if (name.isEmpty()) {
      return Observation.fail("nobody signs the form", form.place());
    }
    Value standing = form.fact(FormField.SIGNATORY_STANDING);
    if (!standing.isStated()) {
      return byTitle(attestation.signedBy().get(), form);
    }
    if (!standing.text().equals("designee")) {
      Value title = attestation.signedBy().get().title();
      if (isAnotherOffice(title.text())) {
        String doubt = "%s signs as %s, and is \"%s\"; ask whether as a designee";
        return Observation.review(
            doubt.formatted(name.get().text(), standing.text(), title.text()),
            standing.place(),
            title.place());
      }
      String message = "%s signs as %s".formatted(name.get().text(), standing.text());
      return Observation.pass(Assurance.SELF_ATTESTED, message, standing.place());
    }
    boolean employee = form.says(FormField.SIGNATORY_EMPLOYEE, YES);
    boolean authority = form.says(FormField.SIGNATORY_AUTHORITY, YES);
    List<String> lacking = new ArrayList<>();
    if (!employee) {
      lacking.add("an employee");
    }
    if (!authority) {
      lacking.add("with authority to bind the company");
    }
    return lacking.isEmpty()
        ? Observation.pass(
            Assurance.SELF_ATTESTED,
            "%s signs as an employee who may bind the company".formatted(name.get().text()),
            standing.place())
        : Observation.fail(
            "the designee is not said to be " + String.join(" or ", lacking), standing.place());
  }

  private static boolean isAnotherOffice(String title) {
    boolean leads = LEADS.matcher(title).find() && !ANOTHER_OFFICE.matcher(title).find();
    return BELOW.matcher(title).find() || !(leads || HEAD.matcher(title).find());
  }

  /** The form itself has no field for the standing; a title may say it. */
  private static Observation byTitle(Signatory signatory, CisaForm form) {
    String title = signatory.title().text();
    return CHIEF.matcher(title.strip()).matches()
        ? Observation.pass(
            Assurance.SELF_ATTESTED,
            "%s signs as %s".formatted(signatory.name().text(), title),
            signatory.place())
        : Observation.review(
            "the form does not say whether the chief executive signs or a designee: '%s'; ask"
                .formatted(title),
            form.place());
  }

  /** A box that is ticked without what it stands for is no signature, and no slip either. */
  private static Observation assessed(
      Attestation attestation, CisaForm form, Submission submission, LocalDate asOf) {
    Place place = form.fact(FormField.ASSESSOR_RECOGNISED_BY).place();
    if (!form.fact(FormField.ASSESSOR_RECOGNISED_BY).isStated()) {
      return broken("neither FedRAMP nor an agency is said to have recognised it", form.place());
    }
    if (!form.says(FormField.ASSESSOR_COVERS_ALL, YES)) {
      return broken("the assessment is not said to cover every element", place);
    }
    Value id = form.fact(FormField.ASSESSOR_ASSESSMENT);
    Exhibit exhibit = id.isStated() ? attestation.exhibits().get(id.text()) : null;
    if (exhibit == null) {
      return broken("no assessment is attached", place);
    }
    FormApproval approval = new FormApproval(form, attestation, submission, asOf);
    return judge(new ExhibitState(exhibit, submission, asOf), approval);
  }

  private static Observation judge(ExhibitState state, FormApproval approval) {
    Exhibit exhibit = state.exhibit();
    if (exhibit.kind() != ExhibitKind.THREE_PAO_ASSESSMENT) {
      String message = "exhibit %s is a %s and no assessment";
      return broken(message.formatted(exhibit.id(), exhibit.kind().word()), exhibit.place());
    }
    if (!exhibit.fileState().isBound()) {
      String message = "exhibit %s is not attached as a file with its SHA-256";
      return broken(message.formatted(exhibit.id()), exhibit.place());
    }
    if (state.objection().isPresent()) {
      return state.objection().get();
    }
    if (!state.issuer().isAnother()) {
      return broken("the assessment is by '%s'".formatted(exhibit.issuer()), exhibit.place());
    }
    if (state.isExpired() || exhibit.issued().isEmpty()) {
      return broken("the assessment has expired, or states no day", exhibit.place());
    }
    String message = "assessed by %s on %s".formatted(exhibit.issuer(), exhibit.issued().get());
    return state
        .doubt()
        .or(() -> beforeTheForm(exhibit))
        .or(() -> approval.doubt(exhibit))
        .orElseGet(() -> Observation.pass(Assurance.THIRD_PARTY, message, exhibit.place()));
  }

  /** No text says how old it may be; of every element of the form it is not before the form. */
  private static Optional<Observation> beforeTheForm(Exhibit exhibit) {
    String message = "exhibit %s is of %s, before there was the form, of %s; ask what it covers";
    return exhibit
        .issued()
        .filter(day -> day.isBefore(PUBLISHED))
        .map(
            day ->
                Observation.review(
                    message.formatted(exhibit.id(), day, PUBLISHED), exhibit.place()));
  }

  private static Observation broken(String why, Place place) {
    return Observation.contradiction(
        "an assessor is said to stand for the form, but " + why, place);
  }

  @Override
  public String asks() {
    return "has the form signed by the chief executive or an employee who may bind the company, or"
        + " attaches an assessor's assessment of every element";
  }

  @Override
  public List<FormField> formFields() {
    return List.of(
        FormField.SIGNATORY_STANDING,
        FormField.SIGNATORY_EMPLOYEE,
        FormField.SIGNATORY_AUTHORITY,
        FormField.ASSESSOR_RECOGNISED_BY,
        FormField.ASSESSOR_COVERS_ALL,
        FormField.ASSESSOR_ASSESSMENT,
        FormField.ASSESSOR_APPROVAL);
  }
}
