package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.FormQuestion;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.form.FormProduct;
import org.quadcheck.evidence.value.Value;

/**
 * Every field that the CISA attestation form needs is filled in, and its type and its products fit
 * together: an incomplete form is refused (form, sections I to III).
 */
public record FormComplete(List<FormField> fields) implements Check {
  public FormComplete {
    fields = List.copyOf(fields);
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("at least one field must be asked");
    }
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return FormQuestion.put(submission, this::judge);
  }

  private List<Observation> judge(Attestation attestation, CisaForm form) {
    Optional<Observation> lie = contradiction(attestation, form);
    if (lie.isPresent()) {
      return List.of(lie.get());
    }
    List<String> lacking = lacking(attestation, form);
    List<Observation> seen = new ArrayList<>();
    form.cautions().forEach(one -> seen.add(Observation.review(one.toString(), form.place())));
    fields.stream()
        .filter(field -> isNeeded(field, form))
        .forEach(field -> Unreachable.of(field, form.fact(field)).ifPresent(seen::add));
    seen.add(
        lacking.isEmpty()
            ? Observation.pass(Assurance.SELF_ATTESTED, "the form is filled in", form.place())
            : Observation.fail("the form lacks " + String.join(", ", lacking), form.place())
                .comparing("", words()));
    return seen;
  }

  private static Optional<Observation> contradiction(Attestation attestation, CisaForm form) {
    int listed = form.products().size();
    String message = "the form is of the type %s and lists products: %d";
    boolean wide = FormQuestion.isCompanyWide(attestation) && listed > 0;
    boolean single = attestation.scope().text().equals("individual-product") && listed > 1;
    return wide || single
        ? Optional.of(
            Observation.contradiction(
                message.formatted(attestation.scope().text(), listed),
                attestation.scope().place(),
                form.place()))
        : Optional.empty();
  }

  private List<String> lacking(Attestation attestation, CisaForm form) {
    Stream<String> named =
        fields.stream()
            .filter(field -> isNeeded(field, form) && !form.fact(field).isStated())
            .map(FormField::word);
    return Stream.of(type(attestation), products(attestation, form), named)
        .flatMap(one -> one)
        .filter(path -> form.cautionOn(path).isEmpty())
        .toList();
  }

  /** A role or a group has no title. */
  private static boolean isNeeded(FormField field, CisaForm form) {
    return field != FormField.CONTACT_TITLE || form.says(FormField.CONTACT_KIND, "person");
  }

  private static Stream<String> type(Attestation attestation) {
    return attestation.scope().isStated() ? Stream.empty() : Stream.of("scope");
  }

  private static Stream<String> products(Attestation attestation, CisaForm form) {
    if (FormQuestion.isCompanyWide(attestation)) {
      return Stream.empty();
    }
    if (FormQuestion.isOfSeveral(attestation) && form.products().size() < 2) {
      return Stream.of("form.products, the list of all products and versions");
    }
    if (form.products().isEmpty()) {
      FormProduct own =
          new FormProduct(
              attestation.productName(),
              attestation.productVersion(),
              attestation.released(),
              form.place());
      return lacking("product", own);
    }
    return form.products().stream()
        .flatMap(one -> lacking("form.products." + (form.products().indexOf(one) + 1), one));
  }

  private static Stream<String> lacking(String path, FormProduct product) {
    return Stream.of(
            lacking(path + ".name", product.name()),
            lacking(path + ".version", product.version()),
            product.released().isPresent() ? Stream.<String>empty() : Stream.of(path + ".released"))
        .flatMap(one -> one);
  }

  private static Stream<String> lacking(String path, Value value) {
    return value.isStated() ? Stream.empty() : Stream.of(path);
  }

  private String words() {
    return fields.stream().map(FormField::word).collect(Collectors.joining(", "));
  }

  @Override
  public String asks() {
    return "fills in the attestation form: the products that it is for, " + words();
  }

  /** Whether a title is needed is told by whose it would be. */
  @Override
  public List<FormField> formFields() {
    return fields.contains(FormField.CONTACT_TITLE)
        ? Stream.concat(Stream.of(FormField.CONTACT_KIND), fields.stream()).toList()
        : fields;
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof FormComplete that && that.fields.containsAll(fields);
  }
}
