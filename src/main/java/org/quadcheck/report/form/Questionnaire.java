package org.quadcheck.report.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.check.AllOf;
import org.quadcheck.check.AnyOf;
import org.quadcheck.check.AttestationField;
import org.quadcheck.check.AttestationStates;
import org.quadcheck.check.Check;
import org.quadcheck.check.ExhibitCurrent;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.form.FormField;

/**
 * Every question that is asked of a supplier, each once, in the order of the vocabulary.
 *
 * @param exhibits kinds that are asked for by themselves
 * @param facts what is asked of an attestation beside its claims
 * @param form what is asked of the CISA attestation form; none where nobody asks for it
 */
public record Questionnaire(
    Asked asked,
    List<Question> questions,
    Map<ExhibitKind, AskedExhibit> exhibits,
    Set<AttestationField> facts,
    Set<FormField> form) {
  public Questionnaire {
    questions = List.copyOf(questions);
  }

  /** The questions that these baselines and nations ask of such an offer on the day. */
  public static Questionnaire of(Asked asked, ClaimVocabulary vocabulary) {
    return new Gathering(asked, (requirement, demand) -> true).questionnaire(vocabulary);
  }

  /** Those of them that apply by what the supplier says, or may. */
  public static Questionnaire of(Asked asked, ClaimVocabulary vocabulary, Submission submission) {
    return new Gathering(asked, (requirement, demand) -> demand.mayApplyTo(submission))
        .questionnaire(vocabulary);
  }

  /** Those of them that are still open by what was found: what asks them is not met otherwise. */
  public static Questionnaire open(
      Asked asked, ClaimVocabulary vocabulary, Submission submission, List<Finding> findings) {
    Set<String> met =
        findings.stream()
            .filter(one -> one.outcome() == Outcome.PASS)
            .map(one -> key(one.requirement(), one.nation()))
            .collect(Collectors.toSet());
    return new Gathering(
            asked,
            (requirement, demand) ->
                demand.mayApplyTo(submission)
                    && !met.contains(key(requirement.id(), demand.nation())))
        .questionnaire(vocabulary);
  }

  private static String key(String requirement, Nation nation) {
    return requirement + " " + nation.code();
  }

  private static final class Gathering {
    private final Asked asked;
    private final BiPredicate<Requirement, Demand> applies;
    private final Map<String, List<String>> askers = new LinkedHashMap<>();
    private final Map<String, Set<String>> decides = new LinkedHashMap<>();
    private final Map<ExhibitKind, AskedExhibit> exhibits = new LinkedHashMap<>();
    private final Map<String, List<Question.Taking>> taking = new LinkedHashMap<>();
    private final Set<AttestationField> facts = EnumSet.noneOf(AttestationField.class);
    private final Set<FormField> form = EnumSet.noneOf(FormField.class);

    Gathering(Asked asked, BiPredicate<Requirement, Demand> applies) {
      this.asked = asked;
      this.applies = applies;
      for (Baseline baseline : asked.baselines()) {
        baseline.requirements().stream().filter(asked::concerns).forEach(this::add);
      }
    }

    private void add(Requirement requirement) {
      Map<String, List<Demand>> byClaim = new LinkedHashMap<>();
      for (Demand demand : asked.demands(requirement)) {
        if (!applies.test(requirement, demand)) {
          continue;
        }
        conditions(demand).forEach(claim -> decide(claim, requirement));
        demand
            .check()
            .claims()
            .forEach(claim -> byClaim.computeIfAbsent(claim, key -> new ArrayList<>()).add(demand));
        form.addAll(demand.check().formFields());
        demand.check().claims().forEach(claim -> take(claim, requirement, demand));
        parts(demand.check()).forEach(check -> ask(check, requirement));
      }
      byClaim.forEach(
          (claim, demands) ->
              askers
                  .computeIfAbsent(claim, key -> new ArrayList<>())
                  .add("%s (%s)".formatted(requirement.id(), nations(demands))));
    }

    private void take(String claim, Requirement requirement, Demand demand) {
      String asker = "%s (%s)".formatted(requirement.id(), demand.nation().code());
      taking
          .computeIfAbsent(claim, key -> new ArrayList<>())
          .add(new Question.Taking(asker, demand.notApplicable()));
    }

    private void ask(Check check, Requirement requirement) {
      if (check instanceof AttestationStates stated) {
        facts.addAll(stated.fields());
      }
      if (check instanceof ExhibitCurrent exhibit) {
        for (ExhibitKind kind : exhibit.kinds()) {
          exhibits
              .computeIfAbsent(kind, key -> AskedExhibit.nobodys())
              .askedBy(requirement.id(), exhibit.facts());
        }
      }
    }

    private void decide(String claim, Requirement requirement) {
      decides.computeIfAbsent(claim, key -> new TreeSet<>()).add(requirement.id());
    }

    private static Stream<String> conditions(Demand demand) {
      return Stream.concat(
          demand.when().stream().map(Condition::claim), demand.whenOffered().stream());
    }

    /** What a check is made of, where it is made of others. */
    private static Stream<Check> parts(Check check) {
      if (check instanceof AllOf all) {
        return all.checks().stream().flatMap(Gathering::parts);
      }
      return check instanceof AnyOf any
          ? any.checks().stream().flatMap(Gathering::parts)
          : Stream.of(check);
    }

    /** {@code must: IN, AU; should: US}. */
    private static String nations(List<Demand> demands) {
      Map<String, List<String>> nations = new LinkedHashMap<>();
      demands.forEach(
          demand ->
              nations
                  .computeIfAbsent(demand.obligation().word(), key -> new ArrayList<>())
                  .add(demand.nation().code()));
      return nations.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
          .collect(Collectors.joining("; "));
    }

    Questionnaire questionnaire(ClaimVocabulary vocabulary) {
      List<Question> questions =
          vocabulary.definitions().values().stream()
              .filter(claim -> askers.containsKey(claim.id()) || decides.containsKey(claim.id()))
              .map(
                  claim ->
                      new Question(
                          claim,
                          askers.getOrDefault(claim.id(), List.of()),
                          List.copyOf(decides.getOrDefault(claim.id(), Set.of())),
                          taking.getOrDefault(claim.id(), List.of())))
              .toList();
      return new Questionnaire(asked, questions, exhibits, facts, form);
    }
  }

  /**
   * Whether a fact of the form belongs into it; what nobody asks is for those who want to state it.
   */
  boolean asks(FormFact fact) {
    return fact != FormFact.SIGNED_BY_EMAIL || facts.contains(AttestationField.SIGNED_BY_EMAIL);
  }

  /** By whom and when it is asked, in one line. */
  String about() {
    return "%s; %s; as of %s"
        .formatted(
            asked.baselines().stream()
                .map(one -> one.id() + " " + one.version())
                .collect(Collectors.joining(", ")),
            asked.nations().stream().map(one -> one.name()).collect(Collectors.joining(", ")),
            asked.asOf());
  }
}
