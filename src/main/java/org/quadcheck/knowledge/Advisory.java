package org.quadcheck.knowledge;

import java.util.List;
import java.util.Set;

/**
 * One advisory on a vulnerability.
 *
 * @param ids its own first, then its other names, in capitals
 */
public record Advisory(Set<String> ids, List<AffectedPackage> affected) {
  public Advisory {
    ids = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(ids));
    affected = List.copyOf(affected);
  }

  /** Its own id. */
  public String id() {
    return ids.iterator().next();
  }
}
