package org.quadcheck.check.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.CryptoAsset.Kind;
import org.quadcheck.evidence.sbom.Sbom;

/**
 * Libraries of cryptography among the components, against an answer that there is none. That one is
 * there does not say that it is used, so that a person must look; the names are samples, and an
 * SBOM without them proves nothing.
 */
record CryptoLibraries(Claim claim, Sbom sbom) {
  private static final List<String> NONE = List.of("none");

  /** Of algorithms and of protocols. */
  private static final Pattern BOTH =
      Pattern.compile(
          "(lib)?(openssl|ssl|crypto|gnutls|nss3?|wolfssl|mbedtls|mbedcrypto|libressl|boringssl|awslc)"
              + "[\\d]*(t64)?|bctls|bouncycastle|rustls|schannel|s2n|pyopenssl");

  private static final Pattern OF_ALGORITHMS =
      Pattern.compile(
          "(lib)?(gcrypt|nettle|hogweed|sodium|tomcrypt|botan|cryptopp|secp256k1|argon2|bcrypt)\\d*"
              + "|bc(prov|pkix|pg|util|mail|fips|prov\\w*)|cryptography|cryptojs|pycryptodomex?|pynacl"
              + "|tweetnacl|sjcl|jasypt|conscrypt|openpgpjs|nimbusds|wolfcrypt");

  private static final Pattern OF_PROTOCOLS =
      Pattern.compile("(lib)?(open)?ssh\\d*|jsch|paramiko|sshj|libreswan|strongswan");

  /** Words that tell together, as in {@code node-forge}. */
  private static final List<Set<String>> TOGETHER =
      List.of(Set.of("node", "forge"), Set.of("google", "tink"));

  /** What a person must ask; nothing where another answer is given. */
  Optional<Observation> against(Kind kind) {
    boolean none = claim.answer() instanceof Answer.Texts said && said.texts().equals(NONE);
    List<Component> seen =
        none ? sbom.components().stream().filter(one -> isOf(kind, one)).toList() : List.of();
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    String message = "%s is answered with none, and the SBOM lists %s";
    return Optional.of(
        Observation.against(
            message.formatted(claim.id(), SbomQuestion.named(seen)),
            "ask whether the product uses it",
            claim.place(),
            sbom.placeOf(seen.get(0))));
  }

  private static boolean isOf(Kind kind, Component component) {
    List<String> words = Likeness.words(component.name());
    Pattern own = kind == Kind.PROTOCOL ? OF_PROTOCOLS : OF_ALGORITHMS;
    return words.stream()
            .anyMatch(word -> BOTH.matcher(word).matches() || own.matcher(word).matches())
        || (kind == Kind.ALGORITHM && TOGETHER.stream().anyMatch(words::containsAll));
  }
}
