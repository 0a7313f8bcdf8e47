package org.quadcheck.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.vex.VexStatement;

/**
 * One document of statements on vulnerabilities, the supplier's own word.
 *
 * @param format OpenVEX, CSAF or CycloneDX
 * @param version of the format as written
 * @param sha256 of the file, lower-case hexadecimal
 * @param issued when the document was issued last; empty where it does not say
 * @param about the product that the document is about as a whole; empty where it does not say
 */
public record Vex(
    String path,
    String format,
    String version,
    String sha256,
    List<VexStatement> statements,
    Optional<Instant> issued,
    Optional<Component> about) {
  public Vex {
    statements = List.copyOf(statements);
  }

  /** Of a document whose statements alone name products. */
  public Vex(
      String path,
      String format,
      String version,
      String sha256,
      List<VexStatement> statements,
      Optional<Instant> issued) {
    this(path, format, version, sha256, statements, issued, Optional.empty());
  }
}
