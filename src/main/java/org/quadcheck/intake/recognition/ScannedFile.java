package org.quadcheck.intake.recognition;

import java.io.IOException;
import java.io.InputStream;
import org.quadcheck.intake.handed.HandedIn;
import org.quadcheck.intake.sbom.reading.SbomSource;

/**
 * A file that was read once from end to end, so that its digest and its size are known.
 *
 * @param sha256 of the file as it was handed in
 * @param raw the file as it was handed in
 * @param content what it holds: the same, where it is not packed
 */
public record ScannedFile(HandedIn file, String sha256, Bytes raw, Bytes content) {
  private static final int BEGINNING = 1 << 16;

  /** Bytes that can be read as often as one likes. */
  public record Bytes(SbomSource.Opener opener, long size) {}

  public String path() {
    return file.path();
  }

  /** How much it holds. */
  public long size() {
    return content.size();
  }

  public SbomSource.Opener opener() {
    return content.opener();
  }

  /** As much as tells what it is. */
  public byte[] beginning() throws IOException {
    return bytes(BEGINNING);
  }

  /** Whether the beginning is all of it. */
  boolean isShort() {
    return size() <= BEGINNING;
  }

  /** What it holds, at most so many bytes. */
  public byte[] bytes(int most) throws IOException {
    try (InputStream in = opener().open()) {
      return in.readNBytes(most);
    }
  }
}
