package org.quadcheck.report.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.CryptoAsset;
import org.quadcheck.evidence.sbom.CryptoAsset.Kind;
import org.quadcheck.evidence.sbom.CryptoAsset.Suites;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.value.State;

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

  @Test
  void tellsThatTheSbomNoLongerSaysWhetherItIsComplete() {
    assertThat(
            Changes.between(
                anSbom().with(Completeness.COMPLETE).build(),
                anSbom().with(Completeness.NOT_SAID).build()))
        .containsExactly("whether it is complete: complete before, not said now");
  }

  @Test
  void tellsAFactOfTheDocumentThatIsAnotherNow() {
    assertThat(
            Changes.between(
                anSbom().stating(DocumentField.TOOL_NAME, "maker").build(),
                anSbom().stating(DocumentField.TOOL_NAME, "maker-in-dev").build()))
        .containsExactly("tool name: 'maker' before, 'maker-in-dev' now");
  }

  @Test
  void tellsWhatTheProductStatesNoLonger() {
    assertThat(
            Changes.between(
                anSbom().about(aComponent().build()).build(),
                anSbom()
                    .about(aComponent().with(ComponentField.HASH, State.ABSENT).build())
                    .build()))
        .containsExactly("hash of the product: stated before, absent now");
  }

  @Test
  void tellsWhatTheProductStatesOnlyNow() {
    assertThat(
            Changes.between(
                anSbom()
                    .about(aComponent().with(ComponentField.LICENCE, State.MALFORMED).build())
                    .build(),
                anSbom().about(aComponent().build()).build()))
        .containsExactly("licence of the product: malformed before, stated now");
  }

  @Test
  void tellsThatComponentsNoLongerSayWhatIsUnknown() {
    assertThat(
            Changes.between(
                anSbom()
                    .listing(aComponent().with(ComponentField.SUPPLIER, State.UNKNOWN).build())
                    .build(),
                anSbom()
                    .listing(aComponent().with(ComponentField.SUPPLIER, State.PLACEHOLDER).build())
                    .build()))
        .containsExactly("components whose supplier is unknown: 1 before, 0 now");
  }

  @Test
  void tellsThatWhatWasOneComponentMayBeTheProductNow() {
    assertThat(
            Changes.between(
                anSbom().withoutSubject().listing(aComponent().build()).build(),
                anSbom().withoutSubject().listing(aComponent().build()).as("SPDX").build()))
        .containsExactly("what it lists: components before, one thing that may be the product now");
  }

  @Test
  void tellsThatComponentsNoLongerSayWhatTheyAreMadeFrom() {
    Origin ancestor = new Origin(Origin.Kind.ANCESTOR, aComponent().build());
    Lineage made = new Lineage(List.of(ancestor), Set.of());

    assertThat(
            Changes.between(
                anSbom().listing(aComponent().from(made).build()).build(),
                anSbom().listing(aComponent().build()).build()))
        .containsExactly("others that something is made from or was taken for: 1 before, 0 now");
  }

  @Test
  void tellsThatTheProductNoLongerSaysWhatItIsMadeFrom() {
    Origin ancestor = new Origin(Origin.Kind.ANCESTOR, aComponent().build());
    Lineage made = new Lineage(List.of(ancestor, ancestor), Set.of());

    assertThat(
            Changes.between(
                anSbom().about(aComponent().from(made).build()).build(),
                anSbom().about(aComponent().build()).build()))
        .containsExactly("others that something is made from or was taken for: 2 before, 0 now");
  }
}
