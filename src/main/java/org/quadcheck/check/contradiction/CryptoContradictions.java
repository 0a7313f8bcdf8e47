package org.quadcheck.check.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.sbom.CryptoAsset;
import org.quadcheck.evidence.sbom.CryptoAsset.Kind;
import org.quadcheck.evidence.sbom.CryptoAsset.Standing;
import org.quadcheck.evidence.sbom.CryptoAsset.Suites;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

/** What the cryptographic assets of one SBOM show against an answer. */
public record CryptoContradictions(Claim claim, Sbom sbom, LocalDate asOf) {

  /** An asset that speaks against the answer, or may; and how a sentence tells of it. */
  private record Seen(CryptoAsset asset, String told, boolean surely) {}

  /** An algorithm or protocol that the list does not name; of one that is unclear a person asks. */
  public Optional<Observation> notNamed(Kind kind) {
    if (!(claim.answer() instanceof Answer.Texts answered)) {
      return Optional.empty();
    }
    List<Seen> seen = new ArrayList<>();
    for (CryptoAsset asset : sbom.disclosures().cryptography()) {
      Standing standing = asset.standing(answered.texts());
      if (isOf(kind, asset) && standing != Standing.NAMED) {
        seen.add(new Seen(asset, told(asset), standing == Standing.NOT_NAMED));
      }
    }
    return observation(seen).or(() -> new CryptoLibraries(claim, sbom).against(kind));
  }

  private static boolean isOf(Kind kind, CryptoAsset asset) {
    return asset.kind() == kind || asset.kind() == Kind.UNCLEAR;
  }

  private static String told(CryptoAsset asset) {
    String what = name(asset);
    if (asset.kind() == Kind.UNCLEAR) {
      return what + ", of which it does not say what it is";
    }
    if (asset.words().isEmpty()) {
      return what + ", a name that tells no more";
    }
    if (asset.words().size() > 1) {
      return what + ", which may be one or another";
    }
    String word = asset.words().iterator().next();
    String means = word.equals(what) || word.equals("another") ? "" : " (%s)".formatted(word);
    return what + means + (asset.provided() ? ", which a component provides" : "");
  }

  private static String name(CryptoAsset asset) {
    return asset.name().isBlank() ? "something without a name" : asset.name();
  }

  /** A protocol or a certificate by which data may go unprotected, against a yes. */
  public Optional<Observation> weakTransport() {
    if (!(claim.answer() instanceof Answer.YesNo answer && answer.yes())) {
      return Optional.empty();
    }
    List<Seen> seen = new ArrayList<>();
    for (CryptoAsset asset : sbom.disclosures().cryptography()) {
      weakness(asset)
          .map(what -> new Seen(asset, name(asset) + what, encryptsNothing(asset)))
          .ifPresent(seen::add);
    }
    return observation(seen);
  }

  private Optional<String> weakness(CryptoAsset asset) {
    return switch (asset.kind()) {
      case ALGORITHM -> Optional.empty();
      case PROTOCOL -> ofProtocol(asset);
      case CERTIFICATE -> ofCertificate(asset);
      case UNCLEAR -> Optional.of(", of which it does not say what it is");
    };
  }

  private static Optional<String> ofProtocol(CryptoAsset asset) {
    if (asset.suites() == Suites.NONE_ENCRYPTS) {
      return Optional.of(", no cipher suite of which encrypts");
    }
    if (asset.suites() == Suites.SOME_IN_DOUBT) {
      return Optional.of(", a cipher suite of which does not encrypt or has no name");
    }
    if (asset.isOutdated()) {
      return Optional.of(", which is outdated");
    }
    return asset.mayBeOutdated() ? Optional.of(", which may be outdated") : Optional.empty();
  }

  private Optional<String> ofCertificate(CryptoAsset asset) {
    if (asset.end().isEmpty()) {
      return Optional.of(", a certificate that does not say until when it holds");
    }
    LocalDate end = asset.end().get();
    return asOf.isAfter(end)
        ? Optional.of(", a certificate that ended on " + end)
        : Optional.empty();
  }

  private static boolean encryptsNothing(CryptoAsset asset) {
    return asset.suites() == Suites.NONE_ENCRYPTS && !asset.provided();
  }

  /** What surely contradicts is told alone; else what a person must look at. */
  private Optional<Observation> observation(List<Seen> seen) {
    boolean surely = seen.stream().anyMatch(Seen::surely);
    List<Seen> told = seen.stream().filter(one -> one.surely() == surely).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    String listed = SbomQuestion.listed(told.stream().map(Seen::told).distinct().toList());
    CryptoAsset first = told.get(0).asset();
    Place there = new Place(sbom.path(), first.line(), first.column());
    String message = "%s is answered with %s, %s the SBOM lists %s";
    return Optional.of(
        Observation.against(
            message.formatted(claim.id(), claim.answer(), surely ? "but" : "and", listed),
            surely ? "" : "ask whether the answer holds",
            claim.place(),
            there));
  }
}
