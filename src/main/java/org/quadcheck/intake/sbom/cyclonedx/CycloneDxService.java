package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.sbom.Endpoint;
import org.quadcheck.evidence.sbom.ServiceProvider;
import org.quadcheck.evidence.sbom.ServiceTrait;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.token.Cursor;

/** One service of a CycloneDX document; it is no component. */
final class CycloneDxService {
  private static final Set<String> NOT_READ =
      Set.of(
          "group",
          "version",
          "description",
          "trustZone",
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
  private final List<Value> flows = new ArrayList<>();
  private String name = "";
  private String provider = "";
  private Optional<Boolean> authenticated = Optional.empty();
  private Optional<Boolean> crossesBoundary = Optional.empty();

  CycloneDxService(Draft draft, CycloneDxComponents others, Cursor cursor) {
    this.draft = draft;
    this.others = others;
    this.cursor = cursor;
    this.place = cursor.place();
  }

  void read() throws IOException, InvalidInputException {
    cursor.members(this::member);
    draft.disclosures().provider(new ServiceProvider(name, provider, place.line(), place.column()));
    addresses.forEach(address -> keep(address.text(), "", address.place()));
    countries.forEach(country -> keep("", country, place));
    for (Value flow : flows) {
      if (Endpoint.isInTheClear(flow.text())) {
        tell(ServiceTrait.Kind.DATA_IN_THE_CLEAR, flow.text(), flow.place());
      }
    }
    // Whoever does not say that it stays within its zone may be reached from anywhere.
    if (!authenticated.orElse(true) && crossesBoundary.orElse(true)) {
      tell(ServiceTrait.Kind.OPEN, "", place);
    }
  }

  private void tell(ServiceTrait.Kind kind, String address, Place at) {
    draft.disclosures().service(new ServiceTrait(name, kind, address, at.line(), at.column()));
  }

  private void keep(String address, String country, Place at) {
    draft.disclosures().endpoint(new Endpoint(name, address, country, at.line(), at.column()));
  }

  private void member(String member) throws IOException, InvalidInputException {
    switch (member) {
      case "bom-ref" -> draft.graph().declare(cursor.text().text());
      case "name" -> name = cursor.text().text();
      case "provider" -> provider = CycloneDxParts.entity(cursor).text();
      case "endpoints" -> cursor.items("endpoint", () -> addresses.add(cursor.text()));
      case "properties" -> CycloneDxParts.properties(cursor, this::property);
      case "services" -> others.services(cursor);
      case "authenticated" -> authenticated = cursor.truth();
      case "x-trust-boundary" -> crossesBoundary = cursor.truth();
      case "data" -> cursor.choices(this::data);
      default -> rest(member);
    }
  }

  /** In XML flows are elements within, and classifications stand beside them. */
  private void data(String member) throws IOException, InvalidInputException {
    switch (member) {
      case "dataflow" -> cursor.members(this::data);
      case "source", "destination" -> cursor.items("url", () -> flows.add(cursor.text()));
      default -> cursor.skip();
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
