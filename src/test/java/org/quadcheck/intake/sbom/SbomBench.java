package org.quadcheck.intake.sbom;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.quadcheck.cli.Main;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.intake.sbom.reading.Attention.Matter;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/**
 * Measures after warming up what it costs to read SBOMs: against a bare scan of the tokens and by
 * the number of components in one process, and by format in one for each. Processor time of the one
 * thread counts, so that what else runs on the machine matters little.
 */
final class SbomBench {
  private static final int ROUNDS = 10;

  /** How many components are read before the time counts; compilers need that long for XML. */
  private static final int WARM = 500_000;

  private static final int OF_EACH_FORMAT = 20_000;
  private static final int SCANNED = 100_000;
  private static final int LARGE = 1_000_000;

  private static final SbomLimits LIMITS = SbomLimits.standard();

  /** Something whose cost is measured. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException, InvalidInputException;
  }

  /** Writes a document of so many components. */
  @FunctionalInterface
  private interface Generator {
    void write(int components, Path file) throws IOException;
  }

  private record Format(String name, String ending, Generator generator) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format("CycloneDX JSON", "cdx.json", LargeSbom::write),
          new Format("CycloneDX XML", "cdx.xml", LargeXml::write),
          new Format("CycloneDX protobuf", "cdx.pb", LargeProtobuf::write),
          new Format("SPDX tag-value", "spdx", LargeSpdx.TAG_VALUE::write),
          new Format("SPDX JSON", "spdx.json", LargeSpdx.JSON::write),
          new Format("SPDX 3 JSON-LD", "spdx3.json", LargeSpdx.JSON_LD::write),
          new Format("SPDX RDF/XML", "spdx.rdf", LargeSpdx.RDF::write),
          new Format("SPDX XML", "spdx.xml", LargeSpdx.XML::write),
          new Format("SPDX YAML", "spdx.yaml", LargeSpdx.YAML::write));

  private final Path folder;

  private SbomBench(Path folder) {
    this.folder = folder;
  }

  /**
   * {@code SbomBench FOLDER [--large]}, or {@code SbomBench FOLDER NUMBER} for one format in a
   * process of its own, as a check reads one: a compiler that saw other readers before reads
   * slower. Ends with 1 where there is no format of that number. Documents are written to the
   * folder once.
   */
  public static void main(String[] args) throws IOException, InvalidInputException {
    SbomBench bench = new SbomBench(Path.of(args[0]));
    if (args.length > 1 && !args[1].startsWith("-")) {
      int number = Integer.parseInt(args[1]);
      if (number >= FORMATS.size()) {
        System.exit(1);
      }
      bench.ofFormat(FORMATS.get(number));
      return;
    }
    bench.againstTokens();
    bench.bySize(
        args.length > 1 ? List.of(1_000, 10_000, SCANNED, LARGE) : List.of(1_000, 10_000, SCANNED));
  }

  private void againstTokens() throws IOException, InvalidInputException {
    Path file = file(FORMATS.get(0), SCANNED);
    long scan = best(() -> tokens(file, EnumSet.noneOf(JsonToken.class)));
    long texts = best(() -> tokens(file, EnumSet.of(JsonToken.VALUE_STRING)));
    SbomFormat format = Fixtures.format(file).orElseThrow();
    long fields = best(() -> read(file, format, Set.of()));
    long graph = best(() -> read(file, format, Set.of(Matter.GRAPH)));
    long recognised = best(() -> recognise(file));
    long digest = best(() -> digest(file));
    long judged = best(SbomBench::ofAllThreads, () -> check(file));
    System.out.printf("%d components, %d bytes:%n", SCANNED, Files.size(file));
    row("tokens, texts passed over", scan, scan);
    row("tokens, texts taken", texts, scan);
    row("reader, without dependencies", fields, scan);
    row("reader, with dependencies", graph, scan);
    row("recognising the format", recognised, scan);
    row("SHA-256", digest, scan);
    row("the whole of 'check'", judged, scan);
  }

  private static void row(String what, long nanos, long unit) {
    System.out.printf("  %-30s %7.1f ms  x %.2f%n", what, nanos / 1e6, (double) nanos / unit);
  }

  private void bySize(List<Integer> sizes) throws IOException, InvalidInputException {
    System.out.printf("CycloneDX JSON by the number of components:%n");
    double first = 0;
    for (int size : sizes) {
      Path file = file(FORMATS.get(0), size);
      double each = cost(file, size);
      first = first == 0 ? each : first;
      System.out.printf("  %9d %7.2f µs each  x %.2f%n", size, each / 1e3, each / first);
    }
  }

  private void ofFormat(Format format) throws IOException, InvalidInputException {
    Path file = file(format, OF_EACH_FORMAT);
    System.out.printf(
        "%s;%d;%.2f%n",
        format.name(), Files.size(file) / OF_EACH_FORMAT, cost(file, OF_EACH_FORMAT) / 1e3);
  }

  /** Nanoseconds for each component; short documents are read more often to warm up. */
  private static double cost(Path file, int size) throws IOException, InvalidInputException {
    SbomFormat format = Fixtures.format(file).orElseThrow();
    for (int read = 0; read < WARM; read += size) {
      read(file, format, Set.of(Matter.GRAPH));
    }
    return (double) best(() -> read(file, format, Set.of(Matter.GRAPH))) / size;
  }

  private Path file(Format format, int components) throws IOException {
    Path file = folder.resolve(components + "." + format.ending());
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      format.generator().write(components, file);
    }
    return file;
  }

  private static long best(Work work) throws IOException, InvalidInputException {
    return best(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(), work);
  }

  private static long best(LongSupplier clock, Work work)
      throws IOException, InvalidInputException {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = clock.getAsLong();
      work.run();
      best = Math.min(best, clock.getAsLong() - before);
    }
    return best;
  }

  /** What is read and judged in a thread of its own, and compiled and cleared away meanwhile. */
  private static long ofAllThreads() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static void recognise(Path file) throws IOException {
    if (Fixtures.format(file).isEmpty()) {
      throw new IOException(file + ": in no known format");
    }
  }

  /** By all baselines that fit and for all four nations. */
  private static void check(Path file) throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    int code = Main.run(nowhere, nowhere, "check", file.toString(), "--report-only");
    if (code != 0) {
      throw new IOException(file + ": ended with " + code);
    }
  }

  private static void digest(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    MessageDigest digest = Digests.sha256();
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
  }

  private static void tokens(Path file, Set<JsonToken> taken) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = new JsonFactory().createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (taken.contains(token) && parser.getText() == null) {
          throw new IOException(file + ": a text is none");
        }
      }
    }
  }

  private static void read(Path file, SbomFormat format, Set<Matter> matters)
      throws IOException, InvalidInputException {
    SbomSource source =
        new SbomSource(
            file.toString(), "00", () -> Files.newInputStream(file), Attention.to(matters));
    format.read(source, LIMITS);
  }
}
