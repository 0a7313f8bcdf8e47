package org.quadcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.PlanItem;

/** The parts that more than one section of the JSON holds. */
record JsonParts(JsonGenerator json) {

  /** Writes one member of a list. */
  @FunctionalInterface
  interface Member<T> {
    void write(T value) throws IOException;
  }

  void begin() throws IOException {
    json.writeStartObject();
  }

  void begin(String key) throws IOException {
    json.writeObjectFieldStart(key);
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  void text(String key, String value) throws IOException {
    json.writeStringField(key, value);
  }

  void number(String key, int value) throws IOException {
    json.writeNumberField(key, value);
  }

  void flag(String key, boolean value) throws IOException {
    json.writeBooleanField(key, value);
  }

  void maybe(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(key, value.get());
    }
  }

  <T> void list(String key, Collection<T> values, Member<T> member) throws IOException {
    json.writeArrayFieldStart(key);
    for (T value : values) {
      member.write(value);
    }
    json.writeEndArray();
  }

  void texts(String key, List<String> values) throws IOException {
    list(key, values, json::writeString);
  }

  void place(String key, Place place) throws IOException {
    begin(key);
    placeMembers(place);
    end();
  }

  void place(Place place) throws IOException {
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
