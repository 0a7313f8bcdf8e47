package org.quadcheck.workbench.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.baseline.collection.ProfilesReader;
import org.quadcheck.baseline.reading.BaselineReader;
import org.quadcheck.baseline.reading.WaiverReader;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.attestation.AttestationReader;
import org.quadcheck.limit.Limits;
import org.quadcheck.workbench.CaseReader;
import org.quadcheck.workbench.SmallLibrary;

/** The schemas name the very keys and words that the readers know, no more and no fewer. */
final class KeysTest {
  private static final String ODD = "zzzzzzzz: zzzzzzzz";

  private static BaselineLibrary library;

  @BeforeAll
  static void read() throws Exception {
    library = SmallLibrary.read();
  }

  @Test
  void ofABaseline() {
    String baseline =
        """
        zzzzzzzz: 1
        requirements:
          - zzzzzzzz: 1
            nations: {US: {zzzzzzzz: 1}}
        """;
    List<Problem> problems = refused(() -> BaselineReader.read("b", bytes(baseline), library));

    assertThat(known(problems)).hasSize(3).isSubsetOf(schema(SchemaKind.BASELINE));
  }

  @Test
  void ofAProfile() {
    String profile =
        """
        profile: p
        title: P
        version: "1"
        for: [US]
        extends: [small]
        zzzzzzzz: 1
        requirements: {SM-1: {US: {zzzzzzzz: 1}}}
        add: [{zzzzzzzz: 1}]
        drop: [{zzzzzzzz: 1}]
        """;
    List<Problem> problems = refused(() -> ProfilesReader.read("p", bytes(profile), library));

    assertThat(known(problems)).hasSize(4).isSubsetOf(schema(SchemaKind.PROFILE));
  }

  @Test
  void ofTheRegister() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("nations.yaml", bytes(ODD + "\nnations: [{zzzzzzzz: 1}]"));
    files.put("claims.yaml", bytes(ODD + "\nclaims: {a.b: {zzzzzzzz: 1}}"));
    files.put(
        "sources/a.yaml", bytes(ODD + "\nsources: [{zzzzzzzz: 1, clauses: [{zzzzzzzz: 1}]}]"));
    List<Problem> problems = refused(() -> LibraryReader.read(new LibraryFiles("b", files)));

    Set<Set<String>> schemas = new HashSet<>(schema(SchemaKind.NATIONS));
    schemas.addAll(schema(SchemaKind.CLAIMS));
    schemas.addAll(schema(SchemaKind.SOURCES));
    assertThat(known(problems)).hasSize(7).isSubsetOf(schemas);
  }

  @Test
  void ofWaivers() {
    String waivers = ODD + "\nwaivers: [{zzzzzzzz: 1}]";
    List<Problem> problems = refused(() -> WaiverReader.read("w", bytes(waivers), library));

    assertThat(known(problems)).hasSize(2).isSubsetOf(schema(SchemaKind.WAIVERS));
  }

  @Test
  void ofACase(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("expected.yaml"), ODD + "\nexpected: {A-1: zzzzzzzz}");
    List<Problem> problems = refused(() -> CaseReader.read(folder));

    assertThat(known(problems)).hasSize(2).isSubsetOf(schema(SchemaKind.EXPECTED));
  }

  @Test
  void ofAnAttestation() {
    String attestation =
        """
        attestation: 1
        zzzzzzzz: 1
        offers: zzzzzzzz
        scope: zzzzzzzz
        supplier: {zzzzzzzz: 1}
        product: {zzzzzzzz: 1}
        sbom: {zzzzzzzz: 1}
        signed-by: {zzzzzzzz: 1}
        claims: {incident.notify-authority: {zzzzzzzz: 1}}
        exhibits: {a: {zzzzzzzz: 1}, b: {kind: zzzzzzzz}}
        plans: {a: {zzzzzzzz: 1}}
        form:
          zzzzzzzz: 1
          contact: {zzzzzzzz: 1}
          products: [{zzzzzzzz: 1}]
          attachments: [{zzzzzzzz: 1}]
          letters: {a: {zzzzzzzz: 1, milestones: [{zzzzzzzz: 1}]}}
        """;
    List<Problem> problems =
        refused(
            () ->
                new AttestationReader(library.claims(), Limits.standard())
                    .read("a", bytes(attestation), Map.of()));

    assertThat(known(problems)).hasSize(16).isSubsetOf(schema(SchemaKind.ATTESTATION));
  }

  private interface Attempt {
    void make() throws IOException, InvalidBaselineException, InvalidInputException;
  }

  private static List<Problem> refused(Attempt attempt) {
    try {
      attempt.make();
    } catch (InvalidBaselineException e) {
      return e.problems();
    } catch (InvalidInputException e) {
      return e.problems();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("nothing was refused");
  }

  /** The lists that the readers' messages end with. */
  private static Set<Set<String>> known(List<Problem> problems) {
    Set<Set<String>> known = new HashSet<>();
    for (Problem problem : problems) {
      int list = problem.message().indexOf(" Known: ");
      if (list >= 0 && problem.message().contains("zzzzzzzz")) {
        String words = problem.message().substring(list + 8).replaceAll("\\.$", "");
        known.add(new TreeSet<>(List.of(words.split(", "))));
      }
    }
    return known;
  }

  /** The keys of every closed map of a schema, and its closed lists of words. */
  private static Set<Set<String>> schema(SchemaKind kind) {
    Set<Set<String>> found = new HashSet<>();
    try {
      collect(new ObjectMapper().readTree(kind.text(library, List.of())), found);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return found;
  }

  private static void collect(JsonNode node, Set<Set<String>> found) {
    if (node.has("additionalProperties") && node.has("properties")) {
      found.add(new TreeSet<>(names(node.get("properties"))));
    }
    if (node.has("enum")) {
      found.add(new TreeSet<>(node.get("enum").valueStream().map(JsonNode::asText).toList()));
    }
    node.forEach(child -> collect(child, found));
  }

  private static List<String> names(JsonNode map) {
    List<String> names = new ArrayList<>();
    map.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
