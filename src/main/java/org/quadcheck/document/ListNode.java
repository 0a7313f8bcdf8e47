package org.quadcheck.document;

import java.util.List;
import org.quadcheck.evidence.value.Place;

/** Several values, in the order of the file. */
public record ListNode(Place place, List<Node> items) implements Node {
  public ListNode {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "a list";
  }
}
