package org.quadcheck.report.convert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.content.Said;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Origin;

/**
 * What a component is made from and was taken for, as one line of a comment: as packages, which
 * SPDX would relate to it, they would be listed as parts of the product.
 */
final class SpdxLineage {
  /** No reader takes texts of any length. */
  private static final int LONGEST = 1_000_000;

  private final Losses losses;

  SpdxLineage(Losses losses) {
    this.losses = losses;
  }

  /** The same part with one more fact, where it is made from anything or was taken for it. */
  Part told(Part part) {
    Lineage lineage = part.component().lineage();
    if (lineage.origins().isEmpty()) {
      return part;
    }
    String line = line(lineage);
    if (line.length() > LONGEST) {
      losses.add("others that something is made from or was taken for", lineage.origins().size());
      return part;
    }
    return part.saying(new Said(Kind.PROPERTY, OwnFacts.LINEAGE, line));
  }

  private static String line(Lineage lineage) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      origins("madeFrom", Origin.Kind.ANCESTOR, lineage, json);
      origins("takenFor", Origin.Kind.EVIDENCE, lineage, json);
      texts("mended", lineage.mended(), json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be written", e);
    }
    return out.toString();
  }

  private static void origins(String name, Origin.Kind kind, Lineage lineage, JsonGenerator json)
      throws IOException {
    List<Component> all =
        lineage.origins().stream()
            .filter(one -> one.kind() == kind)
            .map(Origin::component)
            .toList();
    if (!all.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (Component one : all) {
        origin(one, json);
      }
      json.writeEndArray();
    }
  }

  private static void origin(Component one, JsonGenerator json) throws IOException {
    json.writeStartObject();
    text("name", one.name(), json);
    text("version", one.version(), json);
    text("purl", one.purl(), json);
    text("cpe", one.cpe(), json);
    Set<String> makers = new TreeSet<>(one.alsoCalled());
    makers.addAll(List.of(one.producer(), one.supplier()));
    makers.remove("");
    texts("by", makers, json);
    json.writeEndObject();
  }

  private static void text(String name, String text, JsonGenerator json) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(name, text);
    }
  }

  private static void texts(String name, Set<String> texts, JsonGenerator json) throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String text : new TreeSet<>(texts)) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }
}
