package org.quadcheck.intake.attestation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Offer;
import org.quadcheck.evidence.SbomReference;
import org.quadcheck.evidence.Signatory;
import org.quadcheck.evidence.claim.Blanks;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/** The top level of an attestation. */
final class AttestationForm {
  private static final List<String> OFFERS = List.of("software", "managed-service", "both");
  private static final List<String> SCOPES =
      List.of("company-wide", "individual-product", "multiple-products");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Entry top;
  private final ClaimVocabulary vocabulary;

  AttestationForm(Entry top, ClaimVocabulary vocabulary) {
    this.top = top;
    this.vocabulary = vocabulary;
  }

  Attestation read(String path, Neighbours neighbours) {
    Optional<Entry> supplier = top.map("supplier");
    Optional<Entry> product = top.map("product");
    Map<String, Exhibit> exhibits = new ExhibitReader(neighbours).read(top);
    PlanReader plans = PlanReader.of(top);
    Attestation attestation =
        new Attestation(
            path,
            value(supplier, "name"),
            country(supplier),
            offers(),
            value(product, "name"),
            value(product, "version"),
            product.flatMap(entry -> entry.day("released")),
            scope(),
            sboms(),
            signedBy(),
            new ClaimReader(vocabulary, exhibits.keySet(), plans).read(top),
            exhibits,
            plans.items());
    Blanks blanks = blanks(product);
    Optional<CisaForm> form =
        top.map("form").map(entry -> new FormReader(exhibits.keySet(), plans).read(entry));
    supplier.ifPresent(entry -> entry.fields().done());
    product.ifPresent(entry -> entry.fields().done());
    top.fields().done();
    return form.map(attestation::holding).orElse(attestation).leaving(blanks);
  }

  /** What is read into no value of its own when nothing is stated. */
  private Blanks blanks(Optional<Entry> product) {
    Map<String, Place> places = new LinkedHashMap<>();
    product.ifPresent(entry -> blank(entry, "released", "product.released", places));
    top.fields().items("sbom").stream()
        .filter(AttestationForm::namesNoFile)
        .findFirst()
        .ifPresent(node -> places.put("sbom.file", node.place()));
    top.map("signed-by").ifPresent(entry -> blank(entry, "on", "signed-by.on", places));
    return new Blanks(places);
  }

  private static boolean namesNoFile(Node sbom) {
    return sbom instanceof MapNode map
        ? map.entries().stream()
            .anyMatch(one -> one.key().text().equals("file") && Entry.isPlaceholder(one.value()))
        : Entry.isPlaceholder(sbom);
  }

  private static void blank(Entry entry, String key, String path, Map<String, Place> places) {
    if (entry.fields().node(key).filter(Entry::isPlaceholder).isPresent()) {
      places.put(path, entry.fields().place(key));
    }
  }

  private Value value(Optional<Entry> entry, String key) {
    return entry.map(found -> found.value(key)).orElseGet(() -> Value.absent(top.fields().place()));
  }

  private Value country(Optional<Entry> supplier) {
    Value country = value(supplier, "country");
    if (country.isStated() && !COUNTRIES.contains(country.text())) {
      String message =
          "'country' is '%s'. Write the two capital letters of ISO 3166-1, such as AU."
              .formatted(country.text());
      top.fields().complain(country.place(), message);
    }
    return country;
  }

  private Set<Offer> offers() {
    boolean stated = top.value("offers").isStated();
    Optional<Set<Offer>> offers =
        stated ? top.fields().word("offers", Offer::read, OFFERS) : Optional.empty();
    return offers.orElse(Set.of());
  }

  private Value scope() {
    Value scope = top.value("scope");
    if (scope.isStated()) {
      top.fields().word("scope", AttestationForm::knownScope, SCOPES);
    }
    return scope;
  }

  private static Optional<String> knownScope(String word) {
    return SCOPES.contains(word) ? Optional.of(word) : Optional.empty();
  }

  private List<SbomReference> sboms() {
    return top.fields().items("sbom").stream()
        .filter(node -> !Entry.isPlaceholder(node))
        .flatMap(node -> Entry.of(node, "'sbom'", top.problems()).stream())
        .flatMap(entry -> sbom(entry).stream())
        .toList();
  }

  private static Optional<SbomReference> sbom(Entry entry) {
    entry.fields().requiredNode("file");
    SbomReference reference =
        new SbomReference(entry.file("file"), entry.sha256("sha256"), entry.fields().place());
    entry.fields().done();
    return reference.file().isEmpty() ? Optional.empty() : Optional.of(reference);
  }

  private Optional<Signatory> signedBy() {
    return top.map("signed-by").map(AttestationForm::signatory);
  }

  private static Signatory signatory(Entry entry) {
    Signatory signatory =
        new Signatory(
            entry.decidedValue("name"),
            entry.decidedValue("title"),
            entry.contact("email"),
            entry.day("on"),
            entry.fields().place());
    entry.fields().done();
    return signatory;
  }
}
