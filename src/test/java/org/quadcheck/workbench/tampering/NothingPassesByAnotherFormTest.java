package org.quadcheck.workbench.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.evidence.value.InvalidInputException;

/** Whoever writes a tampered attestation in another form gains nothing by it. */
class NothingPassesByAnotherFormTest {
  private static final int EVERY = 311;

  @TempDir private Path room;

  @Test
  void thatDoesNotPassInOurs() throws IOException, InvalidBaselineException, InvalidInputException {
    FormsRun run = FormsRun.of(TamperingReport.EXAMPLES, number -> number % EVERY == 5, room);

    assertThat(run.faults()).isEmpty();
    assertThat(run.judged()).isGreaterThan(30);
  }
}
