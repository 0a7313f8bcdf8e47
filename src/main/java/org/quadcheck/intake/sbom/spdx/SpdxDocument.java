package org.quadcheck.intake.sbom.spdx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.DocumentReference;
import org.quadcheck.evidence.sbom.Remark;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.draft.SpdxFile;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.value.Addresses;
import org.quadcheck.intake.sbom.value.PropertyNames;
import org.quadcheck.intake.sbom.value.States;

/** An SPDX 2 document, in JSON or as tags and values. */
public final class SpdxDocument {
  private static final String PREFIX = "SPDX-";

  /** By which every document names itself (clause 6.3 of SPDX 2.3). */
  private static final String OWN_ID = "SPDXRef-DOCUMENT";

  /** Those beyond are not followed, so that what they lead to is asked about. */
  private static final int MOST_REFERENCES = 10_000;

  private static final Set<String> KNOWN = Set.of("2.2", "2.2.1", "2.2.2", "2.3", "2.3.1");
  private static final Pattern OLDER = Pattern.compile("2\\.[01](\\.\\d+)?");
  private static final Pattern TWO_NUMBERS = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern CREATED =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  private final Draft draft;
  private final SpdxRelationships relationships;
  private final SpdxLicenceRefs licenceRefs;
  private final SpdxLooseFiles looseFiles;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, DocumentReference> references = new LinkedHashMap<>();
  private Value version;

  SpdxDocument(SbomSource source, SbomLimits limits) {
    draft = new Draft(source, limits, SpdxRelationships::isElsewhere);
    looseFiles = new SpdxLooseFiles(draft.graph());
    relationships = new SpdxRelationships(draft, looseFiles);
    licenceRefs = new SpdxLicenceRefs(draft);
    version = Value.absent(Place.of(source.path()));
  }

  Notes notes() {
    return draft.notes();
  }

  SpdxRelationships relationships() {
    return relationships;
  }

  SpdxLicenceRefs licenceRefs() {
    return licenceRefs;
  }

  void version(Value stated) throws InvalidInputException {
    String number = stated.text();
    if (!number.startsWith(PREFIX + "2.")) {
      String wrong =
          "'%s' is not supported; SPDX-2.2 and SPDX-2.3 are. Ask the supplier for an export in one of these.";
      throw new InvalidInputException(stated.place(), wrong.formatted(Notes.shown(number)));
    }
    number = number.substring(PREFIX.length());
    version = new Value(stated.state(), number, stated.place());
    numbers(number, stated.place());
    if (OLDER.matcher(number).matches()) {
      notes()
          .violation("SPDX %s is older than 2.2 and read as 2.2".formatted(number), stated.place());
    } else if (!KNOWN.contains(number)) {
      notes().newerVersion("SPDX " + Notes.shown(number), "SPDX 2.3", stated.place());
    }
  }

  /** Clause 6.1 of SPDX 2.2 and 2.3: the version is written as SPDX-M.N. */
  private void numbers(String number, Place place) {
    if (!TWO_NUMBERS.matcher(number).matches()) {
      String wrong = "the version is 'SPDX-%s'; SPDX writes two numbers, as in SPDX-2.3";
      notes().violation(wrong.formatted(Notes.shown(number)), place);
    }
  }

  void id(Value value) {
    if (value.isStated() && !value.text().equals(OWN_ID)) {
      String wrong = "the SPDXID of the document is '%s'; SPDX writes '%s'";
      notes().violation(wrong.formatted(Notes.shown(value.text()), OWN_ID), value.place());
    }
    ids.add(value.text());
    draft.graph().declare(value.text());
  }

  /** SPDX knows none, and programs sign its documents as they do others. */
  void signature(String scheme) {
    draft.signature(scheme);
  }

  boolean isId(String id) {
    return ids.contains(id);
  }

  /** An address of the document's own, by which its makers tell editions apart (clause 6.5). */
  void namespace(Value value) {
    draft.remark(Remark.DOCUMENT_NAMESPACE, Addresses.whole(value));
  }

