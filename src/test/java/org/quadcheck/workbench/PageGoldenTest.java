package org.quadcheck.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.page.Page;
import org.quadcheck.report.PageFormat;
import org.quadcheck.workbench.diff.EditionDiff;
import org.quadcheck.workbench.matrix.Coverage;
import org.quadcheck.workbench.matrix.Matrix;
import org.quadcheck.workbench.show.ReadableBaseline;
import org.quadcheck.workbench.show.ReadableVocabulary;

/** The pages of the workbench in every format, byte for byte. */
class PageGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/workbench");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private record Case(String name, Page page, PageFormat format) {
    Path file() {
      return GOLDEN.resolve(name + "." + format.word());
    }

    @Override
    public String toString() {
      return name + " as " + format.word();
    }
  }

  static List<Case> cases() throws InvalidBaselineException {
    Edition old = new EditedLibrary().edition("old");
    List<Case> cases = new ArrayList<>();
    for (PageFormat format : PageFormat.values()) {
      cases.add(new Case("matrix", new Matrix(old, old.library().nations(), DAY).page(), format));
      cases.add(new Case("coverage", new Coverage(changed().library()).page(), format));
      if (format != PageFormat.CSV) {
        cases.add(new Case("diff", new EditionDiff(old, changed()).page(), format));
        cases.add(new Case("show", new ReadableBaseline(old, DAY).page(), format));
        cases.add(new Case("claims", new ReadableVocabulary(old.library()).page(), format));
      }
    }
    return cases;
  }

  private static Edition changed() throws InvalidBaselineException {
    return new EditedLibrary()
        .with(
            "IN: {obligation: must, with: {limit: 12h}", "IN: {obligation: must, with: {limit: 6h}")
        .with(
            "US: {obligation: should, cites: [joint-guide#1]}",
            "US: {obligation: must, cites: [joint-guide#1]}")
        .with(
            "AU: {obligation: should, cites: [joint-guide#1]}",
            "AU: {obligation: should, cites: [in-directions#ii]}"
                .replace("in-directions#ii", "joint-guide#2"))
        .with(", from: 2027-05-13", ", from: 2028-01-01")
        .with("Keys are counted", "Keys are counted yearly")
        .with("Ask for keys.", "Ask for hardware keys.")
        .with(
            "sources/p.yaml",
            "text: A contact., verified: secondary",
            "text: A contact., verified: primary, left-out: it asks nothing of suppliers")
        .with(
            "sources/p.yaml",
            "force: guidance\n    status: standing\n",
            "force: guidance\n    status: rescinded\n    in-force-until: 2028-12-31\n")
        .with("claims.yaml", "values: [key, app]", "values: [key, phone]")
        .edition("new");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesTheStoredFile(Case one) throws IOException {
    StringWriter out = new StringWriter();
    one.format().write(one.page(), out);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(one.file(), out.toString(), StandardCharsets.UTF_8);
      fail("%s is rewritten; read the difference before you commit it", one.file());
    }

    assertThat(out.toString()).as("%s", one).isEqualTo(Files.readString(one.file()));
    if (one.format() == PageFormat.TEXT) {
      assertThat(out.toString().lines()).as("%s", one).allMatch(line -> line.length() <= 80);
    }
  }
}
