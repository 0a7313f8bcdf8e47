package org.quadcheck.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.sbom.CodeLanguage;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.CryptoAsset;
import org.quadcheck.evidence.sbom.DependencyGraph;
import org.quadcheck.evidence.sbom.Disclosures;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Endpoint;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.ServiceProvider;
import org.quadcheck.evidence.sbom.ServiceTrait;
import org.quadcheck.evidence.sbom.Survey;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.evidence.vex.BomLink;
import org.quadcheck.evidence.vex.VexStatement;

/** Makes SBOMs for tests: one that states everything unless a test takes something away. */
public final class SbomBuilder {
  public static final String PATH = "gateway.cdx.json";

  private final Map<DocumentField, Value> facts = new EnumMap<>(DocumentField.class);
  private String format = "CycloneDX";
  private List<Endpoint> endpoints = List.of();
  private List<ServiceTrait> services = List.of();
  private List<ServiceProvider> providers = List.of();
  private List<CryptoAsset> cryptography = List.of();
  private List<CodeLanguage> languages = List.of();
  private Optional<BomLink> link = Optional.empty();
  private Optional<Component> subject =
      Optional.of(ComponentBuilder.aComponent().named("Acme Gateway").by("Acme").build());
  private List<Component> components = List.of(ComponentBuilder.aComponent().build());
  private DependencyGraph graph =
      new DependencyGraph(true, 1, 0, List.of(), List.of(), List.of(), List.of());
  private Completeness completeness = Completeness.COMPLETE;
  private final List<Signature> signatures = new ArrayList<>();

  private final List<VexStatement> vulnerabilities = new ArrayList<>();

  private SbomBuilder() {
    for (DocumentField field : DocumentField.values()) {
      stating(field, "something");
    }
    stating(DocumentField.TIMESTAMP, "2026-10-01T12:00:00Z");
  }

  public static SbomBuilder anSbom() {
    return new SbomBuilder();
  }

  public SbomBuilder stating(DocumentField field, String text) {
    facts.put(field, Value.of(text, new Place(PATH, 3, 5)));
    return this;
  }

  public SbomBuilder stating(DocumentField field, Value value) {
    facts.put(field, value);
    return this;
  }

  public SbomBuilder withSubject(String name, String version) {
    subject =
        Optional.of(
            new Component(
                "root",
                "application",
                name,
                version,
                "",
                "",
                "Acme",
                "Acme",
                "",
                java.util.Set.of(),
                java.util.Set.of(),
                new FieldStates(Map.of()),
                Lineage.NONE,
                7,
                7));
    return this;
  }

  public SbomBuilder about(Component newSubject) {
    subject = Optional.of(newSubject);
    return this;
  }

  public SbomBuilder reaching(Endpoint... newEndpoints) {
    endpoints = List.of(newEndpoints);
    return this;
  }

  public SbomBuilder encryptingBy(CryptoAsset... newAssets) {
    cryptography = List.of(newAssets);
    return this;
  }

  public SbomBuilder serving(ServiceTrait... newServices) {
    services = List.of(newServices);
    return this;
  }

  public SbomBuilder usingServices(ServiceProvider... newProviders) {
    providers = List.of(newProviders);
    return this;
  }

  public SbomBuilder writtenIn(CodeLanguage... newLanguages) {
    languages = List.of(newLanguages);
    return this;
  }

  public SbomBuilder linkedAs(BomLink own) {
    link = Optional.of(own);
    return this;
  }

  public SbomBuilder withoutSubject() {
    subject = Optional.empty();
    graph = new DependencyGraph(false, 1, 0, List.of(), List.of(), List.of(), List.of());
    return this;
  }

  public SbomBuilder listing(Component... parts) {
    components = List.of(parts);
    return this;
  }

  public SbomBuilder with(DependencyGraph newGraph) {
    graph = newGraph;
    return this;
  }

  public SbomBuilder with(Completeness newCompleteness) {
    completeness = newCompleteness;
    return this;
  }

  public SbomBuilder signed(SignatureOutcome outcome, String message) {
    String signer = outcome == SignatureOutcome.VERIFIED ? "acme" : "";
    signatures.add(new Signature(PATH + ".sig", "raw", outcome, signer, message));
    return this;
  }

  public SbomBuilder with(VexStatement vulnerability) {
    vulnerabilities.add(vulnerability);
    return this;
  }

  public SbomBuilder as(String newFormat) {
    format = newFormat;
    return this;
  }

  public Sbom build() {
    return new Sbom(
        PATH,
        format,
        "1.6",
        "JSON",
        "ab".repeat(32),
        facts,
        Map.of(),
        subject,
        components,
        graph,
        completeness,
        0,
        0,
        List.of(),
        new Validity("CycloneDX 1.6", 0),
        signatures,
        vulnerabilities,
        Survey.NOTHING,
        new Disclosures(endpoints, services, providers, cryptography, languages),
        link,
        Map.of());
  }
}
