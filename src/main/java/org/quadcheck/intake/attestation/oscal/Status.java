package org.quadcheck.intake.attestation.oscal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.attestation.Part;

/**
 * What the properties {@code implementation-status} of a control say, with those of its statements,
 * which are parts of it.
 */
record Status(Place place, List<String> words) {
  /** The only status that affirms. */
  static final String IMPLEMENTED = "implemented";

  private static final Set<String> NO = Set.of("false", "no");

  Status {
    words = List.copyOf(words);
  }

  static Status of(Part control) {
    List<TextNode> own = Properties.of(control).core(OscalWords.STATUS);
    Stream<TextNode> ofParts =
        control.parts("statements").stream()
            .flatMap(part -> Properties.of(part).core(OscalWords.STATUS).stream());
    // Statements alone may be only a part of what is asked.
    List<String> words =
        own.isEmpty()
            ? List.of()
            : Stream.concat(own.stream(), ofParts).map(TextNode::text).distinct().toList();
    return new Status(own.isEmpty() ? control.place() : own.get(0).place(), words);
  }

  /** The same where the question wants more than a yes or no. */
  Status ofNoAnswer() {
    return words.equals(List.of(IMPLEMENTED)) ? new Status(place, List.of()) : this;
  }

  /** The one status that is stated; empty where it is none or several. */
  String word() {
    return words.size() == 1 ? words.get(0) : "";
  }

  /** Whether an answer can be true beside it. */
  boolean allows(List<TextNode> answers) {
    boolean denied = answers.stream().anyMatch(one -> NO.contains(one.text()));
    return words.isEmpty() || (denied ? !words.contains(IMPLEMENTED) : word().equals(IMPLEMENTED));
  }
}
