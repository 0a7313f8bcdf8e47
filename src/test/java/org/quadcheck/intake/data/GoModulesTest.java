package org.quadcheck.intake.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.Effect;
import org.quadcheck.limit.Limits;

/** Modules of Go, whose purls may hold the end of their path as a subpath. */
class GoModulesTest {
  private static final String ADVISORY =
      """
      {"id": "GO-1", "modified": "2026-11-19T00:00:00Z",
       "affected": [{"package": {"ecosystem": "Go", "name": "%s"},
                     "ranges": [{"type": "SEMVER",
                                 "events": [{"introduced": "0"}, {"fixed": "5.7.0"}]}]}]}
      """;

  @TempDir private Path folder;

  private List<Effect> effects(String purl, String module)
      throws IOException, InvalidInputException {
    Component component = aComponent().named("pgx").withVersion("v5.6.0").withPurl(purl).build();
    Files.writeString(folder.resolve("one.json"), ADVISORY.formatted(module));
    return DataFolder.open(folder, Limits.standard())
        .knowledge(aSubmission().with(anSbom().listing(component).build()).build())
        .advisories()
        .of(component, ComponentIdentity.of(component))
        .stream()
        .map(hit -> hit.effect())
        .toList();
  }

  @Test
  void findsAModuleWhoseMajorVersionIsASubpathOfItsPurl()
      throws IOException, InvalidInputException {
    String short5 = "pkg:golang/github.com/jackc/pgx@v5.6.0#v5";

    assertThat(effects(short5, "github.com/jackc/pgx/v5")).containsExactly(Effect.AFFECTED);
    assertThat(effects("pkg:golang/github.com/jackc/pgx/v5@v5.6.0", "github.com/jackc/pgx/v5"))
        .containsExactly(Effect.AFFECTED);
    assertThat(effects(short5, "github.com/jackc/pgx")).as("another module").isEmpty();
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void looksInTimeForWhatADeepSubpathMayBelongTo() throws IOException, InvalidInputException {
    String deep = "pkg:golang/github.com/hashicorp/vault@v5.6.0#" + "a/".repeat(50_000) + "b";
    String wide = "pkg:golang/github.com/hashicorp/vault@v5.6.0#a" + "/".repeat(900_000) + "b";

    assertThat(effects(deep, "github.com/hashicorp/vault")).containsExactly(Effect.UNCLEAR);
    assertThat(effects(deep, "github.com/hashicorp/vault/a/a")).containsExactly(Effect.UNCLEAR);
    assertThat(effects(wide, "github.com/hashicorp/vault")).containsExactly(Effect.UNCLEAR);
  }

  @Test
  void asksWhetherASubpathIsAModuleOfItsOwn() throws IOException, InvalidInputException {
    String api = "pkg:golang/github.com/hashicorp/vault@v5.6.0#api";

    assertThat(effects(api, "github.com/hashicorp/vault/api")).containsExactly(Effect.AFFECTED);
    assertThat(effects(api, "github.com/hashicorp/vault")).containsExactly(Effect.UNCLEAR);
  }
}
