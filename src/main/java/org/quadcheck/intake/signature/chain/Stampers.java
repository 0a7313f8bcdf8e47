package org.quadcheck.intake.signature.chain;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Whose time stamps the buyer believes. */
public record Stampers(List<Stamper> all, Revocations revoked) {
  public Stampers {
    all = List.copyOf(all);
  }

  /** Nobody's. */
  public static Stampers none() {
    return new Stampers(List.of(), new Revocations(List.of()));
  }

  /** Whether one of them stamped with this certificate at a moment. */
  public boolean vouchFor(X509Certificate leaf, List<X509Certificate> brought, Instant moment) {
    return all.stream().anyMatch(one -> one.vouchesFor(leaf, brought, moment, revoked));
  }
}
