package org.quadcheck.report.convert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;

/** The formats into which an SBOM can be converted. */
public enum Target {
  CYCLONEDX_JSON("CycloneDX 1.6"),
  CYCLONEDX_XML("CycloneDX 1.6"),
  SPDX_JSON("SPDX 2.3");

  private final String label;

  Target(String label) {
    this.label = label;
  }

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format with its version, as a sentence names it. */
  public String label() {
    return label;
  }

  /** The format with this word. */
  public static Optional<Target> read(String word) {
    return Arrays.stream(values()).filter(target -> target.word().equals(word)).findFirst();
  }

  /** The document in this format; what is left out is counted. */
  public String text(Content content, Stamp stamp, Losses losses) throws InvalidInputException {
    return losses.wellFormed(made(content, stamp, losses));
  }

  private String made(Content content, Stamp stamp, Losses losses) throws InvalidInputException {
    return switch (this) {
      case CYCLONEDX_JSON ->
          CycloneDxText.json(
              new CycloneDxBom(content, losses).bom(), Place.of(content.sbom().path()));
      case CYCLONEDX_XML ->
          CycloneDxText.xml(
              new CycloneDxBom(content, losses).bom(), Place.of(content.sbom().path()));
      case SPDX_JSON -> new SpdxJson(content, stamp, losses).text();
    };
  }
}
