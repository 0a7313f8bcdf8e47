package org.quadcheck.intake.attestation.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.intake.attestation.declarations.Words;

/** What an attestation says besides its claims, as the members of a CycloneDX document. */
record BomFacts(Sheet form) {
  static final String PRODUCT = "product";
  static final String SUPPLIER = "supplier";

  /** What the document is of, and what CycloneDX has no member for. */
  Draft metadata() {
    Draft supplier = new Draft().with("name", form.part("supplier").text("name"));
    Draft component = new Draft();
    if (!form.part("product").text("name").isBlank()) {
      component
          .with("type", "application")
          .with("bom-ref", PRODUCT)
          .withAny("supplier", supplier)
          .with("name", form.part("product").text("name"))
          .with("version", form.part("product").text("version"));
    }
    List<Draft> properties = new ArrayList<>();
    String offers = form.text("offers");
    // Without this the type of the component would say that software is offered.
    property("offers", offers.isBlank() ? "TBD" : offers, properties);
    property("scope", form.text("scope"), properties);
    property("released", form.part("product").text("released"), properties);
    property("supplier-country", form.part("supplier").text("country"), properties);
    property("signed-by-email", form.part("signed-by").text("email"), properties);
    property("signed-on", form.part("signed-by").text("on"), properties);
    return new Draft()
        .withAny("component", component)
        .withAny("supplier", component.members().isEmpty() ? supplier : new Draft())
        .list("properties", properties);
  }

  private static void property(String name, String value, List<Draft> properties) {
    if (!value.isBlank()) {
      properties.add(new Draft().with("name", Words.PREFIX + name).with("value", value));
    }
  }

  /** The company, where no product is named that the document is of. */
  Draft targets(String target) {
    Draft organization =
        new Draft().with("bom-ref", SUPPLIER).with("name", form.part("supplier").text("name"));
    return target.equals(SUPPLIER)
        ? new Draft().list("organizations", List.of(organization))
        : new Draft();
  }

  /** Who answers for it; nothing where nobody is named. */
  Draft affirmation() {
    Sheet signed = form.part("signed-by");
    if (signed.map().entries().isEmpty()) {
      return new Draft();
    }
    Optional<String> email = signed.stated("email");
    Draft reference =
        new Draft()
            .with("type", "other")
            .with(
                "url",
                email
                    .map(one -> "mailto:" + Addresses.of(one).replace("%40", "@"))
                    .orElse("about:blank"))
            .with("comment", "whom to ask; no signature is part of this document");
    Draft signatory =
        new Draft()
            .with("name", signed.text("name"))
            .with("role", signed.text("title"))
            .with("organization", new Draft().with("name", form.part("supplier").text("name")))
            .with("externalReference", reference);
    return new Draft().list("signatories", List.of(signatory));
  }

  /** The SBOMs that are attested, and the digests of the files of exhibits. */
  List<Draft> references() {
    List<Draft> references = new ArrayList<>();
    for (Sheet sbom : form.sheets("sbom")) {
      references.add(reference("bom", sbom));
    }
    for (Sheet exhibit : form.byId("exhibits").values()) {
      if (exhibit.stated("file").isPresent() && exhibit.stated("sha256").isPresent()) {
        references.add(reference("evidence", exhibit));
      }
    }
    return references.stream().filter(one -> one.members().containsKey("url")).toList();
  }

  private static Draft reference(String type, Sheet file) {
    List<Draft> hashes =
        file.stated("sha256").stream()
            .map(one -> one.toLowerCase(Locale.ROOT))
            .map(digest -> new Draft().with("alg", "SHA-256").with("content", digest))
            .toList();
    return new Draft()
        .with("type", type)
        .with("url", file.stated("file").map(Addresses::of))
        .list("hashes", hashes);
  }
}
