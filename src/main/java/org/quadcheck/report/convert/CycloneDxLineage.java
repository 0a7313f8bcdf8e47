package org.quadcheck.report.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyclonedx.model.Ancestors;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Evidence;
import org.cyclonedx.model.Issue;
import org.cyclonedx.model.Patch;
import org.cyclonedx.model.Pedigree;
import org.cyclonedx.model.component.evidence.Identity;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.value.State;

/** What a component is made from and was taken for, as pedigree and evidence of CycloneDX. */
final class CycloneDxLineage {
  /** No more than the schema takes. */
  private static final Pattern CPE =
      Pattern.compile(
          "cpe:(?:/[aho]?(?::[a-z0-9._~%-]*){0,6}"
              + "|2\\.3:[aho*-](?::(?:[*-]|[a-z0-9._-]+)){5}:(?:[*-]|[a-z]{2,3})"
              + "(?::(?:[*-]|[a-z0-9._-]+)){4})",
          Pattern.CASE_INSENSITIVE);

  private final Losses losses;

  CycloneDxLineage(Losses losses) {
    this.losses = losses;
  }

  void write(Part part, Component component) {
    Lineage lineage = part.component().lineage();
    List<Component> ancestors = origins(lineage, Origin.Kind.ANCESTOR).map(this::ancestor).toList();
    if (!ancestors.isEmpty()) {
      component.setPedigree(madeFrom(ancestors));
    }
    if (!lineage.mended().isEmpty()) {
      // A patch of an ancestor does not say that the component itself is patched.
      boolean own = part.component().states().of(ComponentField.PATCH_STATUS) == State.STATED;
      patch(own || ancestors.isEmpty() ? component : ancestors.get(0), lineage.mended());
    }
    List<Identity> taken =
        origins(lineage, Origin.Kind.EVIDENCE).flatMap(CycloneDxLineage::identities).toList();
    if (!taken.isEmpty()) {
      Evidence evidence = new Evidence();
      evidence.setIdentities(taken);
      component.setEvidence(evidence);
    }
  }

  private static Stream<Origin> origins(Lineage lineage, Origin.Kind kind) {
    return lineage.origins().stream().filter(one -> one.kind() == kind);
  }

  private static Pedigree madeFrom(List<Component> made) {
    Ancestors ancestors = new Ancestors();
    ancestors.setComponents(made);
    Pedigree pedigree = new Pedigree();
    pedigree.setAncestors(ancestors);
    return pedigree;
  }

  /** The ids that are resolved; of what sort the patches were is not kept. */
  private static void patch(Component component, Set<String> mended) {
    Patch patch = new Patch();
    patch.setType(Patch.Type.UNOFFICIAL);
    patch.setResolves(mended.stream().sorted().map(CycloneDxLineage::issue).toList());
    Pedigree pedigree = component.getPedigree() == null ? new Pedigree() : component.getPedigree();
    pedigree.setPatches(List.of(patch));
    component.setPedigree(pedigree);
  }

  private static Issue issue(String id) {
    Issue issue = new Issue();
    issue.setType(Issue.Type.SECURITY);
    issue.setId(id);
    return issue;
  }

  private Component ancestor(Origin origin) {
    Component component = new Component();
    component.setType(Component.Type.LIBRARY);
    component.setName(origin.name().isEmpty() ? "NOASSERTION" : origin.name());
    component.setVersion(stated(origin.component().version()));
    component.setPurl(stated(origin.component().purl()));
    String cpe = origin.component().cpe();
    boolean fits = CPE.matcher(cpe).matches();
    component.setCpe(fits ? cpe : null);
    losses.add("CPEs of what components are made from", fits || cpe.isEmpty() ? 0 : 1);
    makers(origin, component);
    return component;
  }

  private static String stated(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Of further names it is not known what they are, but of a group that a purl names. */
  private static void makers(Origin origin, Component component) {
    if (!origin.component().supplier().isEmpty()) {
      component.setSupplier(CycloneDxPart.entity(origin.component().supplier()));
    }
    if (!origin.component().producer().isEmpty()) {
      component.setManufacturer(CycloneDxPart.entity(origin.component().producer()));
    }
    List<String> names = new ArrayList<>(origin.component().alsoCalled());
    names.stream()
        .filter(name -> origin.component().purl().contains("/" + name + "/"))
        .findFirst()
        .ifPresent(component::setGroup);
    names.remove(component.getGroup());
    if (!names.isEmpty()) {
      component.setAuthors(names.stream().map(CycloneDxPart::contact).toList());
    }
  }

  private static Stream<Identity> identities(Origin origin) {
    return Stream.of(
            identity(Identity.Field.PURL, origin.component().purl()),
            identity(Identity.Field.CPE, origin.component().cpe()),
            identity(Identity.Field.NAME, origin.component().name()))
        .flatMap(Optional::stream);
  }

  private static Optional<Identity> identity(Identity.Field field, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Identity identity = new Identity();
    identity.setField(field);
    identity.setConcludedValue(value);
    return Optional.of(identity);
  }
}
