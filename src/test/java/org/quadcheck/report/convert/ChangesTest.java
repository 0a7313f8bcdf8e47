package org.quadcheck.report.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SbomBuilder.anSbom;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.CryptoAsset;
import org.quadcheck.evidence.CryptoAsset.Kind;
import org.quadcheck.evidence.CryptoAsset.Suites;

class ChangesTest {
  private static CryptoAsset asset(Kind kind) {
    return new CryptoAsset(kind, "x", Set.of(), false, Suites.NOT_SAID, Optional.empty(), 1, 1);
  }

  @Test
  void tellsThatCryptographicAssetsNoLongerSayWhatTheyAre() {
    assertThat(
            Changes.between(
                anSbom().encryptingBy(asset(Kind.ALGORITHM), asset(Kind.UNCLEAR)).build(),
                anSbom().encryptingBy(asset(Kind.UNCLEAR), asset(Kind.UNCLEAR)).build()))
        .containsExactly("cryptographic assets that say what they are: 1 before, 0 now");
  }
}
