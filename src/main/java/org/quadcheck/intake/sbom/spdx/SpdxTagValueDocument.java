package org.quadcheck.intake.sbom.spdx;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.evidence.sbom.DocumentReference;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.SpdxFile;
import org.quadcheck.intake.sbom.reading.Refusal;

/** Gives each tag to what it speaks of: the document, the package or the file begun last. */
final class SpdxTagValueDocument {
  private static final Map<String, String> OF_A_PACKAGE =
      Map.ofEntries(
          Map.entry("PackageVersion", "versionInfo"),
          Map.entry("PackageFileName", "packageFileName"),
          Map.entry("PackageSupplier", "supplier"),
          Map.entry("PackageOriginator", "originator"),
          Map.entry("PackageDownloadLocation", "downloadLocation"),
          Map.entry("PackageLicenseConcluded", "licenseConcluded"),
          Map.entry("PackageLicenseDeclared", "licenseDeclared"),
          Map.entry("PackageLicenseComments", "licenseComments"),
          Map.entry("PackageDescription", "description"),
          Map.entry("PackageSummary", "summary"),
          Map.entry("PackageComment", "comment"),
          Map.entry("ReleaseDate", "releaseDate"),
          Map.entry("ValidUntilDate", "validUntilDate"),
          Map.entry("PrimaryPackagePurpose", "primaryPackagePurpose"));

  /** Of the document, of which there is one in a file. */
  private static final Set<String> ONCE =
      Set.of("SPDXVersion", "DataLicense", "DocumentName", "DocumentNamespace", "Created");

  /** Those that follow an annotator, in any order. */
  private static final Set<String> OF_AN_ANNOTATION =
      Set.of("AnnotationDate", "AnnotationType", "AnnotationComment", "SPDXREF");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private enum Speaking {
    OF_THE_DOCUMENT("document"),
    OF_A_PACKAGE("package"),
    OF_A_FILE("file");

    private final String what;

    Speaking(String what) {
      this.what = what;
    }
  }

  private final SpdxDocument document;
  private final SpdxTagWatch watch;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> ofTheDocument = new HashSet<>();
  private Speaking speaking = Speaking.OF_THE_DOCUMENT;
  private SpdxPackage open;
  private int slot;
  private SpdxFile file;
  private String filesOf = "";
  private Optional<Value> remark = Optional.empty();
  private String annotated = "";
  private String licence = "";

  SpdxTagValueDocument(SpdxDocument document, SpdxTagWatch watch) {
    this.document = document;
    this.watch = watch;
  }

  void tag(String tag, Value value) throws InvalidInputException {
    watch.tag(tag, value);
    if (ONCE.contains(tag) && !ofTheDocument.add(tag)) {
      throw Refusal.broken(value.place(), "'%s' stands twice".formatted(tag));
    }
    if (!OF_AN_ANNOTATION.contains(tag)) {
      annotation();
    }
    switch (tag) {
      case "SPDXVersion" -> document.version(value);
      case "DocumentNamespace" -> document.namespace(value);
      case "ExternalDocumentRef" -> other(value);
      case "Creator" -> document.creator(value);
      case "Created" -> document.created(value);
      case "CreatorComment" -> document.creatorComment(value);
      case "DocumentComment" -> document.annotation(value);
      case "SPDXID" -> id(value);
      case "PackageName" -> begin(value);
      case "FileName" -> beginFile(value);
      case "FileChecksum" -> fileChecksum(value);
      case "SnippetSPDXID" -> document.snippet(value);
      case "LicenseID" -> licence(value);
      case "ExtractedText" ->
          document.licenceRefs().given(licence, value, Value.absent(value.place()));
      case "LicenseName" ->
          document.licenceRefs().given(licence, Value.absent(value.place()), value);
      case "Relationship" -> relationship(value);
      case "SPDXREF" -> annotated = value.text();
      case "AnnotationComment" -> remark(value);
      default -> ofPackage(tag, value);
    }
  }

  /** A word, an address and a checksum. */
  private void other(Value value) {
    String[] parts = BLANKS.split(value.text(), 3);
    if (parts.length == 3) {
      Value checksum = part(parts[2], value.place());
      document.reference(
          parts[0], new DocumentReference(parts[1], algorithm(checksum), digest(checksum).text()));
    }
  }

