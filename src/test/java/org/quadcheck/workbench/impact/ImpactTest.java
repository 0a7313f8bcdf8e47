package org.quadcheck.workbench.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.intake.data.DataFolder;
import org.quadcheck.limit.Limits;
import org.quadcheck.page.Block;
import org.quadcheck.page.Page;
import org.quadcheck.workbench.EditedLibrary;

class ImpactTest {
  private static final String ATTESTATION =
      """
      attestation: 1
      supplier: {name: Acme, country: AU}
      offers: software
      product: {name: Gateway, version: 4.2.0, released: 2026-09-30}
      scope: individual-product
      claims:
        supplier.critical: false
        mfa.kind: key
      """;

  @TempDir private Path folder;

  private void store(String name, String more) throws IOException {
    Path stored = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        stored.resolve("attestation.yaml"), ATTESTATION + more, StandardCharsets.UTF_8);
  }

  private Page page(EditedLibrary now, String... codes)
      throws IOException, InvalidBaselineException {
    return new Impact(
            new EditedLibrary().edition("old"),
            now.edition("new"),
            List.of(codes),
            LocalDate.of(2026, 11, 24),
            new Buyer(TrustStore.empty(), DataFolder.none(), Limits.standard()))
        .page(folder);
  }

  private static EditedLibrary stricter() {
    return new EditedLibrary()
        .with(
            "IN: {obligation: must, with: {limit: 12h}",
            "IN: {obligation: must, with: {limit: 6h}");
  }

  @Test
  void saysWhoseVerdictChangesAndWhyAndListsWhatCannotBeRead()
      throws IOException, InvalidBaselineException {
    store("fast", "  incident.notify: 4h\n");
    store("slow", "  incident.notify: 10h\n");
    store("wrong", "  incident.notfy: 10h\n");
    Files.writeString(folder.resolve("notes.txt"), "nothing");

    assertThat(page(stricter(), "IN", "US").blocks())
        .containsExactly(
            new Block.Paragraph(
                "3 stored submissions: 1 change a verdict, 0 an outcome alone, 1 are unchanged, of"
                    + " 0 no baseline speaks, 1 cannot be read."),
            new Block.Heading(1, "Verdicts that change"),
            new Block.Heading(2, "slow: Acme (AU), Gateway 4.2.0"),
            new Block.Item("India: not-compliant, before compliant", ""),
            new Block.Item(
                "IN X-IR-1: fail (must), before pass (must); incident.notify is 10 h; asked is at"
                    + " most 6 h",
                ""),
            new Block.Heading(1, "Not readable"),
            new Block.Heading(2, "wrong"),
            new Block.Item(
                "attestation.yaml:9:3: unknown claim 'incident.notfy'. Did you mean"
                    + " 'incident.notify'?",
                ""),
            new Block.Heading(1, "Unchanged"),
            new Block.Item("fast: Acme (AU), Gateway 4.2.0", ""));
  }

  @Test
  void saysThatNothingWasJudgedInAnEmptyFolder() throws IOException, InvalidBaselineException {
    assertThat(page(stricter(), "IN").blocks())
        .containsExactly(
            new Block.Paragraph("There is no folder and no zip in it: nothing was judged."));
  }

  @Test
  void judgesANationThatIsNew() throws IOException, InvalidBaselineException {
    store("fast", "  incident.notify: 4h\n");
    EditedLibrary five =
        new EditedLibrary()
            .with("nations.yaml", "- {code: IN", "- {code: BR, name: Brazil}\n  - {code: IN")
            .with(
                "      IN: {obligation: must",
                "      BR: {obligation: must, cites: [joint-guide#1]}\n      IN: {obligation: must");

    assertThat(page(five, "BR").blocks())
        .contains(new Block.Item("Brazil: compliant, before not judged", ""));
  }

  @Test
  void putsNoBaselineThatHasEnded() throws IOException, InvalidBaselineException {
    store("fast", "  incident.notify: 4h\n");
    EditedLibrary ended =
        new EditedLibrary().with("status: current", "status: ended\nin-force-until: 2026-07-28");

    assertThat(page(ended, "US").blocks())
        .contains(new Block.Item("United States: not judged, before needs-review", ""));
  }
}
