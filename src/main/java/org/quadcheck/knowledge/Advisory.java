package org.quadcheck.knowledge;

import java.util.List;
import java.util.Set;

/**
 * One advisory on a vulnerability.
 *
 * @param ids its own first, then its other names, in capitals
 * @param upstream the one vulnerability of several on which this is; empty where it is on one
 */
public record Advisory(Set<String> ids, List<AffectedPackage> affected, String upstream) {
  public Advisory {
    ids = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(ids));
    affected = List.copyOf(affected);
  }

  /** On one vulnerability, known by all these ids. */
  public Advisory(Set<String> ids, List<AffectedPackage> affected) {
    this(ids, affected, "");
  }

  /** Its own id. */
  public String id() {
    return ids.iterator().next();
  }

  /** Its own id, and the vulnerability where the id does not tell it: {@code DSA-1 on CVE-2}. */
  public String label() {
    return upstream.isEmpty() || id().contains(upstream) ? id() : id() + " on " + upstream;
  }
}
