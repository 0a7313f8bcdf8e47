package org.quadcheck.intake.signature.pdf;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a PDF apart from everything else, with a stack and a time of its own, for it may be made to
 * exhaust its reader.
 */
public final class Apart {
  /** How long one reading may take. */
  public static final int SECONDS = 30;

  private static final int STACK = 8 << 20;

  private Apart() {}

  /** What was read; whatever goes wrong with it is the cause of what is thrown. */
  public static <T> T read(Callable<T> what)
      throws ExecutionException, TimeoutException, InterruptedException {
    FutureTask<T> reading = new FutureTask<>(what);
    Thread reader = new Thread(null, reading, "pdf", STACK);
    reader.setDaemon(true);
    reader.start();
    return reading.get(SECONDS, TimeUnit.SECONDS);
  }
}
