package org.quadcheck.check;

import java.util.Locale;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Signatory;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/** What an attestation says about itself; the names in baselines are its own keys. */
public enum AttestationField {
  SUPPLIER_NAME("supplier.name"),
  SUPPLIER_COUNTRY("supplier.country"),
  PRODUCT_NAME("product.name"),
  PRODUCT_VERSION("product.version"),
  PRODUCT_RELEASED("product.released"),
  SCOPE("scope"),
  SIGNED_BY_NAME("signed-by.name"),
  SIGNED_BY_TITLE("signed-by.title"),
  SIGNED_BY_EMAIL("signed-by.email"),
  SIGNED_BY_ON("signed-by.on");

  private final String word;

  AttestationField(String word) {
    this.word = word;
  }

  /** The key in an attestation. */
  public String word() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether it tells what is offered by whom, which all attestations must tell alike. */
  boolean isOfTheOffer() {
    return switch (this) {
      case SUPPLIER_NAME, SUPPLIER_COUNTRY, PRODUCT_NAME, PRODUCT_VERSION, PRODUCT_RELEASED -> true;
      case SCOPE, SIGNED_BY_NAME, SIGNED_BY_TITLE, SIGNED_BY_EMAIL, SIGNED_BY_ON -> false;
    };
  }

  /** Whether it tells which product in which version is offered. */
  boolean isOfTheProduct() {
    return word.startsWith("product.");
  }

  Value of(Attestation attestation) {
    Place place = Place.of(attestation.path());
    return switch (this) {
      case SUPPLIER_NAME -> attestation.supplierName();
      case SUPPLIER_COUNTRY -> attestation.supplierCountry();
      case PRODUCT_NAME -> attestation.productName();
      case PRODUCT_VERSION -> attestation.productVersion();
      case PRODUCT_RELEASED ->
          day(attestation.released().map(Object::toString), attestation.productName().place());
      case SCOPE -> attestation.scope();
      case SIGNED_BY_NAME ->
          attestation.signedBy().map(Signatory::name).orElse(Value.absent(place));
      case SIGNED_BY_TITLE ->
          attestation.signedBy().map(Signatory::title).orElse(Value.absent(place));
      case SIGNED_BY_EMAIL ->
          attestation.signedBy().map(Signatory::email).orElse(Value.absent(place));
      case SIGNED_BY_ON ->
          day(
              attestation.signedBy().flatMap(Signatory::on).map(Object::toString),
              attestation.signedBy().map(Signatory::place).orElse(place));
    };
  }

  private static Value day(java.util.Optional<String> day, Place place) {
    return day.map(text -> new Value(State.STATED, text, place)).orElse(Value.absent(place));
  }
}
