package org.quadcheck.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryReader;

/** What is broken, and what is said of it, stands in {@code src/test/resources/broken}. */
class LintTest {
  @Test
  void findsNoProblemInTheShippedBaselines() throws IOException, InvalidBaselineException {
    BaselineLibrary program = LibraryReader.ofProgram();

    assertThat(Lint.of(Path.of("baselines"), program).remarks().problems()).isEmpty();
  }
}
