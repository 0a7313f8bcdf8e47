package org.quadcheck.workbench.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.document.Node;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.workbench.mutation.Tree;

/** A VEX that is handed in as an exhibit says something, of what is offered, by today. */
class NothingIsDocumentedByHalfAVexTest {
  private static final String VEX = "evidence/gateway-4.2.0.openvex.json";
  private static final String RESTING = "SB-I8 IN";

  @TempDir private Path room;

  @Test
  void changesWhatRestsOnIt() throws IOException, InvalidBaselineException, InvalidInputException {
    BaselineLibrary library = LibraryReader.read(LibraryFiles.ofFolder(Path.of("baselines")));
    Judge judge = new Judge(library, Path.of("examples/trust"), room);
    Offer offer = Offer.read(Path.of("examples/waived"));
    Said before = judge.judge(offer.files()).orElseThrow().get(RESTING);
    Node root = offer.root(VEX);
    List<Field> fields = FieldWalk.ofSbom(root);
    Set<String> standing = new TreeSet<>();
    for (Field field : fields) {
      for (Operator operator : Operator.values()) {
        for (Optional<Node> other : operator.replacements(field, fields)) {
          Map<String, byte[]> changed =
              naming(offer, Tree.json(Tree.with(root, field.node(), other)));
          Optional<Said> said = judge.judge(changed).map(all -> all.get(RESTING));
          if (said.filter(before::equals).isPresent()) {
            standing.add(operator == Operator.SWAP ? field.path() + ", swapped" : field.path());
          }
        }
      }
    }

    assertThat(before.isBacked()).isTrue();
    // By whom, when and why it is said is asked where a vulnerability is known in a component; the
    // name of the document that stands in the place of the product's holds the product's.
    assertThat(standing)
        .containsExactly(
            "@id",
            "@id, swapped",
            "author",
            "statements[0].justification",
            "statements[0].products[0].@id, swapped",
            "timestamp",
            "version");
  }

  /** The attestation is made for the changed file, so that its digest gives nothing away. */
  private static Map<String, byte[]> naming(Offer offer, byte[] vex) {
    Map<String, byte[]> files = new TreeMap<>(offer.files());
    String attestation = new String(files.get(Offer.ATTESTATION), StandardCharsets.UTF_8);
    String bound = attestation.replace(Digests.sha256(files.get(VEX)), Digests.sha256(vex));
    files.put(Offer.ATTESTATION, bound.getBytes(StandardCharsets.UTF_8));
    files.put(VEX, vex);
    return files;
  }
}
