package org.quadcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Gate;

/** A page for a person at a terminal: the verdict first, the reasons, what to ask, the facts. */
final class TextRenderer implements Renderer {

  @Override
  public void write(AssessmentResult result, Writer out) throws IOException {
    Paper paper = new Paper();
    heading(result, paper);
    new TextVerdicts(result, paper).print();
    List<RequirementRow> rows = RequirementRow.of(result);
    new TextTables(result, rows, paper).print();
    new TextAsks(result, rows, paper).print();
    new TextFacts(result, paper).print();
    new TextInputs(result, paper).print();
    paper.blank();
    paper.paragraph("", gate(result.gate()));
    out.write(paper.toString());
  }

  private static void heading(AssessmentResult result, Paper paper) {
    String version = Phrases.orElse(result.productVersion(), "(version not named)");
    String product =
        result.product().isBlank()
            ? "(product not named)"
            : Phrases.value(result.product()) + " " + version;
    String name = product + ", " + Phrases.orElse(result.supplier(), "(supplier not named)");
    String day = "as of " + result.asOf();
    int column = Paper.WIDTH - 1 - day.length();
    if (Columns.of(name) < column) {
      paper.row("", name, day, column);
    } else {
      paper.paragraph("", name);
      paper.paragraph("", day);
    }
    paper.blank();
  }

  private static String gate(Gate gate) {
    String passed = gate.passed() ? "passed" : "NOT passed";
    String only = gate.reportOnly() ? " Report only: the exit code does not follow it." : "";
    return "Gate (fail-on %s): %s.%s".formatted(gate.failOn().word(), passed, only);
  }
}
