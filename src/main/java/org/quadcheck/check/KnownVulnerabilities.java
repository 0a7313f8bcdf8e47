package org.quadcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.Vex;
import org.quadcheck.evidence.VexStatement;
import org.quadcheck.evidence.VexStatus;
import org.quadcheck.knowledge.Advisories;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.Effect;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.knowledge.MatchKind;

/** The vulnerabilities of one SBOM: by the buyer's advisories, and by the supplier's own word. */
record KnownVulnerabilities(Submission submission, Sbom sbom, Knowledge known) {

  /** Every component, the product itself first. */
  Stream<Component> components() {
    return Stream.concat(sbom.subject().stream(), sbom.components().stream());
  }

  List<Vulnerable> all() {
    List<Vulnerable> all = new ArrayList<>();
    components().forEach(component -> add(component, all));
    all.addAll(admitted());
    return all;
  }

  private void add(Component component, List<Vulnerable> all) {
    for (Advisories.Hit hit : known.advisories().of(component, ComponentIdentity.of(component))) {
      if (hit.effect() != Effect.NOT_AFFECTED) {
        all.add(
            new Vulnerable(
                hit.advisory().ids(),
                Optional.of(component),
                hit.effect(),
                hit.how(),
                hit.how().words() + ", " + hit.advisory().label(),
                sbom.placeOf(component)));
      }
    }
  }

  /** What the supplier lists without saying that it does no harm. */
  private List<Vulnerable> admitted() {
    List<VexStatement> open = open(submission.statements());
    if (open.isEmpty()) {
      return List.of();
    }
    List<Vulnerable> admitted = new ArrayList<>();
    ComponentIndex index = new ComponentIndex(sbom, open);
    for (VexStatement statement : open(sbom.vulnerabilities())) {
      admitted.addAll(of(statement, index.meant(statement), Effect.AFFECTED));
    }
    List<ComponentIndex> others =
        submission.sboms().stream()
            .filter(one -> !one.path().equals(sbom.path()))
            .map(one -> new ComponentIndex(one, open))
            .toList();
    for (Vex vex : submission.vexes()) {
      for (VexStatement statement : open(vex.statements())) {
        Set<Component> meant = index.meant(statement);
        boolean elsewhere = others.stream().anyMatch(one -> !one.meant(statement).isEmpty());
        if (!meant.isEmpty() || !elsewhere) {
          admitted.addAll(of(statement, meant, Effect.UNCLEAR));
        }
      }
    }
    return admitted;
  }

  private static List<VexStatement> open(List<VexStatement> statements) {
    return statements.stream()
        .filter(one -> one.status().compareTo(VexStatus.UNDER_INVESTIGATION) >= 0)
        .toList();
  }

  private List<Vulnerable> of(VexStatement statement, Set<Component> meant, Effect ofNobody) {
    String from = "listed by the supplier";
    if (meant.isEmpty()) {
      return List.of(
          new Vulnerable(
              statement.ids(),
              Optional.empty(),
              ofNobody,
              MatchKind.REFERENCE,
              from,
              statement.place()));
    }
    return meant.stream()
        .map(
            component ->
                new Vulnerable(
                    statement.ids(),
                    Optional.of(component),
                    Effect.AFFECTED,
                    MatchKind.REFERENCE,
                    from,
                    statement.place()))
        .toList();
  }

  /**
   * Components of which nobody could say that they have no vulnerability. Where an SBOM names the
   * sources of some packages, the others are taken to be called like theirs.
   */
  Few unknown() {
    boolean sourced =
        sbom.components().stream().anyMatch(one -> ComponentIdentity.of(one).namesSource());
    return Few.of(
        sbom,
        one -> {
          ComponentIdentity identity = ComponentIdentity.of(one);
          boolean blind = !sourced && known.advisories().mayMissSource(identity);
          return blind || !known.advisories().know(identity);
        });
  }
}
