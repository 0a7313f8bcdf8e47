package org.quadcheck.intake.signature.chain;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The authorities of the buyer, and whom of those to whom they gave certificates it trusts.
 *
 * @param between certificates of the buyer that may stand between a signer's and an authority's
 * @param holders the only ones that are trusted; empty for everybody
 */
public record Authorities(
    List<Authority> trusted,
    List<X509Certificate> between,
    Revocations revoked,
    Optional<List<Holder>> holders) {
  public Authorities {
    trusted = List.copyOf(trusted);
    between = List.copyOf(between);
    holders = holders.map(List::copyOf);
  }

  /** No authority. */
  public static Authorities none() {
    return new Authorities(
        List.of(), List.of(), new Revocations(List.of()), Optional.of(List.of()));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return trusted.isEmpty();
  }

  /** Whether the holder of the first certificate is trusted at a time. */
  public Standing standing(List<X509Certificate> chain, JudgedTime time) {
    X509Certificate leaf = chain.get(0);
    if (chain.size() > Certificates.MOST) {
      return new Standing.Untrusted(
          "it brings more than %d certificates".formatted(Certificates.MOST));
    }
    List<X509Certificate> all = new ArrayList<>(chain.subList(1, chain.size()));
    all.addAll(between);
    List<ChainSearch.Way> ways = new ChainSearch(trusted, all).from(leaf);
    if (ways.isEmpty()) {
      String reason = "%s is neither in the trust folder nor of an authority in it";
      return new Standing.Untrusted(reason.formatted(ChainJudge.name(leaf)));
    }
    ChainJudge judge = new ChainJudge(revoked, time, Purpose.SIGNING);
    List<ChainSearch.Way> valid =
        ways.stream().filter(way -> judge.objection(way).isEmpty()).toList();
    return (valid.isEmpty() ? judge.objection(ways.get(0)) : stray(chain, all))
        .<Standing>map(Standing.Untrusted::new)
        .orElseGet(() -> holder(leaf, valid));
  }

  /** The authority has a name for each of its certificates, of which any may be named. */
  private Standing holder(X509Certificate leaf, List<ChainSearch.Way> valid) {
    List<Standing> standings =
        valid.stream().map(way -> holder(leaf, way.authority())).distinct().toList();
    return standings.stream()
        .filter(Standing.Trusted.class::isInstance)
        .findFirst()
        .orElse(standings.get(0));
  }

  /** Who gave the first certificate to its holder. */
  public Optional<X509Certificate> issuer(List<X509Certificate> chain) {
    List<X509Certificate> known = new ArrayList<>(chain.subList(1, chain.size()));
    known.addAll(between);
    trusted.forEach(one -> known.add(one.certificate()));
    return known.stream().filter(one -> ChainSearch.isIssued(chain.get(0), one)).findFirst();
  }

  /** Beside the way to the authority nothing may stand that was damaged or put there. */
  private Optional<String> stray(List<X509Certificate> chain, List<X509Certificate> known) {
    List<X509Certificate> issuers = new ArrayList<>(known);
    trusted.forEach(one -> issuers.add(one.certificate()));
    return chain.stream()
        .filter(one -> !isOwn(one))
        .filter(one -> issuers.stream().noneMatch(issuer -> ChainSearch.isIssued(one, issuer)))
        .findFirst()
        .map(one -> ChainJudge.name(one) + ", which it brings along, is damaged or of nobody here");
  }

  /** Whether the buyer has a certificate itself, whoever issued it. */
  private boolean isOwn(X509Certificate one) {
    return between.contains(one) || trusted.stream().anyMatch(all -> all.certificate().equals(one));
  }

  private Standing holder(X509Certificate leaf, Authority authority) {
    SubjectName subject = SubjectName.of(leaf);
    if (holders.isEmpty()) {
      return Standing.Trusted.byAuthority(subject.label(), subject.label());
    }
    List<Holder> named =
        holders.get().stream()
            .filter(one -> one.file().equals(authority.file()) && subject.fits(one.subject()))
            .toList();
    Optional<Holder> counting =
        named.stream().filter(one -> one.reservation().isEmpty()).findFirst();
    if (counting.isPresent()) {
      return Standing.Trusted.byAuthority(counting.get().signer(), subject.label());
    }
    return named.stream()
        .findFirst()
        .<Standing>map(one -> new Standing.Untrusted(one.reservation().orElseThrow()))
        .orElseGet(
            () -> new Standing.Untrusted("trust.yaml names nobody for " + ChainJudge.name(leaf)));
  }
}
