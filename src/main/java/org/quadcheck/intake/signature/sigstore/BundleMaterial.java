package org.quadcheck.intake.signature.sigstore;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quadcheck.intake.signature.StrictBase64;
import org.quadcheck.intake.signature.chain.Authorities;
import org.quadcheck.intake.signature.chain.Certificates;
import org.quadcheck.intake.signature.chain.JudgedTime;
import org.quadcheck.intake.signature.chain.Revocations;
import org.quadcheck.intake.signature.chain.Standing;

/**
 * What a bundle brings to bear out its signature: certificates, and entries of a log.
 *
 * @param chain the signer's certificate first
 */
public record BundleMaterial(List<X509Certificate> chain, List<JsonTree> entries) {
  private static final int MOST_ENTRIES = 20;

  public BundleMaterial {
    chain = List.copyOf(chain);
    entries = entries.stream().limit(MOST_ENTRIES).toList();
  }

  /** Reads the member {@code verificationMaterial} of a bundle. */
  public static BundleMaterial read(String path, byte[] json) {
    return of(JsonTree.read(path, json));
  }

  static BundleMaterial of(JsonTree material) {
    List<JsonTree> certificates =
        material.at("certificate").isThere()
            ? List.of(material.at("certificate"))
            : material.at("x509CertificateChain", "certificates").items();
    List<X509Certificate> chain =
        certificates.stream()
            .limit(Certificates.MOST)
            .flatMap(one -> StrictBase64.any(one.at("rawBytes").text()).stream())
            .flatMap(der -> Certificates.of(der).stream())
            .toList();
    return new BundleMaterial(chain, material.at("tlogEntries").items());
  }

  /** Whether it brings a certificate. */
  public boolean isCertified() {
    return !chain.isEmpty();
  }

  /** The signer's certificate. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /**
   * Whether the buyer trusts whom the certificate names, at the time that a log proves.
   *
   * @param digest SHA-256 of what was signed, in hexadecimal
   * @param signature in base64
   */
  public Standing standing(String digest, String signature, SigstoreTrust trust) {
    if (trust.isEmpty()) {
      return new Standing.Untrusted(
          "it is of Sigstore, and no root of trust for that was given (trusted_root.json)");
    }
    Optional<Instant> time = proven(new Logged(digest, signature, certificate()), trust);
    if (time.isEmpty()) {
      return new Standing.Untrusted(
          "no log that is trusted proves when it was signed, and its certificate is for minutes");
    }
    Authorities authorities =
        new Authorities(
            trust.authorities(), trust.between(), new Revocations(List.of()), Optional.empty());
    Standing standing = authorities.standing(chain, JudgedTime.of(time.get()));
    return standing instanceof Standing.Untrusted ? standing : named(trust);
  }

  private Optional<Instant> proven(Logged logged, SigstoreTrust trust) {
    for (JsonTree one : entries) {
      LogEntry entry = LogEntry.of(one);
      Optional<Instant> time = entry.proven(trust.logs());
      if (time.isPresent() && logged.isIn(entry.entry())) {
        return time;
      }
    }
    return Optional.empty();
  }

  private Standing named(SigstoreTrust trust) {
    Optional<CertifiedIdentity> certified = CertifiedIdentity.of(certificate());
    if (certified.isEmpty()) {
      return new Standing.Untrusted("its certificate names nobody, or several");
    }
    List<Identity> fitting =
        trust.identities().stream().filter(one -> one.fits(certified.get())).toList();
    Optional<Identity> counting =
        fitting.stream().filter(one -> one.reservation().isEmpty()).findFirst();
    if (counting.isPresent()) {
      return Standing.Trusted.byAuthority(counting.get().signer(), certified.get().toString());
    }
    return fitting.stream()
        .findFirst()
        .<Standing>map(one -> new Standing.Untrusted(one.reservation().orElseThrow()))
        .orElseGet(
            () -> new Standing.Untrusted("trust.yaml does not name %s".formatted(certified.get())));
  }
}
