package org.quadcheck.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimVocabulary;

/** What surrounds a demand, in words for people who never saw the file. */
public record DemandWords(ClaimVocabulary claims) {

  /** When it applies, one half sentence a condition: {@code only if "Are you ...?" is yes}. */
  public List<String> conditions(Demand demand) {
    List<String> words = new ArrayList<>();
    demand.when().forEach(condition -> words.add("only if " + condition(condition)));
    demand.whenOffered().ifPresent(claim -> words.add("only if " + question(claim) + " is yes"));
    return words;
  }

  /** Which answers that it does not apply are taken; empty where none is. */
  public static String notApplicable(Demand demand) {
    return demand.notApplicable().stream()
        .map(reason -> "%s (%s)".formatted(reason.word(), reason.meaning()))
        .collect(Collectors.joining(", "));
  }

  private String condition(Condition condition) {
    String answer =
        switch (condition.value()) {
          case "true" -> "yes";
          case "false" -> "no";
          default -> condition.value();
        };
    return "%s is %s".formatted(question(condition.claim()), answer);
  }

  /** The question of a claim in quotation marks, or its id where the vocabulary lacks it. */
  public String question(String claim) {
    Optional<ClaimDefinition> definition = claims.find(claim);
    return definition.map(known -> "\"" + known.question() + "\"").orElse(claim);
  }

  /** {@code from 2027-05-13 until 2028-05-12}; empty where it has no period. */
  public static String period(Demand demand) {
    String from = demand.from().map(day -> "from " + day).orElse("");
    String until = demand.until().map(day -> "until " + day).orElse("");
    return (from + " " + until).strip();
  }
}
