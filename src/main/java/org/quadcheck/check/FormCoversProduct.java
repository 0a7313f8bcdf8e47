package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.FormQuestion;
import org.quadcheck.check.observation.LapseNotice;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.form.FormProduct;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.knowledge.version.VersionScheme;

/**
 * The CISA attestation form is for the product that is offered, in this version or an earlier one:
 * it binds later versions until the producer gives notice that practices lapsed. It speaks for code
 * that the producer develops, and not for the components of others.
 */
public record FormCoversProduct() implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return FormQuestion.put(
        submission, (attestation, form) -> judge(attestation, form, submission, asOf));
  }

  private static List<Observation> judge(
      Attestation attestation, CisaForm form, Submission submission, LocalDate asOf) {
    Optional<Observation> notice = new LapseNotice(form, submission, asOf).objection();
    if (notice.filter(seen -> seen.outcome() == Outcome.FAIL).isPresent()) {
      return List.of(notice.get());
    }
    return Stream.concat(notice.stream(), Stream.of(covering(attestation, form, submission, asOf)))
        .toList();
  }

  private static Observation covering(
      Attestation attestation, CisaForm form, Submission submission, LocalDate asOf) {
    if (submission.product().isBlank()) {
      return Observation.review("no attestation names the product to compare with", form.place());
    }
    if (FormQuestion.isCompanyWide(attestation)) {
      return wide(attestation, form, submission);
    }
    return lines(attestation, form, submission, asOf);
  }

  private static Observation wide(Attestation attestation, CisaForm form, Submission submission) {
    Value supplier = attestation.supplierName();
    String message = "the form is for all that %s develops".formatted(supplier.text());
    Likeness likeness =
        supplier.isStated()
            ? Likeness.ofBodies(supplier.text(), submission.supplier())
            : Likeness.DIFFERENT;
    return switch (likeness) {
      case SAME -> Observation.pass(Assurance.SELF_ATTESTED, message, form.place());
      case NEARLY -> nearly(supplier, submission.supplier());
      case DIFFERENT -> Observation.fail("the form does not name the supplier", supplier.place());
    };
  }

  private static Observation nearly(Value written, String offered) {
    String message = "the form is for \"%s\", and offered is \"%s\"; ask whether that is the same";
    return Observation.review(message.formatted(written.text(), offered), written.place())
        .comparing(written.text(), offered);
  }

  private static Observation lines(
      Attestation attestation, CisaForm form, Submission submission, LocalDate asOf) {
    List<FormProduct> listed = listed(attestation, form);
    List<FormProduct> ours = alike(listed, submission.product(), Likeness.SAME);
    List<FormProduct> near = alike(listed, submission.product(), Likeness.NEARLY);
    if (ours.isEmpty() && !near.isEmpty()) {
      return nearly(near.get(0).name(), submission.product());
    }
    if (ours.isEmpty()) {
      String message = "the form is for %s, and not for %s";
      return Observation.fail(message.formatted(names(listed), submission.product()), form.place())
          .comparing(names(listed), submission.product());
    }
    List<Observation> seen = new ArrayList<>();
    ours.forEach(
        one ->
            seen.add(
                future(one, asOf)
                    .or(() -> otherDay(one, attestation, submission))
                    .orElseGet(() -> version(one, submission.version()))));
    return best(seen);
  }

  private static List<FormProduct> alike(
      List<FormProduct> listed, String product, Likeness likeness) {
    return listed.stream()
        .filter(one -> one.name().isStated())
        .filter(one -> Likeness.ofProducts(one.name().text(), product) == likeness)
        .toList();
  }

  private static List<FormProduct> listed(Attestation attestation, CisaForm form) {
    FormProduct own =
        new FormProduct(
            attestation.productName(),
            attestation.productVersion(),
            attestation.released(),
            attestation.productName().place());
    return form.products().isEmpty() ? List.of(own) : form.products();
  }

  private static String names(List<FormProduct> products) {
    String names =
        products.stream()
            .filter(one -> one.name().isStated())
            .map(one -> one.name().text())
            .distinct()
            .limit(SbomQuestion.NAMED)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "no product" : names;
  }

  /** One line that covers it is enough; a line that lies is told before anything else. */
  private static Observation best(List<Observation> seen) {
    Optional<Observation> lie =
        seen.stream().filter(o -> o.ground() == Observation.Ground.CONTRADICTION).findFirst();
    return lie.or(() -> with(seen, Outcome.PASS))
        .or(() -> with(seen, Outcome.NEEDS_REVIEW))
        .orElse(seen.get(0));
  }

  private static Optional<Observation> with(List<Observation> seen, Outcome outcome) {
    return seen.stream().filter(one -> one.outcome() == outcome).findFirst();
  }

  /** One version was published on one day. */
  private static Optional<Observation> otherDay(
      FormProduct line, Attestation attestation, Submission submission) {
    Optional<LocalDate> released = submission.released();
    boolean same =
        line.version().isStated()
            && Likeness.ofVersions(line.version().text(), submission.version()) == Likeness.SAME;
    String message = "the form dates %s %s to %s, and the attestation to %s";
    return line.released()
        .filter(day -> same && released.filter(other -> !other.equals(day)).isPresent())
        .map(
            day ->
                Observation.contradiction(
                        message.formatted(
                            line.name().text(), line.version().text(), day, released.get()),
                        line.place(),
                        attestation.productName().place())
                    .comparing(day.toString(), released.get().toString()));
  }

  private static Optional<Observation> future(FormProduct line, LocalDate asOf) {
    return line.released()
        .filter(asOf::isBefore)
        .map(day -> FormQuestion.future("the form is for a version of", day, line.place(), asOf));
  }

  private static Observation version(FormProduct line, String delivered) {
    String attested = line.version().text();
    boolean both =
        line.version().isStated()
            && State.ofVersion(attested) == State.STATED
            && State.ofVersion(delivered) == State.STATED;
    Optional<Integer> order =
        both ? VersionScheme.SEMVER.compare(attested, delivered) : Optional.empty();
    if (order.isEmpty()) {
      String message =
          "whether version '%s', which the form is for, is earlier than '%s', which is offered,"
              + " cannot be told";
      return Observation.review(message.formatted(attested, delivered), line.place());
    }
    String message = "the form is for %s %s".formatted(line.name().text(), attested);
    return order.get() <= 0
        ? Observation.pass(
            Assurance.SELF_ATTESTED,
            message + (order.get() < 0 ? " and later, such as " + delivered : ""),
            line.place())
        : Observation.fail(message + ", which is later than %s".formatted(delivered), line.place())
            .comparing(attested, "at most " + delivered);
  }

  @Override
  public String asks() {
    return "hands in an attestation form for this product, in this version or an earlier one, and"
        + " gave no notice of a lapse since";
  }

  @Override
  public List<FormField> formFields() {
    return List.of(FormField.NOTICE_GIVEN_ON);
  }
}
