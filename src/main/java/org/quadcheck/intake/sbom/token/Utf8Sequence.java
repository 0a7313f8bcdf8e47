package org.quadcheck.intake.sbom.token;

import java.nio.charset.MalformedInputException;

/** Holds bytes to the one way that UTF-8 has to write a character. */
final class Utf8Sequence {
  private static final int FIRST_CONTINUATION = 0x80;
  private static final int LAST_CONTINUATION = 0xBF;

  private int needed;
  private int least = FIRST_CONTINUATION;
  private int most = LAST_CONTINUATION;

  /** Whether a character has begun and not ended. */
  boolean isOpen() {
    return needed > 0;
  }

  void next(byte one) throws MalformedInputException {
    int value = one & 0xFF;
    if (needed > 0) {
      goOn(value);
    } else if (value >= FIRST_CONTINUATION) {
      begin(value);
    }
  }

  private void goOn(int value) throws MalformedInputException {
    require(value >= least && value <= most);
    needed--;
    least = FIRST_CONTINUATION;
    most = LAST_CONTINUATION;
  }

  /** No longer form than needed, no surrogate, nothing beyond the last character. */
  private void begin(int value) throws MalformedInputException {
    require(value >= 0xC2 && value <= 0xF4);
    needed = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
    least = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : FIRST_CONTINUATION;
    most = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : LAST_CONTINUATION;
  }

  /** The bytes end. */
  void end() throws MalformedInputException {
    require(needed == 0);
  }

  private static void require(boolean fits) throws MalformedInputException {
    if (!fits) {
      throw new MalformedInputException(1);
    }
  }
}
