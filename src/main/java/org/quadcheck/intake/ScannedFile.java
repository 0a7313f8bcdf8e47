package org.quadcheck.intake;

import java.io.IOException;
import java.io.InputStream;

/** A file that was read once from end to end, so that its digest and its size are known. */
record ScannedFile(HandedIn file, String sha256, long size) {
  private static final int BEGINNING = 1 << 16;

  String path() {
    return file.path();
  }

  /** As much as tells what it is. */
  byte[] beginning() throws IOException {
    return bytes(BEGINNING);
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
