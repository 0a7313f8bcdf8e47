package org.quadcheck.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a supplier hands in, or points to, as backing for a claim.
 *
 * @param id within its attestation
 * @param title issuer, number, scope, edition: empty where not stated
 * @param issued the day of the report or certificate
 * @param expires the last day on which it holds
 * @param file path within the submission; empty where no file is named
 * @param fileState what became of that file
 */
public record Exhibit(
    String id,
    ExhibitKind kind,
    String title,
    String issuer,
    String number,
    String scope,
    String edition,
    Optional<LocalDate> issued,
    Optional<LocalDate> expires,
    Optional<LocalDate> periodEnd,
    String file,
    FileState fileState,
    Place place) {

  /** What was found where an exhibit names a file. */
  public enum FileState {
    /** The file is there and its SHA-256 is the one stated. */
    MATCHES,
    /** The file is there and differs from what was stated. */
    DIFFERS,
    /** The file is there, and no digest was stated to hold it to. */
    NOT_BOUND,
    /** No such file was handed in. */
    MISSING,
    /** The exhibit names no file. */
    NOT_NAMED
  }
}
