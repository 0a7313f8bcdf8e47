package org.quadcheck.intake.attestation.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.quadcheck.document.MapNode;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.envelope.EnvelopeReader;

/** An in-toto statement about the SBOMs that an attestation names, with it as the predicate. */
final class StatementNotation {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private StatementNotation() {}

  static void write(MapNode form, Writer out) throws IOException, InvalidInputException {
    List<Sheet> subjects =
        new Sheet(form)
            .sheets("sbom").stream()
                .filter(one -> one.stated("file").isPresent() && one.stated("sha256").isPresent())
                .toList();
    if (subjects.isEmpty()) {
      String message =
          "names no SBOM with its SHA-256, and a statement speaks of files by their digests. "
              + "Add 'sbom: {file: ..., sha256: ...}'.";
      throw new InvalidInputException(form.place(), message);
    }
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeStringField("_type", "https://in-toto.io/Statement/v1");
      json.writeArrayFieldStart("subject");
      for (Sheet subject : subjects) {
        json.writeStartObject();
        json.writeStringField("name", subject.text("file"));
        json.writeObjectFieldStart("digest");
        json.writeStringField("sha256", subject.text("sha256").strip().toLowerCase(Locale.ROOT));
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("predicateType", EnvelopeReader.ATTESTATION);
      json.writeFieldName("predicate");
      JsonNotation.write(form, json);
      json.writeEndObject();
    }
    out.write('\n');
  }
}
