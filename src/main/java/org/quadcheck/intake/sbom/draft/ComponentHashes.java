package org.quadcheck.intake.sbom.draft;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.value.Hashes;
import org.quadcheck.intake.sbom.value.VainDigests;

/**
 * The hashes that a document states of one component. What proves nothing waits until it is known
 * whether the component is a file, which may be empty.
 */
public final class ComponentHashes {
  private final ComponentBuilder builder;
  private final Notes notes;
  private List<Vain> vain = List.of();

  /** A digest that may prove nothing. */
  private record Vain(String algorithm, Value digest, State state) {}

  /** Of a component that is being gathered. */
  public ComponentHashes(ComponentBuilder builder, Notes notes) {
    this.builder = builder;
    this.notes = notes;
  }

  /** Takes one, and tells whether it can be one by its form. */
  public State take(String algorithm, Value digest) {
    State state = Hashes.state(algorithm, digest);
    boolean repeated = state == State.PLACEHOLDER && digest.isStated();
    if (repeated || (state == State.STATED && VainDigests.isOfNothing(digest.text()))) {
      vain = vain.isEmpty() ? new ArrayList<>(2) : vain;
      vain.add(new Vain(algorithm, digest, state));
    } else {
      builder.hash(algorithm, digest, state);
    }
    return state;
  }

  /** Decides on those that wait, once the component is read. */
  public void finish() {
    for (Vain one : vain) {
      boolean file = one.state == State.STATED && builder.is("file");
      builder.hash(one.algorithm, one.digest, file ? State.STATED : State.PLACEHOLDER);
      if (one.state == State.PLACEHOLDER) {
        notes.notCounted(
            "a hash is the same digit or digits again and again, and proves nothing",
            one.digest.place());
      } else if (!file) {
        notes.notCounted(
            "a hash is that of an empty content, and proves nothing but of an empty file",
            one.digest.place());
      }
    }
  }
}
