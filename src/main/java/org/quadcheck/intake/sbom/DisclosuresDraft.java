package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quadcheck.evidence.Disclosures;
import org.quadcheck.evidence.Endpoint;
import org.quadcheck.evidence.ServiceProvider;
import org.quadcheck.evidence.ServiceTrait;
import org.quadcheck.evidence.Value;

/** What can speak against an answer while a document is read, and no more than anybody reads. */
final class DisclosuresDraft {
  private static final int MOST = 1_000;

  private final List<Endpoint> endpoints = new ArrayList<>();
  private final List<ServiceTrait> services = new ArrayList<>();
  private final Set<ServiceProvider> providers = new LinkedHashSet<>();
  private final CryptoAssets cryptography = new CryptoAssets();
  private final CodeLanguages languages = new CodeLanguages();

  void endpoint(Endpoint one) {
    boolean speaks = one.isInTheClear() || !one.country().isEmpty();
    if (speaks && endpoints.size() < MOST) {
      endpoints.add(one);
    }
  }

  void service(ServiceTrait one) {
    if (services.size() < MOST) {
      services.add(one);
    }
  }

  /** Of more services than are kept, one that names nobody stands for the rest. */
  void provider(ServiceProvider one) {
    if (providers.size() < MOST) {
      providers.add(one);
    } else if (providers.size() == MOST) {
      providers.add(new ServiceProvider("", "", one.line(), one.column()));
    }
  }

  /** Something that a component provides to others, by its id. */
  void provided(Value id) {
    cryptography.provided(id.text());
  }

  CryptoAssets cryptography() {
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
