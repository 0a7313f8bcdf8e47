package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** Real CycloneDX JSON, written as protobuf, is understood as it is in JSON. */
class ProtobufCountsTest {
  /** Larger ones take most of a minute and show nothing new. */
  private static final long LARGEST = 300_000;

  private final Map<String, ProtobufEncoder> encoders = ProtobufEncoder.ofEveryVersion();

  @Test
  void understandsEveryRealDocumentAlikeAsProtobuf() throws IOException {
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (Path file : Fixtures.files()) {
      if (Files.size(file) < LARGEST
          && Fixtures.format(file).filter(SbomFormat.CYCLONEDX_JSON::equals).isPresent()) {
        Sbom json;
        try {
          json = Fixtures.read(SbomFormat.CYCLONEDX_JSON, file);
        } catch (InvalidInputException e) {
          continue;
        }
        if (isWritten(json)) {
          compared++;
          different.addAll(differences(file, json));
        }
      }
    }
    assertThat(compared).isGreaterThan(500);
    assertThat(different).isEqualTo(FixtureWalkTest.lines("unlike-protobuf.tsv"));
  }

  private static boolean isWritten(Sbom json) {
    return json.version().matches("1\\.[2-7]");
  }

  private List<String> differences(Path file, Sbom json) throws IOException {
    String name = Fixtures.folder().relativize(file).toString();
    List<String> different = new ArrayList<>();
    try {
      byte[] content = encoders.get(json.version()).encode(Files.readAllBytes(file));
      assertThat(SbomFormat.recognise(content)).as(name).contains(SbomFormat.CYCLONEDX_PROTOBUF);
      Map<String, Object> there = seen(Fixtures.read(content));
      seen(json)
          .forEach(
              (what, value) -> {
                if (!value.equals(there.get(what))) {
                  different.add(
                      String.join("\t", name, what, shown(value), shown(there.get(what))));
                }
              });
    } catch (InvalidInputException e) {
      different.add(name + "\trefused\t" + e.getMessage());
    }
    return different;
  }

  private static Map<String, Object> seen(Sbom sbom) {
    Map<String, Object> seen = new LinkedHashMap<>(Counted.of(sbom));
    seen.put("completeness", sbom.completeness());
    seen.put("services", sbom.services());
    seen.put("unreachable", sbom.graph().unreachable().size());
    seen.put("withoutEntry", sbom.graph().withoutEntry().size());
    sbom.subject().ifPresent(one -> seen.put("subject", label(one)));
    for (DocumentField field : DocumentField.values()) {
      State state = sbom.fact(field).state();
      seen.put(field.word(), state == State.PLACEHOLDER ? State.ABSENT : state);
    }
    for (ComponentField field : ComponentField.values()) {
      long count =
          sbom.components().stream().filter(c -> c.states().of(field) == State.STATED).count();
      seen.put("stated " + field.word(), count);
    }
    seen.put("labels", sbom.components().stream().map(ProtobufCountsTest::label).toList());
    return seen;
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    return text.length() > 40 ? text.substring(0, 40) : text;
  }

  private static String label(Component one) {
    return one.type() + " " + one.label() + " " + one.purl() + one.hashAlgorithms();
  }
}
