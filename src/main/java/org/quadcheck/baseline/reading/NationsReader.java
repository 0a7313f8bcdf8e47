package org.quadcheck.baseline.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quadcheck.baseline.Nation;
import org.quadcheck.document.Fields;
import org.quadcheck.document.Node;
import org.quadcheck.evidence.value.Problem;

/** Reads {@code nations.yaml}. */
public final class NationsReader {
  private final List<Problem> problems;
  private final Set<String> seen = new HashSet<>();

  public NationsReader(List<Problem> problems) {
    this.problems = problems;
  }

  public List<Nation> read(Node root) {
    Fields fields = Fields.of(root, "the list of nations", problems);
    List<Nation> nations = fields.items("nations").stream().map(this::nation).toList();
    fields.done();
    return nations;
  }

  private Nation nation(Node node) {
    Fields fields = Fields.of(node, "a nation", problems);
    String code = fields.requiredText("code");
    if (!code.matches("[A-Z]{2}")) {
      fields.complain(
          fields.place("code"), "'code' must be two capital letters of ISO 3166-1, such as JP.");
    }
    if (!seen.add(code)) {
      fields.complain(fields.place("code"), "nation '%s' stands twice.".formatted(code));
    }
    Nation nation = new Nation(code, fields.requiredText("name"));
    fields.done();
    return nation;
  }
}
