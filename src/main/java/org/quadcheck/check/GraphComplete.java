package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Few;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.DependencyGraph;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

/**
 * The dependencies of every SBOM make a whole graph: every component is reached from the product,
 * something is said about the dependencies of each, and no edge leads to nothing.
 *
 * @param anyEdge whether one dependency anywhere is enough, a lenient reading
 * @param containsCounts whether what contains another thing depends on it, a lenient reading
 */
public record GraphComplete(boolean anyEdge, boolean containsCounts) implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return SbomQuestion.put(submission, this::judge);
  }

  private Observation judge(Sbom sbom) {
    int edges = edges(sbom);
    List<String> gaps = anyEdge && edges > 0 ? List.of() : missing(sbom);
    if (!gaps.isEmpty()) {
      return Observation.fail(String.join("; ", gaps), Place.of(sbom.path()))
          .mendedBy(Remedy.ofDependencies(sbom));
    }
    String message =
        anyEdge
            ? "%d dependencies are stated".formatted(edges)
            : "%d dependencies reach all %d components".formatted(edges, sbom.components().size());
    Observation passed = Observation.pass(Assurance.OBSERVED, message, Place.of(sbom.path()));
    return SbomQuestion.withSubject(sbom, passed);
  }

  private int edges(Sbom sbom) {
    DependencyGraph graph = sbom.graph();
    return graph.dependencyEdges() + (containsCounts ? graph.containmentEdges() : 0);
  }

  /** What is missing of dependencies for a whole graph, each as half a sentence. */
  static List<String> gaps(Sbom sbom) {
    return new GraphComplete(false, false).missing(sbom);
  }

  private List<String> missing(Sbom sbom) {
    DependencyGraph graph = sbom.graph();
    DependencyGraph.Gaps lacking = containsCounts ? graph.withParts() : graph.gaps();
    List<String> gaps = new ArrayList<>();
    if (edges(sbom) == 0) {
      gaps.add("the SBOM states no dependencies");
      return gaps;
    }
    if (!graph.dangling().isEmpty()) {
      String named = SbomQuestion.listed(graph.dangling());
      gaps.add("%d dependencies lead to nothing: %s".formatted(graph.dangling().size(), named));
    }
    if (!graph.repeated().isEmpty()) {
      String named = SbomQuestion.listed(graph.repeated());
      String stand = graph.repeated().size() == 1 ? "id stands" : "ids stand";
      gaps.add(
          "%d %s for more than one thing: %s".formatted(graph.repeated().size(), stand, named));
    }
    if (startsNowhere(sbom, lacking)) {
      int all = sbom.components().size();
      String message = "the SBOM names no product from which dependencies could lead to %d %s";
      gaps.add(message.formatted(all, all == 1 ? "component" : "components"));
    } else {
      addComponents(
          gaps,
          sbom,
          lacking.unreachable(),
          "components are not reached from the product by dependencies");
    }
    addComponents(
        gaps, sbom, lacking.withoutEntry(), "components say nothing of their dependencies");
    return gaps;
  }

  /** Of several products that are described each is a beginning. */
  private static boolean startsNowhere(Sbom sbom, DependencyGraph.Gaps lacking) {
    return !sbom.graph().hasSubject()
        && !sbom.components().isEmpty()
        && lacking.unreachable().size() == sbom.components().size();
  }

  private static void addComponents(
      List<String> gaps, Sbom sbom, List<Integer> indexes, String words) {
    if (!indexes.isEmpty()) {
      String named = Few.at(sbom, indexes).named();
      gaps.add("%d of %d %s: %s".formatted(indexes.size(), sbom.components().size(), words, named));
    }
  }

  @Override
  public String asks() {
    return anyEdge
        ? "states at least one dependency"
        : "states the dependencies of every component, so that all are reached from the product"
            + (containsCounts ? ", where what contains depends" : "");
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof GraphComplete that
        && (anyEdge || !that.anyEdge)
        && (containsCounts || !that.containsCounts);
  }

  @Override
  public boolean asksForDependencies() {
    return true;
  }
}
