package org.quadcheck.intake.attestation.form;

import java.util.List;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;

/** An attestation in which each claim of which nothing but the answer is said is written short. */
final class ShortForm {
  private ShortForm() {}

  static MapNode of(MapNode form) {
    List<MapNode.Entry> entries =
        form.entries().stream()
            .map(
                one ->
                    one.key().text().equals("claims") && one.value() instanceof MapNode claims
                        ? new MapNode.Entry(one.key(), claims(claims))
                        : one)
            .toList();
    return new MapNode(form.place(), entries);
  }

  private static MapNode claims(MapNode claims) {
    return new MapNode(
        claims.place(),
        claims.entries().stream()
            .map(claim -> new MapNode.Entry(claim.key(), answer(claim.value())))
            .toList());
  }

  private static Node answer(Node claim) {
    boolean bare =
        claim instanceof MapNode map
            && map.entries().size() == 1
            && map.entries().get(0).key().text().equals("value");
    return bare ? ((MapNode) claim).entries().get(0).value() : claim;
  }
}
