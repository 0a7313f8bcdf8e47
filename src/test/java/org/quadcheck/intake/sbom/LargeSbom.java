package org.quadcheck.intake.sbom;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Sbom;

/**
 * Writes a CycloneDX document of any size, about 1.3 KB a component, and reads one, to see what it
 * costs: {@code java -Xmx128m … LargeSbom write 100000 FILE}, then {@code read FILE}. With the name
 * of an SPDX encoding behind the file, such as {@code YAML}, it writes that.
 */
final class LargeSbom {
  private LargeSbom() {}

  public static void main(String[] args) throws IOException, InvalidInputException {
    if (args[0].equals("write") && args.length > 3) {
      LargeSpdx.valueOf(args[3]).write(Integer.parseInt(args[1]), Path.of(args[2]));
      return;
    }
    if (args[0].equals("write")) {
      write(Integer.parseInt(args[1]), Path.of(args[2]));
      return;
    }
    Path file = Path.of(args[1]);
    long start = System.nanoTime();
    Sbom sbom = Fixtures.read(Fixtures.format(file).orElseThrow(), file);
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long kept = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    System.out.printf(
        "%d components, %d edges, %d unreachable, %d ms, %d MB kept, %d notes%n",
        sbom.components().size(),
        sbom.graph().dependencyEdges(),
        sbom.graph().unreachable().size(),
        millis,
        kept,
        sbom.notes().size());
  }

  static void write(int components, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(
          """
          {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,
          "metadata":{"component":{"type":"application","bom-ref":"product","name":"product"}},
          "components":[
          """);
      for (int i = 0; i < components; i++) {
        out.write((i == 0 ? "" : ",\n") + component(i));
      }
      out.write("],\n\"dependencies\":[{\"ref\":\"product\",\"dependsOn\":[\"" + ref(0) + "\"]}");
      for (int i = 0; i < components; i++) {
        out.write(",\n" + dependency(i, components));
      }
      out.write("]}\n");
    }
  }

  private static String component(int i) {
    return """
        {"type":"library","bom-ref":"%1$s","group":"org.example.g%2$d","name":"library-%3$d","version":"%4$d.%2$d.0",
        "description":"%5$s","publisher":"Publisher %2$d","supplier":{"name":"Supplier %2$d","url":["https://example.org/%2$d"]},
        "purl":"%1$s","cpe":"cpe:2.3:a:example:library-%3$d:%4$d.%2$d.0:*:*:*:*:*:*:*",
        "hashes":[{"alg":"SHA-1","content":"%6$s"},{"alg":"SHA-256","content":"%7$s"}],
        "licenses":[{"license":{"id":"Apache-2.0","url":"https://www.apache.org/licenses/LICENSE-2.0.txt"}}],
        "externalReferences":[{"type":"vcs","url":"https://example.org/group/library-%3$d.git"}],
        "properties":[{"name":"syft:package:foundBy","value":"java-archive-cataloger"}]}"""
        .formatted(
            ref(i),
            i % 500,
            i,
            i % 7,
            "A library that does what libraries do, at some length. ".repeat(6),
            "%040x".formatted(i),
            "%064x".formatted(i));
  }

  private static String ref(int i) {
    return "pkg:maven/org.example.g%d/library-%d@%d.%d.0".formatted(i % 500, i, i % 7, i % 500);
  }

  /** A binary tree with a chain across, so that there are two edges a component. */
  private static String dependency(int i, int components) {
    int left = Math.min(2 * i + 1, components - 1);
    int right = Math.min(2 * i + 2, components - 1);
    return "{\"ref\":\"%s\",\"dependsOn\":[\"%s\",\"%s\"]}"
        .formatted(ref(i), ref(left), ref(right));
  }
}
