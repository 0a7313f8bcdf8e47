package org.quadcheck.intake.signature.sigstore;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.quadcheck.intake.signature.chain.Authority;

/**
 * Whom the buyer trusts through Sigstore.
 *
 * @param authorities that give certificates for minutes
 * @param between certificates between theirs and the signers'
 * @param logs keys of the logs by their ids in base64, which prove when something was signed
 * @param identities who may sign, as {@code trust.yaml} names them
 */
public record SigstoreTrust(
    List<Authority> authorities,
    List<X509Certificate> between,
    Map<String, PublicKey> logs,
    List<Identity> identities) {
  public SigstoreTrust {
    authorities = List.copyOf(authorities);
    between = List.copyOf(between);
    logs = Map.copyOf(logs);
    identities = List.copyOf(identities);
  }

  /** Nobody. */
  public static SigstoreTrust nobody() {
    return new SigstoreTrust(List.of(), List.of(), Map.of(), List.of());
  }

  /** The same root with those who may sign. */
  public SigstoreTrust naming(List<Identity> named) {
    return new SigstoreTrust(authorities, between, logs, named);
  }

  /** Whether no root of trust was supplied. */
  public boolean isEmpty() {
    return authorities.isEmpty() || logs.isEmpty();
  }
}
