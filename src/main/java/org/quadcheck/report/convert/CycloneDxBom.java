package org.quadcheck.report.convert;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Composition;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.LifecycleChoice;
import org.cyclonedx.model.Lifecycles;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.OrganizationalContact;
import org.cyclonedx.model.OrganizationalEntity;
import org.cyclonedx.model.metadata.ToolInformation;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/** An SBOM in the object model of CycloneDX Core Java. */
final class CycloneDxBom {
  private final Content content;
  private final Losses losses;
  private final Sbom sbom;
  private final Ids ids;
  private final CycloneDxLicenceList licences;
  private final CycloneDxPart parts;

  CycloneDxBom(Content content, Losses losses) {
    // In CycloneDX the product is no component, so that one package as a part would pass for one.
    this.content = content.ofProductAlone();
    this.losses = losses;
    this.sbom = content.sbom();
    this.ids = new Ids(this.content, id -> id);
    this.licences = new CycloneDxLicenceList(content.licenceTexts(), losses);
    this.parts = new CycloneDxPart(licences, losses);
  }

  Bom bom() {
    Bom bom = new Bom();
    bom.setSerialNumber("urn:uuid:" + serial());
    bom.setVersion(1);
    bom.setMetadata(metadata());
    bom.setComponents(components());
    bom.setDependencies(dependencies());
    completeness(bom);
    losses.add("containment edges", content.containments().size());
    losses.add("texts of licences", content.licenceTexts().size() - licences.carried());
    return bom;
  }

  /** The same for the same source, so that the same input gives the same bytes. */
  private UUID serial() {
    return UUID.nameUUIDFromBytes(("quadcheck:" + sbom.sha256()).getBytes(StandardCharsets.UTF_8));
  }

  private Metadata metadata() {
    Metadata metadata = new Metadata();
    // Without this the library would state the time of writing.
    metadata.setTimestamp(Moment.of(sbom).map(Date::from).orElse(null));
    Value phase = sbom.fact(DocumentField.GENERATION_CONTEXT);
    // A phase that there is none of would pass for a name.
    if (!phase.text().isEmpty() && phase.state() != State.MALFORMED) {
      metadata.setLifecycles(lifecycles(phase.text()));
    }
    tool(metadata);
    creators(metadata);
    content
        .subject()
        .ifPresent(part -> metadata.setComponent(parts.component(part, ids.ofSubject())));
    return metadata;
  }

  private static Lifecycles lifecycles(String text) {
    LifecycleChoice choice = new LifecycleChoice();
    for (LifecycleChoice.Phase phase : LifecycleChoice.Phase.values()) {
      if (phase.getPhaseName().equals(text)) {
        choice.setPhase(phase);
      }
    }
    if (choice.getPhase() == null) {
      choice.setName(text);
      // Without one the library would write null, which is no text.
      choice.setDescription("as the source calls it");
    }
    Lifecycles lifecycles = new Lifecycles();
    lifecycles.setLifecycleChoice(List.of(choice));
    return lifecycles;
  }

  private void tool(Metadata metadata) {
    Value name = sbom.fact(DocumentField.TOOL_NAME);
    if (name.text().isEmpty()) {
      return;
    }
    Component tool = new Component();
    tool.setType(Component.Type.APPLICATION);
    tool.setName(name.text());
    Value version = sbom.fact(DocumentField.TOOL_VERSION);
    tool.setVersion(version.state() == State.ABSENT ? null : version.text());
    ToolInformation tools = new ToolInformation();
    tools.setComponents(List.of(tool));
    metadata.setToolChoice(tools);
  }

  private void creators(Metadata metadata) {
    for (Content.Creator creator : content.creators()) {
      if (creator.person()) {
        OrganizationalContact author = new OrganizationalContact();
        author.setName(creator.name());
        metadata.addAuthor(author);
      } else if (metadata.getManufacturer() == null) {
        OrganizationalEntity entity = new OrganizationalEntity();
        entity.setName(creator.name());
        metadata.setManufacturer(entity);
      } else {
        losses.add("further organisations that made the SBOM", 1);
      }
    }
  }

  /** A part that is deeper than the one before lies within it. */
  private List<Component> components() {
    List<Component> top = new ArrayList<>();
    List<Component> open = new ArrayList<>();
    for (int i = 0; i < content.parts().size(); i++) {
      Part part = content.parts().get(i);
      Component component = parts.component(part, ids.ofPart(i));
      int depth = Math.min(Math.max(part.depth(), 1), open.size() + 1);
      open.subList(depth - 1, open.size()).clear();
      if (open.isEmpty()) {
        top.add(component);
      } else {
        open.get(open.size() - 1).addComponent(component);
      }
      open.add(component);
    }
    return top;
  }

  private List<Dependency> dependencies() {
    Map<String, Dependency> entries = new LinkedHashMap<>();
    for (String id : content.described()) {
      entries.put(id, new Dependency(ids.of(id)));
    }
    for (Content.Edge edge : content.dependencies()) {
      entries
          .computeIfAbsent(edge.from(), id -> new Dependency(ids.of(id)))
          .addDependency(new Dependency(ids.of(edge.to())));
    }
    return new ArrayList<>(entries.values());
  }

  private void completeness(Bom bom) {
    Composition.Aggregate aggregate =
        switch (sbom.completeness()) {
          case COMPLETE -> Composition.Aggregate.COMPLETE;
          case INCOMPLETE -> Composition.Aggregate.INCOMPLETE;
          case UNKNOWN -> Composition.Aggregate.UNKNOWN;
          case NOT_SAID -> Composition.Aggregate.NOT_SPECIFIED;
        };
    if (aggregate != Composition.Aggregate.NOT_SPECIFIED) {
      Composition composition = new Composition();
      composition.setAggregate(aggregate);
      bom.setCompositions(List.of(composition));
    }
  }
}
