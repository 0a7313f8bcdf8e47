package org.quadcheck.report.inspect;

import java.io.IOException;
import java.util.List;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.DependencyGraph;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.Survey;
import org.quadcheck.report.JsonParts;

/** What the edges of an SBOM show, for programs. */
final class InspectionGraph {
  private InspectionGraph() {}

  static void write(Sbom sbom, JsonParts json) throws IOException {
    DependencyGraph graph = sbom.graph();
    Survey.Paths paths = sbom.survey().paths();
    json.begin("graph");
    json.flag("hasSubject", graph.hasSubject());
    json.number("dependencyEdges", graph.dependencyEdges());
    json.number("containmentEdges", graph.containmentEdges());
    json.number("depth", paths.depth());
    json.number("loops", paths.loops());
    json.number("inLoops", paths.inLoops());
    json.text("loopExample", paths.example());
    ids("dangling", graph.dangling(), json);
    ids("repeated", graph.repeated(), json);
    components("unreachable", graph.unreachable(), sbom, json);
    components("withoutEntry", graph.withoutEntry(), sbom, json);
    json.end();
  }

  private static void ids(String key, List<String> ids, JsonParts json) throws IOException {
    json.begin(key);
    json.number("count", ids.size());
    json.texts("first", ids.subList(0, Math.min(FieldTally.NAMED, ids.size())));
    json.end();
  }

  private static void components(String key, List<Integer> indexes, Sbom sbom, JsonParts json)
      throws IOException {
    List<Component> first =
        indexes.stream().limit(FieldTally.NAMED).map(sbom.components()::get).toList();
    json.begin(key);
    json.number("count", indexes.size());
    json.list(
        "first",
        first,
        one -> {
          json.begin();
          InspectionJson.component(one, sbom, json);
          json.end();
        });
    json.end();
  }
}
