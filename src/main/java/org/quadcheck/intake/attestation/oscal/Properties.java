package org.quadcheck.intake.attestation.oscal;

import java.util.List;
import java.util.Optional;
import org.quadcheck.document.TextNode;
import org.quadcheck.intake.attestation.Part;

/** The properties of one part of an OSCAL document. */
record Properties(List<Part> all) {

  static Properties of(Part part) {
    return new Properties(part.parts("props"));
  }

  /** The values of a property of ours. */
  List<TextNode> own(String name) {
    return all.stream()
        .filter(one -> one.text("ns").equals(OscalWords.OURS) && one.text("name").equals(name))
        .flatMap(one -> one.node("value").stream())
        .toList();
  }

  /** The values of a property of OSCAL. */
  List<TextNode> core(String name) {
    return all.stream()
        .filter(one -> one.text("ns").isEmpty() || one.text("ns").equals(OscalWords.CORE))
        .filter(one -> one.text("name").equals(name))
        .flatMap(one -> one.node("value").stream())
        .toList();
  }

  /** The first value of a property, whosever it is. */
  Optional<TextNode> any(String name) {
    return all.stream()
        .filter(one -> one.text("name").equals(name))
        .flatMap(one -> one.node("value").stream())
        .findFirst();
  }
}
