package org.quadcheck.intake;

import java.io.IOException;
import java.io.InputStream;

/** A file that was read once from end to end: its digest, its size and how it begins. */
final class ScannedFile {
  /** How much of the beginning is kept. */
  static final int BEGINNING = 1 << 16;

  private final HandedIn file;
  private final String sha256;
  private final long size;
  private final byte[] beginning;

  ScannedFile(HandedIn file, String sha256, long size, byte[] beginning) {
    this.file = file;
    this.sha256 = sha256;
    this.size = size;
    this.beginning = beginning.clone();
  }

  HandedIn file() {
    return file;
  }

  String path() {
    return file.path();
  }

  String sha256() {
    return sha256;
  }

  long size() {
    return size;
  }

  byte[] beginning() {
    return beginning.clone();
  }

  /** Whether the beginning is all of it. */
  boolean isShort() {
    return size <= BEGINNING;
  }

  /** The bytes of the file, at most so many. */
  byte[] bytes(int most) throws IOException {
    try (InputStream in = file.opener().open()) {
      return in.readNBytes(most);
    }
  }
}
