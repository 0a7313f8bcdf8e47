package org.quadcheck.evidence.vex;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    Set<String> capitals = new LinkedHashSet<>();
    ids.forEach(id -> capitals.add(comparable(id)));
    ids = java.util.Collections.unmodifiableSet(capitals);
    products = List.copyOf(products);
  }

  /** How ids of vulnerabilities are compared: CVE-2021-44228 is cve-2021-44228. */
  public static String comparable(String id) {
    return id.strip().toUpperCase(Locale.ROOT);
  }

  /** Its own id. */
  public String id() {
    return ids.isEmpty() ? "(no id)" : ids.iterator().next();
  }
}
