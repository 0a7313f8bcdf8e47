package org.quadcheck.intake.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quadcheck.intake.signature.TrustPart;
import org.quadcheck.intake.signature.chain.Revocations;

/**
 * Which lists of revoked certificates in a trust folder count: those that the authorities in it
 * signed, of their own certificates.
 *
 * @param issuers everybody in the folder who may have signed one
 */
record RevokedLists(List<X509Certificate> issuers) {
  private static final String OF_NOBODY =
      "is a list of revoked certificates of an authority that is not here. Put its certificate"
          + " beside it.";
  private static final String OF_OTHERS =
      "is a list of revoked certificates that speaks of those of other authorities (indirect), which"
          + " is not read. Ask each of them for its own.";
  private static final String OF_UNFIT =
      "is a list of revoked certificates of an authority whose certificate lets it sign none. Ask it"
          + " for the list that it may sign.";

  RevokedLists {
    issuers = List.copyOf(issuers);
  }

  static RevokedLists of(Collection<TrustPart> parts) {
    List<X509Certificate> issuers = new ArrayList<>();
    for (TrustPart part : parts) {
      issuers.addAll(part.authorities());
      issuers.addAll(part.between());
    }
    return new RevokedLists(issuers);
  }

  /** Why the lists of a file do not count; empty where they do, or where there are none. */
  Optional<String> objection(TrustPart part) {
    if (part.lists().stream().anyMatch(Revocations::isOfOthers)) {
      return Optional.of(OF_OTHERS);
    }
    if (!areSigned(part, issuers)) {
      return Optional.of(OF_NOBODY);
    }
    List<X509Certificate> fitting = issuers.stream().filter(Revocations::maySign).toList();
    return areSigned(part, fitting) ? Optional.empty() : Optional.of(OF_UNFIT);
  }

  private static boolean areSigned(TrustPart part, List<X509Certificate> issuers) {
    return part.lists().stream().allMatch(one -> Revocations.isSigned(one, issuers));
  }
}
