package org.quadcheck.report.form;

/** What an attestation states beside its claims. */
enum FormFact {
  SUPPLIER_NAME("supplier", "name", "The legal name of the supplier."),
  SUPPLIER_COUNTRY("supplier", "country", "Two letters of ISO 3166-1, such as AU."),
  PRODUCT_NAME("product", "name", "What is offered, by the name in the offer."),
  PRODUCT_VERSION("product", "version", "As it is published."),
  PRODUCT_RELEASED("product", "released", "The day on which this version was published."),
  SCOPE("", "scope", "company-wide, individual-product or multiple-products."),
  SBOM_FILE("sbom", "file", "The SBOM that is handed in, by its name from this file's folder."),
  SBOM_SHA256("sbom", "sha256", "SHA-256 of that file, 64 hexadecimal digits."),
  SIGNED_BY_NAME("signed-by", "name", "A person who answers for all of this."),
  SIGNED_BY_TITLE("signed-by", "title", "Her or his office, such as Chief Executive."),
  SIGNED_BY_EMAIL("signed-by", "email", "Where the person is reached."),
  SIGNED_BY_ON("signed-by", "on", "The day of signing, such as 2026-03-14.");

  private final String part;
  private final String key;
  private final String help;

  FormFact(String part, String key, String help) {
    this.part = part;
    this.key = key;
    this.help = help;
  }

  /** The map that it stands in; empty for the outermost. */
  String part() {
    return part;
  }

  String key() {
    return key;
  }

  String help() {
    return help;
  }

  /** {@code supplier.name}. */
  String path() {
    return part.isEmpty() ? key : part + "." + key;
  }
}
