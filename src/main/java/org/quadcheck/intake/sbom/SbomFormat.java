package org.quadcheck.intake.sbom;

import java.util.Optional;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.cyclonedx.CycloneDxJsonReader;
import org.quadcheck.intake.sbom.cyclonedx.CycloneDxProtobufReader;
import org.quadcheck.intake.sbom.cyclonedx.CycloneDxXmlReader;
import org.quadcheck.intake.sbom.draft.GraphBuilder;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomReader;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.spdx.SpdxJsonReader;
import org.quadcheck.intake.sbom.spdx.SpdxRdfReader;
import org.quadcheck.intake.sbom.spdx.SpdxTagValueReader;
import org.quadcheck.intake.sbom.spdx.SpdxXmlReader;
import org.quadcheck.intake.sbom.spdx.SpdxYamlReader;
import org.quadcheck.intake.sbom.spdx3.Spdx3Reader;

/** The SBOM formats that are read, recognised by content and never by name. */
public enum SbomFormat {
  CYCLONEDX_JSON,
  CYCLONEDX_XML,
  CYCLONEDX_PROTOBUF,
  SPDX_JSON,
  SPDX_TAG_VALUE,
  SPDX_YAML,
  SPDX_XML,
  SPDX_RDF,
  SPDX_3_JSON_LD;

  /**
   * The format of content that begins so, text in UTF-8 or UTF-16; empty if none, or if the
   * beginning does not show it.
   */
  public static Optional<SbomFormat> recognise(byte[] beginning) {
    return Recogniser.recognise(beginning);
  }

  /** The format of content as a whole, for markers that stand late; empty if none. */
  public static Optional<SbomFormat> recogniseWhole(SbomSource.Opener opener) {
    return Recogniser.recogniseWhole(opener);
  }

  /** Reads an SBOM of this format, or says why it cannot be read. */
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    try {
      return reader().read(source, limits);
    } catch (GraphBuilder.TooMany e) {
      throw Refusal.tooManyEdges(Place.of(source.path()), limits);
    }
  }

  /**
   * Refuses an SBOM that was read and is not valid by the official schema of its format, and one of
   * a format whose official schema this program does not bring.
   */
  public void demandValid(Sbom read, SbomSource source, SbomLimits limits)
      throws InvalidInputException {
    new StrictFormat(source, limits).demand(this, read);
  }

  private SbomReader reader() {
    return switch (this) {
      case CYCLONEDX_JSON -> new CycloneDxJsonReader();
      case CYCLONEDX_XML -> new CycloneDxXmlReader();
      case CYCLONEDX_PROTOBUF -> new CycloneDxProtobufReader();
      case SPDX_JSON -> new SpdxJsonReader();
      case SPDX_TAG_VALUE -> new SpdxTagValueReader();
      case SPDX_YAML -> new SpdxYamlReader();
      case SPDX_XML -> new SpdxXmlReader();
      case SPDX_RDF -> new SpdxRdfReader();
      case SPDX_3_JSON_LD -> new Spdx3Reader();
    };
  }
}
