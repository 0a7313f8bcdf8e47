package org.quadcheck.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Writes as JSON escapes what would steer a terminal or open a tag, so that the file can be looked
 * at safely and a reader still gets the value unchanged.
 */
final class VisibleEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final char DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['<'] = ESCAPE_STANDARD;
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  /** Halves of pairs are steering by themselves, so that what lies beyond 0xFFFF is escaped too. */
  @Override
  public SerializableString getEscapeSequence(int unit) {
    return unit > DELETE && Harmless.steers(unit)
        ? new SerializedString("\\u%04X".formatted(unit))
        : null;
  }
}
