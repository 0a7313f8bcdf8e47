package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.intake.pdf.PdfBuilder.aFormWithStatements;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.intake.PdfSigner;
import org.quadcheck.intake.pdf.PdfBuilder;

/** What still counts of an attestation form in PDF, by what its signature shows. */
class ChangedFormTest {
  private static final PdfSigner SIGNER = PdfSigner.aSigner();

  @TempDir private Path folder;
  @TempDir private Path trusted;
  @TempDir private Path others;

  @BeforeEach
  void trustSomebody() throws IOException {
    Files.writeString(trusted.resolve("root.pem"), SIGNER.authority());
    Files.writeString(others.resolve("root.pem"), PdfSigner.aSigner().authority());
  }

  private static byte[] signed() throws IOException {
    return SIGNER.sign(aFormWithStatements().bytes());
  }

  /** The outcomes of what is asked of the form, by the ids of the requirements. */
  private Map<String, String> seen(byte[] pdf, String... more) throws IOException {
    Files.write(folder.resolve("form.pdf"), pdf);
    List<String> arguments =
        new ArrayList<>(
            List.of("check", folder.toString(), "--as-of", "2026-11-24", "--for", "US", "-o"));
    arguments.add("csv");
    arguments.addAll(List.of("--baseline", "quad-software"));
    arguments.addAll(List.of(more));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    Map<String, String> seen = new TreeMap<>();
    for (String line : out.toString().lines().toList()) {
      String id = line.replaceAll(".*?(SW-[A-Z]+-[0-9-]+),.*", "$1");
      String outcome = line.replaceAll(".*,(pass|fail|needs-review|not-applicable),.*", "$1");
      if (id.startsWith("SW-CF")) {
        seen.merge(id, outcome, (one, other) -> one + " " + other);
      }
    }
    assertThat(seen).hasSizeGreaterThan(20);
    return seen;
  }

  private static void assertNothingPasses(Collection<String> outcomes) {
    assertThat(outcomes).isNotEmpty().allMatch(one -> !one.contains("pass"));
  }

  @Test
  void passesNothingByAFormThatWasChangedAfterItWasSigned() throws IOException {
    byte[] later =
        PdfSigner.changed(signed(), "form1[0].Version Number 1[0]", new COSString("9.9"));
    byte[] ticked =
        PdfSigner.changed(
            SIGNER.sign(aFormWithStatements().box("x", false).bytes()),
            "x",
            COSName.getPDFName("Yes"));

    assertNothingPasses(seen(later).values());
    assertNothingPasses(seen(later, "--trust", trusted.toString()).values());
    assertNothingPasses(seen(later, "--trust", others.toString()).values());
    assertNothingPasses(seen(ticked).values());
    assertThat(seen(later)).containsEntry("SW-CF-14", "fail");
  }

  @Test
  void passesNothingByAFormWhoseSignatureDoesNotFit() throws IOException {
    String text = new String(signed(), StandardCharsets.ISO_8859_1);
    byte[] other = text.replace("(4.2.0)", "(4.1.0)").getBytes(StandardCharsets.ISO_8859_1);

    assertNothingPasses(seen(other).values());
    assertNothingPasses(seen(other, "--trust", trusted.toString()).values());
    assertThat(seen(other)).containsEntry("SW-CF-14", "fail");
  }

  @Test
  void takesTheWordOfAFormWhoseSignerIsNotKnown() throws IOException {
    Map<String, String> trustedSigner = seen(signed(), "--trust", trusted.toString());

    assertThat(trustedSigner).containsEntry("SW-CF-3", "pass").containsEntry("SW-CF-14", "pass");
    assertThat(seen(signed())).isEqualTo(trustedSigner);
    assertThat(seen(signed(), "--trust", others.toString())).isEqualTo(trustedSigner);
  }

  @Test
  void asksWhoSignsAFormThatNobodySigned() throws IOException {
    byte[] unsigned = PdfBuilder.aFormWithStatements(false).bytes();

    assertThat(seen(unsigned))
        .containsEntry("SW-CF-14", "fail")
        .containsEntry("SW-CF-21", "fail")
        .containsEntry("SW-CF-3", "pass");
  }
}
