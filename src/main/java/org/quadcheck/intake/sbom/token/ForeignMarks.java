package org.quadcheck.intake.sbom.token;

import java.util.Set;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Refusal;

/**
 * Outermost members by which other formats are known. A document that bears the marks of two is one
 * thing to this reader and another to the next.
 */
public final class ForeignMarks {
  private static final Set<String> MARKS =
      Set.of(
          "bomFormat",
          "spdxVersion",
          "@context",
          "@graph",
          "attestation",
          "component-definition",
          "document",
          "_type",
          "payloadType",
          "dsseEnvelope");

  private ForeignMarks() {}

  /** Refuses a document for a member that its own format does not know. */
  public static void refuse(String member, Place place) throws InvalidInputException {
    if (MARKS.contains(member)) {
      String wrong = "'%s' is the mark of another format, and a document is of one alone";
      throw Refusal.broken(place, wrong.formatted(member));
    }
  }
}
