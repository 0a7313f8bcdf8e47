package org.quadcheck.workbench.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.document.NamedUuid;

/**
 * A baseline as CycloneDX 1.6 {@code definitions.standards}: under each requirement what each
 * nation asks, and a level for each nation and obligation.
 */
record CycloneDxStandard(Edition edition) {

  Tree tree() {
    return new Tree()
        .with("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json")
        .with("bomFormat", "CycloneDX")
        .with("specVersion", "1.6")
        .with("serialNumber", "urn:uuid:" + NamedUuid.of("cyclonedx " + edition.identity()))
        .with("version", 1)
        .with("metadata", new Tree().with("timestamp", edition.moment()))
        .with("definitions", new Tree().list("standards", List.of(standard())));
  }

  private Tree standard() {
    Baseline baseline = edition.baseline();
    List<Tree> requirements = new ArrayList<>();
    for (Requirement requirement : edition.requirements()) {
      requirements.add(requirement(requirement));
      edition
          .demands(requirement)
          .forEach((id, demand) -> requirements.add(demand(requirement, id, demand)));
    }
    return new Tree()
        .with("bom-ref", baseline.id())
        .with("name", baseline.title())
        .with("version", baseline.version())
        .with("description", Wording.about(baseline))
        .list("requirements", requirements)
        .list("levels", levels());
  }

  private Tree requirement(Requirement requirement) {
    List<Tree> properties = new ArrayList<>();
    requirement.appliesTo().stream()
        .sorted()
        .forEach(target -> properties.add(property("applies-to", target.word())));
    if (requirement.retired()) {
      properties.add(property("retired", "true"));
    }
    return new Tree()
        .with("bom-ref", ref(requirement.id()))
        .with("identifier", requirement.id())
        .with("title", requirement.title())
        .with("text", requirement.title() + ".")
        .texts("descriptions", List.of(Wording.line(requirement.remediation())))
        .list("properties", properties);
  }

  private Tree demand(Requirement requirement, String id, Demand demand) {
    return new Tree()
        .with("bom-ref", ref(id))
        .with("identifier", id)
        .with("title", requirement.title())
        .with("text", Wording.of(demand))
        .with("parent", ref(requirement.id()))
        .list("properties", properties(demand))
        .list("externalReferences", references(demand));
  }

  private static List<Tree> properties(Demand demand) {
    List<Tree> properties = new ArrayList<>();
    properties.add(property("nation", demand.nation().code()));
    properties.add(property("obligation", demand.obligation().word()));
    properties.add(property("force", Wording.force(demand)));
    demand.from().ifPresent(day -> properties.add(property("from", day.toString())));
    demand.until().ifPresent(day -> properties.add(property("until", day.toString())));
    demand.cites().forEach(clause -> properties.add(property("cites", clause.citation())));
    return properties;
  }

  private static Tree property(String name, String value) {
    return new Tree().with("name", "quadcheck:" + name).with("value", value);
  }

  private static List<Tree> references(Demand demand) {
    return demand.cites().stream()
        .filter(clause -> !clause.source().url().isBlank())
        .map(CycloneDxStandard::reference)
        .toList();
  }

  private static Tree reference(Clause clause) {
    return new Tree()
        .with("type", "documentation")
        .with("url", clause.source().url())
        .with("comment", Wording.line(clause.citation() + ": " + clause.text()));
  }

  private List<Tree> levels() {
    List<Tree> levels = new ArrayList<>();
    for (Nation nation : edition.nations()) {
      for (Obligation obligation : Obligation.values()) {
        List<String> asked = asked(nation, obligation);
        if (!asked.isEmpty()) {
          levels.add(level(nation, obligation, asked));
        }
      }
    }
    return levels;
  }

  private Tree level(Nation nation, Obligation obligation, List<String> asked) {
    String id = nation.code() + "-" + obligation.word();
    return new Tree()
        .with("bom-ref", ref(id))
        .with("identifier", id)
        .with("title", "%s: %s".formatted(nation.name(), obligation.word()))
        .texts("requirements", asked);
  }

  private List<String> asked(Nation nation, Obligation obligation) {
    return edition.requirements().stream()
        .filter(requirement -> !requirement.retired())
        .flatMap(requirement -> edition.demands(requirement).entrySet().stream())
        .filter(entry -> entry.getValue().nation().equals(nation))
        .filter(entry -> entry.getValue().obligation() == obligation)
        .map(Map.Entry::getKey)
        .map(this::ref)
        .toList();
  }

  private String ref(String id) {
    return edition.baseline().id() + ":" + id;
  }
}
