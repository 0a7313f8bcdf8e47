package org.quadcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.BaselineUse;
import org.quadcheck.assessment.NotChecked;
import org.quadcheck.assessment.WaiverNote;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Loosening;
import org.quadcheck.baseline.Nation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.knowledge.DataSet;

/**
 * The whole result for programs, by {@code docs/schema/result-1.json}. Keys and lists have a fixed
 * order; what there is none of is left out, except lists.
 */
final class JsonRenderer implements Renderer {
  static final String SCHEMA = "https://quadcheck.org/schema/result-1.json";
  static final int VERSION = 1;

  @Override
  public void write(AssessmentResult result, Writer out) throws IOException {
    JsonParts.write(out, json -> write(result, json));
  }

  private static void write(AssessmentResult result, JsonParts json) throws IOException {
    json.begin();
    subject(result, json);
    json.list("inputs", result.inputs(), file -> input(file, json));
    json.begin("gate");
    json.text("failOn", result.gate().failOn().word());
    json.flag("passed", result.gate().passed());
    json.flag("reportOnly", result.gate().reportOnly());
    json.end();
    json.list("verdicts", result.verdicts(), new JsonVerdicts(json)::write);
    json.list("findings", result.findings(), new JsonFindings(json)::write);
    json.list("notChecked", result.notChecked(), one -> notChecked(one, json));
    json.list("waivers", result.waivers(), note -> waiver(note, json));
    json.list("upcoming", result.upcoming(), new JsonDemands(json)::write);
    json.list("loosened", result.loosened(), one -> loosening(one, json));
    json.list(
        "validities",
        result.validities().entrySet(),
        one -> {
          json.begin();
          json.text("path", one.getKey());
          json.validityMembers(one.getValue());
          json.end();
        });
    json.list("notes", result.notes(), note -> note(note, json));
    json.list("baselines", result.baselines(), one -> baseline(one, json));
    json.list("data", result.data(), set -> data(set, result.asOf(), json));
    json.text("sourcesSha256", result.sourcesDigest());
    json.list("sources", Sources.citedIn(result), json::source);
    json.end();
  }

  private static void subject(AssessmentResult result, JsonParts json) throws IOException {
    json.text("schema", SCHEMA);
    json.number("resultVersion", VERSION);
    json.text("quadcheck", result.toolVersion());
    json.text("asOf", result.asOf().toString());
    json.text("supplier", result.supplier());
    json.text("product", result.product());
    json.text("productVersion", result.productVersion());
    json.list("nations", result.nations(), nation -> nation(nation, json));
    json.maybe("leastForce", result.leastForce().map(Force::word));
  }

  private static void nation(Nation nation, JsonParts json) throws IOException {
    json.begin();
    json.text("code", nation.code());
    json.text("name", nation.name());
    json.end();
  }

  private static void input(InputFile file, JsonParts json) throws IOException {
    json.begin();
    json.text("path", file.path());
    json.text("sha256", file.sha256());
    json.text("kind", file.kind().word());
    json.text("detail", file.detail());
    json.end();
  }

  private static void notChecked(NotChecked one, JsonParts json) throws IOException {
    json.begin();
    json.text("requirement", one.requirement());
    json.text("nation", one.nation().code());
    json.text("reason", one.reason());
    json.end();
  }

  private static void waiver(WaiverNote note, JsonParts json) throws IOException {
    json.begin();
    json.text("kind", note.kind().word());
    json.text("message", note.message());
    json.waiver("waiver", note.waiver());
    json.end();
  }

  private static void loosening(Loosening one, JsonParts json) throws IOException {
    json.begin();
    json.text("requirement", one.requirement());
    json.text("nation", one.nation().code());
    json.text("what", one.what());
    json.text("reason", one.reason());
    json.end();
  }

  private static void note(FormatNote note, JsonParts json) throws IOException {
    json.begin();
    json.text("kind", Phrases.word(note.kind()));
    json.text("message", note.message());
    json.number("count", note.count());
    json.place("place", note.place());
    json.end();
  }

  private static void data(DataSet set, LocalDate asOf, JsonParts json) throws IOException {
    json.begin();
    json.text("kind", set.kind().word());
    json.text("path", set.path());
    json.maybe("date", set.date().map(LocalDate::toString));
    if (set.age(asOf).isPresent()) {
      json.number("ageInDays", Math.toIntExact(set.age(asOf).get()));
    }
    json.number("maxAgeInDays", set.mostDays());
    json.flag("reliable", set.objection(asOf).isEmpty());
    json.number("files", set.files());
    json.number("entries", set.entries());
    json.end();
  }

  private static void baseline(BaselineUse one, JsonParts json) throws IOException {
    json.begin();
    json.text("id", one.id());
    json.text("title", one.title());
    json.text("version", one.version());
    json.text("status", one.status());
    json.maybe("profile", Optional.of(one.profile()).filter(named -> !named.isEmpty()));
    json.maybe("inForceUntil", one.inForceUntil().map(LocalDate::toString));
    json.maybe("supersededBy", Optional.of(one.supersededBy()).filter(id -> !id.isEmpty()));
    json.maybe("warning", Optional.of(one.warning()).filter(text -> !text.isEmpty()));
    json.text("sha256", one.sha256());
    json.end();
  }
}
