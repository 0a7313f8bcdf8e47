package org.quadcheck.intake.signature.chain;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertPathValidatorException.Reason;
import java.security.cert.PKIXReason;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;

/** Why a chain of certificates is not valid, in our own words. */
final class ChainFault {
  private static final Map<Reason, String> REASONS =
      Map.of(
          PKIXReason.NOT_CA_CERT, "issued another, and is no authority's",
          PKIXReason.PATH_TOO_LONG, "stands further from its authority than that allows",
          PKIXReason.INVALID_KEY_USAGE, "issued another, and is not meant for that",
          PKIXReason.INVALID_NAME, "bears a name that its authority may not give",
          PKIXReason.UNRECOGNIZED_CRIT_EXT, "asks for something that is not known here (critical)",
          PKIXReason.INVALID_POLICY, "is given by other rules than its authority's",
          PKIXReason.NAME_CHAINING, "names another issuer",
          BasicReason.INVALID_SIGNATURE, "is not signed by its issuer",
          BasicReason.ALGORITHM_CONSTRAINED, "is signed with an algorithm that is too weak");

  private ChainFault() {}

  /** As the end of a sentence, with the certificate that it concerns where that is known. */
  static String told(CertPathValidatorException fault, List<X509Certificate> chain) {
    int index = fault.getIndex();
    boolean known = index >= 0 && index < chain.size();
    String which = known ? ChainJudge.name(chain.get(index)) : "one of them";
    return of(fault.getReason(), which);
  }

  /** The same of a reason that is known. */
  static String of(Reason reason, String which) {
    String why = REASONS.getOrDefault(reason, "does not fit the next");
    return "the chain of its certificates is not valid: %s %s".formatted(which, why);
  }
}
