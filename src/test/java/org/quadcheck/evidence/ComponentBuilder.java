package org.quadcheck.evidence;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.value.State;

/** Makes components for tests; every field is stated unless a test takes it away. */
public final class ComponentBuilder {
  private String type = "library";
  private String name = "left-pad";
  private String version = "1.3.0";
  private String purl = "pkg:npm/left-pad@1.3.0";
  private String cpe = "";
  private String producer = "Example Foundation";
  private String supplier = "Example Foundation";
  private String endOfLife = "2030-01-01";
  private Lineage lineage = Lineage.NONE;
  private Set<String> alsoCalled = Set.of();
  private Set<String> hashes = new LinkedHashSet<>(Set.of("SHA-256"));
  private final Map<ComponentField, State> states = new EnumMap<>(ComponentField.class);

  private ComponentBuilder() {
    for (ComponentField field : ComponentField.values()) {
      states.put(field, State.STATED);
    }
  }

  public static ComponentBuilder aComponent() {
    return new ComponentBuilder();
  }

  public ComponentBuilder named(String newName) {
    name = newName;
    return this;
  }

  public ComponentBuilder ofType(String newType) {
    type = newType;
    return this;
  }

  public ComponentBuilder withVersion(String newVersion) {
    version = newVersion;
    return this;
  }

  public ComponentBuilder withCpe(String newCpe) {
    cpe = newCpe;
    return this;
  }

  public ComponentBuilder withPurl(String newPurl) {
    purl = newPurl;
    return this;
  }

  public ComponentBuilder alsoCalled(String... names) {
    alsoCalled = Set.of(names);
    return this;
  }

  public ComponentBuilder from(Lineage origins) {
    lineage = origins;
    return this;
  }

  public ComponentBuilder by(String newProducer) {
    producer = newProducer;
    supplier = newProducer;
    return this;
  }

  public ComponentBuilder endingOn(String day) {
    endOfLife = day;
    return this;
  }

  public ComponentBuilder hashedBy(String... algorithms) {
    hashes = new LinkedHashSet<>(java.util.List.of(algorithms));
    return this;
  }

  public ComponentBuilder with(ComponentField field, State state) {
    states.put(field, state);
    return this;
  }

  public ComponentBuilder sayingNothing() {
    states.clear();
    return named("").withVersion("").withPurl("").by("").endingOn("").hashedBy();
  }

  public Component build() {
    return new Component(
        name + "@" + version,
        type,
        name,
        version,
        purl,
        cpe,
        producer,
        supplier,
        endOfLife,
        hashes,
        alsoCalled,
        new FieldStates(states),
        lineage,
        12,
        5);
  }
}
