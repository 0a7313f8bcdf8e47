package org.quadcheck.intake.sbom.spdx3;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.ComponentBuilder;
import org.quadcheck.intake.sbom.draft.ComponentHashes;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.spdx.GraphNode;
import org.quadcheck.intake.sbom.spdx.SpdxAnnotations;
import org.quadcheck.intake.sbom.value.Hashes;
import org.quadcheck.intake.sbom.value.Identifiers;

/** Reads one package of an SPDX 3 document, as far as it does not speak of other elements. */
final class Spdx3Package {
  private static final Set<String> SECURITY =
      Set.of(
          "securityAdvisory",
          "securityFix",
          "vulnerabilityDisclosureReport",
          "vulnerabilityExploitabilityAssessment");

  private final GraphNode node;
  private final Notes notes;
  private final ComponentBuilder builder;
  private final ComponentHashes hashes;

  private Spdx3Package(GraphNode node, Notes notes) {
    this.node = node;
    this.notes = notes;
    this.builder = new ComponentBuilder(node.place());
    this.hashes = new ComponentHashes(builder, notes);
  }

  static ComponentBuilder read(GraphNode node, Notes notes) {
    Spdx3Package one = new Spdx3Package(node, notes);
    one.texts();
    node.parts("verifiedUsing").forEach(one::hash);
    one.hashes.finish();
    node.parts("externalIdentifier").forEach(one::identifier);
    node.parts("software_contentIdentifier").forEach(one::contentIdentifier);
    node.parts("externalRef").forEach(one::reference);
    node.parts("extension").forEach(one::extension);
    return one.builder;
  }

  private void texts() {
    builder.id(Value.of(node.id(), node.place()));
    field(ComponentField.NAME, "name");
    field(ComponentField.VERSION, "software_packageVersion");
    field(ComponentField.DESCRIPTION, "description");
    field(ComponentField.DESCRIPTION, "summary");
    field(ComponentField.ORIGIN, "software_downloadLocation");
    node.texts("software_downloadLocation")
        .forEach(value -> builder.said(Kind.DOWNLOAD, value.text(), ""));
    field(ComponentField.RELEASE_DATE, "releaseTime");
    field(ComponentField.END_OF_LIFE, "validUntilTime");
    node.texts("comment").forEach(this::comment);
    node.texts("software_packageUrl")
        .forEach(purl -> builder.identifier(ComponentField.PURL, purl));
    node.texts("software_primaryPurpose").forEach(this::type);
    node.texts("software_primaryPurpose").forEach(this::purpose);
    node.texts("software_additionalPurpose").forEach(this::purpose);
    if (builder.name().isEmpty()) {
      notes.violation("a package has no name", node.place());
    }
  }

  private void field(ComponentField field, String member) {
    node.texts(member).forEach(value -> builder.field(field, value));
  }

  private void comment(Value value) {
    builder.field(ComponentField.COMMENTS, SpdxAnnotations.remark(value));
    SpdxAnnotations.named(value, builder::property);
  }

  private void type(Value value) {
    builder.type(new Value(value.state(), value.text().toLowerCase(Locale.ROOT), value.place()));
  }

  private void purpose(Value value) {
    if (value.isStated() && !value.text().equals("other")) {
      builder.state(ComponentField.EXECUTABLE, State.STATED);
      builder.state(ComponentField.ARCHIVE, State.STATED);
    }
  }

  /** The verification code of a package is no hash of it. */
  private void hash(GraphNode hash) {
    if (!hash.type().equals("Hash")) {
      return;
    }
    String algorithm = hash.text("algorithm").text();
    Value digest = hash.text("hashValue");
    String name = Hashes.spdx(algorithm);
    State state = hashes.take(name, digest);
    if (!Hashes.isSpdx3(algorithm)) {
      String message = "'%s' is no hash algorithm that SPDX 3 knows";
      notes.unwatched(message.formatted(Notes.shown(algorithm)), hash.place());
    } else if (state == State.MALFORMED) {
      String message = "a hash is no %s by its length or its digits".formatted(algorithm);
      notes.violation(message, digest.place());
    }
  }

  /** The algorithms of the hashes of an element that fit. */
  static Set<String> algorithms(GraphNode element) {
    return element.parts("verifiedUsing").stream()
        .filter(hash -> hash.type().equals("Hash"))
        .flatMap(
            hash ->
                Hashes.fitting(Hashes.spdx(hash.text("algorithm").text()), hash.text("hashValue"))
                    .stream())
        .collect(Collectors.toSet());
  }

  private void identifier(GraphNode identifier) {
    Value value = identifier.text("identifier");
    switch (identifier.text("externalIdentifierType").text()) {
      case "packageUrl" -> builder.identifier(ComponentField.PURL, value);
      case "cpe22", "cpe23" -> builder.identifier(ComponentField.CPE, value);
      case "swhid" -> builder.identifier(Aspect.SWHID, value, Identifiers.swhid(value));
      case "gitoid" -> builder.identifier(Aspect.OMNIBOR, value, Identifiers.gitoid(value));
      case "swid" -> {
        builder.swid(value);
        builder.alsoCalled(value);
      }
      default -> builder.alsoCalled(value);
    }
  }

  private void contentIdentifier(GraphNode identifier) {
    Value value = identifier.text("software_contentIdentifierValue");
    switch (identifier.text("software_contentIdentifierType").text()) {
      case "swhid" -> builder.identifier(Aspect.SWHID, value, Identifiers.swhid(value));
      case "gitoid" -> builder.identifier(Aspect.OMNIBOR, value, Identifiers.gitoid(value));
      default ->
          notes.unwatched("a content identifier is of no kind that SPDX 3 knows", value.place());
    }
  }

  private void reference(GraphNode reference) {
    builder.reference(reference.text("externalRefType").text(), reference.text("locator"));
    if (SECURITY.contains(reference.text("externalRefType").text())) {
      builder.field(ComponentField.VULNERABILITIES, reference.text("locator"));
    }
  }

  private void extension(GraphNode extension) {
    for (GraphNode property : extension.parts("extension_cdxProperty")) {
      String name = property.text("extension_cdxPropName").text();
      builder.property(name, property.text("extension_cdxPropValue"));
    }
  }
}
