package org.quadcheck.evidence.sbom;

/**
 * Of whom a service of an SBOM is.
 *
 * @param service its name; where this and the provider are empty, nobody can tell whose it is
 * @param provider the organisation that offers it; empty where that is not stated
 */
public record ServiceProvider(String service, String provider, int line, int column) {
  /** Whether it names nobody at all. */
  public boolean isNameless() {
    return service.isBlank() && provider.isBlank();
  }

  /** For a person. */
  public String label() {
    return provider.isBlank() ? service : "%s (%s)".formatted(service, provider).strip();
  }
}
