package org.quadcheck.intake;

import org.quadcheck.intake.sbom.SbomLimits;

/**
 * How much is read before an input is refused. Whoever submits stands outside the trust boundary.
 *
 * @param fileBytes of one file, unpacked
 * @param totalBytes of all files together, unpacked
 * @param entries how many files and folders
 * @param zipRatio how many times larger an entry of an archive may be than its packed form
 * @param folders how deep folders may stand in one another
 * @param problems how many are told before the rest is only counted
 * @param sbom of one SBOM
 */
public record IntakeLimits(
    long fileBytes,
    long totalBytes,
    int entries,
    int zipRatio,
    int folders,
    int problems,
    SbomLimits sbom) {
  /** Entries of an archive up to this size may be packed as well as they like. */
  static final long SMALL_ENTRY = 1L << 20;

  public IntakeLimits {
    if (Math.min(fileBytes, totalBytes) < 1
        || Math.min(Math.min(entries, zipRatio), Math.min(folders, problems)) < 1) {
      throw new IllegalArgumentException("a limit must be at least 1");
    }
  }

  /** What is meant for every supplier unless the buyer says otherwise. */
  public static IntakeLimits standard() {
    return new IntakeLimits(1L << 30, 4L << 30, 10_000, 200, 32, 100, SbomLimits.standard());
  }
}
