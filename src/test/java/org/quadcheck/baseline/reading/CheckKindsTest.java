package org.quadcheck.baseline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CheckKindsTest {
  @Test
  void everyKindIsExplainedToEditors() throws IOException {
    String page = Files.readString(Path.of("docs/baseline-files.md"));

    assertThat(CheckKinds.words()).allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
  }
}
