package org.quadcheck.document;

import org.quadcheck.evidence.value.Place;

/** One value of a YAML or JSON document that a person wrote, with the place where it stands. */
public sealed interface Node permits MapNode, ListNode, TextNode {

  /** Where it begins. */
  Place place();

  /** What it is, for messages: "a list". */
  String kind();
}
