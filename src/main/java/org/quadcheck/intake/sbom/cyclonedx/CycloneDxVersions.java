package org.quadcheck.intake.sbom.cyclonedx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;

/** The versions of CycloneDX, and what becomes of a document of any other. */
final class CycloneDxVersions {
  private static final int NEWEST_MINOR = 7;
  private static final Pattern MINOR = Pattern.compile("1\\.(\\d{1,4})");

  private CycloneDxVersions() {}

  /** Refuses what is no version 1; notes what is newer than known, or not said. */
  static void admit(Value version, Notes notes) throws InvalidInputException {
    if (version.text().isEmpty()) {
      notes.violation("'specVersion' is missing", version.place());
      return;
    }
    Matcher minor = MINOR.matcher(version.text());
    if (!minor.matches()) {
      String wrong =
          "CycloneDX '%s' is not supported; 1.0 to 1.%d are. Ask the supplier for an export in one of these.";
      throw new InvalidInputException(
          version.place(), wrong.formatted(Notes.shown(version.text()), NEWEST_MINOR));
    }
    if (Integer.parseInt(minor.group(1)) > NEWEST_MINOR) {
      notes.newerVersion(
          "CycloneDX " + version.text(), "CycloneDX 1." + NEWEST_MINOR, version.place());
    }
  }
}
