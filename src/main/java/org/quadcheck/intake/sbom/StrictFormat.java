package org.quadcheck.intake.sbom;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.intake.sbom.reading.LimitedStream;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.JsonDocument;
import org.quadcheck.intake.sbom.token.XmlDocument;
import org.quadcheck.intake.shape.json.OfficialJson;
import org.quadcheck.intake.shape.xml.OfficialXml;

/** Holds an SBOM that was read against the official schema of its format, or says there is none. */
record StrictFormat(SbomSource source, SbomLimits limits) {
  private static final String NONE =
      "cannot be held against an official schema: this program brings those of CycloneDX 1.2 to 1.6 "
          + "in JSON and 1.0 to 1.6 in XML, and none for %s %s. Leave out --strict-format, or ask the "
          + "supplier for an export in one of these.";

  /** Refuses what is not valid, and what nobody could say it of. */
  void demand(SbomFormat format, Sbom sbom) throws InvalidInputException {
    List<Problem> problems =
        switch (format) {
          case CYCLONEDX_JSON -> json(sbom);
          case CYCLONEDX_XML -> xml(sbom);
          case CYCLONEDX_PROTOBUF,
              SPDX_JSON,
              SPDX_TAG_VALUE,
              SPDX_YAML,
              SPDX_XML,
              SPDX_RDF,
              SPDX_3_JSON_LD ->
              unknown(sbom);
        };
    if (problems.isEmpty()) {
      problems = violations(sbom);
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  /**
   * What is wrong by the rules of this program, and that there is no schema to say that all is
   * right.
   */
  private List<Problem> unknown(Sbom sbom) {
    return Stream.concat(violations(sbom).stream(), none(sbom).stream()).toList();
  }

  /** What the schema cannot see, such as an id that stands twice. */
  private static List<Problem> violations(Sbom sbom) {
    if (sbom.validity().violations() == 0) {
      return List.of();
    }
    return sbom.notes().stream()
        .filter(note -> note.kind() != FormatNote.Kind.NEWER_VERSION)
        .map(note -> new Problem(note.place(), told(note)))
        .toList();
  }

  private static String told(FormatNote note) {
    String times = note.count() == 1 ? "" : " (%d times)".formatted(note.count());
    return "is no valid document of its format: %s%s.".formatted(note.message(), times);
  }

  private List<Problem> none(Sbom sbom) {
    String message = NONE.formatted(sbom.formatLabel(), sbom.encoding());
    return List.of(new Problem(Place.of(source.path()), message));
  }

  private List<Problem> json(Sbom sbom) throws InvalidInputException {
    try (Reader reader = Decoded.reader(new LimitedStream(source.opener().open(), limits.bytes()));
        JsonParser parser = JsonDocument.factory(limits).createParser(reader)) {
      Optional<OfficialJson> schema = OfficialJson.cycloneDx(sbom.version());
      return schema.isPresent() ? schema.get().problems(parser, source.path()) : unknown(sbom);
    } catch (JsonProcessingException e) {
      throw Refusal.broken(JsonDocument.place(source.path(), e.getLocation()), "the JSON", e);
    } catch (IOException e) {
      throw Refusal.unreadable(source, limits, e);
    }
  }

  private List<Problem> xml(Sbom sbom) throws InvalidInputException {
    Optional<OfficialXml> schema = OfficialXml.cycloneDx(sbom.version());
    if (schema.isEmpty()) {
      return unknown(sbom);
    }
    AtomicReference<List<Problem>> found = new AtomicReference<>(List.of());
    XmlDocument.look(
        source, limits, (reader, root) -> found.set(schema.get().problems(reader, source.path())));
    return found.get();
  }
}
