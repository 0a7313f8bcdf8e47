package org.quadcheck.workbench.tampering;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A submission with one thing changed.
 *
 * @param path the way to the field, or of the file
 * @param what stands there instead
 * @param files all that is then handed in, by path
 */
record Change(
    Operator operator, Part part, String path, String what, Supplier<Map<String, byte[]>> files) {
  @Override
  public String toString() {
    return "%s: %s%s".formatted(path, operator.word(), what.isEmpty() ? "" : " (" + what + ")");
  }
}
