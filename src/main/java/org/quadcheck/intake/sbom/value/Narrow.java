package org.quadcheck.intake.sbom.value;

import java.util.Set;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.value.State;

/** The states of the other readings of one component; few different ones occur. */
public record Narrow(
    State purls, State identifiers, State declared, State concluded, Set<String> ofFiles) {
  /** Nothing was learnt yet. */
  public static final Narrow NOTHING =
      new Narrow(State.ABSENT, State.ABSENT, State.ABSENT, State.ABSENT, Set.of());

  /** Those of a component that is complete. */
  public static Narrow of(FieldStates states) {
    return new Narrow(
        states.purls(),
        states.identifiers(),
        states.declared(),
        states.concluded(),
        states.ofFiles());
  }

  /** One where a purl is in a state by its syntax, be it of a type that is known or not. */
  public Narrow purl(State state, String purl) {
    boolean strange = state == State.STATED && !Identifiers.isOfKnownType(purl);
    return purl(strange ? State.MALFORMED : state);
  }

  private Narrow purl(State state) {
    return new Narrow(
        States.better(purls, state),
        States.better(identifiers, state),
        declared,
        concluded,
        ofFiles);
  }

  /** One where an identifier that is no purl is in a state. */
  public Narrow identifier(State state) {
    return new Narrow(purls, States.better(identifiers, state), declared, concluded, ofFiles);
  }

  /** One where a licence is in a state, by who is said to say so. */
  public Narrow licence(Aspect by, State state) {
    return switch (by) {
      case LICENCE_DECLARED -> declared(state);
      case LICENCE_CONCLUDED -> concluded(state);
      case LICENCE_UNQUALIFIED, SWHID, OMNIBOR, SWID, NESTED -> this;
    };
  }

  private Narrow declared(State state) {
    return new Narrow(purls, identifiers, States.better(declared, state), concluded, ofFiles);
  }

  private Narrow concluded(State state) {
    return new Narrow(purls, identifiers, declared, States.better(concluded, state), ofFiles);
  }

  /** One all of whose files are hashed by these algorithms. */
  public Narrow ofFiles(Set<String> algorithms) {
    return new Narrow(purls, identifiers, declared, concluded, algorithms);
  }

  /** For each the better of two. */
  public Narrow and(Narrow other) {
    return purl(other.purls)
        .identifier(other.identifiers)
        .declared(other.declared)
        .concluded(other.concluded)
        .ofFiles(other.ofFiles.isEmpty() ? ofFiles : other.ofFiles);
  }
}
