package org.quadcheck.intake.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.Effect;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.limit.Limits;

/** Advisories of Linux distributions, and packages as SBOMs of their images name them. */
class DistributionAdvisoriesTest {
  private static final String ADVISORY =
      """
      {"id": "ADVISORY-1", "modified": "2026-11-19T00:00:00Z", %s
       "affected": [{"package": {"ecosystem": "%s", "name": "openssl"},
                     "ranges": [{"type": "ECOSYSTEM",
                                 "events": [{"introduced": "0"}, {"fixed": "1:1.1.1k-7"}]}]}]}
      """;

  @TempDir private Path folder;

  private Knowledge knowing(Component component, String ecosystem, String more) {
    try {
      Files.writeString(folder.resolve("one.json"), ADVISORY.formatted(more, ecosystem));
      return DataFolder.open(folder, Limits.standard())
          .knowledge(aSubmission().with(anSbom().listing(component).build()).build());
    } catch (IOException | InvalidInputException e) {
      throw new AssertionError(e);
    }
  }

  private List<Effect> effects(String purl, String version, String ecosystem) {
    Component component = aComponent().named("openssl").withVersion(version).withPurl(purl).build();
    return knowing(component, ecosystem, "")
        .advisories()
        .of(component, ComponentIdentity.of(component))
        .stream()
        .map(hit -> hit.effect())
        .toList();
  }

  private List<Effect> on(String distribution, String ecosystem) {
    String namespace = ecosystem.startsWith("Red Hat") ? "redhat" : ecosystem.split(":", -1)[0];
    String purl = "pkg:rpm/%s/openssl@1:1.1.1k-6?distro=%s";
    return effects(
        purl.formatted(namespace.toLowerCase(java.util.Locale.ROOT), distribution), "", ecosystem);
  }

  @Test
  void takesNoReleaseForAnotherBecauseItIsWrittenOtherwise() {
    List<Effect> affected = List.of(Effect.AFFECTED);
    assertThat(on("rhel-8.6", "Red Hat:enterprise_linux:8::baseos")).isEqualTo(affected);
    assertThat(on("rhel-8.6", "Red Hat:rhel_eus:8.6::baseos")).isEqualTo(affected);
    assertThat(on("sles-15.4", "SUSE:Linux Enterprise Server 15 SP4")).isEqualTo(affected);
    assertThat(on("sles-15.4", "SUSE:Linux Enterprise Module for Python 3 15 SP4"))
        .isEqualTo(affected);
    assertThat(on("openeuler-22.03", "openEuler:22.03-LTS-SP1")).isEqualTo(affected);
    assertThat(on("opensuse-leap-15.4", "openSUSE:Leap 15.4")).isEqualTo(affected);

    List<Effect> not = List.of(Effect.NOT_AFFECTED);
    assertThat(on("rhel-8.10", "Red Hat:rhel_eus:8.6::baseos")).isEqualTo(not);
    assertThat(on("rhel-9.2", "Red Hat:enterprise_linux:8::baseos")).isEqualTo(not);
    assertThat(on("sles-15.5", "SUSE:Linux Enterprise Server 15 SP4")).isEqualTo(not);
  }

  @Test
  void looksForTheSourceOfAPackageInItsOwnVersion() {
    String source = "pkg:deb/debian/tools@2:1.0-1?arch=amd64&distro=debian-12&upstream=openssl";
    assertThat(effects(source + "%401.1.1k-6", "2:1.0-1", "Debian:12"))
        .as("the epoch of what is built is not that of the source")
        .containsExactly(Effect.AFFECTED);
    assertThat(effects(source + "%401%3A1.1.1k-7", "2:1.0-1", "Debian:12"))
        .containsExactly(Effect.NOT_AFFECTED);
    String rpm =
        "pkg:rpm/suse/libopenssl@1.1.1k-6?distro=sles-15.4&upstream=openssl-1.1.1k-6.src.rpm";
    assertThat(effects(rpm, "1.1.1k-6", "SUSE:Linux Enterprise Server 15 SP4"))
        .as("a source by its file")
        .containsExactly(Effect.AFFECTED);
  }

  @Test
  void readsTheEpochThatAPurlOfRpmStatesByItself() {
    String purl = "pkg:rpm/redhat/openssl@1.1.1k-%s?arch=x86_64&distro=rhel-8.6";
    String ecosystem = "Red Hat:enterprise_linux:8::baseos";
    assertThat(effects(purl.formatted("7") + "&epoch=1", "1.1.1k-7", ecosystem))
        .containsExactly(Effect.NOT_AFFECTED);
    assertThat(effects(purl.formatted("6") + "&epoch=1", "1.1.1k-6", ecosystem))
        .containsExactly(Effect.AFFECTED);
    assertThat(effects(purl.formatted("7"), "1:1.1.1k-7", ecosystem))
        .as("stated beside the purl")
        .containsExactly(Effect.NOT_AFFECTED);
  }

  private List<String> ids(String purl, String ecosystem, String more) {
    Component component = aComponent().named("openssl").withPurl(purl).build();
    return knowing(component, ecosystem, more)
        .advisories()
        .of(component, ComponentIdentity.of(component))
        .stream()
        .map(hit -> hit.advisory().ids() + " " + hit.advisory().label())
        .toList();
  }

