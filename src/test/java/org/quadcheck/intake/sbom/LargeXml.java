package org.quadcheck.intake.sbom;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what {@link LargeSbom} writes, as XML. */
final class LargeXml {
  private LargeXml() {}

  static void write(int components, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">
          <metadata><component type="application" bom-ref="product"><name>product</name></component></metadata>
          <components>
          """);
      for (int i = 0; i < components; i++) {
        out.write(component(i));
      }
      out.write("</components>\n<dependencies>\n");
      for (int i = 0; i < components; i++) {
        out.write(dependency(i, components));
      }
      out.write("</dependencies></bom>\n");
    }
  }

  private static String component(int i) {
    return """
        <component type="library" bom-ref="%1$s"><supplier><name>Supplier %2$d</name><url>https://example.org/%2$d</url></supplier>
        <publisher>Publisher %2$d</publisher><group>org.example.g%2$d</group><name>library-%3$d</name><version>%4$d.%2$d.0</version>
        <description>%5$s</description>
        <hashes><hash alg="SHA-1">%6$s</hash><hash alg="SHA-256">%7$s</hash></hashes>
        <licenses><license><id>Apache-2.0</id><url>https://www.apache.org/licenses/LICENSE-2.0.txt</url></license></licenses>
        <cpe>cpe:2.3:a:example:library-%3$d:%4$d.%2$d.0:*:*:*:*:*:*:*</cpe><purl>%1$s</purl>
        <externalReferences><reference type="vcs"><url>https://example.org/group/library-%3$d.git</url></reference></externalReferences>
        <properties><property name="syft:package:foundBy">java-archive-cataloger</property></properties></component>
        """
        .formatted(
            LargeSbom.ref(i),
            i % 500,
            i,
            i % 7,
            "A library that does what libraries do, at some length. ".repeat(6),
            "%040x".formatted(i + 1),
            "%064x".formatted(i + 1));
  }

  private static String dependency(int i, int components) {
    return "<dependency ref=\"%s\"><dependency ref=\"%s\"/><dependency ref=\"%s\"/></dependency>\n"
        .formatted(
            LargeSbom.ref(i),
            LargeSbom.ref(LargeSbom.left(i, components)),
            LargeSbom.ref(LargeSbom.right(i, components)));
  }
}
