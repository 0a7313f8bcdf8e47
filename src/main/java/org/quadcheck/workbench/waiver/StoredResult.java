package org.quadcheck.workbench.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/**
 * What a draft of waivers needs of a stored result.
 *
 * @param place the file
 * @param asOf the day of judging
 * @param supplier its name alone, without the country
 * @param nations codes of those that were asked for
 * @param blocking the findings that block and that nothing excuses
 */
public record StoredResult(
    Place place,
    LocalDate asOf,
    String supplier,
    String product,
    String version,
    List<String> nations,
    List<StoredFinding> blocking) {
  public StoredResult {
    nations = List.copyOf(nations);
    blocking = List.copyOf(blocking);
  }

  /** Why no waiver can be written for it: a waiver names exactly what it is for. */
  List<Problem> unnamed() {
    List<Problem> problems = new ArrayList<>();
    if (!Waiver.isExact(supplier)) {
      problems.add(unnamed("supplier", supplier));
    }
    if (!Waiver.isExact(product)) {
      problems.add(unnamed("product", product));
    }
    if (!Waiver.isExactVersion(version)) {
      problems.add(unnamed("version of the product", version));
    }
    return problems;
  }

  private Problem unnamed(String what, String said) {
    String message =
        "names no %s (it says '%s'), and a waiver names exactly what it is for. "
            + "Ask the supplier to state it, and judge again.";
    return new Problem(place, message.formatted(what, said));
  }
}
