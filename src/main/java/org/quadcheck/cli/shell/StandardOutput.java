package org.quadcheck.cli.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * What is printed, and whether it arrived. Java's own stream keeps silent about a full disk, and a
 * pipeline would take the code of a report that nobody got.
 */
public final class StandardOutput extends OutputStream {
  private final OutputStream target;
  private Optional<IOException> failure = Optional.empty();

  public StandardOutput(OutputStream target) {
    super();
    this.target = target;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      target.write(bytes, from, length);
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }

  /** Why not all of it arrived. Whoever closes the pipe, as {@code head} does, has had enough. */
  public Optional<String> lost() {
    return failure
        .map(IOException::getMessage)
        .filter(why -> !why.toLowerCase(Locale.ROOT).contains("pipe"));
  }
}
