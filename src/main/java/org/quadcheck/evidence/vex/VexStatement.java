package org.quadcheck.evidence.vex;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.Place;

/**
 * What a supplier says of one vulnerability in some products.
 *
 * @param ids of the vulnerability, in capitals: its own first, then its other names
 * @param justification why a product is not affected, as written; empty where no reason is given
 * @param stated when it was said last; empty where no moment is stated
 */
public record VexStatement(
    Set<String> ids,
    List<VexProduct> products,
    VexStatus status,
    String justification,
    Optional<Instant> stated,
    Place place) {
  public VexStatement {
    ids = status.excuses() ? VulnerabilityIds.plain(ids) : VulnerabilityIds.readable(ids);
    products = List.copyOf(products);
  }

  /** Its own id. */
  public String id() {
    return ids.isEmpty() ? "(no id)" : ids.iterator().next();
  }
}
