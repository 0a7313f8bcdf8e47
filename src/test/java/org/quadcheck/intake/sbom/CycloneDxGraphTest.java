package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.DependencyGraph;
import org.quadcheck.evidence.value.InvalidInputException;

/** What the dependencies and compositions of a CycloneDX document show. */
class CycloneDxGraphTest {
  private static final String SUBJECT =
      "\"metadata\":{\"component\":{\"type\":\"application\",\"name\":\"p\",\"bom-ref\":\"p\"}}";

  @Test
  void listsWhatDanglesIsRepeatedIsNotReachedAndSaysNothing() throws InvalidInputException {
    DependencyGraph graph =
        graph(
            components("a", "b", "b", "c", "d", "")
                + """
                ,"dependencies":[{"ref":"p","dependsOn":["a","a","gone","urn:cdx:x/1#y"]},
                {"ref":"a","dependsOn":["b"]},{"ref":"b"},{"ref":"c","dependsOn":["d"]},{"ref":"lost"}]
                """);

    assertThat(graph)
        .isEqualTo(
            new DependencyGraph(
                true,
                5,
                0,
                List.of("gone", "lost"),
                List.of("b"),
                List.of(3, 4, 5),
                List.of(4, 5),
                new DependencyGraph.Gaps(List.of(3, 4, 5), List.of(4, 5)),
                List.of("urn:cdx:x/1#y")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'TBD'", "'unknown'", "''", "'b'", "null", "5", "{}", "['']", "[null]"})
  void takesNothingThatIsNoListOfIdsForHavingNoDependencies(String dependsOn)
      throws InvalidInputException {
    String entries =
        ",'dependencies':[{'ref':'p','dependsOn':['a','b']},{'ref':'a','dependsOn':%s},{'ref':'b'}]";

    DependencyGraph graph =
        graph(components("a", "b") + entries.formatted(dependsOn).replace('\'', '"'));

    assertThat(graph)
        .isEqualTo(new DependencyGraph(true, 2, 0, List.of(), List.of(), List.of(), List.of(0)));
  }

  @Test
  void endsWhereDependenciesRunInACircle() throws InvalidInputException {
    DependencyGraph graph =
        graph(
            components("a", "b")
                + """
                ,"dependencies":[{"ref":"p","dependsOn":["a"]},{"ref":"a","dependsOn":["b","a"]},
                {"ref":"b","dependsOn":["a","p"]}]
                """);

    assertThat(graph)
        .isEqualTo(new DependencyGraph(true, 5, 0, List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void followsAChainOfAHundredThousand() throws InvalidInputException {
    int length = 100_000;
    StringBuilder document = new StringBuilder(SUBJECT + ",\"components\":[{}");
    for (int i = 0; i < length; i++) {
      document.append(",{\"type\":\"library\",\"name\":\"n\",\"bom-ref\":\"r%d\"}".formatted(i));
    }
    document.append("],\"dependencies\":[{\"ref\":\"p\",\"dependsOn\":[\"r0\"]}");
    for (int i = 0; i < length; i++) {
      document.append(",{\"ref\":\"r%d\",\"dependsOn\":[\"r%d\"]}".formatted(i, i + 1));
    }

    DependencyGraph graph = graph(document + "]");

    assertThat(graph)
        .isEqualTo(
            new DependencyGraph(
                true, length + 1, 0, List.of("r" + length), List.of(), List.of(0), List.of(0)));
  }

  @Test
  void reachesNothingWithoutASubject() throws InvalidInputException {
    DependencyGraph graph =
        Fixtures.read(
                """
                {"bomFormat":"CycloneDX","specVersion":"1.6",
                "components":[{"type":"library","name":"a","bom-ref":"a"}],
                "dependencies":[{"ref":"a","dependsOn":[]},{"dependsOn":["a"]}]}
                """)
            .graph();

    assertThat(graph)
        .isEqualTo(new DependencyGraph(false, 0, 0, List.of(), List.of(), List.of(0), List.of()));
  }

  @Test
  void readsNestedEntriesOfXml() throws InvalidInputException {
    DependencyGraph graph =
        Fixtures.read(
                """
                <bom xmlns="http://cyclonedx.org/schema/bom/1.2"><metadata>
                <component type="library" bom-ref="p"><name>p</name></component></metadata>
                <components><component type="library" bom-ref="a"><name>a</name></component>
                <component type="library" bom-ref="b"><name>b</name></component></components>
                <dependencies><dependency ref="p"><dependency ref="a"><dependency ref="b"/></dependency>
                </dependency></dependencies></bom>
                """)
            .graph();

    assertThat(graph)
        .isEqualTo(new DependencyGraph(true, 2, 0, List.of(), List.of(), List.of(), List.of(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "complete, COMPLETE",
    "incomplete, INCOMPLETE",
    "incomplete_first_party_only, INCOMPLETE",
    "incomplete_first_party_proprietary_only, INCOMPLETE",
    "incomplete_first_party_opensource_only, INCOMPLETE",
    "incomplete_third_party_only, INCOMPLETE",
    "incomplete_third_party_proprietary_only, INCOMPLETE",
    "incomplete_third_party_opensource_only, INCOMPLETE",
    "unknown, UNKNOWN",
    "not_specified, NOT_SAID",
    "entirely, UNKNOWN",
    "INCOMPLETE, UNKNOWN"
  })
  void takesTheCompletenessFromWhatIsSaidOfTheSubject(String aggregate, Completeness expected)
      throws InvalidInputException {
    for (String about : List.of("", ",\"assemblies\":[\"p\"]", ",\"dependencies\":[\"x\",\"p\"]")) {
      assertThat(completeness("{\"aggregate\":\"" + aggregate + "\"" + about + "}"))
          .as(about)
          .isEqualTo(expected);
    }
  }

  @Test
  void takesTheLeastThatIsSaidAndNothingThatIsSaidOfOthers() throws InvalidInputException {
    assertThat(completeness("")).isEqualTo(Completeness.NOT_SAID);
    assertThat(completeness("{\"aggregate\":\"complete\",\"assemblies\":[\"a\"]}"))
        .isEqualTo(Completeness.NOT_SAID);
    assertThat(completeness("{\"aggregate\":\"complete\",\"assemblies\":\"TBD\"}"))
        .isEqualTo(Completeness.NOT_SAID);
    assertThat(completeness("{\"aggregate\":\"complete\",\"dependencies\":[\"\"]}"))
        .isEqualTo(Completeness.NOT_SAID);
    assertThat(completeness("{\"aggregate\":\"complete\",\"vulnerabilities\":[\"a\"]}"))
        .isEqualTo(Completeness.NOT_SAID);
    assertThat(completeness("{\"aggregate\":\"complete\"},{\"aggregate\":\"incomplete\"}"))
        .isEqualTo(Completeness.INCOMPLETE);
  }

  @ParameterizedTest
  @CsvSource({
    "incomplete, assemblies, UNKNOWN",
    "incomplete_third_party_only, dependencies, UNKNOWN",
    "unknown, dependencies, UNKNOWN",
    "not_specified, dependencies, COMPLETE",
    "complete, dependencies, COMPLETE",
    "incomplete, vulnerabilities, COMPLETE"
  })
  void takesNoWholeForCompleteOfWhichAPartIsNot(
      String aggregate, String list, Completeness expected) throws InvalidInputException {
    String whole = "{\"aggregate\":\"complete\",\"dependencies\":[\"p\"]}";
    String part = ",{\"aggregate\":\"%s\",\"%s\":[\"a\"]}".formatted(aggregate, list);

    assertThat(completeness(whole + part)).isEqualTo(expected);
  }

  @Test
  void takesDependenciesCalledCompleteForAnEntry() throws InvalidInputException {
    DependencyGraph graph =
        graph(
            components("a", "b")
                + """
                ,"compositions":[{"aggregate":"complete","dependencies":["a"]},
                {"aggregate":"incomplete","dependencies":["b"]}]
                """);

    assertThat(graph.withoutEntry()).containsExactly(1);
  }

  private static String components(String... ids) {
    StringBuilder list = new StringBuilder();
    for (String id : ids) {
      String ref = id.isEmpty() ? "" : ",\"bom-ref\":\"" + id + "\"";
      list.append(list.isEmpty() ? "" : ",");
      list.append("{\"type\":\"library\",\"name\":\"n\"" + ref + "}");
    }
    return SUBJECT + ",\"components\":[" + list + "]";
  }

  private static DependencyGraph graph(String members) throws InvalidInputException {
    return Fixtures.read("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\"," + members + "}")
        .graph();
  }

  @ParameterizedTest
  @CsvSource({"incomplete, a, 0", "unknown, a, 0", "unknown, b, ''", "not_specified, a, ''"})
  void saysNothingOfAPartThatIsCalledBothCompleteAndNot(
      String aggregate, String other, String silent) throws InvalidInputException {
    String document =
        """
        {"bomFormat":"CycloneDX","specVersion":"1.6",%s,"components":[
         {"type":"library","bom-ref":"a","name":"a"}],"dependencies":[{"ref":"p","dependsOn":["a"]}],
         "compositions":[{"aggregate":"complete","dependencies":["a"]},
          {"aggregate":"%s","dependencies":["%s"]}]}
        """
            .formatted(SUBJECT, aggregate, other);

    assertThat(Fixtures.read(document).graph().withoutEntry())
        .isEqualTo(silent.isEmpty() ? List.of() : List.of(0));
  }

  private static Completeness completeness(String compositions) throws InvalidInputException {
    return Fixtures.read(
            "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",%s,\"compositions\":[%s]}"
                .formatted(SUBJECT, compositions))
        .completeness();
  }
}
