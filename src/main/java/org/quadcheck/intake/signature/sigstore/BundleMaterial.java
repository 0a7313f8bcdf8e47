package org.quadcheck.intake.signature.sigstore;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.intake.signature.StrictBase64;
import org.quadcheck.intake.signature.chain.Certificates;
import org.quadcheck.intake.signature.chain.Standing;
import org.quadcheck.intake.signature.cms.TimeStamp;

/**
 * What a bundle brings to bear out its signature.
 *
 * @param mediaType which says the version of the bundle
 * @param chain the signer's certificate first
 * @param entries of logs
 * @param stamps time stamps over the signature
 */
public record BundleMaterial(
    String mediaType, List<X509Certificate> chain, List<LogEntry> entries, List<byte[]> stamps) {
  private static final int MOST_ENTRIES = 20;
  private static final Pattern KNOWN =
      Pattern.compile(
          "application/vnd\\.dev\\.sigstore\\.bundle(\\+json;version=0\\.[123]|\\.v0\\.3\\+json)");
  private static final String WITHOUT_PROOFS = "0.1";

  public BundleMaterial {
    chain = List.copyOf(chain);
    entries = List.copyOf(entries);
    stamps = List.copyOf(stamps);
  }

  /** Reads the member {@code verificationMaterial} of a bundle. */
  public static BundleMaterial read(String path, byte[] json, String mediaType) {
    return of(JsonTree.read(path, json), mediaType);
  }

  static BundleMaterial of(JsonTree material, String mediaType) {
    List<JsonTree> certificates =
        material.at("certificate").isThere()
            ? List.of(material.at("certificate"))
            : material.at("x509CertificateChain", "certificates").items();
    return new BundleMaterial(
        mediaType,
        certificates.stream()
            .limit(Certificates.MOST)
            .flatMap(one -> StrictBase64.any(one.at("rawBytes").text()).stream())
            .flatMap(der -> Certificates.of(der).stream())
            .toList(),
        material.at("tlogEntries").items().stream().limit(MOST_ENTRIES).map(LogEntry::of).toList(),
        material.at("timestampVerificationData", "rfc3161Timestamps").items().stream()
            .limit(MOST_ENTRIES)
            .flatMap(one -> StrictBase64.any(one.at("signedTimestamp").text()).stream())
            .toList());
  }

  /** Whether it brings a certificate. */
  public boolean isCertified() {
    return !chain.isEmpty();
  }

  /** The signer's certificate. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** Whether the buyer trusts whom the certificate names, at the moments that are proven. */
  public Standing standing(Made made, SigstoreTrust trust) throws IOException {
    if (trust.isEmpty()) {
      return new Standing.Untrusted(
          "it is of Sigstore, and no root of trust for that was given (trusted_root.json)");
    }
    Optional<String> strange = strange();
    if (strange.isPresent()) {
      return new Standing.Untrusted(strange.get());
    }
    List<Instant> moments = moments(made, trust);
    if (moments.isEmpty()) {
      return new Standing.Untrusted(
          "nothing that is trusted proves when it was signed: "
              + new Unproven(made, this, trust).reason());
    }
    if (!moments.stream().allMatch(trust.day()::hasSeen)) {
      return new Standing.Untrusted("it was signed after the day of judging");
    }
    Standing standing = trust.standing(chain, moments);
    return standing instanceof Standing.Untrusted ? standing : named(trust);
  }

  /** Whether a promise of the log is not enough. */
  boolean isProofAsked() {
    return !mediaType.endsWith(WITHOUT_PROOFS);
  }

  private Optional<String> strange() {
    if (!KNOWN.matcher(mediaType).matches()) {
      return Optional.of("the bundle is of a version that is not known here, or of none");
    }
    boolean rooted =
        chain.stream()
            .anyMatch(one -> one.getSubjectX500Principal().equals(one.getIssuerX500Principal()));
    return rooted ? Optional.of("it brings the root of its own trust along") : Optional.empty();
  }

  /** Every moment that a log or a time stamp proves; none where no log has the signature. */
  private List<Instant> moments(Made made, SigstoreTrust trust) throws IOException {
    List<Instant> moments = new ArrayList<>();
    for (byte[] stamp : stamps) {
      TimeStamp.proven(stamp, made.bytes(), trust.stampers()).ifPresent(moments::add);
    }
    List<Instant> stamped = List.copyOf(moments);
    boolean logged = false;
    for (LogEntry entry : entries) {
      Optional<LogKey> log = entry.log(trust.logs(), isProofAsked());
      boolean own = log.isPresent() && new Logged(made, certificate()).isIn(entry.entry());
      if (own) {
        Optional<Instant> promised = entry.promised(log.get());
        promised.ifPresent(moments::add);
        logged |= promised.isPresent() || isWithin(stamped, log.get());
      }
    }
    return logged ? moments : List.of();
  }

  private static boolean isWithin(List<Instant> moments, LogKey log) {
    return !moments.isEmpty() && moments.stream().allMatch(log.period()::contains);
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
