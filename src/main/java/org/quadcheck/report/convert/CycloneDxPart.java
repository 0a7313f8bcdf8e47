package org.quadcheck.report.convert;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.ExternalReference;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.OrganizationalContact;
import org.cyclonedx.model.OrganizationalEntity;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.Swid;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.content.Said;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;

/** One component in the object model of CycloneDX Core Java. */
final class CycloneDxPart {
  /** References of SPDX that have members of their own in CycloneDX. */
  private static final Set<String> ELSEWHERE =
      Set.of("purl", "cpe22Type", "cpe23Type", "swh", "gitoid", "swid");

  /** Properties of what has members of its own here. */
  private static final Set<String> MEMBERS =
      Set.of(OwnFacts.LINEAGE, OwnFacts.GROUP, OwnFacts.PRODUCER);

  private static final Set<String> ADVISORIES = Set.of("advisory", "fix", "url");

  private final Losses losses;
  private final CycloneDxLicenceList licences;
  private final CycloneDxLineage lineage;

  CycloneDxPart(CycloneDxLicenceList licences, Losses losses) {
    this.losses = losses;
    this.licences = licences;
    this.lineage = new CycloneDxLineage(losses);
  }

  Component component(Part part, String id) {
    Component component = new Component();
    component.setBomRef(id);
    component.setType(type(part.component().type()));
    component.setName(losses.name(part));
    part.first(Kind.GROUP).ifPresent(component::setGroup);
    part.first(Kind.VERSION).ifPresent(component::setVersion);
    part.first(Kind.PUBLISHER).ifPresent(component::setPublisher);
    part.first(Kind.DESCRIPTION).ifPresent(component::setDescription);
    makers(part, component);
    identifiers(part, component);
    hashes(part, component);
    licences.choice(part).ifPresent(component::setLicenses);
    references(part, component);
    properties(part, component);
    lineage.write(part, component);
    return component;
  }

  private Component.Type type(String word) {
    for (Component.Type type : Component.Type.values()) {
      if (type.getTypeName().equals(word)) {
        return type;
      }
    }
    String none = "components of no type, written as libraries";
    losses.changed(word.isEmpty() ? none : "types that CycloneDX lacks, written as library", 1);
    return Component.Type.LIBRARY;
  }

  private void makers(Part part, Component component) {
    List<Said> made = part.all(Kind.MANUFACTURER);
    made.stream().findFirst().ifPresent(one -> component.setManufacturer(entity(one.text())));
    List<OrganizationalContact> authors =
        Stream.concat(
                made.stream().skip(1).map(Said::text),
                Stream.concat(
                    part.all(Kind.AUTHOR).stream().map(Said::text),
                    OwnFacts.values(part, OwnFacts.PRODUCER)))
            .distinct()
            .map(CycloneDxPart::contact)
            .toList();
    component.setAuthors(authors.isEmpty() ? null : authors);
    List<Said> suppliers = part.all(Kind.SUPPLIER);
    String supplier = part.component().supplier();
    if (!suppliers.isEmpty() || !supplier.isEmpty()) {
      component.setSupplier(entity(suppliers.isEmpty() ? supplier : suppliers.get(0).text()));
    }
  }

  static OrganizationalEntity entity(String name) {
    OrganizationalEntity entity = new OrganizationalEntity();
    entity.setName(name);
    return entity;
  }

  static OrganizationalContact contact(String name) {
    OrganizationalContact contact = new OrganizationalContact();
    contact.setName(name);
    return contact;
  }

  private void identifiers(Part part, Component component) {
    String purl = part.component().purl();
    component.setPurl(purl.isEmpty() ? null : purl);
    // A CPE that is none by its syntax would break the schema.
    boolean cpe = part.component().states().of(ComponentField.CPE) == State.STATED;
    component.setCpe(cpe ? part.component().cpe() : null);
    losses.add("CPEs that are none by their syntax", !cpe && !part.all(Kind.CPE).isEmpty() ? 1 : 0);
    if (cpe) {
      add(others(part.all(Kind.CPE), component.getCpe(), OwnFacts.CPE), component);
    }
    add(others(part.all(Kind.PURL), purl, OwnFacts.PURL), component);
    component.setSwhid(texts(part, Kind.SWHID));
    component.setOmniborId(texts(part, Kind.OMNIBOR));
    part.first(Kind.SWID).ifPresent(tag -> component.setSwid(swid(tag, component.getName())));
  }

