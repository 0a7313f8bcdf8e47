package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quadcheck.intake.OfferFolder.ATTESTATION;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.intake.sbom.SbomLimits;

class FolderLimitsTest {
  @TempDir Path temporary;
  private OfferFolder folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder =
        new OfferFolder(temporary)
            .with("a.yaml", ATTESTATION)
            .with("b/c/d.txt", "d")
            .with("e.txt", "e".repeat(60));
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    assertThat(problems(new IntakeLimits(50, 500, 10, 10, 10, 10, SbomLimits.standard())))
        .containsExactly("e.txt: has more than 50 bytes. Ask for a smaller file.");
  }

  @Test
  void refusesFilesThatAreTooLargeTogether() {
    assertThat(problems(new IntakeLimits(90, 90, 10, 10, 10, 10, SbomLimits.standard())))
        .containsExactly(
            "e.txt: with this file the submission has more than 90 bytes. Ask for less.");
  }

  @Test
  void refusesTooManyFiles() {
    assertThat(problems(new IntakeLimits(500, 500, 2, 10, 10, 10, SbomLimits.standard())))
        .containsExactly("e.txt: more than 2 files are handed in. Ask for a smaller submission.");
  }

  @Test
  void refusesFoldersThatStandTooDeeplyInOneAnother() {
    assertThat(problems(new IntakeLimits(500, 500, 10, 10, 2, 10, SbomLimits.standard())))
        .containsExactly(
            "b/c: folders stand in one another deeper than 2. Ask for a flatter submission.");
  }

  @Test
  void refusesAnAttestationThatIsTooLarge() throws IOException {
    folder.with("a.yaml", ATTESTATION + "# " + "x".repeat(3_000_000));

    assertThat(problems(IntakeLimits.standard()))
        .containsExactly(
            "a.yaml: has 3000034 bytes; at most 3000000 are read. Make it smaller, or split it.");
  }

  @Test
  void refusesStandardInputThatIsTooLong() {
    InputStream long200 = new ByteArrayInputStream(new byte[200]);
    IntakeLimits limits = new IntakeLimits(50, 500, 10, 10, 2, 10, SbomLimits.standard());
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> OfferFolder.read(limits, long200, "-"));

    assertThat(refused).hasMessage("-: has more than 50 bytes. Ask for a smaller file.");
  }

  private List<String> problems(IntakeLimits limits) {
    return OfferFolder.problems(limits, folder.path().toString());
  }
}
