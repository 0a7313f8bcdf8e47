package org.quadcheck.workbench.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.workbench.mutation.Tree;

/** Holds of some of the changes what {@code scripts/mutate-submission} shows of all. */
class NothingPassesWithoutItsEvidenceTest {
  private static final int EVERY = 47;

  @TempDir private Path room;

  @Test
  void ofTheCompliantExamples()
      throws IOException, InvalidBaselineException, InvalidInputException {
    TamperingRun run =
        TamperingRun.of(TamperingReport.EXAMPLES, number -> number % EVERY == 0, room);

    assertThat(run.open(Reason.stored())).isEmpty();
    assertThat(run.tried()).extracting(Tried::part).contains(Part.values());
  }

  @Test
  void tellsWhatNobodyExplains()
      throws IOException, InvalidBaselineException, InvalidInputException {
    TamperingRun run =
        TamperingRun.of(
            List.of(Path.of("examples/msp-compliant")), number -> number % EVERY == 1, room);

    assertThat(run.open(List.of()))
        .hasSameSizeAs(run.survivors())
        .allMatch(line -> line.endsWith(" stands"))
        .isNotEmpty();
  }

  @Test
  void changesNothingByWritingAnAttestationAnew()
      throws IOException, InvalidBaselineException, InvalidInputException {
    BaselineLibrary library = LibraryReader.read(LibraryFiles.ofFolder(Path.of("baselines")));
    Judge judge = new Judge(library, Path.of("examples/trust"), room);
    for (Path folder : TamperingReport.EXAMPLES) {
      Offer offer = Offer.read(folder);
      byte[] anew = Tree.json(offer.root(Offer.ATTESTATION));
      Map<String, byte[]> files = offer.with(Offer.ATTESTATION, Optional.of(anew));

      assertThat(judge.judge(files)).as("%s", folder).isEqualTo(judge.judge(offer.files()));
    }
  }
}
