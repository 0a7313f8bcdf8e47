package org.quadcheck.workbench.start;

import java.time.LocalDate;
import org.quadcheck.baseline.BaselineLibrary;

/**
 * What a beginning is made for.
 *
 * @param id of the baseline or profile, in small letters, numbers and hyphens
 * @param asOf the day of its cases
 * @param library whose nations it names
 */
public record Start(String id, String title, LocalDate asOf, BaselineLibrary library) {
  private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  public Start {
    if (!isId(id)) {
      throw new IllegalArgumentException("'" + id + "' is no id");
    }
  }

  /** Whether a word can be an id. */
  public static boolean isId(String word) {
    return word.length() <= 60 && word.matches(ID);
  }
}
