package org.quadcheck.evidence.claim;

import java.util.List;
import org.quadcheck.evidence.value.FormatNote;

/**
 * How an attestation was declared that is not written in our own form.
 *
 * @param format as a report names it, such as CycloneDX 1.6 declarations; empty for our own form
 * @param remarks what of it counts for nothing, and why
 */
public record Declared(String format, List<FormatNote> remarks) {
  /** In our own form, of which all counts. */
  public static final Declared OWN_FORM = new Declared("", List.of());

  public Declared {
    remarks = List.copyOf(remarks);
  }
}
