package org.quadcheck.workbench.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.SbomFact;
import org.quadcheck.evidence.claim.Unit;

/** What changes in the claim vocabulary. */
record ClaimsDiff(ClaimVocabulary before, ClaimVocabulary now) {

  /** One group a claim, by their ids, of those that are meant. */
  List<ChangeGroup> groups(Set<String> meant) {
    return new TreeSet<>(meant)
        .stream().flatMap(id -> ChangeGroup.of(id, changes(id)).stream()).toList();
  }

  /** Every claim of either vocabulary. */
  List<ChangeGroup> groups() {
    TreeSet<String> ids = new TreeSet<>(before.ids());
    ids.addAll(now.ids());
    return groups(ids);
  }

  private List<Change> changes(String id) {
    Optional<ClaimDefinition> old = before.find(id);
    Optional<ClaimDefinition> given = now.find(id);
    if (old.isPresent() && given.isPresent()) {
      List<Change> changes = new ArrayList<>(between(old.get(), given.get()));
      Change.members(before.equivalents(id), now.equivalents(id), Function.identity())
          .forEach(text -> changes.add(Change.meaning("standards that answer it: " + text)));
      return changes;
    }
    return given
        .map(claim -> List.of(Change.meaning("new question: " + claim.question())))
        .orElseGet(() -> old.isPresent() ? List.of(Change.meaning("no longer asked")) : List.of());
  }

  private static List<Change> between(ClaimDefinition old, ClaimDefinition given) {
    List<Change> changes = new ArrayList<>();
    Change.between("type of the answer", old.type().word(), given.type().word())
        .map(Change::meaning)
        .ifPresent(changes::add);
    Change.members(old.values(), given.values(), Function.identity())
        .forEach(text -> changes.add(Change.meaning("answers allowed: " + text)));
    Change.between("what it is counted in", unit(old), unit(given))
        .map(Change::meaning)
        .ifPresent(changes::add);
    Change.between("least number allowed", old.minimum(), given.minimum())
        .map(Change::meaning)
        .ifPresent(changes::add);
    Change.between("greatest number allowed", old.maximum(), given.maximum())
        .map(Change::meaning)
        .ifPresent(changes::add);
    Change.members(old.backedBy(), given.backedBy(), ExhibitKind::word)
        .forEach(text -> changes.add(Change.meaning("what can back it: " + text)));
    Change.between("with what it must agree", accords(old), accords(given))
        .map(Change::meaning)
        .ifPresent(changes::add);
    Change.reworded("question", old.question(), given.question()).ifPresent(changes::add);
    Change.reworded("help", old.help(), given.help()).ifPresent(changes::add);
    return changes;
  }

  private static String accords(ClaimDefinition claim) {
    Stream<String> claims =
        claim.accords().claims().entrySet().stream()
            .map(entry -> entry.getValue().word() + " " + entry.getKey());
    Stream<String> yesOf = claim.accords().yesOf().stream().map(one -> "yes of " + one);
    Stream<String> noOf = claim.accords().noOf().stream().map(one -> "no of " + one);
    Stream<String> exhibit = claim.accords().exhibit().stream().map(ExhibitFact::word);
    Stream<String> sbom = claim.accords().contradictedBy().stream().map(SbomFact::word);
    return Stream.of(claims, yesOf, noOf, exhibit, sbom)
        .flatMap(all -> all)
        .collect(Collectors.joining(", "));
  }

  private static String unit(ClaimDefinition claim) {
    return claim.unit().map(Unit::word).orElse("");
  }
}
