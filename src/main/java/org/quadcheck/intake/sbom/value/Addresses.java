package org.quadcheck.intake.sbom.value;

import java.util.regex.Pattern;
import org.quadcheck.evidence.value.Value;

/** Addresses that name something wherever they stand. */
public final class Addresses {
  private static final Pattern WHOLE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s#<>\"{}|^`]+");

  private Addresses() {}

  /** One with a scheme and without a fragment; else it is malformed. */
  public static Value whole(Value value) {
    boolean whole = !value.isStated() || WHOLE.matcher(value.text()).matches();
    return whole ? value : Value.malformed(value.text(), value.place());
  }
}
