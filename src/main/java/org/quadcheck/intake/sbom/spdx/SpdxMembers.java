package org.quadcheck.intake.sbom.spdx;

import java.io.IOException;
import java.util.Set;
import org.quadcheck.evidence.sbom.DocumentReference;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.SpdxFile;
import org.quadcheck.intake.sbom.token.Cursor;
import org.quadcheck.intake.sbom.token.ForeignMarks;
import org.quadcheck.intake.sbom.token.ForeignSignature;
import org.quadcheck.intake.sbom.token.XmlEvents;

/** The members of an SPDX 2 document, which are called alike in JSON, YAML and XML. */
record SpdxMembers(SpdxDocument document, Cursor cursor) {
  private static final Set<String> NOT_READ = Set.of("name", "dataLicense", "revieweds", "$schema");
  private static final Set<String> OF_CREATION = Set.of("licenseListVersion");

  void read() throws IOException, InvalidInputException {
    cursor.members(this::member);
  }

  private void member(String name) throws IOException, InvalidInputException {
    switch (name) {
      case "SPDXID" -> document.id(cursor.text());
      case "spdxVersion" -> document.version(cursor.text());
      case "documentNamespace" -> document.namespace(cursor.text());
      case "creationInfo" -> cursor.members(this::creation);
      case "packages" -> cursor.items("", this::onePackage);
      case "files" -> cursor.items("", this::file);
      case "snippets" -> cursor.items("", () -> document.snippet(id()));
      case "relationships" -> cursor.items("", this::relationship);
      case "documentDescribes" -> cursor.texts(id -> document.relationships().describes(id.text()));
      default -> rest(name);
    }
  }

  private void rest(String name) throws IOException, InvalidInputException {
    switch (name) {
      case "externalDocumentRefs" -> cursor.items("", this::reference);
      case "hasExtractedLicensingInfos" -> cursor.items("", this::extracted);
      case "annotations" -> cursor.items("", () -> document.annotation(comment()));
      case "comment" -> document.annotation(cursor.text());
      case XmlEvents.SIGNATURE -> {
        document.signature("xmldsig");
        cursor.skip();
      }
      case "signature" -> {
        document.signature("jsf");
        cursor.unknown(name);
      }
      default -> {
        ForeignMarks.refuse(name, cursor.place());
        unknown(name);
      }
    }
  }

  private void unknown(String name) throws IOException, InvalidInputException {
    if (NOT_READ.contains(name) || !cursor.isObject()) {
      skipped(name, NOT_READ);
      return;
    }
    document.notes().unknownMember(name, cursor.place());
    if (ForeignSignature.isPassed(cursor)) {
      document.signature("jsf");
    }
  }

  private void skipped(String name, Set<String> known) throws IOException, InvalidInputException {
    if (known.contains(name)) {
      cursor.skip();
    } else {
      cursor.unknown(name);
    }
  }

  private void creation(String name) throws IOException, InvalidInputException {
    switch (name) {
      case "created" -> document.created(cursor.text());
      case "creators" -> cursor.texts(document::creator);
      case "comment" -> document.creatorComment(cursor.text());
      default -> skipped(name, OF_CREATION);
    }
  }

  private void onePackage() throws IOException, InvalidInputException {
    int slot = document.reserve(cursor.place());
    SpdxPackage one = new SpdxPackage(cursor.place(), document.notes());
    new SpdxPackageMembers(document, cursor, one).read();
    document.set(slot, one);
  }

  private void file() throws IOException, InvalidInputException {
    SpdxFile file = new SpdxFile(cursor.place());
    cursor.members(
        name -> {
          switch (name) {
            case "SPDXID" -> file.id(cursor.text());
            case "fileName" -> file.name(cursor.text());
            case "checksums" -> cursor.items("", () -> checksum(file));
            default -> cursor.skip();
          }
        });
    document.file(file);
  }

  private void reference() throws IOException, InvalidInputException {
    String[] parts = {"", ""};
    Value[] checksum = {Value.absent(cursor.place()), Value.absent(cursor.place())};
    cursor.members(
        name -> {
          switch (name) {
            case "externalDocumentId" -> parts[0] = cursor.text().text();
            case "spdxDocument" -> parts[1] = cursor.text().text();
            case "checksum" -> System.arraycopy(checksum(), 0, checksum, 0, 2);
            default -> cursor.skip();
          }
        });
    document.reference(
        parts[0], new DocumentReference(parts[1], checksum[0].text(), checksum[1].text()));
  }

  private void checksum(SpdxFile file) throws IOException, InvalidInputException {
    Value[] parts = checksum();
    file.checksum(parts[0].text(), parts[1]);
  }

  /** An algorithm and a digest. */
  private Value[] checksum() throws IOException, InvalidInputException {
    Value absent = Value.absent(cursor.place());
    Value[] parts = {absent, absent};
    cursor.members(
        name -> {
          switch (name) {
            case "algorithm" -> parts[0] = cursor.text();
            case "checksumValue" -> parts[1] = cursor.text();
            default -> cursor.skip();
          }
        });
    return parts;
  }

  private Value id() throws IOException, InvalidInputException {
    return only("SPDXID");
  }

  private Value comment() throws IOException, InvalidInputException {
    return only("comment");
  }

  /** One member of an object; the others are passed over. */
  private Value only(String wanted) throws IOException, InvalidInputException {
    Value[] found = {Value.absent(cursor.place())};
    cursor.members(
        name -> {
          if (name.equals(wanted)) {
            found[0] = cursor.text();
          } else {
            cursor.skip();
          }
        });
    return found[0];
  }

  private void extracted() throws IOException, InvalidInputException {
    Value absent = Value.absent(cursor.place());
    Value[] parts = {absent, absent, absent};
    cursor.members(
        name -> {
          switch (name) {
            case "licenseId" -> parts[0] = cursor.text();
            case "extractedText" -> parts[1] = cursor.text();
            case "name" -> parts[2] = cursor.text();
            default -> cursor.skip();
          }
        });
    document.licenceRefs().given(parts[0].text(), parts[1], parts[2]);
  }

  private void relationship() throws IOException, InvalidInputException {
    Value absent = Value.absent(cursor.place());
    Value[] parts = {absent, absent, absent};
    cursor.members(
        name -> {
          switch (name) {
            case "spdxElementId" -> parts[0] = cursor.text();
            case "relationshipType" -> parts[1] = cursor.text();
            case "relatedSpdxElement" -> parts[2] = cursor.text();
            case "comment" -> cursor.skip();
            default -> cursor.unknown(name);
          }
        });
    document.relationships().add(parts[0].text(), parts[1].text(), parts[2].text(), absent.place());
  }
}
