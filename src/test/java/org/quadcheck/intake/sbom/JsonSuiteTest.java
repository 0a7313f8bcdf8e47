package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.envelope.EnvelopeReader;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** JSON as others test it: each text of the suite as the value of a member of what is read here. */
class JsonSuiteTest {
  /** Two members of one name are valid JSON, and a way to say two things to two readers. */
  private static final Set<String> REFUSED_ON_PURPOSE =
      Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

  /** What reads JSON. */
  private enum Reader {
    SBOM("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"x\":"),
    SPDX("{\"spdxVersion\":\"SPDX-2.3\",\"x\":"),
    ATTESTATION("{\"attestation\":1,\"x\":"),
    ENVELOPE("{\"payloadType\":\"a/b\",\"payload\":\"\",\"signatures\":[],\"x\":");

    private final String before;

    Reader(String before) {
      this.before = before;
    }

    private byte[] around(byte[] value) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
      out.writeBytes(value);
      out.write('}');
      return out.toByteArray();
    }

    private void read(byte[] document) throws InvalidInputException {
      SbomSource source = new SbomSource("a", "00", () -> new ByteArrayInputStream(document));
      switch (this) {
        case SBOM -> SbomFormat.CYCLONEDX_JSON.read(source, SbomLimits.standard());
        case SPDX -> SbomFormat.SPDX_JSON.read(source, SbomLimits.standard());
        case ENVELOPE ->
            new EnvelopeReader("a", source.opener(), Trust.nobody(), Limits.standard()).read();
        case ATTESTATION -> {
          List<Problem> problems =
              DocumentReader.read("a", document, Limits.standard(), Limit.ATTESTATION_SIZE)
                  .problems();
          if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
          }
        }
      }
    }

    private String outcome(byte[] value) {
      try {
        read(around(value));
        return "y";
      } catch (InvalidInputException e) {
        assertThat(e.problems()).isNotEmpty().allMatch(one -> isPlaced(one.place()));
        return "n";
      }
    }

    private static boolean isPlaced(Place place) {
      return place.path().equals("a");
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatIsJsonAndRefusesWhatIsNot(Reader reader) throws IOException {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      String expected = REFUSED_ON_PURPOSE.contains(name) ? "n" : name.substring(0, 1);
      String outcome = reader.outcome(Files.readAllBytes(file));

      assertThat(outcome)
          .as(name)
          .isIn(expected.equals("i") ? List.of("y", "n") : List.of(expected));
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(Fixtures.folder().resolve("json-test-suite"))) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
