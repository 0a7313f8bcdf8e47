package org.quadcheck.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.VexProduct;
import org.quadcheck.evidence.VexStatement;
import org.quadcheck.knowledge.MatchKind;

/** Whether a statement speaks of one vulnerable component of an SBOM, and by what that is known. */
record VexReach(VexStatement statement, Sbom sbom, Vulnerable one) {

  /** By the surest thing that it names it by; empty where it does not speak of it. */
  Optional<MatchKind> how() {
    return statement.products().stream()
        .flatMap(product -> how(product).stream())
        .min(Comparator.naturalOrder());
  }

  /** Whether it names the version that it speaks of: of the component, or of the product. */
  boolean namesVersion() {
    return statement.products().stream()
        .filter(product -> how(product).isPresent())
        .anyMatch(product -> namesVersion(product, sbom.subject()) || names(product));
  }

  private boolean names(VexProduct product) {
    return product.parts().isEmpty()
        ? namesVersion(product, one.component())
        : product.parts().stream().anyMatch(this::names);
  }

  private boolean namesVersion(VexProduct product, Optional<Component> component) {
    return match(product, component)
        .filter(how -> ProductMatch.namesVersion(product, how))
        .isPresent();
  }

  /** A product as a whole answers for all that it is made of. */
  private Optional<MatchKind> how(VexProduct product) {
    Optional<MatchKind> whole = match(product, sbom.subject());
    if (product.parts().isEmpty()) {
      return match(product, one.component()).or(() -> whole);
    }
    Optional<MatchKind> part = part(product);
    return whole.isPresent() && part.isPresent()
        ? Optional.of(whole.get().orLess(part.get()))
        : Optional.empty();
  }

  /** Of a part of a part no more is meant than that. */
  private Optional<MatchKind> part(VexProduct product) {
    Stream<Optional<MatchKind>> each =
        product.parts().stream()
            .map(part -> part.parts().isEmpty() ? match(part, one.component()) : part(part));
    return each.flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  private Optional<MatchKind> match(VexProduct product, Optional<Component> component) {
    return component.flatMap(known -> ProductMatch.of(product, known, sbom, statement));
  }
}
