package org.quadcheck.workbench.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.Target;
import org.quadcheck.document.NamedUuid;

/** A baseline as an OSCAL catalogue: a control for each requirement, a part for each demand. */
record OscalCatalog(Edition edition) {

  Tree tree() {
    Tree catalog =
        new Tree()
            .with("uuid", NamedUuid.of("oscal-catalog " + edition.identity()))
            .with("metadata", Oscal.metadata(edition, edition.baseline().title()))
            .list("controls", edition.requirements(), this::control)
            .with(
                "back-matter",
                new Tree().list("resources", edition.sources().values(), OscalCatalog::resource));
    return new Tree().with("catalog", catalog);
  }

  private Tree control(Requirement requirement) {
    return new Tree()
        .with("id", requirement.id())
        .with("title", requirement.title())
        .list("props", properties(requirement))
        .list("links", edition.clauses(requirement), OscalCatalog::link)
        .list("parts", List.of(statement(requirement), guidance(requirement)));
  }

  private static List<Tree> properties(Requirement requirement) {
    List<Tree> properties = new ArrayList<>();
    properties.add(Oscal.property("label", requirement.id()));
    requirement.appliesTo().stream()
        .sorted(Comparator.naturalOrder())
        .map(Target::word)
        .forEach(word -> properties.add(Oscal.own("applies-to", word)));
    if (requirement.retired()) {
      properties.add(Oscal.property("status", "withdrawn"));
    }
    return properties;
  }

  private Tree statement(Requirement requirement) {
    return new Tree()
        .with("id", requirement.id() + "_smt")
        .with("name", "statement")
        .with("prose", requirement.title() + ".")
        .list("parts", edition.demands(requirement).entrySet(), OscalCatalog::item);
  }

  private static Tree item(Map.Entry<String, Demand> entry) {
    Demand demand = entry.getValue();
    String suffix = entry.getKey().substring(entry.getKey().lastIndexOf('.'));
    String requirement = entry.getKey().substring(0, entry.getKey().lastIndexOf('.'));
    return new Tree()
        .with("id", requirement + "_smt" + suffix.toLowerCase(Locale.ROOT))
        .with("name", "item")
        .list("props", properties(demand))
        .with("prose", Wording.of(demand))
        .list("links", demand.cites(), OscalCatalog::bareLink);
  }

  private static List<Tree> properties(Demand demand) {
    List<Tree> properties = new ArrayList<>();
    properties.add(Oscal.property("label", demand.nation().code()));
    properties.add(Oscal.own("obligation", demand.obligation().word()));
    properties.add(Oscal.own("force", Wording.force(demand)));
    demand.from().ifPresent(day -> properties.add(Oscal.own("from", day.toString())));
    demand.until().ifPresent(day -> properties.add(Oscal.own("until", day.toString())));
    return properties;
  }

  private static Tree guidance(Requirement requirement) {
    return new Tree()
        .with("id", requirement.id() + "_gdn")
        .with("name", "guidance")
        .with("prose", Wording.line(requirement.remediation()));
  }

  private static Tree bareLink(Clause clause) {
    return new Tree()
        .with("href", "#" + Oscal.resource(clause.source()))
        .with("rel", "reference")
        .with("resource-fragment", clause.id());
  }

  /** With the text of the clause, which stands once in a control. */
  private static Tree link(Clause clause) {
    return bareLink(clause).with("text", Wording.line(clause.citation() + ": " + clause.text()));
  }

  private static Tree resource(Source source) {
    List<Tree> properties = new ArrayList<>();
    properties.add(Oscal.own("source", source.id()));
    properties.add(Oscal.own("force", source.force().word()));
    source.status().ifPresent(status -> properties.add(Oscal.own("status", status.word())));
    if (!source.sha256().isEmpty()) {
      properties.add(Oscal.own("sha256", source.sha256()));
    }
    if (!source.published().isBlank()) {
      properties.add(Oscal.property("published", source.published()));
    }
    if (!source.version().isBlank()) {
      properties.add(Oscal.property("version", source.version()));
    }
    source
        .inForceFrom()
        .ifPresent(day -> properties.add(Oscal.own("in-force-from", day.toString())));
    source
        .inForceUntil()
        .ifPresent(day -> properties.add(Oscal.own("in-force-until", day.toString())));
    List<Tree> addresses =
        source.url().isBlank() ? List.of() : List.of(new Tree().with("href", source.url()));
    return new Tree()
        .with("uuid", Oscal.resource(source))
        .with("title", source.title())
        .with("description", Wording.line("Issued by " + source.issuer() + "."))
        .list("props", properties)
        .list("rlinks", addresses);
  }
}
