package org.quadcheck.check.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.sbom.CryptoAsset.Kind;
import org.quadcheck.evidence.sbom.Sbom;

/** Libraries of cryptography beside an answer that there is none. */
class CryptoLibrariesTest {
  private static Optional<Observation> seen(String answer, String component, Kind kind) {
    Claim claim =
        new Claim(
            "crypto.algorithms",
            new Answer.Texts(List.of(answer)),
            List.of(),
            Optional.empty(),
            SubmissionBuilder.place(8));
    Sbom sbom = anSbom().listing(aComponent().named(component).build()).build();
    return new CryptoLibraries(claim, sbom).against(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "openssl, true, true",
    "libssl3t64, true, true",
    "libcrypto3, true, true",
    "bcprov-jdk18on, true, false",
    "org.bouncycastle/bcpkix-jdk18on, true, false",
    "golang.org/x/crypto, true, true",
    "crypto-js, true, true",
    "cryptography, true, false",
    "libgcrypt20, true, false",
    "paramiko, false, true",
    "openssh, false, true",
    "jackson-core, false, false",
    "cryptocurrency-ticker, false, false"
  })
  void tellsLibrariesByTheirNames(String name, boolean algorithms, boolean protocols) {
    assertThat(seen("none", name, Kind.ALGORITHM).isPresent()).as(name).isEqualTo(algorithms);
    assertThat(seen("none", name, Kind.PROTOCOL).isPresent()).as(name).isEqualTo(protocols);
  }

  @Test
  void asksAndDoesNotContradict() {
    assertThat(seen("none", "openssl", Kind.ALGORITHM).map(Observation::message))
        .hasValueSatisfying(
            message ->
                assertThat(message)
                    .startsWith(
                        "crypto.algorithms is answered with none, and the SBOM lists openssl")
                    .endsWith("; ask whether the product uses it"));
    assertThat(seen("AES", "openssl", Kind.ALGORITHM)).isEmpty();
  }
}
