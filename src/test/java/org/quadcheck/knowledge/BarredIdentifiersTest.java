package org.quadcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SubmissionBuilder.place;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Component;

class BarredIdentifiersTest {
  private static final BarredIdentifiers BARRED =
      new BarredIdentifiers(
          List.of(
              source("any", "pkg:*/acme"),
              source("group", "pkg:maven/com.acme*"),
              source("scope", "pkg:npm/%40Acme/*"),
              source("vendor", "cpe:2.3:*:acme:*"),
              source("kelvin", "pkg:npm/\u212Aelvin")));

  private static ProhibitedSource source(String id, String pattern) {
    List<IdentifierPattern> patterns = List.of(ProhibitedSource.pattern(pattern));
    boolean purl = pattern.startsWith("pkg:");
    return new ProhibitedSource(
        id,
        "list",
        List.of(),
        List.of(),
        purl ? patterns : List.of(),
        purl ? List.of() : patterns,
        List.of(),
        place(1));
  }

  private static List<String> identifying(Component component) {
    return BARRED.of(component).stream().map(ProhibitedSource::id).toList();
  }

  private static List<String> identifying(String purl) {
    return identifying(aComponent().withPurl(purl).build());
  }

  @Test
  void findsEachSourceByWhatItsPatternsBeginWith() {
    assertThat(identifying("pkg:maven/com.acme.sdk/core@1.0")).containsExactly("group");
    assertThat(identifying("pkg:MAVEN/COM.ACME/core@1.0")).containsExactly("group");
    assertThat(identifying("pkg:npm/@acme/core@1.0")).containsExactly("scope");
    assertThat(identifying("pkg:npm/acme@1.0")).containsExactly("any");
    assertThat(identifying("pkg:maven/com.acme/acme")).containsExactly("any", "group");
    assertThat(identifying("pkg:npm/\u212Aelvin@1.0")).containsExactly("kelvin");
    assertThat(identifying("pkg:npm/acm")).isEmpty();
    assertThat(identifying("pkg:npm/\u0130")).isEmpty();
    assertThat(identifying(aComponent().withCpe("cpe:/a:acme:core:1.0").build()))
        .containsExactly("vendor");
  }

  @Test
  void holdsWhatAnySourceIdentifies() {
    assertThat(
            Stream.of("pkg:npm/acme@1.0", "pkg:npm/acm")
                .map(purl -> BARRED.hold(aComponent().withPurl(purl).build())))
        .containsExactly(true, false);
  }
}
