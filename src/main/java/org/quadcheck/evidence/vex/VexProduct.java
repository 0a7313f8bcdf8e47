package org.quadcheck.evidence.vex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A product or component that a statement speaks of. Texts are empty where nothing is stated.
 *
 * @param ref what an SBOM calls it: its bom-ref, where the statement names one
 * @param bom the SBOM that calls it so; empty where that is the document of the statement
 * @param versions those alone that are meant, each a version or a range {@code vers:npm/<2}; empty
 *     where the statement is not so limited
 * @param parts the components of it that are meant; empty where all of it is
 */
public record VexProduct(
    String ref,
    Optional<BomLink> bom,
    String purl,
    String cpe,
    String name,
    List<String> versions,
    List<VexProduct> parts) {
  private static final Pattern CPE = Pattern.compile("cpe:(/|2\\.3:).*", Pattern.DOTALL);

  public VexProduct {
    versions = List.copyOf(versions);
    parts = List.copyOf(parts);
  }

  /** One that no other document calls by a reference. */
  public VexProduct(
      String ref,
      String purl,
      String cpe,
      String name,
      List<String> versions,
      List<VexProduct> parts) {
    this(ref, Optional.empty(), purl, cpe, name, versions, parts);
  }

  /** What an identifier alone names: a purl, a CPE, or something that only has this name. */
  public static VexProduct of(String identifier) {
    String word = identifier.strip();
    String small = word.toLowerCase(Locale.ROOT);
    if (small.startsWith("pkg:")) {
      return new VexProduct("", word, "", "", List.of(), List.of());
    }
    return CPE.matcher(small).matches()
        ? new VexProduct("", "", word, "", List.of(), List.of())
        : new VexProduct("", "", "", word, List.of(), List.of());
  }

  /** The same, limited to some of its components. */
  public VexProduct within(List<VexProduct> meant) {
    return new VexProduct(ref, bom, purl, cpe, name, versions, meant);
  }
}
