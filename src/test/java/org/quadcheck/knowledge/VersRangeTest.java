package org.quadcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersRangeTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "vers:npm/1.2.3|>=2.0.0|<5.0.0 ; 1.2.3 ; true",
        "vers:npm/1.2.3|>=2.0.0|<5.0.0 ; 1.2.4 ; false",
        "vers:npm/1.2.3|>=2.0.0|<5.0.0 ; 2.0.0 ; true",
        "vers:npm/1.2.3|>=2.0.0|<5.0.0 ; 4.9.9 ; true",
        "vers:npm/1.2.3|>=2.0.0|<5.0.0 ; 5.0.0 ; false",
        "vers:semver/<7.0.0|>=1.5.0 ; 1.10.0 ; true",
        "vers:semver/<7.0.0|>=1.5.0 ; 1.4.9 ; false",
        "vers:semver/<1.5.0|>=7.0.0 ; 1.4.9 ; true",
        "vers:semver/<1.5.0|>=7.0.0 ; 3.0.0 ; false",
        "vers:semver/<1.5.0|>=7.0.0 ; 8.0.0 ; true",
        "vers:gem/>=2.2.0|!= 2.2.1|<2.3.0 ; 2.2.1 ; false",
        "vers:gem/>=2.2.0|!= 2.2.1|<2.3.0 ; 2.2.2 ; true",
        "vers:gem/!=2.2.1 ; 2.2.2 ; true",
        "vers:gem/>1.0|<=1.5 ; 1.0 ; false",
        "vers:gem/>1.0|<=1.5 ; 1.5 ; true",
        "vers:pypi/0.0.1|2.0pre1 ; 2.0rc1 ; true",
        "vers:maven/<2.17.1 ; 2.17.0 ; true",
        "vers:deb/<1:2.0-1 ; 1.9 ; true",
        "vers:npm/* ; 9 ; true",
        "vers:generic/1.0|1.1 ; 1.1 ; true",
        "vers:generic/1.0|1.1 ; 1.2 ; false",
      },
      delimiter = ';')
  void tellsWhetherAVersionLiesWithin(String range, String version, boolean within) {
    assertThat(VersRange.read(range).orElseThrow().contains(version)).contains(within);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "vers:generic/<=4.1 ; 4.0",
        "vers:npm/<2.0.0 ; one",
        "vers:npm/>=1.0.0|>=2.0.0 ; 1.5.0"
      },
      delimiter = ';')
  void saysNothingWhereThatCannotBeTold(String range, String version) {
    assertThat(VersRange.read(range).orElseThrow().contains(version)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "vers:maven/<2.17.1 ; 2.17.0 ; true",
        "vers:generic/>=2|<4.1 ; 4.1.0 ; false",
        "vers:generic/>=2|<V4.1 ; v5 ; false",
        "vers:generic/>=2|<4.1 ; 3 ; ",
        "vers:generic/<4.1 ; 4.2-rc1 ; ",
        "vers:/<4.1 SP2 ; 4.1 SP2 ; false",
        "vers:/<=v4.1 SP2 ; 4.1 SP2 ; true",
        "vers:/!=4.1 SP2 ; 4.1 SP2 ; false",
        "vers:/<4.1 SP2 ; 4.1 SP3 ; ",
        "vers:/all of them ; 4.1 ; ",
        "vers:/ ; 4.1 ; "
      },
      delimiter = ';')
  void tellsWithoutRulesWhatAllRulesSay(String range, String version, Boolean within) {
    assertThat(VersRange.contains(range, version)).isEqualTo(Optional.ofNullable(within));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1.0",
        "vers:npm/",
        "vers:none/*",
        "vers:npm/<",
        "vers:npm/<>1",
        "vers:npm/1|",
        "vers:generic/>=2|<=4",
        "vers:npm/>=1.0.0|<1.0.0",
        "<2.0"
      })
  void refusesWhatIsNoRange(String text) {
    assertThat(VersRange.read(text)).isEmpty();
  }
}
