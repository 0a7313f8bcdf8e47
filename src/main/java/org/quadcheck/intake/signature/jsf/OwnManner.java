package org.quadcheck.intake.signature.jsf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * How scripts sign that keep to no standard: the document without its signature, in the order of
 * its members, as their language happens to write it. By that a document was not changed, and
 * nobody who verifies by JSF can tell.
 */
enum OwnManner {
  CANONICAL(Canonical.Numbers.OF_ECMASCRIPT),
  AS_WRITTEN(Canonical.Numbers.AS_WRITTEN),
  ESCAPED(Canonical.Numbers.AS_WRITTEN);

  private static final int BUFFER = 1 << 13;

  private final Canonical.Numbers numbers;

  OwnManner(Canonical.Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * Writes what was signed in this manner.
   *
   * @param signature number of the value that is left out
   */
  void write(JsonIndex json, int enclosing, int signature, OutputStream out) throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
    OutputStream written = this == ESCAPED ? new Escaped(buffered) : buffered;
    new Canonical(json, Set.of(signature), numbers).write(enclosing, written);
    buffered.flush();
  }

  /** Writes whatever is not plain ASCII by its number, as Python does unless told otherwise. */
  private static final class Escaped extends OutputStream {
    private static final int LAST_PLAIN = 0x7E;

    private final OutputStream out;
    private final ByteArrayOutputStream signs = new ByteArrayOutputStream();

    Escaped(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      if ((one & 0xFF) > LAST_PLAIN) {
        signs.write(one);
        return;
      }
      for (char sign : signs.toString(StandardCharsets.UTF_8).toCharArray()) {
        out.write("\\u%04x".formatted((int) sign).getBytes(StandardCharsets.US_ASCII));
      }
      signs.reset();
      out.write(one);
    }
  }
}
