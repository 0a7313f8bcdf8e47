package org.quadcheck.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.evidence.vex.VexStatement;

/** Makes submissions for tests: Acme Gateway 4.2.0, signed, without claims and SBOMs. */
public final class SubmissionBuilder {
  public static final String PATH = "attestation.yaml";
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Exhibit> exhibits = new LinkedHashMap<>();
  private final Map<String, PlanItem> plans = new LinkedHashMap<>();
  private final List<Attestation> others = new ArrayList<>();
  private final List<InputFile> inputs = new ArrayList<>();
  private final List<Sbom> sboms = new ArrayList<>();
  private final List<Vex> vexes = new ArrayList<>();
  private Set<Offer> offers = EnumSet.of(Offer.SOFTWARE);
  private LocalDate signedOn = LocalDate.of(2026, 10, 12);
  private boolean attested = true;
  private String supplier = "Acme";
  private String scope = "individual-product";
  private String signer = "J. Rivera";
  private String title = "Chief Executive";
  private Optional<CisaForm> form = Optional.empty();
  private final Map<String, List<Signature>> beside = new LinkedHashMap<>();

  private SubmissionBuilder() {}

  public static SubmissionBuilder aSubmission() {
    return new SubmissionBuilder();
  }

  public static Place place(int line) {
    return new Place(PATH, line, 3);
  }

  public SubmissionBuilder withoutAttestation() {
    attested = false;
    return this;
  }

  public SubmissionBuilder offering(Offer... newOffers) {
    offers = Set.of(newOffers);
    return this;
  }

  public SubmissionBuilder signedOn(LocalDate day) {
    signedOn = day;
    return this;
  }

  public SubmissionBuilder unsigned() {
    return signedBy("", "");
  }

  public SubmissionBuilder signedBy(String name, String office) {
    signer = name;
    title = office;
    return this;
  }

  /** A signature beside the attestation that does not fit it. */
  public SubmissionBuilder invalidlySigned() {
    Signature invalid =
        new Signature(PATH + ".sig", "raw", SignatureOutcome.INVALID, "", "it was changed");
    beside.put(PATH, List.of(invalid));
    return this;
  }

  public SubmissionBuilder ofSupplier(String name) {
    supplier = name;
    return this;
  }

  public SubmissionBuilder ofScope(String word) {
    scope = word;
    return this;
  }

  public SubmissionBuilder holding(CisaForm held) {
    form = Optional.of(held);
    return this;
  }

  public SubmissionBuilder claiming(String id, Answer answer, String... exhibitIds) {
    claims.put(id, new Claim(id, answer, List.of(exhibitIds), Optional.empty(), place(14)));
    return this;
  }

  public SubmissionBuilder claiming(Claim claim) {
    claims.put(claim.id(), claim);
    return this;
  }

  public SubmissionBuilder planning(String id, Answer answer, PlanItem plan) {
    claims.put(id, new Claim(id, answer, List.of(), Optional.of(plan.id()), place(14)));
    plans.put(plan.id(), plan);
    return this;
  }

  /** An answer that names a plan which promises nothing. */
  public SubmissionBuilder planning(String id, Answer answer, String plan) {
    claims.put(id, new Claim(id, answer, List.of(), Optional.of(plan), place(14)));
    return this;
  }

  public SubmissionBuilder with(Exhibit exhibit) {
    exhibits.put(exhibit.id(), exhibit);
    return this;
  }

  public SubmissionBuilder with(InputFile input) {
    inputs.add(input);
    return this;
  }

  public SubmissionBuilder with(Sbom sbom) {
    sboms.add(sbom);
    return this;
  }

  public SubmissionBuilder stating(VexStatement... statements) {
    return stating(Optional.empty(), statements);
  }

  public SubmissionBuilder stating(Optional<Instant> issued, VexStatement... statements) {
    String digest = "cd".repeat(32);
    vexes.add(new Vex("vex.json", "OpenVEX", "0.2.0", digest, List.of(statements), issued));
    return this;
  }

  public SubmissionBuilder alsoAttesting(String id, Answer answer) {
    Place there = new Place("second.yaml", 5, 3);
    Claim claim = new Claim(id, answer, List.of(), Optional.empty(), there);
    others.add(attestation("second.yaml", Map.of(id, claim)));
    return this;
  }

  public Submission build() {
    List<Attestation> attestations = new ArrayList<>();
    if (attested) {
      attestations.add(attestation(PATH, claims));
    }
    attestations.addAll(others);
    return new Submission(inputs, attestations, sboms, vexes, beside);
  }

  private Attestation attestation(String path, Map<String, Claim> said) {
    Place place = new Place(path, 2, 1);
    return new Attestation(
        path,
        Value.of(supplier, place),
        Value.of("AU", place),
        offers,
        Value.of("Acme Gateway", place),
        Value.of("4.2.0", place),
        Optional.of(LocalDate.of(2026, 9, 30)),
        Value.of(scope, place),
        List.of(),
        Optional.of(
            new Signatory(
                Value.of(signer, place),
                Value.of(title, place),
                Value.of("ceo@acme.example", place),
                Optional.of(signedOn),
                new Place(path, 8, 1))),
        said,
        exhibits,
        plans,
        form,
        Declared.OWN_FORM,
        Blanks.NONE);
  }
}
