package org.quadcheck.evidence.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Place;

/**
 * What a supplier hands in, or points to, as backing for a claim.
 *
 * @param id within its attestation
 * @param title issuer, number, scope, edition: empty where not stated
 * @param issued the day of the report or certificate
 * @param expires the last day on which it holds
 * @param file path as the attestation names it; empty where no file is named
 * @param fileState what became of that file
 * @param particulars what only reports and certificates state
 * @param at path of the file that was found; empty where none was
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
    Place place,
    Particulars particulars,
    String at) {

  /** What was found where an exhibit names a file. */
  public enum FileState {
    /** The file is there and its SHA-256 is the one stated. */
    MATCHES,
    /** A file of another name has the SHA-256 stated. */
    RENAMED,
    /** The file is there and differs from what was stated. */
    DIFFERS,
    /** The file is there, and no digest was stated to hold it to. */
    NOT_BOUND,
    /** No such file was handed in. */
    MISSING,
    /** The exhibit names no file. */
    NOT_NAMED;

    /** Whether the very file that is stated was handed in. */
    public boolean isBound() {
      return this == MATCHES || this == RENAMED;
    }
  }

  /**
   * What only reports and certificates state; texts are empty where nothing is stated.
   *
   * @param holder to whom it was issued
   * @param level the level, class or number of stars
   * @param type of a SOC 2 report: 1 or 2
   * @param periodStart the first day of the period that it reports on
   * @param locations the countries in which, as it says, what it covers is run and its data kept
   */
  public record Particulars(
      String holder,
      String level,
      String type,
      Optional<LocalDate> periodStart,
      List<String> locations) {
    private static final Particulars NONE =
        new Particulars("", "", "", Optional.empty(), List.of());

    public Particulars {
      locations = List.copyOf(locations);
    }

    /** They that state no locations. */
    public Particulars(String holder, String level, String type, Optional<LocalDate> periodStart) {
      this(holder, level, type, periodStart, List.of());
    }

    /** Nothing is stated. */
    public static Particulars none() {
      return NONE;
    }
  }

  /** One that states no particulars, and whose file was found nowhere but where it is named. */
  public Exhibit(
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
    this(
        id,
        kind,
        title,
        issuer,
        number,
        scope,
        edition,
        issued,
        expires,
        periodEnd,
        file,
        fileState,
        place,
        Particulars.none(),
        fileState == FileState.MISSING || file.isEmpty() ? "" : beside(place.path(), file));
  }

  /** Whether it names an address in the place of a file; nothing is ever fetched. */
  public boolean isElsewhere() {
    return isAddress(file);
  }

  /** Whether a name is that of something in a network, such as {@code https://acme.example/a}. */
  public static boolean isAddress(String name) {
    return name.matches("(?i)[a-z][a-z0-9+.-]+://.*");
  }

  private static String beside(String attestation, String file) {
    return attestation.substring(0, attestation.lastIndexOf('/') + 1) + file;
  }
}
