package org.quadcheck.intake.sbom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/**
 * Files to read in tests: from the fixtures beside the checkout, from resources, or from a text.
 */
public final class Fixtures {
  private static final int BEGINNING = 1 << 16;

  private Fixtures() {}

  /** The folder of real files; the test is skipped where there is none. */
  public static Path folder() {
    Path folder = Path.of(System.getProperty("fixtures", "../shared/fixtures"));
    Assumptions.assumeTrue(Files.isDirectory(folder), "no fixtures in " + folder);
    return folder;
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder())) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static Optional<SbomFormat> format(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      Optional<SbomFormat> early = SbomFormat.recognise(in.readNBytes(BEGINNING));
      return early.isPresent()
          ? early
          : SbomFormat.recogniseWhole(() -> Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Sbom read(SbomFormat format, Path file) throws InvalidInputException {
    SbomSource source =
        new SbomSource(file.getFileName().toString(), "00", () -> Files.newInputStream(file));
    return format.read(source, SbomLimits.standard());
  }

  /** The same product in every encoding that is read. */
  static Stream<String> products() {
    return Stream.of(
        "product.cdx.json",
        "product.cdx.xml",
        "product.cdx.pb",
        "product.spdx.json",
        "product.spdx",
        "product.spdx.yaml",
        "product.spdx.xml",
        "product.spdx.rdf",
        "product.spdx3.json");
  }

  /** Recognises and reads a document that stands in a test. */
  static Sbom read(byte[] content) throws InvalidInputException {
    return read(content, SbomLimits.standard());
  }

  static Sbom read(byte[] content, SbomLimits limits) throws InvalidInputException {
    SbomSource source = new SbomSource("sbom", "00", () -> new ByteArrayInputStream(content));
    return SbomFormat.recognise(content).orElseThrow().read(source, limits);
  }

  public static Sbom read(String content) throws InvalidInputException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  /** A stored file, or what is stored as JSON written as protobuf where the name ends so. */
  static byte[] resource(String name) {
    if (name.endsWith(".cdx.pb")) {
      return ProtobufEncoder.ofEveryVersion()
          .get("1.6")
          .encode(resource(name.replace(".cdx.pb", ".cdx.json")));
    }
    try (InputStream in = Fixtures.class.getResourceAsStream("/sbom/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
