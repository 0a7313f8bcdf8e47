package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.Sample.Notation;
import org.quadcheck.intake.data.DataFolder;
import org.quadcheck.limit.Limits;

/** What can be done to a file, done to a file of every kind: it is read or refused in words. */
class HostileFilesTest {
  private static final String ALL = "org.quadcheck.intake.Sample#all";
  private static final String READ = "read";

  @TempDir private Path folder;

  /** That it is read, or where that is known why not. */
  private String outcome(Sample sample, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("input"), bytes);
    try {
      if (sample.isData()) {
        DataFolder data = DataFolder.open(folder, Limits.standard());
        data.knowledge(new Submission(List.of(), List.of(), List.of()));
      } else {
        Path other = Files.createDirectories(folder.resolve("other")).resolve("a.yaml");
        Files.writeString(other, OfferFolder.ATTESTATION);
        OfferFolder.read(Limits.standard(), file.toString(), other.toString());
      }
      return READ;
    } catch (InvalidInputException e) {
      assertThat(e.problems()).isNotEmpty().allMatch(HostileFilesTest::isSentence);
      return e.getMessage();
    }
  }

  private static boolean isSentence(Problem problem) {
    return problem.message().matches("(?s).*[.?]") && !problem.message().contains("Exception");
  }

  private String outcome(Sample sample, String text) throws IOException {
    return outcome(sample, text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void readsWhatIsWhole(Sample sample) throws IOException {
    assertThat(sample.text()).contains(sample.word());
    assertThat(outcome(sample, sample.text())).isEqualTo(READ);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void refusesHalfAFile(Sample sample) throws IOException {
    String half = outcome(sample, sample.text().substring(0, sample.text().length() / 2));

    if (sample.notation() == Notation.JSON || sample.notation() == Notation.XML) {
      assertThat(half).isNotEqualTo(READ);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void readsOrRefusesByteOrderMarksAndNul(Sample sample) throws IOException {
    assertThat(outcome(sample, "\uFEFF" + sample.text())).isEqualTo(READ);
    outcome(sample, ("\uFEFF" + sample.text()).getBytes(StandardCharsets.UTF_16LE));
    outcome(sample, ("\uFEFF" + sample.text()).getBytes(StandardCharsets.UTF_16BE));
    outcome(sample, "\uFEFF\uFEFF" + sample.text());
    outcome(sample, sample.with("\uFEFF"));
    outcome(sample, sample.with("a\0b"));
    outcome(sample, "\0" + sample.text());
    outcome(sample, sample.text() + "\0");
    outcome(sample, sample.with("\\u0000"));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void readsOrRefusesHalvesOfCharacters(Sample sample) throws IOException {
    outcome(sample, sample.with("\\ud800"));
    outcome(sample, sample.with("\\udc00\\ud800"));
    outcome(sample, sample.with("&#xD800;"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = sample.text().indexOf(sample.word());
    out.writeBytes(sample.text().substring(0, at).getBytes(StandardCharsets.UTF_8));
    out.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
    out.writeBytes(sample.text().substring(at).getBytes(StandardCharsets.UTF_8));

    assertThat(outcome(sample, out.toByteArray())).isNotEqualTo(READ);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void refusesWhatIsNestedWithoutEnd(Sample sample) throws IOException {
    String open =
        outcome(
            sample,
            sample.more(
                "\"x\": " + "[".repeat(100_000),
                "<x>".repeat(100_000),
                "x: " + "[".repeat(100_000)));
    String maps =
        outcome(
            sample,
            sample.more(
                "\"x\": " + "{\"x\":".repeat(100_000),
                "<x><y>".repeat(50_000),
                "x: " + "{x: ".repeat(100_000)));

    if (sample.notation() != Notation.LINES) {
      assertThat(List.of(open, maps)).doesNotContain(READ);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void readsOrRefusesEndlessNumbersAndNames(Sample sample) throws IOException {
    String digits = "1".repeat(10_000);
    String name = "n".repeat(20_000);
    String number =
        outcome(
            sample,
            sample.more("\"x\": " + digits + ", ", "<x>" + digits + "</x>", "x: " + digits));
    outcome(
        sample,
        sample.more("\"x\": -1e" + digits + ", ", "<x y='" + digits + "'/>", "x: 0." + digits));
    outcome(sample, sample.more("\"" + name + "\": 1, ", "<" + name + "/>", name + ": 1"));
    outcome(sample, sample.with(digits));
    outcome(sample, sample.with(name.repeat(300)));

    if (sample.notation() == Notation.JSON) {
      assertThat(number).isNotEqualTo(READ);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void refusesMembersThatStandTwice(Sample sample) throws IOException {
    String twice = outcome(sample, sample.more("\"x\": 1, \"x\": 2, ", "<x/><x/>", "x: 1\nx: 2"));

    if (sample.notation() == Notation.JSON) {
      assertThat(twice).isNotEqualTo(READ);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void refusesEntitiesAndAliases(Sample sample) throws IOException {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]>";
    String aliases = "x: &a [ha, ha]\ny: &b [*a, *a, *a]\nz: [*b, *b, *b]";
    String bomb =
        sample.notation() == Notation.XML
            ? outcome(sample, laughs + sample.with("&b;&c;").replaceFirst("<\\?xml[^>]*>", ""))
            : outcome(sample, sample.more("", "", aliases));

    if (sample.notation() == Notation.XML || sample.notation() == Notation.YAML) {
      assertThat(bomb).isNotEqualTo(READ);
    }
  }

  @Test
  void readsAReferenceLoopOf100000() throws IOException {
    StringBuilder parts = new StringBuilder();
    StringBuilder edges = new StringBuilder();
    int size = 100_000;
    for (int i = 0; i < size; i++) {
      parts.append("%s{\"name\":\"n\",\"bom-ref\":\"%d\"}".formatted(i == 0 ? "" : ",", i));
      edges.append(
          "%s{\"ref\":\"%d\",\"dependsOn\":[\"%d\"]}"
              .formatted(i == 0 ? "" : ",", i, (i + 1) % size));
    }
    String sbom =
        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"metadata\":{\"component\":{\"name\":\"p\","
            + "\"bom-ref\":\"0\"}},\"components\":[%s],\"dependencies\":[%s]}"
                .formatted(parts, edges);

    assertThat(outcome(new Sample("loop", Notation.JSON, sbom, "n"), sbom)).isEqualTo(READ);
  }
}
