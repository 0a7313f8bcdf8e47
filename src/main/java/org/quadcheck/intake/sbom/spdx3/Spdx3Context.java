package org.quadcheck.intake.sbom.spdx3;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.token.Cursor;

/** The published contexts of SPDX 3; a document with any other means by its names what it likes. */
final class Spdx3Context {
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "https://spdx\\.org/rdf/(3\\.\\d{1,3}(?:\\.\\d{1,3})?)/spdx-context\\.json(ld)?");

  /** What is asked for. */
  static final String FORM =
      "SPDX 3 is read in its compact published form only, with \"@context\":"
          + " \"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\" and everything in one \"@graph\"."
          + " Ask the supplier for an export in that form.";

  private Spdx3Context() {}

  /** The version that a context stands for; what it declares besides goes to the prefixes. */
  static Value read(Cursor cursor, Notes notes, Spdx3Prefixes prefixes)
      throws IOException, InvalidInputException {
    return cursor.isList() ? ofList(cursor, notes, prefixes) : ofOne(cursor, notes);
  }

  /** By JSON-LD a list of one means what the one does; SPDX has the one alone. */
  private static Value ofList(Cursor cursor, Notes notes, Spdx3Prefixes prefixes)
      throws IOException, InvalidInputException {
    Place place = cursor.place();
    List<Value> listed = new ArrayList<>();
    cursor.items("", () -> item(cursor, notes, prefixes, listed));
    if (listed.size() != 1) {
      throw otherForm(place, "the context is a list of %d addresses".formatted(listed.size()));
    }
    notes.violation("the context is a list; SPDX writes its address alone", place);
    return listed.get(0);
  }

  /** What is declared before the published context could be declared anew by that. */
  private static void item(
      Cursor cursor, Notes notes, Spdx3Prefixes prefixes, List<Value> addresses)
      throws IOException, InvalidInputException {
    if (cursor.isObject() && !addresses.isEmpty()) {
      prefixes.read(cursor);
    } else {
      addresses.add(ofOne(cursor, notes));
    }
  }

  /** Microsoft's tool writes the address of the one context there is with another ending. */
  private static Value ofOne(Cursor cursor, Notes notes) throws IOException, InvalidInputException {
    Place place = cursor.place();
    if (cursor.isObject()) {
      throw otherForm(place, "the context is written out within the document");
    }
    String address = cursor.text().text();
    String version = version(address);
    if (version.isEmpty()) {
      String message = "the context '%s' is none that SPDX has published for version 3";
      throw otherForm(place, message.formatted(Notes.shown(address)));
    }
    if (address.endsWith(".json")) {
      notes.violation("the context ends in .json; SPDX publishes it as .jsonld", place);
    }
    return Value.of(version, place);
  }

  /** The version that the address of a context stands for; empty where it is none of these. */
  static String version(String address) {
    Matcher published = PUBLISHED.matcher(address);
    return published.matches() ? published.group(1) : "";
  }

  /**
   * Refuses a form in which packages would go unseen.
   *
   * @param found how it differs, as the beginning of a sentence
   */
  static InvalidInputException otherForm(Place place, String found) {
    return new InvalidInputException(place, found + ". " + FORM);
  }
}
