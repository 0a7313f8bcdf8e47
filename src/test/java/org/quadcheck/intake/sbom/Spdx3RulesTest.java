package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.SbomCounts;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Signature;

/** The rules of SPDX 3.0.1, which are ours, agree with the official JSON schema. */
class Spdx3RulesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the schema does not ask, and the prose does. */
  private static final Set<String> BEYOND_THE_SCHEMA =
      Set.of(
          "'specVersion' is not 3.0.1, the version of the context",
          "a 'spdxId' is used that another part has",
          "a LicenseRef- has no text in the document",
          "a package has no name",
          "a package names an agent that the document does not have",
          "the document does not say what it describes",
          "the document has no CreationInfo");

  private final Schema official = schema();

  private static Schema schema() {
    try {
      Path file = Fixtures.folder().resolve("spdx-schema/spdx-schema-v3.0.1.json");
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode document(String name) throws IOException {
    return JSON.readTree(Fixtures.folder().resolve(name).toFile());
  }

  @Test
  void agreeOnRealDocuments() throws IOException {
    List<String> otherwise = new ArrayList<>();
    int compared = 0;
    for (Path file : Fixtures.files()) {
      if (!Fixtures.format(file).equals(Optional.of(SbomFormat.SPDX_3_JSON_LD))) {
        continue;
      }
      try {
        Sbom sbom = Fixtures.read(SbomFormat.SPDX_3_JSON_LD, file);
        if (sbom.version().equals("3.0.1")) {
          compared++;
          boolean theirs = official.validate(JSON.readTree(file.toFile())).isEmpty();
          if (theirs != beyond(sbom).isEmpty()) {
            otherwise.add(Fixtures.folder().relativize(file) + " " + beyond(sbom));
          }
        }
      } catch (InvalidInputException e) {
        // Another form, or two documents.
      }
    }
    assertThat(compared).isGreaterThan(8);
    assertThat(otherwise).isEmpty();
  }

  /** What is found against it that the schema should find too. */
  private static Set<String> beyond(Sbom sbom) {
    Set<String> found = new TreeSet<>();
    sbom.notes().stream().map(FormatNote::message).forEach(found::add);
    found.removeAll(BEYOND_THE_SCHEMA);
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spdx-tools-java/SPDXJsonLDExample-v3.0.1.json",
        "spdx-examples/software/example13/spdx3.0/example13.spdx3.json"
      })
  void agreeOnWhatIsDamaged(String name) throws IOException {
    List<String> otherwise = new ArrayList<>();
    List<String> paths = Damage.paths(document(name));
    int invalid = 0;
    for (String path : paths) {
      for (Damage damage : Damage.values()) {
        JsonNode damaged = document(name);
        damage.apply(damaged, path);
        boolean theirs = official.validate(damaged).isEmpty();
        invalid += theirs ? 0 : 1;
        if (theirs != seen(damaged).isEmpty()) {
          otherwise.add(damage + " " + path + ": " + theirs + " " + seen(damaged));
        }
      }
    }
    assertThat(invalid).isGreaterThan(100);
    assertThat(otherwise).isEmpty();
  }

  /** The schema has room for one element in the place of the graph, which holds the others. */
  private static ObjectNode asOneElement(JsonNode document) {
    ObjectNode root = JSON.createObjectNode();
    root.set("@context", document.get("@context"));
    ArrayNode others = JSON.createArrayNode();
    for (JsonNode one : document.get("@graph")) {
      switch (one.path("type").asText()) {
        case "SpdxDocument" -> root.setAll((ObjectNode) one);
        case "CreationInfo" -> {}
        default -> others.add(one);
      }
    }
    root.set("creationInfo", document.get("@graph").get(0));
    root.set("element", others);
    return root;
  }

  @Test
  void agreeOnADocumentThatIsOneElement() throws IOException, InvalidInputException {
    JsonNode graph = document("spdx-schema/examples/jsonld/package_sbom.json");
    ObjectNode root = asOneElement(graph);
    Sbom one = Fixtures.read(JSON.writeValueAsBytes(root));

    assertThat(official.validate(root)).isEmpty();
    assertThat(beyond(one)).isEmpty();
    assertThat(SbomCounts.of(one))
        .isEqualTo(SbomCounts.of(Fixtures.read(JSON.writeValueAsBytes(graph))));
    assertThat(one.subject()).isPresent();
    assertThat(one.fact(DocumentField.AUTHOR).text()).isEqualTo("Joshua Watt");
  }

  @Test
  void agreeOnWhatIsDamagedInOneElement() throws IOException {
    JsonNode graph = document("spdx-schema/examples/jsonld/package_sbom.json");
    List<String> otherwise = new ArrayList<>();
    for (String path : Damage.paths(asOneElement(graph))) {
      for (Damage damage : Damage.values()) {
        JsonNode damaged = asOneElement(graph.deepCopy());
        damage.apply(damaged, path);
        boolean theirs = official.validate(damaged).isEmpty();
        if (theirs != seen(damaged).isEmpty()) {
          otherwise.add(damage + " " + path + ": " + theirs + " " + seen(damaged));
        }
      }
    }
    assertThat(otherwise).isEmpty();
  }

  @Test
  void passOverWhatStandsBesideTheGraphAndMeansNothing() throws IOException, InvalidInputException {
    ObjectNode signed = (ObjectNode) document("spdx-schema/examples/jsonld/package_sbom.json");
    Sbom before = Fixtures.read(JSON.writeValueAsBytes(signed));
    signed.putObject("signature").put("algorithm", "Ed25519").put("type", "x").put("value", "AA");
    Sbom after = Fixtures.read(JSON.writeValueAsBytes(signed));

    assertThat(beyond(after)).containsExactly("unknown member 'signature' was skipped");
    assertThat(SbomCounts.of(after)).isEqualTo(SbomCounts.of(before));
    assertThat(after.signatures()).extracting(Signature::scheme).containsExactly("jsf");
    assertThat(official.validate(signed)).isNotEmpty();
    assertThat(after.validity().grade()).isEqualTo(Validity.Grade.VIOLATIONS);
  }

  private static Set<String> seen(JsonNode damaged) throws IOException {
    try {
      return beyond(Fixtures.read(JSON.writeValueAsBytes(damaged)));
    } catch (InvalidInputException e) {
      return Set.of("refused");
    } catch (java.util.NoSuchElementException e) {
      return Set.of("not recognised");
    }
  }

  @Test
  void holdTheClassesOfWhatAMemberNames() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
            {"type":"CreationInfo","@id":"_:c","specVersion":"3.0.1","created":"2026-01-31","createdBy":[]},
            {"type":"SpdxDocument","spdxId":"u:d","creationInfo":"_:c","rootElement":["u:a"],"profileConformance":["core"]},
            {"type":"software_Package","spdxId":"u:a","creationInfo":"_:c","name":"a","rootElement":["u:a"],
            "suppliedBy":{"type":"Tool","spdxId":"u:t","creationInfo":"_:c"},"verifiedUsing":{"type":"Hash","algorithm":"rot13"}},
            {"type":"ElementCollection","spdxId":"u:e","creationInfo":"_:c"}]}
            """);

    assertThat(sbom.notes())
        .extracting(note -> note.place().line() + " " + note.message())
        .containsExactly(
            "2 'created' must be written as 2026-01-31T12:00:00Z",
            "2 'createdBy' must have at least 1 entry",
            "5 a 'Tool' stands where a 'Agent' is asked for",
            "5 'verifiedUsing' must be a list",
            "5 'algorithm' is 'rot13', which is none of the 22 values that the format knows",
            "5 'Hash' lacks 'hashValue'",
            "4 a 'software_Package' has no member 'rootElement'",
            "6 'ElementCollection' is no type of element that SPDX 3 knows");
    assertThat(sbom.validity()).isEqualTo(new Validity("SPDX 3.0.1", 8));
  }

  @Test
  void areNotThereForAnotherVersion() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"@context":"https://spdx.org/rdf/3.0.0/spdx-context.jsonld","@graph":[
            {"type":"CreationInfo","@id":"_:c","specVersion":"3.0.0","created":"2026-01-31T12:00:00Z","createdBy":["u:o"]},
            {"type":"Organization","spdxId":"u:o","creationInfo":"_:c","name":"Maker"},
            {"type":"SpdxDocument","spdxId":"u:d","creationInfo":"_:c","rootElement":["u:a"]},
            {"type":"software_Package","spdxId":"u:a","creationInfo":"_:c","name":"a"}]}
            """);

    assertThat(sbom.notes()).isEmpty();
    assertThat(sbom.validity().grade()).isEqualTo(Validity.Grade.NOT_CHECKED);
  }
}
