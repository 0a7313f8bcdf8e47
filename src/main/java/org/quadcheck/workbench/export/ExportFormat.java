package org.quadcheck.workbench.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.workbench.JsonText;

/** The formats in which a baseline is handed to other tools. */
public enum ExportFormat {
  OSCAL_CATALOG,
  OSCAL_PROFILE,
  CYCLONEDX,
  GEMARA;

  /** The word on the command line: {@code oscal-catalog}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format with this word. */
  public static Optional<ExportFormat> read(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** The document, as JSON. */
  public String text(Edition edition) {
    Tree tree =
        switch (this) {
          case OSCAL_CATALOG -> new OscalCatalog(edition).tree();
          case OSCAL_PROFILE -> new OscalProfile(edition).tree();
          case CYCLONEDX -> new CycloneDxStandard(edition).tree();
          case GEMARA -> new GemaraCatalog(edition).tree();
        };
    return JsonText.of(tree.members());
  }
}