  @Test
  void knowsTheVulnerabilitiesThatADistributionWarnsOfUnderAnIdOfItsOwn() {
    String debian = "pkg:deb/debian/openssl@1:1.1.1k-6?distro=debian-12";
    assertThat(ids(debian, "Debian:12", "\"upstream\": [\"CVE-2026-1\", \"CVE-2026-2\"],"))
        .containsExactly(
            "[ADVISORY-1, CVE-2026-1] ADVISORY-1 on CVE-2026-1",
            "[ADVISORY-1, CVE-2026-2] ADVISORY-1 on CVE-2026-2");
    String related = "\"related\": [\"CVE-2026-1\", \"ADVISORY-0\"],";
    assertThat(ids("pkg:rpm/almalinux/openssl@1:1.1.1k-6", "AlmaLinux:8", related))
        .containsExactly("[ADVISORY-1, CVE-2026-1] ADVISORY-1 on CVE-2026-1");
    assertThat(ids("pkg:npm/openssl@1.1.1", "npm", related))
        .as("elsewhere what is related is something else")
        .containsExactly("[ADVISORY-1] ADVISORY-1");
  }

  private boolean know(String purl, String ecosystem) {
    Component component = aComponent().named("openssl").withPurl(purl).build();
    return knowing(component, ecosystem, "").advisories().know(ComponentIdentity.of(component));
  }

  @Test
  void knowsNothingOfAReleaseOnWhichNoAdvisoriesWereGiven() {
    String debian = "pkg:deb/debian/openssl@1.1.1?distro=debian-";
    assertThat(know(debian + "12", "Debian:11")).isFalse();
    assertThat(know(debian + "12.5", "Debian:12")).isTrue();
    assertThat(know(debian + "sid", "Debian:12")).as("of no number").isFalse();
    assertThat(know("pkg:deb/debian/openssl@1.1.1", "Debian:12")).as("of no release").isTrue();
    assertThat(know("pkg:npm/openssl@1.1.1?distro=x-1", "npm")).as("no distribution").isTrue();
  }

  @Test
  void knowsADistributionUnderEachOfItsNames() {
    Map<String, String> ecosystems =
        Map.of(
            "rocky", "Rocky Linux:9",
            "rocky-linux", "Rocky Linux:9",
            "alma", "AlmaLinux:9",
            "almalinux", "AlmaLinux:9",
            "rhel", "Red Hat:enterprise_linux:9::baseos",
            "redhat", "Red Hat:enterprise_linux:9::baseos",
            "sles", "SUSE:Linux Enterprise Server 9",
            "suse", "SUSE:Linux Enterprise Server 9",
            "opensuse-leap", "openSUSE:Leap 9");
    ecosystems.forEach(
        (name, ecosystem) -> {
          String purl = "pkg:rpm/%s/openssl@1:1.1.1k-6?distro=%s-9".formatted(name, name);
          assertThat(effects(purl, "", ecosystem)).as(name).containsExactly(Effect.AFFECTED);
          assertThat(know(purl, ecosystem)).as(name).isTrue();
        });
    for (String unknown : List.of("amzn", "amazon", "ol", "oracle", "centos", "photon")) {
      String purl = "pkg:rpm/%s/openssl@1:1.1.1k-6?distro=%s-9".formatted(unknown, unknown);
      assertThat(know(purl, "Rocky Linux:9")).as(unknown).isFalse();
    }
    for (String ecosystem :
        List.of("Debian:12", "Ubuntu:22.04:LTS", "Ubuntu:Pro:22.04:LTS", "Alpine:v3.18")) {
      String name = ecosystem.replaceFirst(":.*", "").toLowerCase(java.util.Locale.ROOT);
      String release = ecosystem.replaceAll("[^0-9.]", "");
      String purl =
          "pkg:%s/%s/openssl@1.1.1?distro=%s-%s"
              .formatted(name.equals("alpine") ? "apk" : "deb", name, name, release);
      assertThat(know(purl, ecosystem)).as(ecosystem).isTrue();
      assertThat(know(purl + "9", ecosystem)).as("another than " + ecosystem).isFalse();
    }
  }

  @Test
  void takesNoRollingReleaseForAnother() {
    String leap = "pkg:rpm/opensuse/openssl@1:1.1.1k-6?distro=opensuse-leap-15.6";
    String tumbleweed = "pkg:rpm/opensuse/openssl@1:1.1.1k-6?distro=opensuse-tumbleweed";

    assertThat(effects(leap, "", "openSUSE:Tumbleweed")).containsExactly(Effect.UNCLEAR);
    assertThat(know(leap, "openSUSE:Tumbleweed")).isFalse();
    assertThat(effects(tumbleweed, "", "openSUSE:Tumbleweed")).containsExactly(Effect.AFFECTED);
    assertThat(know(tumbleweed, "openSUSE:Leap 15.6")).isFalse();
  }

  @Test
  void findsAPackageByItsNameWhereItsPurlIsWrittenBadly() {
    String badly =
        "SUSE:Linux Enterprise Server 15 SP4\", \"purl\": \"pkg:rpm/suse/openssl&distro=SUSE";
    String purl = "pkg:rpm/suse/openssl@1:1.1.1k-6?distro=sles-15.4";

    assertThat(effects(purl, "", badly)).containsExactly(Effect.AFFECTED);
  }
}
