package org.quadcheck.intake.sbom.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/** What else a component may be, as JSON in a property, for a format that has no place for it. */
final class LineageProperty {
  private final JsonParser json;
  private final Place place;
  private final List<Origin> origins = new ArrayList<>();
  private final Set<String> mended = new HashSet<>();

  private LineageProperty(JsonParser json, Place place) {
    this.json = json;
    this.place = place;
  }

  /** Nothing where the text is no JSON. */
  static Lineage read(Value value) {
    try (JsonParser json = new JsonFactory().createParser(value.text())) {
      LineageProperty property = new LineageProperty(json, value.place());
      property.members();
      return new Lineage(property.origins, property.mended);
    } catch (IOException e) {
      return Lineage.NONE;
    }
  }

  private void members() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "madeFrom" -> origins(Origin.Kind.ANCESTOR);
        case "takenFor" -> origins(Origin.Kind.EVIDENCE);
        case "mended" -> mended.addAll(texts());
        default -> json.skipChildren();
      }
    }
  }

  private void origins(Origin.Kind kind) throws IOException {
    if (!json.isExpectedStartArrayToken()) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.isExpectedStartObjectToken() && origins.size() < Lineage.MOST) {
        origins.add(new Origin(kind, component()));
      } else {
        json.skipChildren();
      }
    }
  }

  private Component component() throws IOException {
    Map<String, String> texts = new HashMap<>();
    Set<String> others = new LinkedHashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        texts.put(name, json.getText());
      } else if (name.equals("by")) {
        others.addAll(texts());
      } else {
        json.skipChildren();
      }
    }
    return Component.outside(texts, others, place);
  }

  private List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    if (!json.isExpectedStartArrayToken()) {
      json.skipChildren();
      return texts;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        texts.add(json.getText());
      } else {
        json.skipChildren();
      }
    }
    return texts;
  }
}