  /** Another document, by a word that ids of it begin with; a word for two of them means none. */
  void reference(String word, DocumentReference other) {
    if (references.size() < MOST_REFERENCES || references.containsKey(word)) {
      references.merge(
          word, other, (one, next) -> one.equals(next) ? one : DocumentReference.UNCLEAR);
    }
  }

  void created(Value value) {
    Value moment = States.moment(value);
    if (value.isStated() && !CREATED.matcher(value.text()).matches()) {
      notes().violation("'created' must be written as in 2026-01-31T12:00:00Z", value.place());
    }
    draft.fact(DocumentField.TIMESTAMP, moment);
  }

  /** A person, an organisation or a tool. */
  void creator(Value value) {
    String kind = value.text().toLowerCase(Locale.ROOT);
    if (kind.startsWith("tool:")) {
      SpdxAgents.Tool tool = SpdxAgents.tool(value);
      draft.survey().tool(tool.name());
      draft.fact(DocumentField.TOOL_NAME, tool.name());
      draft.fact(DocumentField.TOOL_VERSION, tool.version());
    } else if (SpdxAgents.isPrefixed(value)) {
      draft.creator(SpdxAgents.agent(value), kind.startsWith("person"));
    } else {
      notes().violation("a creator is neither a person, an organisation nor a tool", value.place());
    }
  }

  /** The comment on how the document was made. */
  void creatorComment(Value comment) {
    SpdxSbomType.in(comment).ifPresent(type -> draft.remark(Remark.CREATOR_COMMENT, type));
  }

  void annotation(Value comment) {
    SpdxSbomType.in(comment).ifPresent(type -> draft.remark(Remark.ANNOTATION, type));
    SpdxAnnotations.named(
        comment,
        (name, value) -> PropertyNames.document(name).ifPresent(field -> draft.fact(field, value)));
  }

  /** A remark from outside of a package. */
  void annotation(String id, Value comment) {
    draft.later().add(id, ComponentField.COMMENTS, SpdxAnnotations.remark(comment).state());
    SpdxAnnotations.named(
        comment,
        (name, value) ->
            PropertyNames.component(name, value)
                .ifPresent(named -> draft.later().add(id, named.field(), named.value())));
  }

  /** Begins a package and returns its place in the list. */
  int reserve(Place place) throws InvalidInputException {
    return draft.reserve(place);
  }

  void set(int slot, SpdxPackage one) {
    draft.set(slot, one.finish());
    licenceRefs.wanted(slot, one);
  }

  void file(SpdxFile file) {
    if (draft.components().size() < 2) {
      looseFiles.file(file.id().text());
    }
    draft.file(file);
  }

  /** A file of a package where the order of the document says so. */
  void ofPackage(String id, String file) {
    looseFiles.held(file);
    draft.fileHashes().contained(id, file);
  }

  void snippet(Value id) {
    draft.graph().declare(id.text());
  }

  /** Clause 11.1: where there is more than one package or set of files that is in none. */
  private boolean mustDescribe() {
    return draft.components().size() + (looseFiles.areThere() ? 1 : 0) > 1;
  }

  Sbom finish(String encoding) throws InvalidInputException {
    Place whole = Place.of(draft.source().path());
    draft.fact(DocumentField.FORMAT_NAME, Value.of("SPDX", whole));
    draft.fact(DocumentField.FORMAT_VERSION, version);
    if (ids.isEmpty()) {
      notes().unwatched("the document has no SPDXID", whole);
    }
    if (ids.add(OWN_ID)) {
      draft.graph().declare(OWN_ID);
    }
    licenceRefs.resolve();
    Set<String> subjects = relationships.describedBy(this::isId);
    SpdxSubject.name(draft, subjects);
    if (subjects.isEmpty() && mustDescribe()) {
      SpdxSubject.missing(draft);
    }
    if (relationships.isUnsureOf(subjects)) {
      draft.completeness(Completeness.UNKNOWN);
    }
    return draft.finish("SPDX", version.text(), encoding).withReferences(references);
  }
}
