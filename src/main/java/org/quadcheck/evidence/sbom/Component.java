package org.quadcheck.evidence.sbom;

import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.value.Place;

/**
 * One part of the product as an SBOM lists it. Texts are empty where nothing is stated; {@link
 * #states} tells why.
 *
 * @param id what edges call it: bom-ref or SPDXID
 * @param endOfLife as written, ISO 8601 where the supplier kept to it
 * @param hashAlgorithms names as written in the format, of hashes whose length fits
 * @param alsoCalled further names and identifiers of whom it comes from: a group, a publisher, a
 *     second producer, a second purl
 * @param lineage what else it may be
 * @param line from 1, where the component begins
 */
public record Component(
    String id,
    String type,
    String name,
    String version,
    String purl,
    String cpe,
    String producer,
    String supplier,
    String endOfLife,
    Set<String> hashAlgorithms,
    Set<String> alsoCalled,
    FieldStates states,
    Lineage lineage,
    int line,
    int column) {

  /**
   * One that is no part of the product, of which no more is told than who it is.
   *
   * @param texts its {@code name}, {@code version}, {@code purl} and {@code cpe}, as far as stated
   * @param others from whom it comes
   */
  public static Component outside(Map<String, String> texts, Set<String> others, Place place) {
    return new Component(
        "",
        "",
        texts.getOrDefault("name", ""),
        texts.getOrDefault("version", ""),
        texts.getOrDefault("purl", ""),
        texts.getOrDefault("cpe", ""),
        "",
        "",
        "",
        Set.of(),
        others,
        FieldStates.NONE,
        Lineage.NONE,
        place.line(),
        place.column());
  }

  /** How a report names it: name and version. */
  public String label() {
    String shown = name.isBlank() ? "(no name)" : name;
    return version.isBlank() ? shown : shown + " " + version;
  }
}
