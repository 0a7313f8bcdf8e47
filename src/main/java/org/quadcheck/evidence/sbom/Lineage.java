package org.quadcheck.evidence.sbom;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What else a component may be, by what its SBOM says of it.
 *
 * @param origins those that it is made from, and those that evidence shows it to be
 * @param mended ids of what patches resolve that made it of its origins
 */
public record Lineage(List<Origin> origins, Set<String> mended) {
  /** Each is looked up by every check that asks; no component is made from as many. */
  public static final int MOST = 10_000;

  /** Of all components of a document together, where some may be made from others of it. */
  public static final int MOST_OF_ALL = 1_000_000;

  /** Nothing is said. */
  public static final Lineage NONE = new Lineage(List.of(), Set.of());

  public Lineage {
    origins = List.copyOf(origins);
    mended = Set.copyOf(mended);
  }

  /** What this and another one say, of as many as may be. */
  public Lineage and(Lineage other) {
    if (equals(NONE)) {
      return other;
    }
    Set<String> patched = new HashSet<>(mended);
    patched.addAll(other.mended);
    return new Lineage(
        Stream.concat(origins.stream(), other.origins.stream()).distinct().limit(MOST).toList(),
        patched);
  }

  /** Whether a patch resolves one of some names of a vulnerability, in whatever letters. */
  public boolean mends(Collection<String> ids) {
    Set<String> patched = mended.stream().map(Lineage::plain).collect(Collectors.toSet());
    return ids.stream().map(Lineage::plain).anyMatch(patched::contains);
  }

  private static String plain(String id) {
    return id.strip().toUpperCase(Locale.ROOT);
  }
}
