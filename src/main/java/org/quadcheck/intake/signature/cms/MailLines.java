package org.quadcheck.intake.signature.cms;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A content as programs for mail sign it: each line ends with CR and LF (RFC 8551 section 3.1.1).
 */
final class MailLines extends FilterInputStream {
  private int before = -1;
  private boolean held;

  MailLines(InputStream in) {
    super(new BufferedInputStream(in));
  }

  @Override
  public int read() throws IOException {
    if (held) {
      held = false;
      before = '\n';
      return before;
    }
    int one = super.read();
    held = one == '\n' && before != '\r';
    before = held ? '\r' : one;
    return before;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int one = read();
      if (one < 0) {
        break;
      }
      target[from + count] = (byte) one;
      count++;
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
