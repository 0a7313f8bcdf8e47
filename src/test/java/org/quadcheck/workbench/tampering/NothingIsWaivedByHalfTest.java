package org.quadcheck.workbench.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.baseline.reading.WaiverReader;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Node;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.workbench.mutation.Tree;

/** Each field of a waiver bears it: without it, the file is refused or the waiver excuses less. */
class NothingIsWaivedByHalfTest {
  private static final Path WAIVERS = Path.of("examples/waivers.yaml");

  @TempDir private Path room;
  private BaselineLibrary library;
  private Judge judge;
  private Submission submission;
  private Map<String, Said> before;

  @BeforeEach
  void judgeAsItIs() throws IOException, InvalidBaselineException, InvalidInputException {
    library = LibraryReader.read(LibraryFiles.ofFolder(Path.of("baselines")));
    judge = new Judge(library, Path.of("examples/trust"), room);
    submission = judge.read(Offer.read(Path.of("examples/waived")).files());
    before = verdicts(Files.readAllBytes(WAIVERS)).orElseThrow();
  }

  private Optional<Map<String, Said>> verdicts(byte[] waivers) {
    try {
      Map<String, Said> said =
          judge.said(submission, WaiverReader.read("waivers.yaml", waivers, library));
      said.keySet().removeIf(subject -> !subject.startsWith(Judge.VERDICT));
      return Optional.of(said);
    } catch (InvalidBaselineException e) {
      return Optional.empty();
    }
  }

  @Test
  void changesEveryVerdictThatRestsOnIt() throws IOException {
    assertThat(before).hasSize(4).allSatisfy((nation, said) -> assertThat(said.passed()).isTrue());
    Node root =
        DocumentReader.read("waivers.yaml", Files.readAllBytes(WAIVERS)).root().orElseThrow();
    List<Field> fields = FieldWalk.ofSbom(root);
    List<String> standing = new ArrayList<>();
    int tried = 0;
    for (Field field : fields) {
      for (Operator operator : Operator.values()) {
        for (Optional<Node> other : operator.replacements(field, fields)) {
          tried++;
          byte[] changed = Tree.json(Tree.with(root, field.node(), other));
          if (verdicts(changed).filter(before::equals).isPresent()) {
            standing.add(field.path() + ": " + operator.word());
          }
        }
      }
    }

    // The other reason is a reason too; whether it is a good one, only the approver knows.
    assertThat(standing).containsExactly("waivers[0].reason: swap", "waivers[1].reason: swap");
    assertThat(tried).isGreaterThan(150);
  }
}
