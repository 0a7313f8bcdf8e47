package org.quadcheck.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Blanks;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Value;

/**
 * What a supplier forgot in an attestation, before a buyer sees it. Nothing is judged here.
 *
 * @param questionnaire what applies by what the supplier says, or may
 * @param open what of it is not met in another way
 * @param everything what is asked of such an offer, be it or not
 * @param beside the files that lie beside it
 */
record Forgotten(
    Attestation attestation,
    Questionnaire questionnaire,
    Questionnaire open,
    Questionnaire everything,
    Neighbours beside) {

  /** What has to be mended, in the order of the form. */
  public List<Problem> problems() {
    return Stream.of(
            facts(), sboms(), signature(), questions(), untaken(), exhibits(), plans(), form())
        .flatMap(List::stream)
        .toList();
  }

  /** What is worth a look and may be meant. */
  public List<Problem> notes() {
    return Stream.of(aloneByWord(), unasked(), unusedExhibits(), unnamedVexes())
        .flatMap(List::stream)
        .toList();
  }

  private Place whole() {
    return Place.of(attestation.path());
  }

  private LocalDate today() {
    return questionnaire.asked().asOf();
  }

  private List<Problem> facts() {
    List<Problem> facts = new ArrayList<>();
    missing("supplier.name", attestation.supplierName()).ifPresent(facts::add);
    missing("supplier.country", attestation.supplierCountry()).ifPresent(facts::add);
    missing("product.name", attestation.productName()).ifPresent(facts::add);
    missing("product.version", attestation.productVersion())
        .filter(any -> !attestation.isOfAnEarlierVersion())
        .ifPresent(facts::add);
    missing("scope", attestation.scope()).ifPresent(facts::add);
    if (attestation.offers().isEmpty()) {
      facts.add(
          new Problem(
              blank("offers"), "'offers' is not stated. Write software, managed-service or both."));
    }
    if (attestation.released().isEmpty() && !attestation.isOfAnEarlierVersion()) {
      facts.add(
          new Problem(
              blank("product.released"),
              "'product.released' is not stated. Write the day on which it was published."));
    }
    attestation
        .released()
        .filter(day -> day.isAfter(today()))
        .ifPresent(
            day ->
                facts.add(
                    new Problem(
                        whole(),
                        "'product.released' is %s, after %s. Correct it."
                            .formatted(day, today()))));
    return facts;
  }

  private Optional<Problem> missing(String key, Value value) {
    return missing(key, value, attestation.blanks());
  }

  static Optional<Problem> missing(String key, Value value, Blanks blanks) {
    String message = "'%s' is not stated. Fill it in.".formatted(key);
    return value.isStated()
        ? Optional.empty()
        : Optional.of(new Problem(blanks.at(key, value.place()), message));
  }

  private List<Problem> sboms() {
    return new ForgottenOfSboms(attestation, beside).problems();
  }

  private List<Problem> signature() {
    return attestation
        .signedBy()
        .map(signatory -> new ForgottenOfSignatory(signatory, attestation, questionnaire))
        .map(ForgottenOfSignatory::problems)
        .orElse(
            List.of(new Problem(blank("signed-by.name"), "nobody signs it. Fill in 'signed-by'.")));
  }

  private List<Problem> questions() {
    return open.questions().stream()
        .filter(question -> stands(question) && !isAnswered(question.claim().id()))
        .map(this::unanswered)
        .toList();
  }

  private Problem unanswered(Question question) {
    String id = question.claim().id();
    return new Problem(place(id), "'%s' is not answered. %s".formatted(id, question.whoAsks()));
  }

  /** Questions that stand nowhere in it; one that was made for fewer nations has many. */
  public List<Problem> nowhere() {
    return nowhere(open);
  }

  /** The same of those that others ask. */
  public List<Problem> nowhere(Questionnaire asking) {
    return asking.questions().stream()
        .filter(question -> !stands(question))
        .map(this::unanswered)
        .toList();
  }

  private boolean stands(Question question) {
    String id = question.claim().id();
    return attestation.claims().containsKey(id) || attestation.blanks().places().containsKey(id);
  }

  /** Where it is answered that a question does not apply, and somebody asks it all the same. */
  private List<Problem> untaken() {
    List<Problem> problems = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      Claim claim = attestation.claims().get(question.claim().id());
      if (claim != null && claim.answer() instanceof Answer.NotApplicable none) {
        List<String> refusing = question.refusing(none.reason());
        String message =
            "'%s' is answered as not applicable (%s), which %s %s not take. Answer it.";
        if (!refusing.isEmpty()) {
          problems.add(
              new Problem(
                  claim.place(),
                  message.formatted(
                      claim.id(),
                      none.reason().word(),
                      some(refusing),
                      refusing.size() == 1 ? "does" : "do")));
        }
      }
    }
    return problems;
  }

  private List<Problem> form() {
    return questionnaire.form().isEmpty()
        ? List.of()
        : new ForgottenOfForm(attestation, questionnaire.form()).problems();
  }

  private boolean isAnswered(String id) {
    Claim claim = attestation.claims().get(id);
    return claim != null && !(claim.answer() instanceof Answer.Unanswered);
  }

  private Place place(String id) {
    Claim claim = attestation.claims().get(id);
    return claim == null ? blank(id) : claim.place();
  }

  private Place blank(String path) {
    return attestation.blanks().at(path, whole());
  }

  private List<Problem> exhibits() {
    return attestation.exhibits().values().stream()
        .flatMap(
            one ->
                new ForgottenOfExhibit(
                        one,
                        questionnaire.exhibits().getOrDefault(one.kind(), AskedExhibit.nobodys()),
                        today(),
                        beside)
                    .problems())
        .toList();
  }

  private List<Problem> plans() {
    return attestation.plans().values().stream().flatMap(plan -> of(plan).stream()).toList();
  }

  private Optional<Problem> of(PlanItem plan) {
    if (plan.due().isBefore(today())) {
      return Optional.of(
          new Problem(
              plan.place(),
              "plan '%s' was due on %s. Answer anew, or plan anew."
                  .formatted(plan.id(), plan.due())));
    }
    if (!plan.hasOwner()) {
      return Optional.of(
          new Problem(
              plan.place(), "plan '%s': 'owner' is not stated. Fill it in.".formatted(plan.id())));
    }
    if (!plan.hasMilestone()) {
      String empty = "plan '%s': 'milestone' is '%s'. Write what will be done.";
      return Optional.of(new Problem(plan.place(), empty.formatted(plan.id(), plan.milestone())));
    }
    String far = "plan '%s' is due on %s, more than %d years ahead. Plan a nearer day.";
    return Optional.of(
            new Problem(plan.place(), far.formatted(plan.id(), plan.due(), PlanItem.MOST_YEARS)))
        .filter(any -> plan.isFarOff(today()));
  }

  private List<Problem> aloneByWord() {
    List<String> alone =
        questionnaire.questions().stream()
            .map(Question::claim)
            .filter(claim -> isAnswered(claim.id()) && !claim.backedBy().isEmpty())
            .filter(this::isAloneByWord)
            .map(claim -> claim.id())
            .toList();
    return alone.isEmpty()
        ? List.of()
        : List.of(
            new Problem(
                whole(),
                "answers that are your word alone, where a document could back them: %d (%s)."
                    .formatted(alone.size(), some(alone))));
  }

  /** An exhibit of a kind that does not show the answer leaves it as it is. */
  private boolean isAloneByWord(ClaimDefinition question) {
    Claim claim = attestation.claims().get(question.id());
    return claim.plan().isEmpty()
        && claim.exhibits().stream()
            .flatMap(id -> Optional.ofNullable(attestation.exhibits().get(id)).stream())
            .noneMatch(exhibit -> question.isBackedBy(exhibit.kind()));
  }

  private static String some(List<String> words) {
    String first = words.stream().limit(5).collect(Collectors.joining(", "));
    return words.size() > 5 ? "%s … (%d more)".formatted(first, words.size() - 5) : first;
  }

  private List<Problem> unasked() {
    Set<String> asked =
        everything.questions().stream().map(one -> one.claim().id()).collect(Collectors.toSet());
    return attestation.claims().values().stream()
        .filter(claim -> !asked.contains(claim.id()))
        .map(
            claim ->
                new Problem(
                    claim.place(), "'%s' is asked by nobody on that day.".formatted(claim.id())))
        .toList();
  }

  /** A report or certificate that is asked for by itself is used without a claim. */
  private List<Problem> unusedExhibits() {
    Set<String> used =
        attestation.claims().values().stream()
            .flatMap(claim -> claim.exhibits().stream())
            .collect(Collectors.toSet());
    return attestation.exhibits().values().stream()
        .filter(exhibit -> !used.contains(exhibit.id()))
        .filter(exhibit -> !questionnaire.exhibits().containsKey(exhibit.kind()))
        .filter(
            exhibit ->
                attestation.form().filter(f -> f.exhibits().contains(exhibit.id())).isEmpty())
        .map(
            exhibit ->
                new Problem(
                    exhibit.place(), "exhibit '%s' backs no answer.".formatted(exhibit.id())))
        .toList();
  }

  private List<Problem> unnamedVexes() {
    return new ForgottenOfVexes(attestation, questionnaire, beside).problems();
  }
}