  /** Each of them may be what data or a prohibited source is told by. */
  private static List<Said> others(List<Said> all, String shown, String name) {
    return all.stream()
        .filter(one -> !one.text().equals(shown))
        .map(one -> OwnFacts.property(name, one))
        .toList();
  }

  private static void add(List<Said> properties, Component component) {
    properties.forEach(one -> component.addProperty(new Property(one.text(), one.more())));
  }

  private static List<String> texts(Part part, Kind kind) {
    List<String> texts = part.all(kind).stream().map(Said::text).distinct().toList();
    return texts.isEmpty() ? null : texts;
  }

  private static Swid swid(String tag, String name) {
    Swid swid = new Swid();
    swid.setTagId(tag);
    swid.setName(name);
    return swid;
  }

  private void hashes(Part part, Component component) {
    for (Said hash : part.all(Kind.HASH)) {
      Optional<String> algorithm = Algorithms.cycloneDx(hash.text());
      if (algorithm.isPresent() && !hash.more().isEmpty()) {
        component.addHash(new Hash(algorithm.get(), hash.more()));
      } else {
        losses.add("hashes that do not fit or that CycloneDX does not know", 1);
      }
    }
  }

  private void references(Part part, Component component) {
    part.first(Kind.DOWNLOAD)
        .filter(address -> State.of(address) == State.STATED)
        .ifPresent(address -> component.addExternalReference(reference("distribution", address)));
    for (Said one : part.all(Kind.REFERENCE)) {
      boolean elsewhere = ELSEWHERE.contains(one.text());
      losses.add("references without an address", !elsewhere && one.more().isEmpty() ? 1 : 0);
      if (!elsewhere && !one.more().isEmpty()) {
        String type = ADVISORIES.contains(one.text()) ? "advisories" : one.text();
        component.addExternalReference(reference(type, one.more()));
      }
    }
  }

  private ExternalReference reference(String word, String address) {
    ExternalReference reference = new ExternalReference();
    reference.setType(referenceType(word).orElse(ExternalReference.Type.OTHER));
    reference.setUrl(Addresses.clean(address));
    return reference;
  }

  private Optional<ExternalReference.Type> referenceType(String word) {
    Optional<ExternalReference.Type> known =
        Arrays.stream(ExternalReference.Type.values())
            .filter(type -> type.getTypeName().equals(word))
            .findFirst();
    int lacking = known.isPresent() ? 0 : 1;
    losses.changed("types of references that are not known here, written as other", lacking);
    return known;
  }

  private void properties(Part part, Component component) {
    add(
        part.all(Kind.PROPERTY).stream().filter(one -> !MEMBERS.contains(one.text())).toList(),
        component);
    add(OwnFacts.further(part.all(Kind.GROUP), OwnFacts.GROUP), component);
    if (component.getLicenses() == null) {
      add(OwnFacts.untold(part, ComponentField.LICENCE).stream().toList(), component);
    }
    property(part, Kind.RELEASE_DATE, component);
    property(part, Kind.END_OF_LIFE, component);
    property(part, Kind.USAGE_RESTRICTIONS, component);
    property(part, Kind.COMMENTS, component);
  }

  /** What has no member of its own, or none that keeps it as it is, stands in a property. */
  private static void property(Part part, Kind kind, Component component) {
    String name = "quadcheck:" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String all = part.all(kind).stream().map(Said::text).collect(Collectors.joining("\n"));
    if (!all.isEmpty()) {
      component.addProperty(new Property(name, all));
    }
  }
}
