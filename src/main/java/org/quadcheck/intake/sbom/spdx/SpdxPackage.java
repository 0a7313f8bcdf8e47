package org.quadcheck.intake.sbom.spdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.ComponentBuilder;
import org.quadcheck.intake.sbom.draft.ComponentHashes;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.value.Hashes;
import org.quadcheck.intake.sbom.value.Identifiers;
import org.quadcheck.intake.sbom.value.LicenceExpression;
import org.quadcheck.intake.sbom.value.States;

/** One package of an SPDX document; members are called as in JSON. */
final class SpdxPackage {
  private static final Set<String> NOT_READ =
      Set.of(
          "builtDate",
          "copyrightText",
          "filesAnalyzed",
          "homepage",
          "licenseInfoFromFiles",
          "packageVerificationCode",
          "attributionTexts",
          "sourceInfo");
  private static final Set<String> TEXTS =
      Set.of(
          "SPDXID",
          "name",
          "versionInfo",
          "packageFileName",
          "supplier",
          "originator",
          "downloadLocation",
          "licenseConcluded",
          "licenseDeclared",
          "licenseComments",
          "description",
          "summary",
          "comment",
          "releaseDate",
          "validUntilDate",
          "primaryPackagePurpose");
  private static final Set<String> SECURITY = Set.of("advisory", "fix", "url");

  /** A licence that names some of the document, and who says so. */
  record OfLicence(Aspect by, String expression) {}

  private final Notes notes;
  private final ComponentBuilder builder;
  private final ComponentHashes hashes;
  private final List<OfLicence> licencesWithRefs = new ArrayList<>();
  private Value origin;

  SpdxPackage(Place place, Notes notes) {
    this.notes = notes;
    this.builder = new ComponentBuilder(place);
    this.hashes = new ComponentHashes(builder, notes);
    this.origin = Value.absent(place);
  }

  String id() {
    return builder.id();
  }

  Place place() {
    return builder.place();
  }

  List<OfLicence> licencesWithRefs() {
    return licencesWithRefs;
  }

  static boolean isNotRead(String member) {
    return NOT_READ.contains(member);
  }

  static boolean isText(String member) {
    return TEXTS.contains(member);
  }

  /** Takes a member that is a text. */
  void text(String member, Value value) {
    switch (member) {
      case "SPDXID" -> builder.id(value);
      case "name" -> builder.field(ComponentField.NAME, value);
      case "versionInfo" -> builder.field(ComponentField.VERSION, value);
      case "packageFileName" -> builder.fileName(value);
      case "supplier" -> agent(ComponentField.SUPPLIER, member, value);
      case "originator" -> originator(member, value);
      case "downloadLocation" -> {
        origin = States.better(value, origin);
        builder.said(Kind.DOWNLOAD, value.text(), "");
      }
      case "licenseConcluded" -> licence(Aspect.LICENCE_CONCLUDED, value);
      case "licenseDeclared" -> licence(Aspect.LICENCE_DECLARED, value);
      case "licenseComments" -> builder.field(ComponentField.USAGE_RESTRICTIONS, value);
      case "description", "summary" -> builder.field(ComponentField.DESCRIPTION, value);
      case "comment" -> annotation(value);
      case "releaseDate" -> builder.field(ComponentField.RELEASE_DATE, value);
      case "validUntilDate" -> builder.field(ComponentField.END_OF_LIFE, value);
      case "primaryPackagePurpose" -> purpose(value);
      default -> throw new IllegalArgumentException(member + " is no text of a package");
    }
  }

  private void originator(String member, Value value) {
    agent(ComponentField.PRODUCER, member, value);
    origin = States.better(origin, SpdxAgents.agent(value));
  }

  private void agent(ComponentField field, String member, Value value) {
    if (value.isStated() && !SpdxAgents.isPrefixed(value)) {
      String message = "'%s' must begin with 'Organization:' or 'Person:'".formatted(member);
      notes.violation(message, value.place());
    }
    Value name = SpdxAgents.agent(value);
    boolean person = value.text().toLowerCase(Locale.ROOT).startsWith("person");
    builder.field(field, name);
    builder.said(said(field, person), name.text(), person ? "Person" : "");
  }

  private static Kind said(ComponentField field, boolean person) {
    Kind maker = person ? Kind.AUTHOR : Kind.MANUFACTURER;
    return field == ComponentField.SUPPLIER ? Kind.SUPPLIER : maker;
  }

  /** NONE is a statement here: there is no licence. */
  private void licence(Aspect kind, Value written) {
    Value value = LicenceExpression.read(written, notes);
    String by = kind == Aspect.LICENCE_DECLARED ? "declared" : "concluded";
    builder.said(Kind.LICENCE_EXPRESSION, value.text(), by);
    State said = value.text().equals("NONE") ? State.STATED : value.state();
    boolean named = said == State.STATED && SpdxLicenceRefs.isIn(value.text());
    if (!named) {
      builder.licence(kind, said);
    }
    if (value.text().equals("NONE")) {
      builder.state(ComponentField.LICENCE, State.STATED);
    } else if (named) {
      licencesWithRefs.add(new OfLicence(kind, value.text()));
    } else {
      builder.field(ComponentField.LICENCE, value);
    }
  }

  private void purpose(Value value) {
    builder.type(new Value(value.state(), value.text().toLowerCase(Locale.ROOT), value.place()));
    if (value.isStated() && !value.text().equals("OTHER")) {
      builder.state(ComponentField.EXECUTABLE, State.STATED);
      builder.state(ComponentField.ARCHIVE, State.STATED);
    }
  }

  void annotation(Value comment) {
    builder.field(ComponentField.COMMENTS, SpdxAnnotations.remark(comment));
    SpdxAnnotations.named(comment, builder::property);
  }

  void checksum(String algorithm, Value digest) {
    State state = hashes.take(algorithm, digest);
    if (!Hashes.isSpdx(algorithm)) {
      String message = "'%s' is no checksum algorithm that SPDX knows";
      notes.unwatched(message.formatted(Notes.shown(algorithm)), digest.place());
    } else if (state == State.MALFORMED) {
      String message = "a checksum is no %s by its length or its digits".formatted(algorithm);
      notes.violation(message, digest.place());
    }
  }

  /** Types may be written as the addresses at which SPDX keeps them. */
  void reference(String written, Value locator) {
    String type = written.substring(written.lastIndexOf('/') + 1);
    builder.reference(type, locator);
    switch (type) {
      case "purl" -> builder.identifier(ComponentField.PURL, locator);
      case "cpe22Type", "cpe23Type" -> builder.identifier(ComponentField.CPE, locator);
      case "swh" -> builder.identifier(Aspect.SWHID, locator, Identifiers.swhid(locator));
      case "gitoid" -> builder.identifier(Aspect.OMNIBOR, locator, Identifiers.gitoid(locator));
      case "swid" -> builder.swid(locator);
      default -> {
        if (SECURITY.contains(type)) {
          builder.field(ComponentField.VULNERABILITIES, locator);
        }
      }
    }
  }

  ComponentBuilder finish() {
    builder.field(ComponentField.ORIGIN, origin);
    hashes.finish();
    if (builder.name().isEmpty()) {
      notes.unwatched("a package has no name", place());
    }
    if (builder.id().isEmpty()) {
      notes.violation("SPDXID", "a package has no SPDXID", place());
    }
    return builder;
  }
}
