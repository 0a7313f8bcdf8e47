package org.quadcheck.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.intake.attestation.AttestationReader;
import org.quadcheck.intake.attestation.Questions;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.envelope.EnvelopeReader;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.vex.VexFormat;
import org.quadcheck.limit.Limits;

/** What is fuzzed: each reader, and the parsers of what stands in a field. */
enum Target {
  CYCLONEDX_JSON,
  CYCLONEDX_XML,
  CYCLONEDX_PROTOBUF,
  SPDX_JSON,
  SPDX_TAG_VALUE,
  SPDX_YAML,
  SPDX_XML,
  SPDX_RDF,
  SPDX_3_JSON_LD,
  ATTESTATION,
  DECLARED,
  PDF_FORM,
  ENVELOPE,
  OPENVEX,
  CSAF,
  INTAKE,
  DATA,
  VERSIONS,
  IDENTIFIERS;

  /** How every input is named. */
  static final String NAME = "input";

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether places are those of the bytes themselves, and not of what is packed in them. */
  boolean hasPlaces() {
    return switch (this) {
      case ENVELOPE, INTAKE, DECLARED, PDF_FORM, DATA -> false;
      default -> true;
    };
  }

  /** What was understood of the bytes; equal for equal bytes. */
  public Object read(byte[] bytes) throws IOException, InvalidInputException {
    return switch (this) {
      case CYCLONEDX_JSON,
          CYCLONEDX_XML,
          CYCLONEDX_PROTOBUF,
          SPDX_JSON,
          SPDX_TAG_VALUE,
          SPDX_YAML,
          SPDX_XML,
          SPDX_RDF,
          SPDX_3_JSON_LD ->
          sbom(bytes);
      case ATTESTATION ->
          new AttestationReader(Questions.vocabulary(), Limits.standard())
              .read(NAME, bytes, Map.of());
      case ENVELOPE -> enclosed(bytes);
      case OPENVEX, CSAF -> VexFormat.valueOf(name()).read(NAME, "00", bytes, Limits.standard());
      case INTAKE, DECLARED, PDF_FORM -> Workplace.submission(bytes);
      case DATA -> Workplace.knowledge(bytes);
      case VERSIONS -> Versions.compared(bytes);
      case IDENTIFIERS -> Identifiers.taken(bytes);
    };
  }

  private Sbom sbom(byte[] bytes) throws InvalidInputException {
    return SbomFormat.valueOf(name()).read(source(bytes), SbomLimits.standard());
  }

  private static SbomSource source(byte[] bytes) {
    return new SbomSource(NAME, "00", () -> new ByteArrayInputStream(bytes));
  }

  /** With all that is read of what stands in envelopes. */
  private static List<Object> enclosed(byte[] bytes) throws InvalidInputException {
    List<Object> read = new ArrayList<>();
    for (Enclosed one :
        new EnvelopeReader(
                NAME, () -> new ByteArrayInputStream(bytes), Trust.nobody(), Limits.standard())
            .read()) {
      read.add(List.of(one.path(), one.what(), one.subjects(), one.signatures()));
      if (one.format().isPresent()) {
        SbomSource source = new SbomSource(one.path(), "00", one.opener());
        read.add(one.format().get().read(source, SbomLimits.standard()));
      }
    }
    return read;
  }
}
