package org.quadcheck.intake.artifact;

import java.util.Optional;
import org.quadcheck.knowledge.Delivery.Differing;

/** What one SBOM says of one delivered file, thing by thing. */
final class Standing {
  private boolean strong;
  private boolean weak;
  private boolean ownName;
  private String contentOf = "";
  private Optional<Differing> torn = Optional.empty();
  private Optional<Differing> surely = Optional.empty();
  private Optional<Differing> vacantly = Optional.empty();
  private Optional<Differing> loosely = Optional.empty();

  /** Its digest is stated, be it by an algorithm that is hard to forge or not. */
  void stated(boolean hardToForge, String label) {
    strong |= hardToForge;
    weak |= !hardToForge;
    contentOf = contentOf.isEmpty() ? label : contentOf;
  }

  /** Its digest is stated of what has its name. */
  void underItsOwnName() {
    ownName = true;
  }

  /** One of its digests is stated beside another that is wrong. */
  void torn(Differing one) {
    torn = torn.or(() -> Optional.of(one));
  }

  /** Another digest is stated of a file of this name, and that is at no other place. */
  void surely(Differing one) {
    surely = surely.or(() -> Optional.of(one));
  }

  /** Another digest is stated of a component of this name, which was not delivered. */
  void vacantly(Differing one) {
    vacantly = vacantly.or(() -> Optional.of(one));
  }

  /** Another digest is stated of something of this name, which was delivered elsewhere. */
  void loosely(Differing one) {
    loosely = loosely.or(() -> Optional.of(one));
  }

  private boolean isStated() {
    return strong || weak;
  }

  /**
   * It is not what the SBOM says. The name of a component is no more than likely that of a file,
   * and what is content of something else that was listed may have been named anew.
   */
  Optional<Differing> differing() {
    return torn.or(() -> ownName ? Optional.empty() : surely)
        .or(() -> isStated() ? Optional.empty() : vacantly)
        .map(this::told);
  }

  /** It may not be what the SBOM says. */
  Optional<Differing> doubtful() {
    boolean settled = ownName || differing().isPresent();
    return settled ? Optional.empty() : vacantly.or(() -> loosely).map(this::told);
  }

  private Differing told(Differing one) {
    return new Differing(
        one.file(),
        one.label(),
        torn.isPresent() ? "" : contentOf,
        one.algorithm(),
        one.found(),
        one.stated(),
        one.place());
  }

  boolean isSure() {
    return strong && isSettled();
  }

  boolean isWeak() {
    return weak && !strong && isSettled();
  }

  private boolean isSettled() {
    return differing().isEmpty() && doubtful().isEmpty();
  }
}
