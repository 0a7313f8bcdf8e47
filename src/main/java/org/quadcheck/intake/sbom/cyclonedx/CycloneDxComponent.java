package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.ComponentBuilder;
import org.quadcheck.intake.sbom.draft.ComponentHashes;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.token.Cursor;
import org.quadcheck.intake.sbom.token.XmlEvents;
import org.quadcheck.intake.sbom.value.Hashes;
import org.quadcheck.intake.sbom.value.Identifiers;

/** One component of a CycloneDX document. */
final class CycloneDxComponent {
  private static final Set<String> NOT_READ =
      Set.of(
          "scope",
          "copyright",
          "mime-type",
          "modified",
          "modelCard",
          "data",
          "tags",
          "isExternal",
          "patentAssertions",
          "versionRange",
          "signature",
          XmlEvents.SIGNATURE);
  private static final Set<String> TYPES =
      Set.of(
          "application",
          "framework",
          "library",
          "container",
          "platform",
          "operating-system",
          "device",
          "device-driver",
          "firmware",
          "file",
          "machine-learning-model",
          "data",
          "cryptographic-asset");

  private final Draft draft;
  private final CycloneDxComponents others;
  private final Cursor cursor;
  private final int depth;
  private final ComponentBuilder builder;
  private final ComponentHashes hashes;
  private CycloneDxCrypto crypto = CycloneDxCrypto.NONE;
  private final CycloneDxLineage lineage = new CycloneDxLineage();
  private final List<Value> makers = new ArrayList<>();
  private Value manufacturer;
  private boolean typed;
  private boolean internal;
  private Optional<Place> ranged = Optional.empty();

  CycloneDxComponent(Draft draft, CycloneDxComponents others, Cursor cursor, int depth) {
    this.draft = draft;
    this.others = others;
    this.cursor = cursor;
    this.depth = depth;
    this.builder = draft.begin(cursor.place());
    this.hashes = new ComponentHashes(builder, draft.notes());
    this.manufacturer = Value.absent(builder.place());
  }

  ComponentBuilder read() throws IOException, InvalidInputException {
    cursor.members(this::member);
    builder.field(ComponentField.PRODUCER, manufacturer);
    builder.said(Kind.MANUFACTURER, manufacturer.text(), "");
    for (Value maker : makers) {
      builder.field(ComponentField.PRODUCER, maker);
      builder.said(Kind.AUTHOR, maker.text(), "");
    }
    hashes.finish();
    builder.lineage(lineage.said());
    crypto.tell(builder, draft.disclosures());
    complain();
    return builder;
  }

  private void member(String name) throws IOException, InvalidInputException {
    switch (name) {
      case "type" -> type(cursor.text());
      case "bom-ref" -> builder.id(cursor.text());
      case "name" -> builder.field(ComponentField.NAME, cursor.text());
      case "group" -> builder.alsoCalled(cursor.text());
      case "version" -> builder.field(ComponentField.VERSION, cursor.text());
      case "description" -> builder.field(ComponentField.DESCRIPTION, cursor.text());
      case "publisher" -> builder.field(ComponentField.PUBLISHER, cursor.text());
      case "supplier" -> supplier(CycloneDxParts.entity(cursor));
      case "manufacturer" -> manufacturer = CycloneDxParts.entity(cursor);
      case "author" -> makers.add(cursor.text());
      case "authors" -> cursor.items("author", () -> makers.add(CycloneDxParts.entity(cursor)));
      default -> identifier(name);
    }
  }

  private void supplier(Value value) {
    builder.field(ComponentField.SUPPLIER, value);
    builder.said(Kind.SUPPLIER, value.text(), "");
  }

  private void identifier(String name) throws IOException, InvalidInputException {
    switch (name) {
      case "purl" -> identifier(ComponentField.PURL, cursor.text());
      case "cpe" -> identifier(ComponentField.CPE, cursor.text());
      case "swhid" ->
          cursor.texts(one -> builder.identifier(Aspect.SWHID, one, Identifiers.swhid(one)));
      case "omniborId" ->
          cursor.texts(one -> builder.identifier(Aspect.OMNIBOR, one, Identifiers.gitoid(one)));
      case "swid" -> cursor.members(this::swid);
      default -> list(name);
    }
  }

  private void swid(String name) throws IOException, InvalidInputException {
    if (name.equals("tagId")) {
      builder.swid(cursor.text());
    } else {
      cursor.skip();
    }
  }

  private void identifier(ComponentField field, Value value) {
    builder.identifier(field, value);
  }

  private void list(String name) throws IOException, InvalidInputException {
    switch (name) {
      case "components" -> others.list(cursor, depth + 1);
      case "hashes" -> CycloneDxParts.hashes(cursor, this::hash);
      case "licenses" -> new CycloneDxLicences(cursor, builder, draft.notes()).read();
      case "externalReferences" ->
          new CycloneDxReferences(cursor, builder).read().forEach(this::hash);
      case "properties" -> CycloneDxParts.properties(cursor, builder::property);
      case "cryptoProperties" -> crypto = CycloneDxCrypto.read(cursor);
      case "pedigree" -> lineage.pedigree(cursor, this::patched);
      case "evidence" -> lineage.evidence(cursor);
      case "releaseNotes" -> cursor.members(this::releaseNotes);
      default -> other(name);
    }
  }

  private void other(String name) throws IOException, InvalidInputException {
    internal |= name.equals("isExternal") && cursor.isFalse();
    if (name.equals("versionRange")) {
      ranged = Optional.of(cursor.place());
    }
    if (NOT_READ.contains(name)) {
      cursor.skip();
    } else {
      cursor.unknown(name);
    }
  }

  private void patched() {
    builder.state(ComponentField.PATCH_STATUS, State.STATED);
  }

  private void releaseNotes(String name) throws IOException, InvalidInputException {
    if (name.equals("timestamp")) {
      builder.field(ComponentField.RELEASE_DATE, cursor.text());
    } else {
      cursor.skip();
    }
  }

  private void type(Value value) {
    typed = true;
    builder.type(value);
    if (!TYPES.contains(value.text())) {
      draft
          .notes()
          .unwatched("a component is of a type that CycloneDX does not know", value.place());
    }
  }

  private void hash(String algorithm, Value digest) {
    State state = hashes.take(algorithm, digest);
    if (!Hashes.isCycloneDx(algorithm)) {
      String message = "'alg' is '%s', which is no name that CycloneDX knows";
      draft.notes().unwatched(message.formatted(Notes.shown(algorithm)), digest.place());
    } else if (state == State.MALFORMED) {
      String message = "a hash is no %s hash by its length or its digits".formatted(algorithm);
      draft.notes().violation("content", message, digest.place());
    }
  }

  private void complain() {
    Place place = builder.place();
    if (builder.name().isEmpty()) {
      draft.notes().unwatched("a component has no name", place);
    }
    if (internal && ranged.isPresent()) {
      String message = "a 'versionRange' is only for what is external, and 'isExternal' is false";
      draft.notes().violation("versionRange", message, ranged.get());
    }
    if (!typed) {
      draft.notes().unwatched("a component has no type", place);
    }
  }
}
