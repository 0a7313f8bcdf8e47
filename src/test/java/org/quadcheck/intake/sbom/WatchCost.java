package org.quadcheck.intake.sbom;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.cyclonedx.CycloneDxDocument;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.JsonDocument;
import org.quadcheck.intake.sbom.token.Watch;

/** Measures in one run of Java what the watch adds to the reading of a large document. */
final class WatchCost {
  private static final int RUNS = 12;

  private WatchCost() {}

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    long[][] times = new long[2][RUNS];
    for (int run = 0; run < RUNS; run++) {
      for (int with = 0; with < 2; with++) {
        times[with][run] = time(file, with == 1);
      }
    }
    long[] best = {best(times[0]), best(times[1])};
    System.out.printf(
        "without %d ms, with %d ms, ratio %.3f%n", best[0], best[1], best[1] / (double) best[0]);
  }

  private static long best(long[] times) {
    long[] late = Arrays.copyOfRange(times, RUNS / 2, RUNS);
    Arrays.sort(late);
    return late[late.length / 2];
  }

  private static long time(Path file, boolean watched) throws InvalidInputException {
    SbomSource source = new SbomSource("sbom", "00", () -> Files.newInputStream(file));
    SbomLimits limits = SbomLimits.standard();
    CycloneDxDocument document = new CycloneDxDocument(source, limits);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (watched) {
      String version = JsonDocument.member(source, limits, "specVersion");
      JsonDocument.read(source, limits, Watch.cycloneDx(version, document.notes()), document::read);
    } else {
      JsonDocument.read(source, limits, Watch.none(document.notes()), document::read);
    }
    document.finish("JSON");
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
  }
}
