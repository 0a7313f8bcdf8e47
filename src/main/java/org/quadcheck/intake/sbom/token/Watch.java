package org.quadcheck.intake.sbom.token;

import com.fasterxml.jackson.core.JsonParser;
import java.util.Optional;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.shape.graph.GraphRules;
import org.quadcheck.intake.shape.graph.GraphWatch;
import org.quadcheck.intake.shape.json.JsonRules;
import org.quadcheck.intake.shape.json.JsonWatch;

/** The rules of a format, held against a document while it is read; none where there are none. */
public record Watch(Optional<JsonRules> rules, Optional<GraphRules> graph, Notes notes) {

  /** Nothing is held against it. */
  public static Watch none(Notes notes) {
    return new Watch(Optional.empty(), Optional.empty(), notes);
  }

  /** By the rules of a version of CycloneDX, such as 1.6; by none where it is not known. */
  public static Watch cycloneDx(String version, Notes notes) {
    return watching(JsonRules.cycloneDx(version), "CycloneDX " + version, notes);
  }

  /** By a version as documents write it. */
  public static Watch spdx(String version, Notes notes) {
    return watching(JsonRules.spdx(version), version.replace('-', ' '), notes);
  }

  private static Watch watching(Optional<JsonRules> rules, String label, Notes notes) {
    if (rules.isPresent()) {
      notes.watched(label);
    }
    return new Watch(rules, Optional.empty(), notes);
  }

  /** Of SPDX 3, by the version of the context. */
  public static Watch spdx3(String version, Notes notes) {
    Optional<GraphRules> graph = GraphRules.spdx(version);
    if (graph.isPresent()) {
      notes.watched("SPDX " + version);
    }
    return new Watch(Optional.empty(), graph, notes);
  }

  JsonParser over(JsonPlaces places) {
    if (graph.isPresent()) {
      return GraphWatch.of(places.parser(), places::spot, graph.get(), notes);
    }
    return rules
        .<JsonParser>map(one -> JsonWatch.of(places.parser(), places::spot, one, notes))
        .orElse(places.parser());
  }

  JsonParser overYaml(JsonPlaces places) {
    return rules
        .<JsonParser>map(one -> JsonWatch.ofYaml(places.parser(), places::spot, one, notes))
        .orElse(places.parser());
  }
}
