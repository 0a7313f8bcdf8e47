package org.quadcheck.workbench.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.page.Block;
import org.quadcheck.page.Page;
import org.quadcheck.page.PageDraft;

/**
 * Which clauses of the register are cited, which are left out with a reason, and which are open.
 */
public final class Coverage {
  private final List<Clause> clauses;
  private final Set<String> cited = new HashSet<>();

  public Coverage(BaselineLibrary library) {
    this.clauses = library.clauses();
    for (Baseline baseline : library.baselines()) {
      for (Requirement requirement : baseline.requirements()) {
        for (Demand demand : requirement.demands()) {
          demand.cites().forEach(clause -> cited.add(clause.citation()));
        }
      }
    }
  }

  /** Clauses that no demand cites and that nobody gave a reason for. */
  public List<Clause> open() {
    return clauses.stream().filter(this::isOpen).toList();
  }

  private boolean isCited(Clause clause) {
    return cited.contains(clause.citation());
  }

  private static boolean isLeftOut(Clause clause) {
    return clause.leftOut().isPresent();
  }

  private boolean isOpen(Clause clause) {
    return !isCited(clause) && !isLeftOut(clause);
  }

  /** One table of the sources, then the open clauses, then those left out with their reasons. */
  public Page page() {
    PageDraft page = new PageDraft("Which clauses the baselines cite");
    page.paragraph("All sources: " + counts(clauses) + ".");
    page.table(
        new Block.Table(
            List.of("Source", "Title", "Clauses", "Cited", "Left out", "Open"), 2, rows()));
    page.section("Open");
    if (open().isEmpty()) {
      page.paragraph("None: every clause is cited or left out with a reason.");
    }
    open().forEach(clause -> page.item(clause.citation() + ": " + clause.text()));
    List<Clause> out = clauses.stream().filter(Coverage::isLeftOut).toList();
    if (!out.isEmpty()) {
      page.section("Left out");
    }
    out.forEach(clause -> page.item(clause.citation() + ": " + clause.leftOut().orElse("")));
    return page.page();
  }

  private String counts(List<Clause> some) {
    return "%d clauses, %d cited, %d left out, %d open"
        .formatted(
            some.size(),
            count(some, this::isCited),
            count(some, Coverage::isLeftOut),
            count(some, this::isOpen));
  }

  private static long count(List<Clause> some, Predicate<Clause> what) {
    return some.stream().filter(what).count();
  }

  private List<List<String>> rows() {
    Map<String, List<Clause>> sources = new TreeMap<>();
    clauses.forEach(
        clause ->
            sources.computeIfAbsent(clause.source().id(), id -> new ArrayList<>()).add(clause));
    return sources.values().stream().map(this::row).toList();
  }

  private List<String> row(List<Clause> ofSource) {
    return List.of(
        ofSource.get(0).source().id(),
        ofSource.get(0).source().title(),
        Integer.toString(ofSource.size()),
        Long.toString(count(ofSource, this::isCited)),
        Long.toString(count(ofSource, Coverage::isLeftOut)),
        Long.toString(count(ofSource, this::isOpen)));
  }
}
