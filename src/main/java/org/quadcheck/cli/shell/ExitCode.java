package org.quadcheck.cli.shell;

/** The exit codes of every command; 1 is never used for anything but a verdict. */
public final class ExitCode {
  /** The gate is passed. */
  public static final int PASSED = 0;

  /**
   * The gate is not passed. The launcher has another number said for it, because Java itself ends
   * with 1 when it cannot start.
   */
  public static final int NOT_PASSED = Integer.getInteger("quadcheck.code.not-passed", 1);

  /** Wrong use of the command line. */
  public static final int USAGE = 2;

  /** An input cannot be read or is not valid. */
  public static final int INVALID_INPUT = 3;

  /** A baseline, profile or waiver file is not valid. */
  public static final int INVALID_BASELINE = 4;

  /** A bug in quadcheck. */
  public static final int BUG = 70;

  private ExitCode() {}
}
