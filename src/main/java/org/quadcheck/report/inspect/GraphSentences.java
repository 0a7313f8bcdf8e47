package org.quadcheck.report.inspect;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.DependencyGraph;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.Survey;

/** What the edges of an SBOM show, in sentences. */
final class GraphSentences {
  private GraphSentences() {}

  static List<String> of(Sbom sbom) {
    DependencyGraph graph = sbom.graph();
    List<String> said = new ArrayList<>();
    said.add(
        sbom.subject()
            .map(one -> "the product: " + InspectionPage.shown(one.label()))
            .orElse("the SBOM does not name the product that it speaks of"));
    said.add(
        "%s, %s; at most %s from the product"
            .formatted(
                InspectionPage.counted(graph.dependencyEdges(), "dependency edge"),
                InspectionPage.counted(graph.containmentEdges(), "containment edge"),
                InspectionPage.counted(sbom.survey().paths().depth(), "step")));
    said.add(components("not reached from the product", graph.unreachable(), sbom));
    said.add(components("about whose dependencies nothing is said", graph.withoutEntry(), sbom));
    said.add(ids("ids that are named and nowhere declared", graph.dangling()));
    said.add(ids("ids that are declared again", graph.repeated()));
    said.add(loops(sbom.survey().paths()));
    said.add(completeness(sbom.completeness()));
    return said;
  }

  private static String components(String what, List<Integer> indexes, Sbom sbom) {
    List<String> first =
        indexes.stream().limit(10).map(i -> sbom.components().get(i).label()).toList();
    return "components %s: %s".formatted(what, counted(first, indexes.size()));
  }

  private static String ids(String what, List<String> ids) {
    return what + ": " + counted(ids, ids.size());
  }

  private static String counted(List<String> first, int count) {
    return count == 0 ? "none" : count + " (" + InspectionPage.named(first, count) + ")";
  }

  private static String loops(Survey.Paths paths) {
    String among = "dependencies that go in a circle: %d, with %d things in them, such as %s";
    return paths.loops() == 0
        ? "dependencies that go in a circle: none"
        : among.formatted(paths.loops(), paths.inLoops(), InspectionPage.shown(paths.example()));
  }

  private static String completeness(Completeness completeness) {
    return switch (completeness) {
      case COMPLETE -> "the SBOM says that it is complete";
      case INCOMPLETE -> "the SBOM says that it is incomplete";
      case UNKNOWN -> "the SBOM says that it is unknown whether it is complete";
      case NOT_SAID -> "the SBOM does not say whether it is complete";
    };
  }
}
