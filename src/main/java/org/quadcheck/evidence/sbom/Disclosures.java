package org.quadcheck.evidence.sbom;

import java.util.List;

/**
 * What an SBOM tells of the product besides its components, as far as it can speak against an
 * answer.
 *
 * @param endpoints of its services
 * @param cryptography algorithms, protocols and certificates that it lists
 * @param services what services say of themselves that a person must look at
 * @param providers of whom its services are
 * @param languages what is written in a language in which memory is not safe
 */
public record Disclosures(
    List<Endpoint> endpoints,
    List<ServiceTrait> services,
    List<ServiceProvider> providers,
    List<CryptoAsset> cryptography,
    List<CodeLanguage> languages) {
  /** Nothing is told. */
  public static final Disclosures NONE =
      new Disclosures(List.of(), List.of(), List.of(), List.of(), List.of());

  public Disclosures {
    endpoints = List.copyOf(endpoints);
    services = List.copyOf(services);
    providers = List.copyOf(providers);
    cryptography = List.copyOf(cryptography);
    languages = List.copyOf(languages);
  }
}
