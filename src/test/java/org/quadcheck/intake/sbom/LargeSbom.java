package org.quadcheck.intake.sbom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Collections;

/** Writes a CycloneDX JSON document of any size, about 1.3 KB a component. */
final class LargeSbom {
  private LargeSbom() {}

  static void write(int components, Path file) throws IOException {
    try (InputStream document = stream(components)) {
      Files.copy(document, file);
    }
  }

  /** The document as it is being written, so that it need not lie anywhere. */
  static InputStream stream(int components) {
    return new SequenceInputStream(
        Collections.enumeration(
            new AbstractList<InputStream>() {
              @Override
              public InputStream get(int part) {
                return new ByteArrayInputStream(
                    part(part, components).getBytes(StandardCharsets.UTF_8));
              }

              @Override
              public int size() {
                return 2 * components + 3;
              }
            }));
  }

  private static String part(int part, int components) {
    if (part == 0) {
      return """
          {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,
          "metadata":{"component":{"type":"application","bom-ref":"product","name":"product"}},
          "components":[
          """;
    }
    if (part <= components) {
      return (part == 1 ? "" : ",\n") + component(part - 1);
    }
    if (part == components + 1) {
      return "],\n\"dependencies\":[{\"ref\":\"product\",\"dependsOn\":[\"" + ref(0) + "\"]}";
    }
    return part == 2 * components + 2
        ? "]}\n"
        : ",\n" + dependency(part - components - 2, components);
  }

  static String component(int i) {
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
            "%040x".formatted(i + 1),
            "%064x".formatted(i + 1));
  }

  static String ref(int i) {
    return "pkg:maven/org.example.g%d/library-%d@%d.%d.0".formatted(i % 500, i, i % 7, i % 500);
  }

  /** A binary tree with a chain across, so that there are two edges a component. */
  static String dependency(int i, int components) {
    int left = left(i, components);
    int right = right(i, components);
    String second = left == right ? "" : ",\"%s\"".formatted(ref(right));
    return "{\"ref\":\"%s\",\"dependsOn\":[\"%s\"%s]}".formatted(ref(i), ref(left), second);
  }

  static int left(int i, int components) {
    return Math.min(2 * i + 1, components - 1);
  }

  static int right(int i, int components) {
    return Math.min(2 * i + 2, components - 1);
  }
}
