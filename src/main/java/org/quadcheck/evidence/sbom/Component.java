package org.quadcheck.evidence.sbom;

import java.util.Set;

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

  /** How a report names it: name and version. */
  public String label() {
    String shown = name.isBlank() ? "(no name)" : name;
    return version.isBlank() ? shown : shown + " " + version;
  }
}
