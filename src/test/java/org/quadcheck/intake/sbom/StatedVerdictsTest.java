package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/**
 * What the makers of test files say of each element, against what we understand of it. A difference
 * stands with its reason in {@code stated-otherwise.tsv}.
 */
class StatedVerdictsTest {
  private static final String STATED = "stated";

  @Test
  void agreesWithTheNamesOfTheFilesOfSbomqs() throws IOException, InvalidInputException {
    List<String> different = new ArrayList<>();
    int asked = 0;
    for (String row : FixtureWalkTest.lines("sbomqs-facts.tsv")) {
      String[] cells = row.split("\t", -1);
      String ours = ours(read(cells[0]), cells[1]);
      asked++;
      if (!cells[1].equals("none") && !agrees(cells[2], ours)) {
        different.add(String.join("\t", cells[0], cells[1], cells[2], ours));
      }
    }
    assertThat(asked).isEqualTo(expected("sbomqs").size());
    assertThat(different).isEqualTo(differences("sbomqs/"));
  }

  /** Whether a fact answers to what is said of it; an empty word is as good as none. */
  private static boolean agrees(String expected, String ours) {
    return expected.equals(ours) || (!expected.equals(STATED) && ours.equals("placeholder"));
  }

  private static String ours(Sbom sbom, String fact) {
    String[] words = fact.split(" ", -1);
    return switch (words[0]) {
      case "document" -> sbom.fact(document(words[1])).state().word();
      case "component" -> all(sbom, component(words[1]));
      case "sha-512" -> algorithm(sbom, "SHA-512");
      case "edges" -> edges(sbom);
      case "vulnerabilities" -> sbom.vulnerabilities().isEmpty() ? "absent" : STATED;
      case "none" -> "";
      default -> throw new IllegalArgumentException(fact);
    };
  }

  private static String edges(Sbom sbom) {
    boolean dangling = !sbom.graph().dangling().isEmpty();
    boolean orphan = !sbom.graph().unreachable().isEmpty();
    boolean none = sbom.graph().dependencyEdges() == 0;
    return none ? "absent" : dangling ? "malformed" : orphan ? "absent" : STATED;
  }

  private static String algorithm(Sbom sbom, String name) {
    boolean all = parts(sbom).allMatch(one -> one.hashAlgorithms().contains(name));
    return all ? STATED : all(sbom, ComponentField.HASH).equals(STATED) ? "malformed" : "absent";
  }

  /** The worst state of all components, the subject among them. */
  private static String all(Sbom sbom, ComponentField field) {
    return parts(sbom)
        .map(one -> one.states().of(field))
        .max(StatedVerdictsTest::worse)
        .orElse(State.ABSENT)
        .word();
  }

  private static int worse(State one, State other) {
    List<State> order =
        List.of(
            State.STATED,
            State.UNKNOWN,
            State.WITHHELD,
            State.PLACEHOLDER,
            State.ABSENT,
            State.MALFORMED);
    return Integer.compare(order.indexOf(one), order.indexOf(other));
  }

  private static Stream<Component> parts(Sbom sbom) {
    return Stream.concat(sbom.subject().stream(), sbom.components().stream());
  }

  private static DocumentField document(String word) {
    return Stream.of(DocumentField.values())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static ComponentField component(String word) {
    return Stream.of(ComponentField.values())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void agreesWithTheNtiaConformanceCheckerElementByElement() throws IOException {
    List<String> different = new ArrayList<>();
    for (String[] row : expected("ntia-cc")) {
      String ours = ntia("ntia-cc/" + row[0], row[1]);
      if (!row[2].equals(ours)) {
        different.add(String.join("\t", "ntia-cc/" + row[0], row[1], row[2], ours));
      }
    }
    assertThat(different).isEqualTo(differences("ntia-cc/"));
  }

  private static String ntia(String path, String question) {
    Sbom sbom;
    if (Fixtures.format(Fixtures.folder().resolve(path)).isEmpty()) {
      return "refused";
    }
    try {
      sbom = read(path);
    } catch (InvalidInputException e) {
      return "refused";
    }
    return switch (question) {
      case "components without version" -> without(sbom, ComponentField.VERSION);
      case "components without supplier" -> without(sbom, ComponentField.SUPPLIER);
      case "supplier for every component" ->
          lacking(sbom, ComponentField.SUPPLIER).isEmpty() ? "yes" : "no";
      case "dependency relationships" -> relationships(sbom);
      default -> conformant(sbom);
    };
  }

  private static String without(Sbom sbom, ComponentField field) {
    return String.join("; ", lacking(sbom, field).stream().map(Component::name).toList());
  }

  private static List<Component> lacking(Sbom sbom, ComponentField field) {
    return parts(sbom).filter(one -> one.states().of(field) != State.STATED).toList();
  }

  private static boolean hasRelationships(Sbom sbom) {
    return sbom.graph().dependencyEdges() + sbom.graph().containmentEdges() > 0;
  }

  private static String relationships(Sbom sbom) {
    String other = hasOtherElements(sbom) ? "all other elements present" : "others missing too";
    return (hasRelationships(sbom) ? "present; " : "missing; ") + other;
  }

  private static boolean hasOtherElements(Sbom sbom) {
    return Stream.of(ComponentField.NAME, ComponentField.VERSION, ComponentField.SUPPLIER)
            .allMatch(field -> lacking(sbom, field).isEmpty())
        && sbom.fact(DocumentField.AUTHOR).isStated()
        && sbom.fact(DocumentField.TIMESTAMP).isStated();
  }

  private static String conformant(Sbom sbom) {
    return hasRelationships(sbom) && hasOtherElements(sbom) ? "conformant" : "not conformant";
  }

  private static Sbom read(String path) throws InvalidInputException {
    Path file = Fixtures.folder().resolve(path);
    return Fixtures.read(Fixtures.format(file).orElseThrow(), file);
  }

  private static List<String[]> expected(String set) throws IOException {
    Path file = Fixtures.folder().resolve(set).resolve("expected.csv");
    return Files.readAllLines(file).stream().skip(1).map(row -> row.split(",", -1)).toList();
  }

  private static List<String> differences(String set) {
    return FixtureWalkTest.lines("stated-otherwise.tsv").stream()
        .filter(row -> row.startsWith(set))
        .toList();
  }
}
