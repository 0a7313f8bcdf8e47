package org.quadcheck.report.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Fault;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.SbomCounts;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.evidence.value.State;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.limit.Limits;

/** An inspection keeps to its schema, its stored pages and its width. */
class InspectionSchemaTest {
  private static final Path SCHEMA = Path.of("docs/schema/inspection-1.json");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/inspect");
  private static final String PRODUCTS = "src/test/resources/sbom/";

  private static Inspection inspection(String name) throws InvalidInputException {
    List<Sbom> sboms =
        new Intake(ClaimVocabulary.of(List.of()), TrustStore.empty(), Limits.standard())
            .sboms(List.of(PRODUCTS + name), InputStream.nullInputStream());
    return new Inspection("0.1.0", sboms);
  }

  private static String written(String name, InspectionFormat format)
      throws IOException, InvalidInputException {
    StringWriter out = new StringWriter();
    format.write(inspection(name), out);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"product.cdx.json", "product.cdx.xml", "product.spdx", "product.spdx.json"})
  void fitsTheSchemaInEveryEncoding(String name) throws IOException, InvalidInputException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);

    assertThat(schema.validate(written(name, InspectionFormat.JSON), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"product.cdx.json", "product.spdx.json"})
  void writesTheStoredPages(String name) throws IOException, InvalidInputException {
    for (InspectionFormat format : InspectionFormat.values()) {
      Path stored = GOLDEN.resolve(name + "." + format.word());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(GOLDEN);
        Files.writeString(stored, written(name, format), StandardCharsets.UTF_8);
      }
      assertThat(written(name, format)).as("%s", stored).isEqualTo(Files.readString(stored));
    }
    if (Boolean.getBoolean("golden.update")) {
      Assertions.fail("rewritten; read the difference before you commit it");
    }
  }

  @Test
  void keepsTextWithin80Columns() throws IOException, InvalidInputException {
    assertThat(written("product.spdx", InspectionFormat.TEXT).lines())
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void countsUnderTheNamesOfTheSchema() throws IOException, InvalidInputException {
    assertThat(texts(definition("counts").get("required")))
        .containsExactlyElementsOf(
            SbomCounts.of(inspection("product.spdx").sboms().get(0)).keySet());
  }

  @Test
  void listsTheWordsOfTheProgram() throws IOException {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("state", words(State.values(), State::word));
    words.put("fault", words(Fault.values(), Fault::word));
    words.put("documentField", words(DocumentField.values(), DocumentField::word));
    words.put("componentField", words(ComponentField.values(), ComponentField::word));
    words.put("completeness", words(Completeness.values(), InspectionJson::word));
    words.put("signatureOutcome", words(SignatureOutcome.values(), SignatureOutcome::word));
    words.put("noteKind", words(FormatNote.Kind.values(), InspectionJson::word));
    for (Map.Entry<String, List<String>> one : words.entrySet()) {
      assertThat(texts(definition(one.getKey()).get("enum"))).isEqualTo(one.getValue());
    }
  }

  private static JsonNode definition(String name) throws IOException {
    return new ObjectMapper().readTree(Files.readString(SCHEMA)).get("$defs").get(name);
  }

  private static <T> List<String> words(T[] constants, Function<T, String> word) {
    return Arrays.stream(constants).map(word).toList();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }
}
