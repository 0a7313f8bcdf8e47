package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.evidence.vex.BomLink;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.Cursor;
import org.quadcheck.intake.sbom.token.ForeignMarks;
import org.quadcheck.intake.sbom.token.ForeignSignature;
import org.quadcheck.intake.sbom.token.XmlEvents;

/** The outermost members of a CycloneDX document, in JSON or XML. */
public final class CycloneDxDocument {
  private static final Pattern SERIAL =
      Pattern.compile("urn:uuid:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");
  private static final String NIL = "urn:uuid:00000000-0000-0000-0000-000000000000";
  private static final Pattern COUNTED = Pattern.compile("[1-9][0-9]*");
  private static final String UNREAD =
      "declarations are not read in protobuf and count for nothing; ask for the document in JSON or"
          + " XML";
  private static final Set<String> NOT_READ =
      Set.of(
          "$schema",
          "externalReferences",
          "formulation",
          "declarations",
          "definitions",
          "citations",
          "properties");

  private final Draft draft;
  private final CycloneDxComponents components;
  private final CycloneDxRelations relations;
  private final CycloneDxVulnerabilities vulnerabilities;
  private Value version;
  private final Set<String> lists = new HashSet<>();
  private boolean formatted;
  private Value serial;
  private Value edition;

  /** A document of which nothing is read yet. */
  public CycloneDxDocument(SbomSource source, SbomLimits limits) {
    draft = new Draft(source, limits, id -> id.startsWith("urn:cdx:"));
    components = new CycloneDxComponents(draft);
    relations = new CycloneDxRelations(draft);
    vulnerabilities = new CycloneDxVulnerabilities(draft);
    version = Value.absent(Place.of(source.path()));
    serial = version;
    edition = version;
  }

  /** What is remarked of its form. */
  public Notes notes() {
    return draft.notes();
  }

  void version(Value stated) throws InvalidInputException {
    version = stated;
    CycloneDxVersions.admit(version, draft.notes());
  }

  /** Reads all of it from a cursor that stands on it. */
  public void read(Cursor cursor) throws IOException, InvalidInputException {
    cursor.members(name -> member(cursor, name));
  }

  /** The same in an encoding whose declarations are not read. */
  void readWithoutDeclarations(Cursor cursor) throws IOException, InvalidInputException {
    cursor.members(
        name -> {
          if (name.equals("declarations")) {
            draft.notes().notCounted(UNREAD, cursor.place());
          }
          member(cursor, name);
        });
  }

  private void member(Cursor cursor, String name) throws IOException, InvalidInputException {
    switch (name) {
      case "bomFormat" -> format(cursor.text());
      case "specVersion" -> specVersion(cursor);
      case "serialNumber" -> serial(cursor.text());
      case "version" -> edition = edition(cursor.number());
      case "metadata" -> new CycloneDxMetadata(draft, components).read(cursor);
      case "components" -> {
        lists.add(name);
        components.list(cursor, 1);
      }
      case "services" -> components.services(cursor);
      case "dependencies" -> relations.dependencies(cursor);
      case "compositions" -> relations.compositions(cursor);
      case "vulnerabilities" -> {
        lists.add(name);
        vulnerabilities.read(cursor);
      }
      case "annotations" -> relations.annotations(cursor);
      case "signature" -> signature(cursor, "jsf");
      case XmlEvents.SIGNATURE -> signature(cursor, "xmldsig");
      default -> other(cursor, name);
    }
  }

  private void other(Cursor cursor, String name) throws IOException, InvalidInputException {
    if (NOT_READ.contains(name)) {
      cursor.skip();
    } else {
      ForeignMarks.refuse(name, cursor.place());
      unknown(cursor, name);
    }
  }

  private void unknown(Cursor cursor, String name) throws IOException, InvalidInputException {
    if (!cursor.isObject()) {
      cursor.unknown(name);
      return;
    }
    draft.notes().unknownMember(name, cursor.place());
    if (ForeignSignature.isPassed(cursor)) {
      draft.signature("jsf");
    }
  }

  /** XML says its version by the namespace and by nothing else. */
  private void specVersion(Cursor cursor) throws IOException, InvalidInputException {
    if (version.text().isEmpty()) {
      version(cursor.text());
    } else {
      cursor.unknown("specVersion");
    }
  }

  private void format(Value value) {
    formatted = true;
    if (!value.text().equals("CycloneDX")) {
      draft.notes().unwatched("'bomFormat' must be 'CycloneDX'", value.place());
    }
  }

  private void serial(Value value) {
    boolean fits = !value.isStated() || SERIAL.matcher(value.text()).matches();
    if (!fits) {
      draft
          .notes()
          .violation(
              "serialNumber",
              "'serialNumber' must be urn:uuid: and a lower-case UUID",
              value.place());
    }
    State state = value.text().equals(NIL) ? State.PLACEHOLDER : value.state();
    serial = new Value(fits ? state : State.MALFORMED, value.text(), value.place());
  }

  /** A document that does not say which edition it is is the first (CycloneDX 1.5 and later). */
  private Optional<BomLink> link() {
    String number = edition.state() == State.ABSENT ? "1" : edition.text();
    boolean serialled = !serial.text().isBlank() && serial.state() != State.PLACEHOLDER;
    return Optional.of(new BomLink(serial.text(), number)).filter(any -> serialled);
  }

  /** Editions are counted from 1; what is none is no version. */
  private static Value edition(Value number) {
    boolean counted = !number.isStated() || COUNTED.matcher(number.text()).matches();
    return counted ? number : Value.malformed(number.text(), number.place());
  }

  private void signature(Cursor cursor, String scheme) throws IOException, InvalidInputException {
    draft.signature(scheme);
    cursor.skip();
  }

  /** What was read, from an encoding such as JSON. */
  public Sbom finish(String encoding) throws InvalidInputException {
    if (version.text().isEmpty()) {
      CycloneDxVersions.admit(version, draft.notes());
    }
    Place whole = Place.of(draft.source().path());
    if (encoding.equals("JSON") && !formatted) {
      draft.notes().unwatched("'bomFormat' is missing", whole);
    }
    draft.fact(DocumentField.FORMAT_NAME, Value.of("CycloneDX", whole));
    draft.fact(DocumentField.FORMAT_VERSION, version);
    // The version counts editions of one serial number and means nothing without it.
    draft.fact(DocumentField.SBOM_VERSION, serial.isStated() ? edition : serial);
    Optional<BomLink> link = link();
    link.ifPresent(draft::link);
    draft.completeness(relations.completeness());
    draft.vulnerable(vulnerabilities.finish(link));
    if (lists.equals(Set.of("vulnerabilities"))) {
      draft.survey().vulnerabilitiesAlone();
    }
    return draft.finish("CycloneDX", version.text(), encoding);
  }
}
