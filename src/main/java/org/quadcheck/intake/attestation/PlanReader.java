package org.quadcheck.intake.attestation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.document.MapNode;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.value.Place;

/**
 * The plans of an attestation. A plan without a stated milestone or last day promises nothing: its
 * id may be named, and nothing rests on it.
 *
 * @param ids of all plans that stand in the file
 * @param items those that promise something
 */
record PlanReader(Set<String> ids, Map<String, PlanItem> items) {

  static PlanReader of(Entry top) {
    PlanReader plans = new PlanReader(new LinkedHashSet<>(), new LinkedHashMap<>());
    top.fields().entries("plans").forEach(entry -> plans.add(entry, top));
    return plans;
  }

  private void add(MapNode.Entry node, Entry top) {
    String id = node.key().text();
    ids.add(id);
    Entry.of(node.value(), "plan '%s'".formatted(id), top.problems())
        .flatMap(entry -> item(id, entry, node.key().place()))
        .ifPresent(item -> items.put(id, item));
  }

  private static Optional<PlanItem> item(String id, Entry entry, Place place) {
    entry.fields().requiredNode("milestone");
    entry.fields().requiredNode("due");
    String milestone = entry.decided("milestone");
    String owner = entry.decided("owner");
    Optional<LocalDate> due = entry.day("due");
    entry.fields().done();
    return due.filter(day -> !milestone.isEmpty())
        .map(day -> new PlanItem(id, milestone, owner, day, place));
  }
}
