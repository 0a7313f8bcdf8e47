package org.quadcheck.intake.signature.sigstore;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.intake.signature.StrictBase64;
import org.quadcheck.intake.signature.chain.Authorities;
import org.quadcheck.intake.signature.chain.Authority;
import org.quadcheck.intake.signature.chain.Certificates;
import org.quadcheck.intake.signature.chain.JudgedTime;
import org.quadcheck.intake.signature.chain.Period;
import org.quadcheck.intake.signature.chain.Revocations;
import org.quadcheck.intake.signature.chain.Stamper;
import org.quadcheck.intake.signature.chain.Stampers;

/** Reads Sigstore's root of trust, which the buyer fetched by a way that it trusts. */
public final class TrustedRoot {
  private static final Revocations NONE = new Revocations(List.of());

  private final String file;
  private final JsonTree root;

  /** One authority with the certificates of its chain, the last of which is trusted by itself. */
  private record Chain(List<X509Certificate> certificates, Period period) {
    X509Certificate anchor() {
      return certificates.get(certificates.size() - 1);
    }

    List<X509Certificate> between() {
      return certificates.subList(0, certificates.size() - 1);
    }
  }

  private TrustedRoot(String file, JsonTree root) {
    this.file = file;
    this.root = root;
  }

  /** Whether a file of the trust folder is meant as one. */
  public static boolean isOne(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.stripLeading().startsWith("{")
        && text.contains("\"certificateAuthorities\"")
        && text.contains("\"tlogs\"");
  }

  /**
   * The root without anybody who may sign; empty where the file is damaged, or does not say from
   * when on one of its authorities or logs is trusted.
   */
  public static Optional<SigstoreTrust> read(String file, byte[] bytes) {
    return new TrustedRoot(file, JsonTree.read(file, bytes)).trust();
  }

  private Optional<SigstoreTrust> trust() {
    List<Chain> issuers = chains("certificateAuthorities");
    List<Chain> stampers = chains("timestampAuthorities");
    SigstoreTrust trust =
        new SigstoreTrust(
            issuers.stream().map(this::issuer).toList(),
            logs("tlogs"),
            logs("ctlogs"),
            new Stampers(stampers.stream().map(this::stamper).toList(), NONE),
            List.of(),
            new JudgedTime(Instant.MIN, Instant.MIN));
    return trust.isEmpty() || !isDated() || isBlind(trust) ? Optional.empty() : Optional.of(trust);
  }

  /** Where it names logs of certificates they are asked for, also if none can be read. */
  private boolean isBlind(SigstoreTrust trust) {
    return trust.certificateLogs().isEmpty() && !root.at("ctlogs").items().isEmpty();
  }

  /** What does not say from when on it is trusted was cut short, or is no root. */
  private boolean isDated() {
    List<JsonTree> periods = new ArrayList<>();
    for (String key : List.of("tlogs", "ctlogs")) {
      root.at(key).items().forEach(log -> periods.add(log.at("publicKey", "validFor")));
    }
    for (String key : List.of("certificateAuthorities", "timestampAuthorities")) {
      root.at(key).items().forEach(one -> periods.add(one.at("validFor")));
    }
    return periods.stream().allMatch(one -> Periods.of(one).isPresent());
  }

  /** Logs whose keys are of a kind that is not known prove nothing here. */
  private List<LogKey> logs(String key) {
    return root.at(key).items().stream().flatMap(log -> LogKey.of(log).stream()).toList();
  }

  private List<Chain> chains(String key) {
    List<Chain> chains = new ArrayList<>();
    for (JsonTree one : root.at(key).items()) {
      List<X509Certificate> certificates =
          one.at("certChain", "certificates").items().stream()
              .flatMap(part -> StrictBase64.any(part.at("rawBytes").text()).stream())
              .flatMap(der -> Certificates.of(der).stream())
              .toList();
      Optional<Period> period = Periods.of(one.at("validFor"));
      if (!certificates.isEmpty() && period.isPresent()) {
        chains.add(new Chain(certificates, period.get()));
      }
    }
    return chains;
  }

  private SigstoreTrust.Issuer issuer(Chain chain) {
    List<Authority> own = List.of(new Authority(file, chain.anchor()));
    Authorities authorities = new Authorities(own, chain.between(), NONE, Optional.empty());
    return new SigstoreTrust.Issuer(authorities, chain.period());
  }

  private Stamper stamper(Chain chain) {
    return new Stamper(new Authority(file, chain.anchor()), chain.between(), chain.period());
  }
}
