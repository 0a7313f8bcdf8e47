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
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

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
    assertThat(problems(limits(50, 500, 10, 10)))
        .containsExactly(
            "e.txt: has more than 50 bytes (limit file-size). Give --limit file-size=NUMBER if you trust the file, or ask for less.");
  }

  @Test
  void refusesFilesThatAreTooLargeTogether() {
    assertThat(problems(limits(90, 90, 10, 10)))
        .containsExactly(
            "e.txt: with this file the submission has more than 90 bytes (limit total-size). Give --limit total-size=NUMBER if you trust the file, or ask for less.");
  }

  @Test
  void refusesTooManyFiles() {
    assertThat(problems(limits(500, 500, 2, 10)))
        .containsExactly(
            "e.txt: more than 2 files are handed in (limit files). Give --limit files=NUMBER if you trust the file, or ask for less.");
  }

  @Test
  void refusesFoldersThatStandTooDeeplyInOneAnother() {
    assertThat(problems(limits(500, 500, 10, 2)))
        .containsExactly(
            "b/c: folders stand more than 2 deep in one another (limit folders). Give --limit folders=NUMBER if you trust the file, or ask for less.");
  }

  @Test
  void refusesAnAttestationThatIsTooLarge() throws IOException {
    folder.with("a.yaml", ATTESTATION + "# " + "x".repeat(3_000_000));

    assertThat(problems(Limits.standard()))
        .containsExactly(
            "a.yaml: has more than 3000000 bytes (limit attestation-size). Give --limit attestation-size=NUMBER if you trust the file, or ask for less.");
  }

  @Test
  void refusesStandardInputThatIsTooLong() {
    InputStream long200 = new ByteArrayInputStream(new byte[200]);
    Limits limits = limits(50, 500, 10, 2);
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> OfferFolder.read(limits, long200, "-"));

    assertThat(refused)
        .hasMessage(
            "-: has more than 50 bytes (limit file-size). Give --limit file-size=NUMBER if you trust the file, or ask for less.");
  }

  private List<String> problems(Limits limits) {
    return OfferFolder.problems(limits, folder.path().toString());
  }

  /** Limits of one file, of all together, of how many they are, and of folders in one another. */
  static Limits limits(long file, long total, int files, int folders) {
    return Limits.standard()
        .with(Limit.FILE_SIZE, file)
        .with(Limit.TOTAL_SIZE, total)
        .with(Limit.FILES, files)
        .with(Limit.FOLDERS, folders);
  }
}
