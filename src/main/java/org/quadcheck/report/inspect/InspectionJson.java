package org.quadcheck.report.inspect;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.SbomCounts;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.report.JsonParts;

/** An inspection for programs, by {@code docs/schema/inspection-1.json}. */
record InspectionJson(Inspection inspection) {
  static final String SCHEMA = "https://quadcheck.org/schema/inspection-1.json";
  static final int VERSION = 1;

  void write(Writer out) throws IOException {
    JsonParts.write(out, this::write);
  }

  private void write(JsonParts json) throws IOException {
    json.begin();
    json.text("schema", SCHEMA);
    json.number("inspectionVersion", VERSION);
    json.text("quadcheck", inspection.toolVersion());
    json.list("sboms", inspection.sboms(), sbom -> sbom(sbom, json));
    json.end();
  }

  private static void sbom(Sbom sbom, JsonParts json) throws IOException {
    Numbers numbers = new Numbers(sbom);
    json.begin();
    json.text("path", sbom.path());
    json.text("sha256", sbom.sha256());
    json.text("format", sbom.format());
    json.text("version", sbom.version());
    json.text("encoding", sbom.encoding());
    json.validity("validity", sbom.validity());
    numbers("counts", SbomCounts.of(sbom), json);
    json.list("facts", List.of(DocumentField.values()), field -> fact(field, sbom, json));
    if (sbom.subject().isPresent()) {
      json.begin("subject");
      component(sbom.subject().get(), sbom, json);
      json.text("id", sbom.subject().get().id());
      json.text("type", sbom.subject().get().type());
      json.end();
    }
    json.list("fields", List.of(ComponentField.values()), field -> field(field, sbom, json));
    numbers("hashes", numbers.hashes(), json);
    numbers("identifiers", numbers.identifiers(), json);
    numbers("licences", numbers.licences(), json);
    numbers("types", numbers.types(), json);
    json.number("nested", sbom.survey().count(Aspect.NESTED));
    json.number("services", sbom.services());
    json.number("files", sbom.files());
    InspectionGraph.write(sbom, json);
    json.text("completeness", word(sbom.completeness()));
    json.list("signatures", sbom.signatures(), one -> signature(one, json));
    numbers("externalReferences", sbom.survey().externalReferences(), json);
    json.list("notes", sbom.notes(), note -> note(note, json));
    json.end();
  }

  private static void fact(DocumentField field, Sbom sbom, JsonParts json) throws IOException {
    Value value = sbom.fact(field);
    json.begin();
    json.text("field", field.word());
    json.text("state", value.state().word());
    json.text("text", value.text());
    json.place("place", value.place());
    if (!value.isStated()) {
      remedy(Remedy.of(field, sbom), json);
    }
    json.end();
  }

  private static void field(ComponentField field, Sbom sbom, JsonParts json) throws IOException {
    FieldTally tally = FieldTally.of(field, sbom);
    json.begin();
    json.text("field", field.word());
    json.begin("states");
    for (State state : State.values()) {
      json.number(state.word(), tally.count(state));
    }
    json.end();
    json.list("lacking", tally.lacking(), one -> lacking(one, field, sbom, json));
    json.number("lackingMore", tally.lackingCount() - tally.lacking().size());
    if (tally.lackingCount() > 0) {
      remedy(Remedy.of(field, sbom), json);
    }
    json.end();
  }

  private static void lacking(Component component, ComponentField field, Sbom sbom, JsonParts json)
      throws IOException {
    json.begin();
    component(component, sbom, json);
    json.text("state", component.states().of(field).word());
    json.end();
  }

  /** The members that name a component, within the object that is open. */
  static void component(Component component, Sbom sbom, JsonParts json) throws IOException {
    json.text("name", component.name());
    json.text("version", component.version());
    json.place("place", sbom.placeOf(component));
  }

  private static void remedy(Remedy remedy, JsonParts json) throws IOException {
    json.text("fault", remedy.fault().word());
    json.text("remedy", remedy.text());
  }

  private static void signature(Signature signature, JsonParts json) throws IOException {
    json.begin();
    json.text("path", signature.path());
    json.text("scheme", signature.scheme());
    json.text("outcome", signature.outcome().word());
    json.text("signer", signature.signer());
    json.text("message", signature.message());
    json.end();
  }

  private static void note(FormatNote note, JsonParts json) throws IOException {
    json.begin();
    json.text("kind", word(note.kind()));
    json.text("message", note.message());
    json.number("count", note.count());
    json.place("place", note.place());
    json.end();
  }

  private static void numbers(String key, Map<String, Integer> numbers, JsonParts json)
      throws IOException {
    json.begin(key);
    for (Map.Entry<String, Integer> one : numbers.entrySet()) {
      json.number(one.getKey(), one.getValue());
    }
    json.end();
  }

  /** The constant in kebab-case. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
