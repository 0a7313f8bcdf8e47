package org.quadcheck.workbench.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.Target;

/** A baseline as a Gemara control catalogue (layer 2), in JSON, which is YAML as well. */
record GemaraCatalog(Edition edition) {
  private static final String VERSION = "1.4.1";

  Tree tree() {
    return new Tree()
        .with("title", edition.baseline().title())
        .with("metadata", metadata())
        .list("groups", groups())
        .list("controls", edition.requirements(), this::control);
  }

  private Tree metadata() {
    Tree author =
        new Tree()
            .with("id", "quadcheck")
            .with("name", "quadcheck")
            .with("type", "Software Assisted")
            .with("description", "Written out of a baseline that people edit.");
    return new Tree()
        .with("id", edition.baseline().id())
        .with("type", "ControlCatalog")
        .with("gemara-version", VERSION)
        .with("version", edition.baseline().version())
        .with("date", edition.moment())
        .with("description", description())
        .with("author", author)
        .list("mapping-references", edition.sources().values(), GemaraCatalog::reference)
        .list("applicability-groups", edition.nations(), GemaraCatalog::applicability);
  }

  private String description() {
    String about = Wording.about(edition.baseline());
    return about.isEmpty() ? edition.baseline().title() : about;
  }

  private static Tree reference(Source source) {
    List<String> versions = List.of(source.version(), source.published(), "undated");
    return new Tree()
        .with("id", source.id())
        .with("title", source.title())
        .with(
            "version", versions.stream().filter(text -> !text.isBlank()).findFirst().orElseThrow())
        .with("description", Wording.line("Issued by " + source.issuer() + "."))
        .with("url", source.url());
  }

  private static Tree applicability(Nation nation) {
    return group(nation.code(), nation.name(), "Bought by " + nation.name() + ".");
  }

  private List<Tree> groups() {
    return edition.requirements().stream()
        .map(GemaraCatalog::targets)
        .distinct()
        .map(targets -> group(id(targets), title(targets), "Asked of " + title(targets) + "."))
        .toList();
  }

  private static Tree group(String id, String title, String description) {
    return new Tree().with("id", id).with("title", title).with("description", description);
  }

  private static String title(Target target) {
    return switch (target) {
      case SOFTWARE -> "software";
      case MANAGED_SERVICE -> "managed services";
      case SBOM -> "SBOMs";
    };
  }

  private static List<Target> targets(Requirement requirement) {
    return requirement.appliesTo().stream().sorted().toList();
  }

  private static String id(List<Target> targets) {
    return targets.isEmpty()
        ? "anything"
        : targets.stream().map(Target::word).collect(Collectors.joining("-and-"));
  }

  private static String title(List<Target> targets) {
    return targets.isEmpty()
        ? "anything"
        : targets.stream().map(GemaraCatalog::title).collect(Collectors.joining(" and "));
  }

  private Tree control(Requirement requirement) {
    return new Tree()
        .with("id", requirement.id())
        .with("title", requirement.title())
        .with("objective", requirement.title() + ".")
        .with("group", id(targets(requirement)))
        .list(
            "assessment-requirements",
            edition.demands(requirement).entrySet(),
            entry -> asked(requirement, entry.getKey(), entry.getValue()))
        .list("guidelines", guidelines(requirement))
        .with("state", state(requirement));
  }

  private static Tree asked(Requirement requirement, String id, Demand demand) {
    // A retired requirement of Gemara gives no advice.
    String advice = requirement.retired() ? "" : Wording.line(requirement.remediation());
    return new Tree()
        .with("id", id)
        .with("text", Wording.of(demand))
        .texts("applicability", List.of(demand.nation().code()))
        .with("recommendation", advice)
        .with("state", state(requirement));
  }

  private static String state(Requirement requirement) {
    return requirement.retired() ? "Retired" : "Active";
  }

  private List<Tree> guidelines(Requirement requirement) {
    Map<String, List<Clause>> bySource =
        edition.clauses(requirement).stream()
            .collect(
                Collectors.groupingBy(
                    clause -> clause.source().id(), LinkedHashMap::new, Collectors.toList()));
    return bySource.entrySet().stream()
        .map(
            entry ->
                new Tree()
                    .with("reference-id", entry.getKey())
                    .list("entries", entry.getValue(), GemaraCatalog::clause))
        .toList();
  }

  private static Tree clause(Clause clause) {
    return new Tree()
        .with("reference-id", clause.id())
        .with("remarks", Wording.line(clause.text()));
  }
}
