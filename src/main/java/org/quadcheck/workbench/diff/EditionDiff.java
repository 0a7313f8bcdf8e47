package org.quadcheck.workbench.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.DemandWords;
import org.quadcheck.baseline.Nation;
import org.quadcheck.page.Page;
import org.quadcheck.page.PageDraft;
import org.quadcheck.workbench.Edition;

/** Says in words what changes from one edition to another: what is meant first, wording last. */
public final class EditionDiff {
  private final Edition before;
  private final Edition now;
  private final BaselineDiff baselines;

  public EditionDiff(Edition before, Edition now) {
    this.before = before.narrowedTo(now);
    this.now = now.narrowedTo(before);
    DemandWords was = new DemandWords(before.library().claims());
    DemandWords is = new DemandWords(now.library().claims());
    this.baselines = new BaselineDiff(new RequirementDiff(new DemandDiff(was, is)));
  }

  /** The page that says it. */
  public Page page() {
    Map<String, List<ChangeGroup>> sections = new LinkedHashMap<>();
    sections.put("Nations", nations());
    sections.putAll(ofBaselines());
    sections.put("Sources", new SourcesDiff(clauses(before), clauses(now)).groups());
    sections.put("Claims", claims());
    PageDraft page =
        new PageDraft("What changes from %s to %s".formatted(before.name(), now.name()));
    page.paragraph(summary(sections.values()));
    sections.forEach((title, groups) -> write(page, title, groups, Part.MEANT));
    sections.forEach((title, groups) -> write(page, title, groups, Part.WORDED));
    return page.page();
  }

  private enum Part {
    MEANT,
    WORDED
  }

  private static void write(PageDraft page, String title, List<ChangeGroup> all, Part part) {
    List<ChangeGroup> groups =
        all.stream()
            .filter(group -> (group.rank() == Change.Rank.WORDING) == (part == Part.WORDED))
            .toList();
    if (!groups.isEmpty()) {
      page.section(part == Part.WORDED ? title + ": wording alone" : title);
    }
    for (ChangeGroup group : groups) {
      page.part(group.subject());
      group.changes().forEach(change -> page.item(change.text()));
    }
  }

  private static String summary(Collection<List<ChangeGroup>> sections) {
    List<ChangeGroup> all = sections.stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      return "Nothing changes.";
    }
    return "Otherwise than before: %d in meaning, %d in the clauses they stand on, %d in wording alone."
        .formatted(
            count(all, Change.Rank.MEANING),
            count(all, Change.Rank.GROUNDS),
            count(all, Change.Rank.WORDING));
  }

  private static long count(List<ChangeGroup> groups, Change.Rank rank) {
    return groups.stream().filter(group -> group.rank() == rank).count();
  }

  private List<ChangeGroup> nations() {
    List<Change> changes = new ArrayList<>();
    if (before.isWhole() && now.isWhole()) {
      Change.members(before.library().nations(), now.library().nations(), Nation::name)
          .forEach(text -> changes.add(Change.meaning("the nations: now " + text)));
    }
    return ChangeGroup.of("The nations that are known", changes).stream().toList();
  }

  private Map<String, List<ChangeGroup>> ofBaselines() {
    Map<String, List<ChangeGroup>> sections = new LinkedHashMap<>();
    if (before.baselines().size() == 1 && now.baselines().size() == 1) {
      Baseline only = now.baselines().get(0);
      sections.put(title(only), baselines.groups(before.baselines().get(0), only));
      return sections;
    }
    for (Baseline baseline : now.baselines()) {
      sections.put(
          title(baseline),
          find(before, baseline.id())
              .map(old -> baselines.groups(old, baseline))
              .orElseGet(() -> whole("new, with %d requirements", baseline)));
    }
    before.baselines().stream()
        .filter(old -> find(now, old.id()).isEmpty())
        .forEach(old -> sections.put(title(old), whole("removed, with %d requirements", old)));
    return sections;
  }

  private static Optional<Baseline> find(Edition edition, String id) {
    return edition.baselines().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static String title(Baseline baseline) {
    return "%s %s".formatted(baseline.id(), baseline.version());
  }

  private static List<ChangeGroup> whole(String words, Baseline baseline) {
    String text = words.formatted(baseline.requirements().size());
    return List.of(new ChangeGroup("The baseline itself", List.of(Change.meaning(text))));
  }

  /** Of a whole library all; of single baselines those that either cites. */
  private Collection<Clause> clauses(Edition edition) {
    if (before.isWhole() && now.isWhole()) {
      return edition.library().clauses();
    }
    Set<String> cited = new TreeSet<>();
    demands().forEach(demand -> demand.cites().forEach(clause -> cited.add(clause.citation())));
    return edition.library().clauses().stream()
        .filter(clause -> cited.contains(clause.citation()))
        .toList();
  }

  private List<ChangeGroup> claims() {
    ClaimsDiff diff = new ClaimsDiff(before.library().claims(), now.library().claims());
    if (before.isWhole() && now.isWhole()) {
      return diff.groups();
    }
    Set<String> asked = new TreeSet<>();
    demands()
        .forEach(
            demand -> {
              asked.addAll(demand.check().claims());
              demand.when().stream().map(Condition::claim).forEach(asked::add);
              demand.whenOffered().ifPresent(asked::add);
            });
    return diff.groups(asked);
  }

  private Stream<Demand> demands() {
    return Stream.of(before, now)
        .flatMap(edition -> edition.baselines().stream())
        .flatMap(baseline -> baseline.requirements().stream())
        .flatMap(requirement -> requirement.demands().stream());
  }
}
