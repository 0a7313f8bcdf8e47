package org.quadcheck.cli.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.cli.Main;
import org.quadcheck.report.convert.Target;

/** One package of an SPDX document that describes nothing may be the product, converted too. */
class ProductAloneTest {
  private static final String SPDX =
      """
      SPDXVersion: SPDX-2.3
      DataLicense: CC0-1.0
      SPDXID: SPDXRef-DOCUMENT
      DocumentName: gateway
      DocumentNamespace: https://acme.example/gateway-4.2.0
      Creator: Organization: Acme
      Creator: Tool: maker-1.0
      Created: 2026-10-01T12:00:00Z
      PackageName: gateway
      SPDXID: SPDXRef-gateway
      PackageVersion: 4.2.0
      PackageSupplier: Organization: Acme
      PackageDownloadLocation: NOASSERTION
      ExternalRef: PACKAGE-MANAGER purl pkg:npm/gateway@4.2.0
      """;
  private static final String PASSED = "\"outcome\": \"pass\"";

  @TempDir private Path folder;

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    Main.run(new PrintWriter(out, true), new PrintWriter(new StringWriter()), arguments);
    return out.toString();
  }

  private static long passes(Path sbom) {
    String judged =
        run("check", sbom.toString(), "--as-of", "2026-11-24", "--baseline", "quad-sbom", "-ojson");
    assertThat(judged).contains("\"findings\"");
    return judged.lines().filter(line -> line.contains(PASSED)).count();
  }

  @Test
  void passesNoMoreWhenItIsConverted() throws IOException {
    Path source = Files.writeString(folder.resolve("gateway.spdx"), SPDX);
    for (Target target : Target.values()) {
      Path converted = folder.resolve(target.word());
      run("sbom", "convert", source.toString(), "--to", target.word(), "-o", converted.toString());

      assertThat(passes(converted)).as("%s", target).isEqualTo(passes(source));
    }
  }
}
