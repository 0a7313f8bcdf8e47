package org.quadcheck.evidence;

import java.util.List;

/**
 * One document of statements on vulnerabilities, the supplier's own word.
 *
 * @param format OpenVEX, CSAF or CycloneDX
 * @param version of the format as written
 * @param sha256 of the file, lower-case hexadecimal
 */
public record Vex(
    String path, String format, String version, String sha256, List<VexStatement> statements) {
  public Vex {
    statements = List.copyOf(statements);
  }
}
