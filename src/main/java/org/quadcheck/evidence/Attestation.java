package org.quadcheck.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Blanks;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.Declared;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.form.FormProduct;
import org.quadcheck.evidence.value.Enclosure;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/**
 * What a supplier says of itself and of its product or service.
 *
 * @param supplierCountry ISO 3166-1 alpha-2 as written
 * @param released the day on which this version of the product was published
 * @param scope company-wide, individual-product or multiple-products
 * @param claims by id, in the order of the file
 * @param exhibits by id
 * @param plans by id
 * @param form the CISA attestation form that it holds as well
 * @param declared how it was declared, where not in our own form
 * @param blanks where it has room for what it does not say
 */
public record Attestation(
    String path,
    Value supplierName,
    Value supplierCountry,
    Set<Offer> offers,
    Value productName,
    Value productVersion,
    Optional<LocalDate> released,
    Value scope,
    List<SbomReference> sboms,
    Optional<Signatory> signedBy,
    Map<String, Claim> claims,
    Map<String, Exhibit> exhibits,
    Map<String, PlanItem> plans,
    Optional<CisaForm> form,
    Declared declared,
    Blanks blanks) {
  public Attestation {
    offers = Set.copyOf(offers);
    sboms = List.copyOf(sboms);
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    exhibits = Collections.unmodifiableMap(new LinkedHashMap<>(exhibits));
    plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
  }

  /** One in our own form, that holds no other. */
  public Attestation(
      String path,
      Value supplierName,
      Value supplierCountry,
      Set<Offer> offers,
      Value productName,
      Value productVersion,
      Optional<LocalDate> released,
      Value scope,
      List<SbomReference> sboms,
      Optional<Signatory> signedBy,
      Map<String, Claim> claims,
      Map<String, Exhibit> exhibits,
      Map<String, PlanItem> plans) {
    this(
        path,
        supplierName,
        supplierCountry,
        offers,
        productName,
        productVersion,
        released,
        scope,
        sboms,
        signedBy,
        claims,
        exhibits,
        plans,
        Optional.empty(),
        Declared.OWN_FORM,
        Blanks.NONE);
  }

  /** The same with a form. */
  public Attestation holding(CisaForm held) {
    return with(Optional.of(held), declared, blanks);
  }

  /** The same, declared in another form. */
  public Attestation declared(Declared otherwise) {
    return with(form, otherwise, blanks);
  }

  /** The same with room for more. */
  public Attestation leaving(Blanks more) {
    return with(form, declared, blanks.and(more));
  }

  /**
   * The same, whose form is for the version that it names, which is an earlier one than offered.
   */
  public Attestation ofAnEarlierVersion() {
    FormProduct earlier =
        new FormProduct(productName, productVersion, released, productName.place());
    return new Attestation(
        path,
        supplierName,
        supplierCountry,
        offers,
        productName,
        Value.absent(productVersion.place()),
        Optional.empty(),
        scope,
        sboms,
        signedBy,
        claims,
        exhibits,
        plans,
        form.map(held -> held.attesting(List.of(earlier))),
        declared,
        blanks);
  }

  /**
   * Whether its form is for an earlier version that stands where it names the product, so that it
   * says nothing of which is offered.
   */
  public boolean isOfAnEarlierVersion() {
    return !productVersion.isStated()
        && form.stream()
            .flatMap(held -> held.products().stream())
            .anyMatch(one -> one.place().equals(productName.place()));
  }

  private Attestation with(Optional<CisaForm> held, Declared otherwise, Blanks room) {
    return new Attestation(
        path,
        supplierName,
        supplierCountry,
        offers,
        productName,
        productVersion,
        released,
        scope,
        sboms,
        signedBy,
        claims,
        exhibits,
        plans,
        held,
        otherwise,
        room);
  }

  /** Where a file stands that it names: beside the file that holds it. */
  public String besides(String file) {
    String holder = Enclosure.file(path);
    return holder.substring(0, holder.lastIndexOf('/') + 1) + file;
  }

  /** Where something that it does not say would be said: its row, or the file as a whole. */
  public Place room(String what) {
    return blanks.at(what, Place.of(path));
  }

  /** Whether no claim in it is answered in truth: there is none, or all are placeholders. */
  public boolean answersNothing() {
    return claims.values().stream().allMatch(claim -> claim.answer() instanceof Answer.Unanswered);
  }

  /** The day on which it is signed; empty where nobody signs, or on no day. */
  public Optional<LocalDate> signedOn() {
    return signedBy.flatMap(Signatory::on);
  }
}
