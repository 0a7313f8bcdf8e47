package org.quadcheck.check.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Signatory;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/**
 * What a notice that practices lapsed does to the form: it binds until the agencies are told, and
 * one that was signed afterwards may be the new form that follows such a notice.
 */
public record LapseNotice(CisaForm form, Submission submission, LocalDate asOf) {

  /** Why the form is void, or may be; empty where no notice is told. */
  public Optional<Observation> objection() {
    Value notice = form.fact(FormField.NOTICE_GIVEN_ON);
    Optional<LocalDate> told = form.day(FormField.NOTICE_GIVEN_ON);
    if (told.isPresent()) {
      return Optional.of(judge(told.get(), notice));
    }
    if (notice.isStated()) {
      return Optional.of(voided(notice));
    }
    String message = "whether notice of a lapse was given is answered with '%s'; ask";
    return notice.state() == State.ABSENT
        ? Optional.empty()
        : Optional.of(Observation.review(message.formatted(notice.text()), notice.place()));
  }

  private Observation judge(LocalDate told, Value notice) {
    if (told.isAfter(asOf)) {
      return announced(notice);
    }
    Optional<Signatory> first = signedSince(told);
    return first.isPresent() ? earlier(notice, first.get()) : voided(notice);
  }

  private static Observation voided(Value notice) {
    String message = "notice was given on %s that practices lapsed, so that the form is void";
    return Observation.contradiction(message.formatted(notice.text()), notice.place());
  }

  /**
   * A day that is not yet there is a slip, or a lapse to come; either way a person has to look, and
   * nothing passes.
   */
  private Observation announced(Value notice) {
    String message =
        "notice that practices lapsed is dated %s, which lies in the future; ask whether it was given"
            + " already, so that the form is void, or will be";
    return Observation.review(message.formatted(notice.text()), notice.place())
        .comparing(notice.text(), "on or before " + asOf);
  }

  /** It can only be of an earlier form, unless one of both days is a slip. */
  private static Observation earlier(Value notice, Signatory signatory) {
    String signed = signatory.on().orElseThrow().toString();
    String message =
        "notice that practices lapsed is dated %s, before the form was signed on %s; ask whether it"
            + " was of an earlier form, or voids this one";
    return Observation.review(
            message.formatted(notice.text(), signed), notice.place(), signatory.place())
        .comparing(notice.text(), "on or after " + signed);
  }

  /**
   * Whoever signed first after the notice, where every form that was handed in was signed after it.
   * A form that nobody signed, or on a day to come, may be the one that is void.
   */
  private Optional<Signatory> signedSince(LocalDate told) {
    List<Attestation> forms =
        submission.attestations().stream().filter(one -> one.form().isPresent()).toList();
    List<Signatory> since =
        forms.stream()
            .flatMap(one -> one.signedBy().stream())
            .filter(one -> one.name().isStated())
            .filter(one -> one.on().filter(on -> on.isAfter(told) && !on.isAfter(asOf)).isPresent())
            .toList();
    return since.size() == forms.size()
        ? since.stream().min((one, other) -> one.on().get().compareTo(other.on().get()))
        : Optional.empty();
  }
}
