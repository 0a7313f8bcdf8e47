package org.quadcheck.cli.attestation;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.quadcheck.cli.shell.Version;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.intake.Understood;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.pdf.PdfForm;
import org.quadcheck.report.JsonParts;

/** What attestations were taken for, for programs, by {@code docs/schema/understood-1.json}. */
record UnderstoodJson(Understood read) {
  private static final String SCHEMA = "https://quadcheck.org/schema/understood-1.json";
  private static final int VERSION = 1;

  void write(Writer out) throws IOException {
    JsonParts.write(out, this::write);
  }

  private void write(JsonParts json) throws IOException {
    json.begin();
    json.text("schema", SCHEMA);
    json.number("understoodVersion", VERSION);
    json.text("quadcheck", Version.number());
    json.list("forms", read.forms().entrySet(), one -> form(one, json));
    json.list("attestations", read.others().entrySet(), one -> attestation(one, json));
    json.end();
  }

  private static void form(Map.Entry<String, PdfForm> form, JsonParts json) throws IOException {
    json.begin();
    json.text("path", form.getKey());
    json.text("detail", form.getValue().detail());
    json.list("fields", form.getValue().taken(), one -> field(one, json));
    json.texts("cautions", UnderstoodText.cautions(form.getValue()));
    json.end();
  }

  private static void field(PdfForm.Taken one, JsonParts json) throws IOException {
    json.begin();
    json.text("field", one.field());
    json.text("takenFor", one.path());
    json.text("by", one.path().isEmpty() ? "" : one.by());
    json.text("value", one.value());
    json.end();
  }

  private static void attestation(Map.Entry<String, Foreign> one, JsonParts json)
      throws IOException {
    UnderstoodFacts facts = new UnderstoodFacts(one.getValue());
    json.begin();
    json.text("path", one.getKey());
    json.text("form", facts.form());
    json.list("facts", facts.list(), fact -> fact(fact, json));
    json.list("notCounted", facts.notCounted(), note -> note(note, json));
    json.end();
  }

  private static void fact(UnderstoodFacts.Fact one, JsonParts json) throws IOException {
    json.begin();
    json.text("key", one.key());
    json.text("value", one.value());
    json.place("place", one.place());
    json.end();
  }

  private static void note(FormatNote one, JsonParts json) throws IOException {
    json.begin();
    json.text("message", one.message());
    json.place("place", one.place());
    json.end();
  }
}
