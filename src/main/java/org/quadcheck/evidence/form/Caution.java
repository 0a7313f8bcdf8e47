package org.quadcheck.evidence.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a person must look at a form.
 *
 * @param on the path in the attestation of what could not be read for sure; empty where it is of
 *     the form as a whole
 */
public record Caution(String on, String text) {
  private static final Pattern OF_ONE =
      Pattern.compile("([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*): (.+)", Pattern.DOTALL);

  /** As it is written: the path before it, where it has one. */
  public static Caution read(String written) {
    Matcher ofOne = OF_ONE.matcher(written);
    return ofOne.matches() ? new Caution(ofOne.group(1), ofOne.group(2)) : new Caution("", written);
  }

  @Override
  public String toString() {
    return on.isEmpty() ? text : on + ": " + text;
  }
}
