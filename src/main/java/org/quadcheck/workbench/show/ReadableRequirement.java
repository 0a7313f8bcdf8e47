package org.quadcheck.workbench.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.baseline.AnswerWords;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.DemandWords;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.Target;
import org.quadcheck.check.Check;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.page.PageDraft;

/** One requirement of a readable page. */
record ReadableRequirement(ClaimVocabulary claims, LocalDate asOf, PageDraft page) {

  void write(Requirement requirement) {
    page.part(requirement.id() + "  " + requirement.title());
    page.paragraph(
        "Speaks of %s.%s"
            .formatted(
                requirement.appliesTo().stream()
                    .sorted()
                    .map(ReadableRequirement::words)
                    .collect(Collectors.joining(" and ")),
                requirement.retired() ? " Retired: it is no longer put to anybody." : ""));
    questions(requirement);
    page.paragraph("What each nation asks:");
    demands(requirement);
    page.paragraph("The clauses, in our own words:");
    clauses(requirement).forEach(clause -> page.item(words(clause), clause.source().url()));
    page.paragraph("To meet it: " + requirement.remediation());
  }

  private static String words(Target target) {
    return switch (target) {
      case SOFTWARE -> "software";
      case MANAGED_SERVICE -> "managed services";
      case SBOM -> "SBOMs";
    };
  }

  private void questions(Requirement requirement) {
    Set<String> asked = new LinkedHashSet<>();
    requirement.demands().forEach(demand -> asked.addAll(demand.check().claims()));
    if (asked.isEmpty()) {
      page.paragraph("How it is checked: from what is handed in; the supplier answers nothing.");
      return;
    }
    page.paragraph("How it is checked: by what the supplier answers to");
    asked.stream().flatMap(id -> claims.find(id).stream()).forEach(this::question);
  }

  private void question(ClaimDefinition claim) {
    AnswerWords words = new AnswerWords(claim);
    String backed = words.backing().isEmpty() ? "" : ", backed by: " + words.backing();
    String help = claim.help().isBlank() ? "" : " " + claim.help();
    page.item(
        "\"%s\"%s (%s, %s%s)"
            .formatted(claim.question(), help, claim.id(), words.answer(), backed));
  }

  /** Nations that ask the same on the same clauses share a sentence. */
  private void demands(Requirement requirement) {
    Map<String, List<String>> nations = new LinkedHashMap<>();
    for (Demand demand : requirement.demands()) {
      nations
          .computeIfAbsent(sentence(demand), sentence -> new ArrayList<>())
          .add(demand.nation().name());
    }
    nations.forEach((sentence, names) -> page.item(String.join(", ", names) + sentence));
  }

  private String sentence(Demand demand) {
    String cites = demand.cites().stream().map(Clause::label).collect(Collectors.joining(" "));
    return ", %s (%s)%s: %s; by %s"
        .formatted(
            standing(demand.obligation()),
            demand.force(asOf).word(),
            period(demand),
            String.join("; ", parts(demand)),
            cites);
  }

  private List<String> parts(Demand demand) {
    List<String> parts = new ArrayList<>();
    parts.add(what(demand.check()));
    parts.addAll(new DemandWords(claims).conditions(demand));
    if (demand.toolPolicy()) {
      parts.add("where the number is this tool's own and stated by no clause");
    }
    if (!demand.reading().isEmpty()) {
      parts.add("read so: " + demand.reading().replaceAll("\\.$", ""));
    }
    demand
        .minimumAssurance()
        .ifPresent(least -> parts.add("which must at least be known as " + least.word()));
    if (demand.planAllowed()) {
      parts.add("where a plan of action with a day ahead keeps a failure from blocking");
    }
    if (!demand.notApplicable().isEmpty()) {
      parts.add("not applicable where the supplier says " + DemandWords.notApplicable(demand));
    }
    return parts;
  }

  private static String standing(Obligation obligation) {
    return switch (obligation) {
      case MUST -> "as a condition";
      case SHOULD -> "as a recommendation";
      case MAY -> "as something allowed";
    };
  }

  /** The question stands above; only where there are several must it be said which one is meant. */
  private static String what(Check check) {
    return check.claims().size() == 1 && !check.brief().equals(check.asks())
        ? "the answer is " + check.brief()
        : "the supplier " + check.asks();
  }

  private String period(Demand demand) {
    String period = DemandWords.period(demand);
    String now = demand.isInForceOn(asOf) ? "" : ", not in force on " + asOf;
    return (period.isEmpty() ? "" : ", " + period) + now;
  }

  private static Set<Clause> clauses(Requirement requirement) {
    return requirement.demands().stream()
        .flatMap(demand -> demand.cites().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String words(Clause clause) {
    Source source = clause.source();
    return "%s %s, %s%s: %s (read: %s)"
        .formatted(
            clause.label(),
            source.title(),
            source.issuer(),
            source.standing(asOf),
            clause.text(),
            clause.verified().word());
  }
}
