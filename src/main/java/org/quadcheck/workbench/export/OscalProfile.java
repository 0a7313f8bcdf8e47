package org.quadcheck.workbench.export;

import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.document.NamedUuid;

/** What some nations ask, as an OSCAL profile over the catalogue of the whole baseline. */
record OscalProfile(Edition edition) {

  Tree tree() {
    List<String> ids =
        edition.requirements().stream()
            .filter(requirement -> !requirement.retired())
            .map(Requirement::id)
            .toList();
    Tree imported =
        new Tree()
            .with("href", Oscal.catalogFile(edition))
            .list("include-controls", List.of(new Tree().texts("with-ids", ids)));
    Tree profile =
        new Tree()
            .with("uuid", NamedUuid.of("oscal-profile " + edition.identity()))
            .with("metadata", Oscal.metadata(edition, title()))
            .list("imports", List.of(imported))
            .with("merge", new Tree().with("flat", new Tree()));
    return new Tree().with("profile", profile);
  }

  private String title() {
    return edition.nations().stream()
        .map(Nation::name)
        .collect(Collectors.joining(", ", edition.baseline().title() + ": ", ""));
  }
}
