package org.quadcheck.knowledge.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order of versions, against what the rules of each ecosystem publish as examples. */
class VersionSchemeTest {

  private static void assertAscending(VersionScheme scheme, String... versions) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < versions.length; i++) {
      for (int j = 0; j < versions.length; j++) {
        Optional<Integer> order = scheme.compare(versions[i], versions[j]).map(Integer::signum);
        if (!order.equals(Optional.of(Integer.compare(i, j)))) {
          wrong.add(versions[i] + " against " + versions[j] + " is " + order);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void assertEqual(VersionScheme scheme, String... versions) {
    for (String one : versions) {
      for (String other : versions) {
        assertThat(scheme.compare(one, other)).as("%s and %s", one, other).contains(0);
      }
    }
  }

  @Test
  void ordersSemanticVersionsAsTheSpecificationDoes() {
    assertAscending(
        VersionScheme.SEMVER,
        "1.0.0-alpha",
        "1.0.0-alpha.1",
        "1.0.0-alpha.beta",
        "1.0.0-beta",
        "1.0.0-beta.2",
        "1.0.0-beta.11",
        "1.0.0-rc.1",
        "1.0.0",
        "2.0.0",
        "2.1.0",
        "2.1.1",
        "10.0.0",
        "99999999999999999999999.0.0");
    assertEqual(VersionScheme.SEMVER, "1.0.0", "v1.0.0", "1.0", "1.0.0+build.5");
    assertThat(VersionScheme.SEMVER.compare("1.0.0", "one")).isEmpty();
  }

  @Test
  void ordersGoPseudoVersionsBeforeTheirRelease() {
    assertAscending(
        VersionScheme.SEMVER,
        "v0.0.0-20190101000000-abcdefabcdef",
        "v0.0.0-20200101000000-abcdefabcdef",
        "v1.2.3-0.20200101000000-abcdefabcdef",
        "v1.2.3",
        "v1.2.4-0.20200101000000-abcdefabcdef",
        "v2.0.0+incompatible");
  }

  @Test
  void ordersMavenQualifiers() {
    assertAscending(
        VersionScheme.MAVEN,
        "1-alpha2snapshot",
        "1-alpha2",
        "1-alpha-123",
        "1-beta-2",
        "1-beta123",
        "1-m2",
        "1-m11",
        "1-rc",
        "1-cr2",
        "1-rc123",
        "1-SNAPSHOT",
        "1",
        "1-sp",
        "1-sp2",
        "1-sp123",
        "1-abc",
        "1-def",
        "1-pom-1",
        "1-1-snapshot",
        "1-1",
        "1-2",
        "1-123");
  }

  @Test
  void ordersMavenNumbers() {
    assertAscending(
        VersionScheme.MAVEN,
        "2.0",
        "2.0.a",
        "2-1",
        "2.0.2",
        "2.0.123",
        "2.1.0",
        "2.1-a",
        "2.1b",
        "2.1-c",
        "2.1-1",
        "2.1.0.1",
        "2.2",
        "2.123",
        "11.a2",
        "11.a11",
        "11.b2",
        "11.b11",
        "11.m2",
        "11.m11",
        "11",
        "11.a",
        "11b",
        "11c",
        "11m");
  }

  @Test
  void findsMavenVersionsEqualThatDifferInNothing() {
    assertEqual(
        VersionScheme.MAVEN, "1", "1.0", "1.0.0", "1-0", "1.0-0", "1.ga", "1-final", "1.0.0-ga");
    assertEqual(VersionScheme.MAVEN, "1.0.0-foo.0.0", "1-foo");
    assertEqual(VersionScheme.MAVEN, "1a1", "1-alpha-1", "1.a1", "1-a1");
    assertEqual(VersionScheme.MAVEN, "1.0.RC2", "1.0-RC2", "1.0-cr2");
  }

  @Test
  void ordersPythonVersionsAsPep440Does() {
    assertAscending(
        VersionScheme.PYTHON,
        "1.0.dev456",
        "1.0a1",
        "1.0a2.dev456",
        "1.0a12.dev456",
        "1.0a12",
        "1.0b1.dev456",
        "1.0b2",
        "1.0b2.post345.dev456",
        "1.0b2.post345",
        "1.0rc1.dev456",
        "1.0rc1",
        "1.0",
        "1.0+abc.5",
        "1.0+abc.7",
        "1.0+5",
        "1.0.post456.dev34",
        "1.0.post456",
        "1.0.15",
        "1.1.dev1",
        "1!0.1");
    assertEqual(VersionScheme.PYTHON, "1.0-1", "1.0.post1", "1.0-r1", "v1.0.0.rev1");
    assertEqual(VersionScheme.PYTHON, "1.0c1", "1.0-RC.1", "1.0pre1", "1.0.preview-1");
    assertThat(VersionScheme.PYTHON.compare("1.0", "french toast")).isEmpty();
  }

  @Test
  void ordersDebianVersionsAsItsPolicyDoes() {
    assertAscending(
        VersionScheme.DEBIAN,
        "1.0~~",
        "1.0~~a",
        "1.0~",
        "1.0",
        "1.0-1~bpo12+1",
        "1.0-1",
        "1.0-1+b1",
        "1.0-1+deb12u1",
        "1.0-1+deb12u10",
        "1.0-2",
        "1.0a",
        "1.0+git1",
        "1.0.1-1",
        "1.10",
        "1:0.1",
        "2:0.0.1");
    assertEqual(VersionScheme.DEBIAN, "1.0-1", "0:1.0-1", "01.0-1");
  }

  @Test
  void ordersRpmVersionsWithTildeAndCaret() {
    assertAscending(
        VersionScheme.RPM,
        "1.0~rc1",
        "1.0~rc1^git1",
        "1.0~rc2",
        "1.0",
        "1.0^git1~pre",
        "1.0^git1",
        "1.0^git2",
        "1.0a",
        "1.0.1",
        "1.1",
        "2.0.a",
        "2.0.1",
        "1:1.0");
    assertAscending(
        VersionScheme.RPM, "3.0.7-18.el9_2", "3.0.7-24.el9", "3.0.7-24.el9_4", "3.1.0-1");
    assertEqual(VersionScheme.RPM, "1.0", "0:1_0", "1.00");
    assertThat(VersionScheme.RPM.compare("1.0", "1.0-3.el9")).isEmpty();
    assertThat(VersionScheme.RPM.compare("1.0-3.el9", "1.0")).isEmpty();
    assertThat(VersionScheme.RPM.compare("1.0", "1.1-3.el9")).contains(-1);
  }

  @Test
  void ordersAlpineVersions() {
    assertAscending(
        VersionScheme.ALPINE,
        "1.2.3_alpha",
        "1.2.3_alpha2",
        "1.2.3_beta",
        "1.2.3_pre1",
        "1.2.3_rc1",
        "1.2.3",
        "1.2.3-r1",
        "1.2.3-r10",
        "1.2.3_git20200101",
        "1.2.3_p1",
        "1.2.3_p1-r1",
        "1.2.3a",
        "1.2.3b",
        "1.2.3.1",
        "1.2.10");
    assertThat(VersionScheme.ALPINE.compare("1.2.3", "nonsense")).isEmpty();
  }

  @Test
  void ordersGemVersions() {
    assertAscending(
        VersionScheme.GEM, "1.0.a1", "1.0.a.2", "1.0.b1", "1.0.rc1", "1.0", "1.0.1", "1.2", "1.10");
    assertEqual(VersionScheme.GEM, "1", "1.0", "1.0.0");
    assertAscending(VersionScheme.GEM, "5.2.4", "5.2.4.1", "5.2.4.rc1".replace(".rc1", ".2"));
  }

  @Test
  void ordersNugetVersionsWithFourNumbersAndWithoutCase() {
    assertAscending(
        VersionScheme.NUGET, "1.0.0-alpha", "1.0.0-Beta", "1.0.0", "1.0.0.1", "1.0.1", "4.0.0");
    assertEqual(VersionScheme.NUGET, "1.0", "1.0.0.0", "1.0.0+abc");
    assertEqual(VersionScheme.NUGET, "1.0.0-RC", "1.0.0-rc");
  }

  @Test
  void ordersComposerVersionsAsItsParserDoes() {
    assertAscending(
        VersionScheme.COMPOSER,
        "1.0-dev",
        "1.0-alpha",
        "1.0a1",
        "1.0-alpha2-dev",
        "1.0-alpha2",
        "1.0.0-alpha10",
        "1.0-beta1",
        "1.0-RC1",
        "1.0.0RC1.1",
        "v1.0",
        "1.0-p1",
        "1.0.0-patch2",
        "1.0.0.1",
        "v1.0.1",
        "1.2",
        "1.10",
        "v5.6.30");
    assertEqual(VersionScheme.COMPOSER, "1", "v1.0", "1.0.0.0", "V1.0.0", "1.0-stable", "1.0+abc");
    assertEqual(VersionScheme.COMPOSER, "1.0b2", "1.0.0-beta2", "1.0_BETA.2");
    assertThat(VersionScheme.COMPOSER.compare("dev-master", "1.0")).isEmpty();
  }

  @Test
  void comparesNothingButEqualOnesWhereNoRulesAreKnown() {
    assertThat(VersionScheme.EXACT.compare("v7", "7")).contains(0);
    assertThat(VersionScheme.EXACT.compare("7", "7")).contains(0);
    assertThat(VersionScheme.EXACT.compare("7", "8")).isEmpty();
    assertThat(VersionScheme.SEMVER.compare("1".repeat(300), "2")).isEmpty();
  }

  @Test
  void knowsTheRulesByTheTypeOfAPurl() {
    Map<String, VersionScheme> expected =
        Map.of(
            "npm", VersionScheme.SEMVER,
            "Maven", VersionScheme.MAVEN,
            "pypi", VersionScheme.PYTHON,
            "deb", VersionScheme.DEBIAN,
            "rpm", VersionScheme.RPM,
            "apk", VersionScheme.ALPINE,
            "gem", VersionScheme.GEM,
            "nuget", VersionScheme.NUGET,
            "composer", VersionScheme.COMPOSER,
            "generic", VersionScheme.EXACT);
    expected.forEach(
        (type, scheme) -> assertThat(VersionScheme.ofPurlType(type)).isEqualTo(scheme));
  }

  @Test
  void comparesNoMavenVersionThatDoesNotBeginLikeTheOther() {
    assertThat(VersionScheme.MAVEN.compare("v2.14.1", "2.15.0")).contains(-1);
    assertThat(VersionScheme.MAVEN.compare("2.15.0", "v2.14.1")).contains(1);
    assertThat(VersionScheme.MAVEN.compare("release-2.14.1", "2.15.0")).isEmpty();
    assertThat(VersionScheme.MAVEN.compare("1:2.14.1", "2.15.0")).isEmpty();
    assertThat(VersionScheme.MAVEN.compare("r08", "r09")).contains(-1);
  }
}
