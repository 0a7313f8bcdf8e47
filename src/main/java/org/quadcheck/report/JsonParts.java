package org.quadcheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.Place;

/** The parts that more than one section of the JSON holds. */
public record JsonParts(JsonGenerator json) {

  /** Writes one member of a list. */
  @FunctionalInterface
  public interface Member<T> {
    /** Writes it. */
    void write(T value) throws IOException;
  }

  /** Writes one whole document, readable and harmless, and ends it with a line feed. */
  public static void write(Writer out, Member<JsonParts> document) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setCharacterEscapes(new VisibleEscapes());
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer());
      document.write(new JsonParts(json));
    }
    out.write('\n');
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  /** Begins an object. */
  public void begin() throws IOException {
    json.writeStartObject();
  }

  /** Begins an object that is a member. */
  public void begin(String key) throws IOException {
    json.writeObjectFieldStart(key);
  }

  /** Ends the object that is open. */
  public void end() throws IOException {
    json.writeEndObject();
  }

  /** A text. */
  public void text(String key, String value) throws IOException {
    json.writeStringField(key, value);
  }

  /** A whole number. */
  public void number(String key, int value) throws IOException {
    json.writeNumberField(key, value);
  }

  /** True or false. */
  public void flag(String key, boolean value) throws IOException {
    json.writeBooleanField(key, value);
  }

  /** A text, where there is one. */
  public void maybe(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(key, value.get());
    }
  }

  /** A list. */
  public <T> void list(String key, Collection<T> values, Member<T> member) throws IOException {
    json.writeArrayFieldStart(key);
    for (T value : values) {
      member.write(value);
    }
    json.writeEndArray();
  }

  /** A list that is the whole document. */
  public <T> void list(Collection<T> values, Member<T> member) throws IOException {
    json.writeStartArray();
    for (T value : values) {
      member.write(value);
    }
    json.writeEndArray();
  }

  /** A list of texts. */
  public void texts(String key, List<String> values) throws IOException {
    list(key, values, json::writeString);
  }

  /** How a document stands to the rules of its format. */
  public void validity(String key, Validity validity) throws IOException {
    begin(key);
    validityMembers(validity);
    end();
  }

  void validityMembers(Validity validity) throws IOException {
    text("grade", Phrases.word(validity.grade()));
    number("violations", validity.violations());
    text("checkedBy", validity.rules());
  }

  /** A place as a member. */
  public void place(String key, Place place) throws IOException {
    begin(key);
    placeMembers(place);
    end();
  }

  /** A place in a list. */
  public void place(Place place) throws IOException {
    begin();
    placeMembers(place);
    end();
  }

  /** Path, line and column as members of the object that is open. */
  void placeMembers(Place place) throws IOException {
    text("path", place.path());
    number("line", place.line());
    number("column", place.column());
  }

  void waiver(String key, Waiver waiver) throws IOException {
    begin(key);
    text("requirement", waiver.requirement());
    texts("nations", waiver.nations());
    text("supplier", waiver.supplier());
    text("product", waiver.product());
    texts("versions", waiver.versions());
    text("reason", waiver.reason());
    text("approvedBy", waiver.approvedBy());
    text("from", waiver.from().toString());
    text("until", waiver.until().toString());
    place("place", waiver.place());
    end();
  }

  void plan(String key, PlanItem plan) throws IOException {
    begin(key);
    text("id", plan.id());
    text("milestone", plan.milestone());
    text("owner", plan.owner());
    text("due", plan.due().toString());
    place("place", plan.place());
    end();
  }

  void clause(Clause clause) throws IOException {
    begin();
    text("source", clause.source().id());
    text("clause", clause.id());
    text("verified", clause.verified().word());
    text("force", clause.force().word());
    text("text", clause.text());
    end();
  }

  void source(Source source) throws IOException {
    begin();
    text("id", source.id());
    text("title", source.title());
    text("shortTitle", source.shortTitle());
    text("issuer", source.issuer());
    texts("nations", source.nations());
    text("force", source.force().word());
    text("version", source.version());
    text("published", source.published());
    maybe("inForceFrom", source.inForceFrom().map(LocalDate::toString));
    maybe("inForceUntil", source.inForceUntil().map(LocalDate::toString));
    text("successor", source.successor());
    text("binds", source.binds());
    text("url", source.url());
    end();
  }
}
