package org.quadcheck.cli.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** Sees to it that reading and judging end in time. */
public final class Watch {
  /** What is read is as deep as its limits allow, and each level takes some of it. */
  private static final long STACK = 64L << 20;

  private Watch() {}

  /**
   * Does some work in a thread of its own, which is left behind where it takes too long: the
   * program ends thereafter.
   */
  public static <T> T over(String inputs, Limits limits, Callable<T> work)
      throws InvalidInputException, InvalidBaselineException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread worker = new Thread(null, task, "work", STACK);
    worker.setDaemon(true);
    worker.start();
    try {
      return task.get(limits.of(Limit.SECONDS), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      String wrong = "reading and judging take more than %d seconds";
      throw new InvalidInputException(Place.of(inputs), limits.met(wrong, Limit.SECONDS), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the program but by ending it", e);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    }
  }

  private static IllegalStateException unwrapped(Throwable cause)
      throws InvalidInputException, InvalidBaselineException {
    if (cause instanceof InvalidInputException invalid) {
      throw invalid;
    }
    if (cause instanceof InvalidBaselineException invalid) {
      throw invalid;
    }
    if (cause instanceof RuntimeException unforeseen) {
      throw unforeseen;
    }
    if (cause instanceof Error fatal) {
      throw fatal;
    }
    return new IllegalStateException("what work throws is known", cause);
  }
}
