package org.quadcheck.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.form.Caution;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.form.FormProduct;
import org.quadcheck.evidence.form.PlanLetter;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/** Makes attestation forms for tests: signed by the chief executive, new, asked at an alias. */
public final class FormBuilder {
  private static final Place PLACE = new Place(SubmissionBuilder.PATH, 30, 3);

  private final Map<FormField, Value> facts = new EnumMap<>(FormField.class);
  private final List<FormProduct> products = new ArrayList<>();
  private final Map<String, PlanLetter> letters = new LinkedHashMap<>();
  private final List<String> cautions = new ArrayList<>();

  private FormBuilder() {}

  public static FormBuilder aForm() {
    return new FormBuilder()
        .with(FormField.SUBMISSION, "new")
        .with(FormField.CONTACT_EMAIL, "security@acme.example")
        .with(FormField.SIGNATORY_STANDING, "chief-executive")
        .with(FormField.IN_SCOPE_BECAUSE, "developed-after-cut-off")
        .with(FormField.IN_SCOPE_SINCE, "2024-02-01");
  }

  public static Place place() {
    return PLACE;
  }

  public FormBuilder with(FormField field, String text) {
    facts.put(field, Value.of(text, PLACE));
    return this;
  }

  public FormBuilder without(FormField field) {
    facts.remove(field);
    return this;
  }

  public FormBuilder listing(String name, String version, String released) {
    products.add(
        new FormProduct(
            Value.of(name, PLACE),
            Value.of(version, PLACE),
            Optional.of(LocalDate.parse(released)),
            PLACE));
    return this;
  }

  public FormBuilder with(PlanLetter letter) {
    letters.put(letter.plan(), letter);
    return this;
  }

  public FormBuilder warning(String caution) {
    cautions.add(caution);
    return this;
  }

  public CisaForm build() {
    return new CisaForm(
        facts, products, List.of(), letters, cautions.stream().map(Caution::read).toList(), PLACE);
  }
}
