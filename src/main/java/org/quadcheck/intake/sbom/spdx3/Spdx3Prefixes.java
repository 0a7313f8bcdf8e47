package org.quadcheck.intake.sbom.spdx3;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.token.Cursor;

/**
 * Short forms of addresses that a document declares beside the published context, as the Linux
 * kernel's generator does: {@code p:0} for what begins with the address of {@code p} (JSON-LD 1.1
 * section 4.1.5). They name elements of the document, and nothing that SPDX names itself.
 */
final class Spdx3Prefixes {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,39}");

  /** By JSON-LD it ends in a sign that parts addresses. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?!https?://spdx\\.org/)(?:[a-z][a-z0-9+.-]*://|urn:)\\S*[:/?#\\[\\]@]");

  private static final int MOST = 100;

  private final Map<String, String> addresses = new HashMap<>();

  /** Reads one object of a context. */
  void read(Cursor cursor) throws IOException, InvalidInputException {
    cursor.members(name -> add(name, cursor));
  }

  private void add(String name, Cursor cursor) throws IOException, InvalidInputException {
    Place place = cursor.place();
    boolean plain = !cursor.isList() && !cursor.isObject();
    String address = plain ? cursor.text().text() : "";
    boolean own =
        NAME.matcher(name).matches()
            && ADDRESS.matcher(address).matches()
            && !Spdx3Nodes.isOfElement(name);
    if (!own || addresses.size() == MOST) {
      String message = "the context says of its own what '%s' means";
      throw Spdx3Context.otherForm(place, message.formatted(Notes.shown(name)));
    }
    addresses.put(name, address);
  }

  boolean isEmpty() {
    return addresses.isEmpty();
  }

  /** What stands for an address, written out. */
  Value whole(Value id) {
    return isEmpty() ? id : Value.of(whole(id.text()), id.place());
  }

  /** The same of its text. */
  String whole(String id) {
    int colon = isEmpty() ? -1 : id.indexOf(':');
    String address = colon < 0 ? null : addresses.get(id.substring(0, colon));
    return address == null || id.startsWith("//", colon + 1)
        ? id
        : address + id.substring(colon + 1);
  }

  /** A word of SPDX's own that is declared anew means another thing to others. */
  void refuseAnew(Value word) throws InvalidInputException {
    refuseAnew(word.text(), word.place());
  }

  /** The same at a place. */
  void refuseAnew(String word, Place place) throws InvalidInputException {
    if (addresses.containsKey(word)) {
      String message = "the context says of its own what '%s' means";
      throw Spdx3Context.otherForm(place, message.formatted(Notes.shown(word)));
    }
  }
}
