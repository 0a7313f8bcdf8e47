package org.quadcheck.intake.signature.chain;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXReason;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.intake.signature.KeyStrength;

/** Judges a way from a certificate to an authority: dates, lists, strength, and what PKIX asks. */
record ChainJudge(Revocations revoked, JudgedTime time, Purpose purpose) {
  private static final int CERTIFICATE_SIGNING = 5;
  private static final Pattern STRONG =
      Pattern.compile("(SHA(256|384|512)WITH(RSA|ECDSA)|ED25519|EDDSA)");
  private static final String PSS = "RSASSA-PSS";
  private static final Set<String> HASHES = Set.of("SHA-256", "SHA-384", "SHA-512");

  /** Why the way does not count; empty where it does. */
  Optional<String> objection(ChainSearch.Way way) {
    List<X509Certificate> all = new ArrayList<>(way.certificates());
    all.add(way.authority().certificate());
    for (X509Certificate one : all) {
      Optional<String> objection = ofOne(one, way);
      if (objection.isPresent()) {
        return objection.map(reason -> name(one) + " " + reason);
      }
    }
    X509Certificate leaf = way.certificates().get(0);
    if (!purpose.isOf(leaf)) {
      return Optional.of(name(leaf) + " is not meant for signing " + purpose.what());
    }
    return all.stream()
        .skip(1)
        .filter(one -> !purpose.mayBeGivenBy(one))
        .findFirst()
        .map(one -> ChainFault.of(PKIXReason.INVALID_KEY_USAGE, name(one)))
        .or(() -> byAuthority(way))
        .or(() -> byPkix(way));
  }

  /** What the authority says of itself, which PKIX does not ask of one that is trusted. */
  private static Optional<String> byAuthority(ChainSearch.Way way) {
    X509Certificate authority = way.authority().certificate();
    boolean[] usage = authority.getKeyUsage();
    if (usage != null && !usage[CERTIFICATE_SIGNING]) {
      return Optional.of(ChainFault.of(PKIXReason.INVALID_KEY_USAGE, name(authority)));
    }
    int most = authority.getBasicConstraints();
    boolean tooFar = most >= 0 && way.certificates().size() - 1 > most;
    return tooFar
        ? Optional.of(ChainFault.of(PKIXReason.PATH_TOO_LONG, name(way.certificates().get(0))))
        : new NameBounds(authority)
            .outside(way.certificates())
            .map(one -> ChainFault.of(PKIXReason.INVALID_NAME, name(one)));
  }

  private Optional<String> ofOne(X509Certificate one, ChainSearch.Way way) {
    boolean last = one.equals(way.authority().certificate());
    return time.objection(one)
        .or(() -> revoked.objection(one, time, purpose))
        .or(() -> KeyStrength.weakness(one.getPublicKey()).map("holds "::concat))
        .or(() -> last ? Optional.empty() : weakness(one));
  }

  private static Optional<String> weakness(X509Certificate one) {
    String algorithm = one.getSigAlgName();
    boolean strong = STRONG.matcher(algorithm.toUpperCase(Locale.ROOT)).matches();
    boolean pss = algorithm.equalsIgnoreCase(PSS);
    return strong || (pss && isStrong(one.getSigAlgParams()))
        ? Optional.empty()
        : Optional.of(
            "is signed with %s%s, which is too weak"
                .formatted(
                    algorithm, pss ? " and another hash than SHA-2 of 256 bits or more" : ""));
  }

  /** Where nothing is said, RSASSA-PSS is made with SHA-1 (RFC 8017 appendix A.2.3). */
  private static boolean isStrong(byte[] parameters) {
    if (parameters == null) {
      return false;
    }
    try {
      AlgorithmParameters read = AlgorithmParameters.getInstance(PSS);
      read.init(parameters);
      PSSParameterSpec made = read.getParameterSpec(PSSParameterSpec.class);
      return HASHES.contains(made.getDigestAlgorithm())
          && made.getMGFParameters() instanceof MGF1ParameterSpec mask
          && HASHES.contains(mask.getDigestAlgorithm());
    } catch (GeneralSecurityException | IOException e) {
      return false;
    }
  }

  static String name(X509Certificate certificate) {
    return "the certificate (%s)".formatted(SubjectName.of(certificate).label());
  }

  private Optional<String> byPkix(ChainSearch.Way way) {
    try {
      CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(way.certificates());
      CertPathValidator.getInstance("PKIX").validate(path, parameters(way));
      return Optional.empty();
    } catch (CertPathValidatorException e) {
      return Optional.of(ChainFault.told(e, way.certificates()));
    } catch (GeneralSecurityException e) {
      return Optional.of("the chain of its certificates cannot be judged");
    }
  }

  private PKIXParameters parameters(ChainSearch.Way way) throws InvalidAlgorithmParameterException {
    X509Certificate authority = way.authority().certificate();
    PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(authority, null)));
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(time.within(way.certificates())));
    return parameters;
  }
}
