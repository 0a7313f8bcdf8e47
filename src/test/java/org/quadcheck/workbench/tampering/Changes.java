package org.quadcheck.workbench.tampering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.workbench.mutation.Tree;

/** Every change of one submission. */
final class Changes {
  private final Offer offer;
  private final List<Change> changes = new ArrayList<>();

  private Changes(Offer offer) {
    this.offer = offer;
  }

  static List<Change> of(Offer offer, ClaimVocabulary vocabulary) {
    Changes all = new Changes(offer);
    offer.names().forEach(all::file);
    Node attestation = offer.root(Offer.ATTESTATION);
    all.fields(
        attestation,
        FieldWalk.ofAttestation(attestation, vocabulary),
        bytes -> offer.with(Offer.ATTESTATION, Optional.of(bytes)));
    offer
        .sbom()
        .map(offer::root)
        .map(Changes::withOneHash)
        .ifPresent(sbom -> all.fields(sbom, FieldWalk.ofSbom(sbom), offer::attesting));
    return List.copyOf(all.changes);
  }

  /** Where a component has eight hashes, nothing rests on any one of them. */
  private static Node withOneHash(Node sbom) {
    return FieldWalk.ofSbom(sbom).stream()
        .filter(field -> field.path().matches(".*\\.hashes\\[\\d+]"))
        .filter(field -> !isSha256((MapNode) field.node()))
        .findFirst()
        .map(field -> withOneHash(Tree.with(sbom, field.node(), Optional.empty())))
        .orElse(sbom);
  }

  private static boolean isSha256(MapNode hash) {
    return hash.find("alg").filter(alg -> ((TextNode) alg).text().equals("SHA-256")).isPresent();
  }

  private void fields(
      Node root, List<Field> fields, Function<byte[], Map<String, byte[]>> handedIn) {
    for (Field field : fields) {
      for (Operator operator : Operator.values()) {
        for (Optional<Node> other : operator.replacements(field, fields)) {
          String what = other.map(node -> new Field(field.part(), "", "", node).text()).orElse("");
          changes.add(
              new Change(
                  operator,
                  field.part(),
                  field.path(),
                  what,
                  () -> handedIn.apply(Tree.json(Tree.with(root, field.node(), other)))));
        }
      }
    }
  }

  private void file(String file) {
    file(Operator.DELETE, file, Optional.empty());
    file(Operator.BLANK, file, Optional.of(new byte[0]));
    if (!file.equals(Offer.ATTESTATION)) {
      byte[] other = offer.files().get(file).clone();
      other[other.length / 2] ^= 1;
      file(Operator.BYTE, file, Optional.of(other));
    }
  }

  private void file(Operator operator, String file, Optional<byte[]> other) {
    changes.add(new Change(operator, Part.FILE, file, "", () -> offer.with(file, other)));
  }
}
