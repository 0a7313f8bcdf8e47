package org.quadcheck.intake.sbom.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Recording;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.store.Edges;

/** What a document says is made from what, by ids that may stand before and after. */
public final class Descent {
  private final GraphBuilder graph;
  private final Edges edges = new Edges();

  /** Where the components are that an id may mean. */
  private final Edges places = new Edges();

  private boolean said;
  private int told;

  Descent(GraphBuilder graph) {
    this.graph = graph;
  }

  /** One thing is made from another, by their ids. */
  public void made(String thing, String ancestor) {
    graph.take();
    edges.add(graph.number(thing), graph.number(ancestor));
    said = true;
  }

  /** Tells of each component what it is made from, in any number of steps. */
  void finish(Draft draft) throws InvalidInputException {
    if (!said) {
      return;
    }
    for (int slot = 0; slot < draft.components().size(); slot++) {
      place(draft.components().id(slot), slot);
    }
    int ofSubject = draft.components().size();
    draft.subject().ifPresent(one -> place(one.id(), ofSubject));
    for (int node : edges.starts()) {
      for (int slot : places.ends(node).toArray()) {
        tell(node, slot, draft);
      }
    }
  }

  /** Hands over every single step. */
  void record(Recording kept) {
    edges.each((from, to) -> kept.descends(graph.id(from), graph.id(to)));
  }

  private void place(String id, int slot) {
    graph.find(id).ifPresent(node -> places.add(node, slot));
  }

  private void tell(int node, int slot, Draft draft) throws InvalidInputException {
    Component one = component(slot, draft);
    Place place = new Place(draft.source().path(), one.line(), one.column());
    List<Origin> origins = new ArrayList<>();
    for (int ancestor : ancestors(node, place)) {
      places
          .ends(ancestor)
          .mapToObj(there -> new Origin(Origin.Kind.ANCESTOR, bare(component(there, draft))))
          .forEach(origins::add);
    }
    count(origins.size(), place);
    Lineage lineage = new Lineage(origins, Set.of());
    if (isSubject(slot, draft)) {
      draft.amendSubject(subject -> subject.lineage(lineage));
    } else {
      draft.amend(slot, component -> component.lineage(lineage));
    }
  }

  private static boolean isSubject(int slot, Draft draft) {
    return slot == draft.components().size();
  }

  private static Component component(int slot, Draft draft) {
    return isSubject(slot, draft) ? draft.subject().orElseThrow() : draft.components().get(slot);
  }

  /** The nearest first; a circle ends where it began. */
  private Set<Integer> ancestors(int node, Place place) throws InvalidInputException {
    Set<Integer> found = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      edges.ends(open.remove()).filter(found::add).forEach(open::add);
      if (found.size() > Lineage.MOST + 1) {
        throw Refusal.tooManyOrigins(place);
      }
    }
    found.remove(node);
    return found;
  }

  private void count(int more, Place place) throws InvalidInputException {
    if (more > Lineage.MOST) {
      throw Refusal.tooManyOrigins(place);
    }
    told += more;
    if (told > Lineage.MOST_OF_ALL) {
      throw Refusal.tooManyOriginsOfAll(place);
    }
  }

  /** Who it is and from whom, and no more: what it is made from in turn is told of the other. */
  private static Component bare(Component one) {
    return new Component(
        "",
        "",
        one.name(),
        one.version(),
        one.purl(),
        one.cpe(),
        one.producer(),
        one.supplier(),
        "",
        Set.of(),
        one.alsoCalled(),
        FieldStates.NONE,
        Lineage.NONE,
        one.line(),
        one.column());
  }
}
