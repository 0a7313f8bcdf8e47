package org.quadcheck.intake.sbom.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.sbom.Disclosures;
import org.quadcheck.evidence.sbom.Endpoint;
import org.quadcheck.evidence.sbom.ServiceProvider;
import org.quadcheck.evidence.sbom.ServiceTrait;
import org.quadcheck.evidence.value.Value;

/** What can speak against an answer while a document is read, and no more than anybody reads. */
public final class DisclosuresDraft {
  private static final int MOST = 1_000;

  /** So many that say the same, so that none of them crowds out what says something else. */
  private static final int ALIKE = 100;

  private final List<Endpoint> endpoints = new ArrayList<>();
  private final List<ServiceTrait> services = new ArrayList<>();
  private final Map<Object, Integer> alike = new HashMap<>();
  private final Set<ServiceProvider> providers = new LinkedHashSet<>();
  private final CryptoAssets cryptography = new CryptoAssets();
  private final CodeLanguages languages = new CodeLanguages();

  /** More countries than there are contradict every answer already. */
  public void endpoint(Endpoint one) {
    String country = one.country();
    boolean told = !country.isEmpty() && (alike.size() < MOST || alike.containsKey(country));
    if (one.isInTheClear() ? isNews("") : told && isNews(country)) {
      endpoints.add(one);
    }
  }

  /** Something that a service says of itself. */
  public void service(ServiceTrait one) {
    if (isNews(one.kind())) {
      services.add(one);
    }
  }

  private boolean isNews(Object meaning) {
    return alike.merge(meaning, 1, Integer::sum) <= ALIKE;
  }

  /** Of more services than are kept, one that names nobody stands for the rest. */
  public void provider(ServiceProvider one) {
    if (providers.size() < MOST) {
      providers.add(one);
    } else if (providers.size() == MOST) {
      providers.add(new ServiceProvider("", "", one.line(), one.column()));
    }
  }

  /** Something that a component provides to others, by its id. */
  public void provided(Value id) {
    cryptography.provided(id.text());
  }

  /** The cryptographic assets so far. */
  public CryptoAssets cryptography() {
    return cryptography;
  }

  CodeLanguages languages() {
    return languages;
  }

  Disclosures finish() {
    return new Disclosures(
        endpoints, services, List.copyOf(providers), cryptography.kept(), languages.kept());
  }
}
