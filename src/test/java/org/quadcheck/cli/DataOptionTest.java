package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;

/** The buyer's data on the command line, with the files of a case beside the baseline. */
class DataOptionTest {
  private static final Path CASE =
      Path.of("baselines/quad-software/cases/data-shows-what-is-wrong");

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  private Path copy(String name, Path... files) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name));
    for (Path file : files) {
      Files.copy(file, copy.resolve(file.getFileName()));
    }
    return copy;
  }

  private Path offer() throws IOException {
    return copy("offer", CASE.resolve("attestation.yaml"), CASE.resolve("gateway.cdx.json"));
  }

  private static Path[] data() throws IOException {
    try (Stream<Path> files = Files.list(CASE.resolve("data"))) {
      return files.toArray(Path[]::new);
    }
  }

  private static Ended check(Path offer, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "check",
                offer.toString(),
                "--baseline",
                "quad-software",
                "--for",
                "US",
                "--as-of",
                "2026-11-24",
                "--report-only"));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  @Test
  void saysWhatDataItJudgedBy() throws IOException {
    Path data = copy("data", data());
    Ended ended = check(offer(), "--data", data.toString());

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().replaceAll("\\s+", " "))
        .contains("Data of the buyer that it was judged by:")
        .contains("known exploited vulnerabilities of 2026-11-20, 4 days old: 1 entry")
        .contains("advisories of 2026-11-19, 5 days old: 1 entry")
        .contains("ends of life of 2026-11-01, 23 days old: 1 entry")
        .contains("prohibited sources of 2026-11-20, 4 days old: 2 entries");
  }

  @Test
  void tellsTheDataInJsonAndInEveryRowOfTheTable() throws IOException {
    Path data = copy("data", data());
    Path offer = offer();

    assertThat(check(offer, "--data", data.toString(), "-o", "json").out())
        .contains("\"kind\": \"known-exploited\"")
        .contains("\"ageInDays\": 4")
        .contains("\"reliable\": true");
    assertThat(check(offer, "--data", data.toString(), "-o", "csv").out())
        .contains("known exploited vulnerabilities of 2026-11-20, 4 days old: 1 entry");
  }

  @Test
  void judgesTheSameByTheSameDataTwice() throws IOException {
    Path data = copy("data", data());
    Path offer = offer();

    assertThat(check(offer, "--data", data.toString(), "-o", "json"))
        .isEqualTo(check(offer, "--data", data.toString(), "-o", "json"));
  }

  @Test
  void neverUsesDataThatTheSupplierBrings() throws IOException {
    Path offer = offer();
    for (Path file : data()) {
      Files.copy(file, offer.resolve(file.getFileName()));
    }
    Ended ended = check(offer);

    assertThat(ended.out().replaceAll("\\s+", " "))
        .contains(
            "REFUSED kev.json (data on known exploited vulnerabilities, the buyer's to give): brought"
                + " by the supplier and not used.")
        .contains("REFUSED GHSA-jfh8-c2jp-5v3q.json (data on advisories")
        .contains("REFUSED log4j.md (data on ends of life")
        .contains("REFUSED prohibited.yaml (data on prohibited sources")
        .doesNotContain("Data of the buyer");
    assertThat(check(offer, "--data", offer.toString()).err())
        .startsWith("error: --data " + BuyersFiles.name(offer) + " lies inside what the supplier");
  }

  @Test
  void endsWith2WhereThereIsNoSuchFolder() throws IOException {
    Ended ended = check(offer(), "--data", "none");

    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.err()).startsWith("error: --data none: no such folder.");
  }

  @Test
  void endsWith3AndThePlaceWhereDataIsBroken() throws IOException {
    Path data = copy("data", data());
    Files.writeString(data.resolve("kev.json"), "{\"dateReleased\": 1, \"count\": 0,\n \"vuln");
    Files.writeString(
        data.resolve("prohibited.yaml"),
        Files.readString(data.resolve("prohibited.yaml")).replace("#a", "#z"));
    Ended ended = check(offer(), "--data", data.toString());

    assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("kev.json: is no data in a known form, or is broken. Take it out or mend it.");
    Files.delete(data.resolve("kev.json"));
    assertThat(check(folder.resolve("offer"), "--data", data.toString()).err())
        .contains(
            "prohibited.yaml:9:13: no clause 'us-far-52-204-25#z' in the register of sources. Cite"
                + " one that is there.");
  }
}
