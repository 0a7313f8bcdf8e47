package org.quadcheck.intake.sbom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quadcheck.evidence.Endpoint;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Value;

/** One service of a CycloneDX document; it is no component. */
final class CycloneDxService {
  private static final Set<String> NOT_READ =
      Set.of(
          "provider",
          "group",
          "version",
          "description",
          "authenticated",
          "x-trust-boundary",
          "trustZone",
          "data",
          "licenses",
          "patentAssertions",
          "externalReferences",
          "releaseNotes",
          "tags",
          "signature");
  private static final Set<String> COUNTRY = Set.of("quadcheck:country", "quadcheck:location");

  private final Draft draft;
  private final CycloneDxComponents others;
  private final Cursor cursor;
  private final Place place;
  private final List<Value> addresses = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();
  private String name = "";

  CycloneDxService(Draft draft, CycloneDxComponents others, Cursor cursor) {
    this.draft = draft;
    this.others = others;
    this.cursor = cursor;
    this.place = cursor.place();
  }

  void read() throws IOException, InvalidInputException {
    cursor.members(this::member);
    addresses.forEach(address -> keep(address.text(), "", address.place()));
    countries.forEach(country -> keep("", country, place));
  }

  private void keep(String address, String country, Place at) {
    draft.disclosures().endpoint(new Endpoint(name, address, country, at.line(), at.column()));
  }

  private void member(String member) throws IOException, InvalidInputException {
    switch (member) {
      case "bom-ref" -> draft.graph().declare(cursor.text().text());
      case "name" -> name = cursor.text().text();
      case "endpoints" -> cursor.items("endpoint", () -> addresses.add(cursor.text()));
      case "properties" -> CycloneDxParts.properties(cursor, this::property);
      case "services" -> others.services(cursor);
      default -> rest(member);
    }
  }

  private void property(String property, Value value) {
    if (COUNTRY.contains(property) && value.isStated()) {
      countries.add(value.text().strip().toUpperCase(Locale.ROOT));
    }
  }

  private void rest(String member) throws IOException, InvalidInputException {
    if (NOT_READ.contains(member)) {
      cursor.skip();
    } else {
      cursor.unknown(member);
    }
  }
}
