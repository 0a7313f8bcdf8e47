package org.quadcheck.evidence.sbom;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted in an SBOM while it was read and no check asks for.
 *
 * @param aspects of how many components each holds; the subject is none of them
 * @param externalReferences how many of each type as written, of the subject too
 * @param reproducible whether the document says that its builder leaves out what changes from build
 *     to build, such as the time
 * @param tools by which the document says that it was made, as far as they are named
 * @param vulnerabilitiesAlone whether it has a list of vulnerabilities, be that empty, and none of
 *     components
 */
public record Survey(
    Map<Aspect, Integer> aspects,
    Map<String, Integer> externalReferences,
    Paths paths,
    boolean reproducible,
    List<String> tools,
    boolean vulnerabilitiesAlone) {
  /** Nothing was counted. */
  public static final Survey NOTHING =
      new Survey(Map.of(), Map.of(), new Paths(0, 0, 0, ""), false, List.of(), false);

  /**
   * How the dependencies run.
   *
   * @param depth the most steps that lead from the subject to a thing, by the shortest way
   * @param loops groups of things that depend on each other in a circle
   * @param inLoops how many things lie in one
   * @param example the id of one of them; empty where there is none
   */
  public record Paths(int depth, int loops, int inLoops, String example) {}

  public Survey {
    Map<Aspect, Integer> copy = new EnumMap<>(Aspect.class);
    copy.putAll(aspects);
    aspects = Collections.unmodifiableMap(copy);
    externalReferences = Collections.unmodifiableMap(new TreeMap<>(externalReferences));
    tools = List.copyOf(tools);
  }

  /** How many components show it. */
  public int count(Aspect aspect) {
    return aspects.getOrDefault(aspect, 0);
  }
}