  private void licence(Value id) {
    licence = id.text();
    Value absent = Value.absent(id.place());
    document.licenceRefs().given(licence, absent, absent);
  }

  private void ofPackage(String tag, Value value) throws InvalidInputException {
    String member = OF_A_PACKAGE.get(tag);
    boolean read = member != null || tag.equals("PackageChecksum") || tag.equals("ExternalRef");
    if (!read) {
      if (!SpdxTag.isKnown(tag)) {
        document.notes().unknownMember(tag, value.place());
      }
    } else if (open == null) {
      document.notes().unwatched("a tag of a package stands outside of any", value.place());
    } else if (tag.equals("PackageChecksum")) {
      checksum(value);
    } else if (tag.equals("ExternalRef")) {
      reference(value);
    } else {
      once(tag, value);
      open.text(member, value);
    }
  }

  /** Of two sayings readers would take one or the other. */
  private void once(String tag, Value value) throws InvalidInputException {
    if (!seen.add(tag)) {
      String wrong = "'%s' stands twice in one %s".formatted(tag, speaking.what);
      throw Refusal.broken(value.place(), wrong);
    }
  }

  private void begin(Value name) throws InvalidInputException {
    end();
    speaking = Speaking.OF_A_PACKAGE;
    seen.clear();
    slot = document.reserve(name.place());
    open = new SpdxPackage(name.place(), document.notes());
    open.text("name", name);
  }

  private void beginFile(Value name) {
    filesOf = open == null ? filesOf : open.id();
    end();
    speaking = Speaking.OF_A_FILE;
    seen.clear();
    file = new SpdxFile(name.place());
    file.name(name);
  }

  /** Closes what is open, as the next thing or the end of the file does. */
  void end() {
    annotation();
    if (open != null) {
      document.set(slot, open);
    }
    if (file != null) {
      document.file(file);
      if (!filesOf.isEmpty() && !file.id().text().isEmpty()) {
        // Files stand behind the package that they belong to.
        document.ofPackage(filesOf, file.id().text());
      }
    }
    open = null;
    file = null;
  }

  private void id(Value value) throws InvalidInputException {
    once("SPDXID", value);
    switch (speaking) {
      case OF_THE_DOCUMENT -> document.id(value);
      case OF_A_PACKAGE -> open.text("SPDXID", value);
      case OF_A_FILE -> file.id(value);
    }
  }

  private void checksum(Value value) {
    open.checksum(algorithm(value), digest(value));
  }

  private void fileChecksum(Value value) {
    if (file != null) {
      file.checksum(algorithm(value), digest(value));
    }
  }

  private static String algorithm(Value checksum) {
    return checksum.text().split(":", 2)[0].strip();
  }

  private static Value digest(Value checksum) {
    String[] parts = checksum.text().split(":", 2);
    Place place = checksum.place();
    return parts.length < 2 ? Value.absent(place) : part(parts[1].strip(), place);
  }

  private void reference(Value value) {
    String[] parts = BLANKS.split(value.text(), 3);
    if (parts.length < 3) {
      document.notes().unwatched("an ExternalRef lacks one of its three parts", value.place());
    } else {
      open.reference(parts[1], part(parts[2], value.place()));
    }
  }

  private static Value part(String text, Place place) {
    return Value.of(text, place);
  }

  private void relationship(Value value) {
    String[] parts = BLANKS.split(value.text(), 3);
    String from = parts[0];
    String type = parts.length > 1 ? parts[1] : "";
    String to = parts.length > 2 ? parts[2] : "";
    document.relationships().add(from, type, to, value.place());
  }

  private void remark(Value comment) {
    if (remark.isPresent()) {
      annotation();
    }
    remark = Optional.of(comment);
  }

  /** An annotation ends; only now it is known what it speaks of, as that may stand last. */
  private void annotation() {
    remark.ifPresent(this::annotation);
    remark = Optional.empty();
    annotated = "";
  }

  private void annotation(Value comment) {
    if (open != null && open.id().equals(annotated)) {
      open.annotation(comment);
    } else if (annotated.isEmpty() || document.isId(annotated)) {
      document.annotation(comment);
    } else {
      document.annotation(annotated, comment);
    }
  }
}
