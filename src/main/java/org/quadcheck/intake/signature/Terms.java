package org.quadcheck.intake.signature;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.NormalName;

/**
 * What the buyer trusts one signer for.
 *
 * @param suppliers whose documents it may sign; empty for anybody's
 */
public record Terms(Set<SignedKind> maySign, List<String> suppliers) {
  public Terms {
    maySign = Set.copyOf(maySign);
    suppliers = List.copyOf(suppliers);
  }

  /**
   * Why a signature over a document does not count though it verifies.
   *
   * @param stated the suppliers that the documents name
   */
  public Optional<String> objection(SignedKind kind, Collection<String> stated) {
    if (!maySign.contains(kind)) {
      return Optional.of("it is not trusted to sign " + kind.label());
    }
    if (suppliers.isEmpty()) {
      return Optional.empty();
    }
    String whose = String.join(", ", suppliers);
    if (stated.isEmpty()) {
      return Optional.of("it is trusted for %s alone, and no supplier is named".formatted(whose));
    }
    return stated.stream()
        .filter(name -> !isTrustedFor(name))
        .findFirst()
        .map(name -> "it is trusted for %s, and not for the supplier %s".formatted(whose, name));
  }

  /** Whether it is trusted for others alone than all of these. */
  public boolean isForOthers(Collection<String> stated) {
    return !suppliers.isEmpty() && stated.stream().noneMatch(this::isTrustedFor);
  }

  private boolean isTrustedFor(String supplier) {
    NormalName name = NormalName.of(supplier);
    return suppliers.stream().map(NormalName::of).anyMatch(name::equals);
  }
}
