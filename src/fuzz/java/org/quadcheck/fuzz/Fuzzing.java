package org.quadcheck.fuzz;

import java.util.Locale;

/** Where Jazzer begins: one target in one process. */
public final class Fuzzing {
  private static Target target = Target.CYCLONEDX_JSON;

  private Fuzzing() {}

  /** Takes the word of the target. */
  public static void fuzzerInitialize(String[] arguments) {
    target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Reads one input; whatever is thrown is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Oracle.judge(target, bytes);
  }
}
