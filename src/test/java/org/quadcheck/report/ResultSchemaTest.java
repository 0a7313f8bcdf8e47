package org.quadcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Verdict;
import org.quadcheck.assessment.WaiverNote;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Verification;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.value.FormatNote;

/** The JSON result keeps to its schema, and the schema to the words of the program. */
final class ResultSchemaTest {
  private static final Path SCHEMA = Path.of("docs/schema/result-1.json");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Schema VALIDATOR = validator();

  @Test
  void holdsForEveryGoldenResult() throws IOException {
    for (String name : Results.all().keySet()) {
      String json = Files.readString(GOLDEN.resolve(name + ".json"));

      assertThat(errors(json)).as("%s", name).isEmpty();
    }
  }

  @Test
  void refusesAMemberThatItDoesNotKnow() throws IOException {
    String json = Files.readString(GOLDEN.resolve("nothing.json"));

    assertThat(errors(json.replaceFirst("\"quadcheck\"", "\"score\": 7,\n  \"quadcheck\"")))
        .hasSize(1);
  }

  @Test
  void namesTheSchemaThatIsStored() throws IOException {
    assertThat(schema().get("$id").asText()).isEqualTo(JsonRenderer.SCHEMA);
  }

  @Test
  void listsTheWordsOfTheProgram() throws IOException {
    Map<String, List<String>> listed = new LinkedHashMap<>();
    schema()
        .get("$defs")
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().has("enum")) {
                listed.put(entry.getKey(), texts(entry.getValue().get("enum")));
              }
            });

    assertThat(listed).isEqualTo(wordsOfTheProgram());
  }

  private static Map<String, List<String>> wordsOfTheProgram() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("outcome", words(Outcome.values(), Outcome::word));
    words.put("verdictWord", words(Verdict.Word.values(), Verdict.Word::word));
    words.put("obligation", words(Obligation.values(), Obligation::word));
    words.put("force", words(Force.values(), Force::word));
    words.put("assurance", words(Assurance.values(), Assurance::word));
    words.put("verification", words(Verification.values(), Verification::word));
    words.put("ground", words(Observation.Ground.values(), Phrases::word));
    words.put("inputKind", words(InputFile.Kind.values(), InputFile.Kind::word));
    words.put("failOn", words(FailOn.values(), FailOn::word));
    words.put("waiverKind", words(WaiverNote.Kind.values(), WaiverNote.Kind::word));
    words.put("noteKind", words(FormatNote.Kind.values(), Phrases::word));
    return words;
  }

  private static <T> List<String> words(T[] constants, Function<T, String> word) {
    return Arrays.stream(constants).map(word).toList();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(Files.readString(SCHEMA));
  }

  /** What keeps a JSON result from fitting the schema. */
  static List<Error> errors(String json) {
    return VALIDATOR.validate(json, InputFormat.JSON);
  }

  private static Schema validator() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
