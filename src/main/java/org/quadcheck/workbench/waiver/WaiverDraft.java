package org.quadcheck.workbench.waiver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quadcheck.evidence.value.InvalidInputException;

/**
 * A file of waivers with what only a person can decide left open; as it stands it is refused.
 *
 * @param nations codes of those for which waivers are drafted
 */
public record WaiverDraft(StoredResult result, List<String> nations, Term term) {
  private static final String OPEN = "TBD";

  public WaiverDraft {
    nations = List.copyOf(nations);
  }

  /** Whether nothing blocks, so that there is nothing to waive. */
  public boolean isEmpty() {
    return byRequirement().isEmpty();
  }

  private Map<String, List<StoredFinding>> byRequirement() {
    return grouped(
        result.blocking().stream().filter(one -> nations.contains(one.nation())).toList(),
        StoredFinding::requirement);
  }

  /**
   * The whole text.
   *
   * @throws InvalidInputException where the result does not name what a waiver must name
   */
  public String text() throws InvalidInputException {
    if (!result.unnamed().isEmpty()) {
      throw new InvalidInputException(result.unnamed());
    }
    CommentedText text = new CommentedText();
    head(text);
    byRequirement().values().forEach(findings -> entry(text, findings));
    return text.whole();
  }

  private void head(CommentedText text) {
    text.comment(
        "",
        "What blocks in the result of %s for %s %s, drafted as waivers for a person to decide on."
            .formatted(result.asOf(), result.product(), result.version()));
    text.comment(
        "",
        "As it stands this file is refused and excuses nothing. Write a reason and the name of the"
            + " person who approves in place of each %s, and take out every waiver that nobody approves."
                .formatted(OPEN));
    text.comment(
        "",
        "A waiver never changes an outcome; it only stops it from blocking from its first day to its"
            + " last. A draft lasts %d days unless another last day is asked for: a choice of this"
                .formatted(Term.USUAL_DAYS)
            + " program, which no text states. Twelve months are the most.");
    text.line("waivers:");
  }

  private void entry(CommentedText text, List<StoredFinding> findings) {
    StoredFinding first = findings.get(0);
    text.gap();
    text.comment("  ", first.requirement() + ": " + first.title());
    grouped(findings, WaiverDraft::seen)
        .forEach((seen, those) -> text.comment("  ", codes(those) + ": " + seen));
    grouped(findings, WaiverDraft::cites)
        .forEach(
            (cites, those) -> text.comment("  ", "asked of " + codes(those) + " by: " + cites));
    text.line("  - requirement: " + SafeText.value(first.requirement()));
    text.line("    nations: [" + codes(findings, SafeText::value) + "]");
    text.line("    supplier: " + SafeText.value(result.supplier()));
    text.line("    product: " + SafeText.value(result.product()));
    text.line("    versions: [" + SafeText.value(result.version()) + "]");
    text.line("    reason: " + OPEN);
    text.line("    approved-by: " + OPEN);
    text.line("    from: " + term.from());
    text.line("    until: " + term.until());
  }

  private static String seen(StoredFinding finding) {
    return finding.outcome().word() + "; " + CommentedText.few(finding.seen());
  }

  private static String cites(StoredFinding finding) {
    return CommentedText.few(finding.cites());
  }

  private static String codes(List<StoredFinding> findings) {
    return codes(findings, Function.identity());
  }

  private static String codes(List<StoredFinding> findings, Function<String, String> form) {
    return String.join(
        ", ", findings.stream().map(StoredFinding::nation).distinct().map(form).toList());
  }

  private static Map<String, List<StoredFinding>> grouped(
      List<StoredFinding> findings, Function<StoredFinding, String> by) {
    Map<String, List<StoredFinding>> groups = new LinkedHashMap<>();
    findings.forEach(
        one -> groups.computeIfAbsent(by.apply(one), key -> new ArrayList<>()).add(one));
    return groups;
  }
}
