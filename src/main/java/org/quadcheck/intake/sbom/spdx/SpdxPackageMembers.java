package org.quadcheck.intake.sbom.spdx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.token.Cursor;

/** Reads the members of one package of SPDX 2, in JSON, YAML or XML. */
final class SpdxPackageMembers {
  private final SpdxDocument document;
  private final Cursor cursor;
  private final SpdxPackage target;
  private final List<String> files = new ArrayList<>();

  SpdxPackageMembers(SpdxDocument document, Cursor cursor, SpdxPackage target) {
    this.document = document;
    this.cursor = cursor;
    this.target = target;
  }

  void read() throws IOException, InvalidInputException {
    cursor.members(this::member);
    for (String file : files) {
      document.relationships().contains(target.id(), file);
    }
  }

  private void member(String name) throws IOException, InvalidInputException {
    switch (name) {
      case "checksums" -> cursor.items("", this::checksum);
      case "externalRefs" -> cursor.items("", this::reference);
      case "annotations" -> cursor.items("", this::annotation);
      case "hasFiles" -> cursor.texts(id -> files.add(id.text()));
      default -> text(name);
    }
  }

  private void text(String name) throws IOException, InvalidInputException {
    if (SpdxPackage.isNotRead(name)) {
      cursor.skip();
    } else if (SpdxPackage.isText(name)) {
      target.text(name, cursor.text());
    } else {
      cursor.unknown(name);
    }
  }

  private void checksum() throws IOException, InvalidInputException {
    Value[] pair = pair("algorithm", "checksumValue");
    target.checksum(pair[0].text(), pair[1]);
  }

  private void reference() throws IOException, InvalidInputException {
    Value[] pair = pair("referenceType", "referenceLocator");
    target.reference(pair[0].text(), pair[1]);
  }

  private void annotation() throws IOException, InvalidInputException {
    target.annotation(pair("comment", "comment")[0]);
  }

  private Value[] pair(String first, String second) throws IOException, InvalidInputException {
    Value absent = Value.absent(cursor.place());
    Value[] pair = {absent, absent};
    cursor.members(
        name -> {
          if (name.equals(first)) {
            pair[0] = cursor.text();
          } else if (name.equals(second)) {
            pair[1] = cursor.text();
          } else {
            cursor.skip();
          }
        });
    return pair;
  }
}
