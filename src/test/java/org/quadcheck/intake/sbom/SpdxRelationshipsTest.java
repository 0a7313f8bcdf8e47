package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.DependencyGraph;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;

/** Each SPDX relationship leads the way that its name says. */
class SpdxRelationshipsTest {
  private static final String HEAD =
      """
      SPDXVersion: SPDX-2.3
      SPDXID: SPDXRef-DOCUMENT
      Relationship: SPDXRef-DOCUMENT DESCRIBES P
      PackageName: p
      SPDXID: P
      PackageName: a
      SPDXID: A
      """;

  /** Clause 6.3: that is the id of every document, whatever one calls itself. */
  @Test
  void takesTheOwnNameOfDocumentsForTheDocument() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(HEAD.replace("SPDXID: SPDXRef-DOCUMENT", "SPDXID: SPDXRef-DOCUMENT-4"));

    assertThat(sbom.subject()).map(Component::name).contains("p");
    assertThat(sbom.graph().dangling()).isEmpty();
    assertThat(sbom.graph().repeated()).isEmpty();
    assertThat(sbom.notes())
        .extracting(FormatNote::message)
        .contains(
            "the SPDXID of the document is 'SPDXRef-DOCUMENT-4'; SPDX writes 'SPDXRef-DOCUMENT'");
  }

  /**
   * Clause 11.1: where there is one package, and no set of files beside it, that goes by itself.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PackageName: a; false",
        "PackageName: a|SPDXID: A|FileName: ./f|SPDXID: F; false",
        "FileName: ./f|SPDXID: F|PackageName: a|SPDXID: A|Relationship: A CONTAINS F; false",
        "FileName: ./f|SPDXID: F; false",
        "FileName: ./f|SPDXID: F|PackageName: a|SPDXID: A; true",
        "PackageName: a|PackageName: b; true"
      })
  void asksWhatIsDescribedWhereThereIsMoreThanOneThing(String tags, boolean asked)
      throws InvalidInputException {
    String head = "SPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\n";
    Sbom sbom = Fixtures.read(head + tags.replace('|', '\n') + "\n");

    String wrong = "the document does not say what it describes";
    assertThat(sbom.notes().stream().anyMatch(note -> note.message().equals(wrong)))
        .isEqualTo(asked);
    assertThat(sbom.subject()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P DYNAMIC_LINK A, true",
    "P STATIC_LINK A, true",
    "P DEPENDS_ON A, true",
    "A DEPENDENCY_OF P, true",
    "A BUILD_DEPENDENCY_OF P, true",
    "A DEV_DEPENDENCY_OF P, true",
    "A OPTIONAL_DEPENDENCY_OF P, true",
    "A PROVIDED_DEPENDENCY_OF P, true",
    "A RUNTIME_DEPENDENCY_OF P, true",
    "A TEST_DEPENDENCY_OF P, true",
    "A DEPENDS_ON P, false",
    "P DEPENDENCY_OF A, false"
  })
  void followsDependenciesInTheirDirection(String relationship, boolean reached)
      throws InvalidInputException {
    DependencyGraph graph = graph("Relationship: " + relationship);

    assertThat(graph.dependencyEdges()).isEqualTo(1);
    assertThat(graph.unreachable()).isEqualTo(reached ? List.of() : List.of(0));
  }

  @ParameterizedTest
  @CsvSource({"P CONTAINS A, true", "A CONTAINED_BY P, true", "A CONTAINS P, false"})
  void tellsWhatContainmentWouldReach(String relationship, boolean reached)
      throws InvalidInputException {
    DependencyGraph graph = graph("Relationship: " + relationship);

    assertThat(graph.unreachable()).containsExactly(0);
    assertThat(graph.withParts())
        .isEqualTo(
            new DependencyGraph.Gaps(
                reached ? List.of() : List.of(0), reached ? List.of(0) : List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "P CONTAINS A",
    "A CONTAINED_BY P",
    "P DEPENDENCY_MANIFEST_OF A",
    "P DEPENDS_ON NOASSERTION"
  })
  void takesNothingElseForADependency(String relationship) throws InvalidInputException {
    boolean contains = relationship.contains("CONTAIN");
    DependencyGraph.Gaps withParts =
        new DependencyGraph.Gaps(contains ? List.of() : List.of(0), List.of(0));

    assertThat(graph("Relationship: " + relationship))
        .isEqualTo(
            new DependencyGraph(
                true,
                0,
                contains ? 1 : 0,
                List.of(),
                List.of(),
                List.of(0),
                List.of(0),
                withParts,
                List.of()));
  }

  @Test
  void takesDependingOnNoneForAnEntry() throws InvalidInputException {
    assertThat(graph("Relationship: A DEPENDS_ON NONE").withoutEntry()).isEmpty();
  }

  @Test
  void listsIdsThatNothingDeclares() throws InvalidInputException {
    DependencyGraph graph =
        graph(
            """
            Relationship: P DEPENDS_ON B
            Relationship: C OTHER A
            Relationship: A DEPENDS_ON DocumentRef-x:SPDXRef-y
            """);

    assertThat(graph.dangling()).containsExactly("B", "C");
    assertThat(graph.elsewhere()).containsExactly("DocumentRef-x:SPDXRef-y");
  }

  @Test
  void knowsNotWhetherItIsCompleteWhereTheSubjectDependsOnWhatIsNotKnown()
      throws InvalidInputException {
    String unknown = "Relationship: %s DEPENDS_ON NOASSERTION\n";

    assertThat(Fixtures.read(HEAD + unknown.formatted("P")).completeness())
        .isEqualTo(Completeness.UNKNOWN);
    assertThat(Fixtures.read(HEAD + unknown.formatted("A")).completeness())
        .isEqualTo(Completeness.NOT_SAID);
  }

  @Test
  void findsTheSubjectByTheInverseToo() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            HEAD.replace("SPDXRef-DOCUMENT DESCRIBES P", "P DESCRIBED_BY SPDXRef-DOCUMENT"));

    assertThat(sbom.subject()).map(Component::name).contains("p");
    assertThat(sbom.components()).extracting(Component::name).containsExactly("a");
  }

  @Test
  void namesNoSubjectWhereSeveralPackagesAreDescribed() throws InvalidInputException {
    Sbom sbom = Fixtures.read(HEAD + "Relationship: SPDXRef-DOCUMENT DESCRIBES A\n");

    assertThat(sbom.subject()).isEmpty();
    assertThat(sbom.components()).extracting(Component::name).containsExactly("p", "a");
    assertThat(sbom.fact(DocumentField.PRIMARY_COMPONENT).state()).isEqualTo(State.MALFORMED);
    assertThat(sbom.graph())
        .isEqualTo(
            new DependencyGraph(false, 0, 0, List.of(), List.of(), List.of(), List.of(0, 1)));
  }

  @Test
  void notesARelationshipThatSpdxDoesNotKnow() throws InvalidInputException {
    assertThat(Fixtures.read(HEAD + "Relationship: P DESCRIBE A\n").notes())
        .extracting(note -> note.place() + ": " + note.message())
        .contains(
            "sbom:8:1: 'relationshipType' is 'DESCRIBE', which is none of the 45 values that the"
                + " format knows");
  }

  private static DependencyGraph graph(String relationships) throws InvalidInputException {
    return Fixtures.read(HEAD + relationships).graph();
  }
}
