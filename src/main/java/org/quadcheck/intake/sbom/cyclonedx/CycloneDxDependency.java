package org.quadcheck.intake.sbom.cyclonedx;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.draft.GraphBuilder;

/** On what one thing depends, told while it is read: what comes before its owner waits for it. */
final class CycloneDxDependency {
  private static final int UNKNOWN = -2;

  private final Draft draft;
  private final List<String> waiting = new ArrayList<>(0);
  private Value owner;
  private int node = UNKNOWN;
  private boolean saysSomething;
  private boolean leavesOpen;

  CycloneDxDependency(Draft draft, Place place) {
    this.draft = draft;
    this.owner = Value.absent(place);
  }

  void owner(Value stated) {
    owner = stated;
  }

  String owner() {
    return owner.text();
  }

  /** Whether it names anything on which its owner depends. */
  boolean saysSomething() {
    return saysSomething;
  }

  void on(String target) {
    if (owner().isEmpty()) {
      onWithin(target);
    } else {
      link(target);
    }
  }

  /** The same of what lies within and says its own dependencies, all of which come first. */
  void onWithin(String target) {
    saysSomething = true;
    if (waiting.size() >= draft.limits().edges()) {
      throw new GraphBuilder.TooMany();
    }
    waiting.add(target);
  }

  private void link(String target) {
    int from = node();
    if (target.isEmpty()) {
      leavesOpen = true;
      draft.notes().unwatched("a dependency does not say on what", owner.place());
    } else {
      draft.graph().depends(from, target);
    }
  }

  private int node() {
    if (node == UNKNOWN) {
      node = draft.graph().owner(owner());
    }
    return node;
  }

  /** Nothing more is said of it. */
  void end() {
    if (owner().isEmpty()) {
      draft.notes().violation("ref", "a dependency does not say whose it is", owner.place());
      return;
    }
    waiting.forEach(this::link);
    int from = node();
    if (!leavesOpen) {
      // Whoever leaves open on what something depends does not say that it depends on nothing.
      draft.graph().says(from);
    }
  }
}
