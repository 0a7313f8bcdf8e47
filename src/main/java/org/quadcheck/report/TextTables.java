package org.quadcheck.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.baseline.Nation;

/** The requirements that are open or excused, a row each with a column a nation. */
record TextTables(AssessmentResult result, List<RequirementRow> rows, Paper paper) {
  private static final int COLUMN = 5;
  private static final int WIDEST_ID = 20;

  void print() {
    List<RequirementRow> shown = rows.stream().filter(this::isShown).toList();
    table("Blocks", RequirementRow.Standing.BLOCKS);
    table("Review", RequirementRow.Standing.REVIEW);
    table("Waived", RequirementRow.Standing.WAIVED);
    table("Planned", RequirementRow.Standing.PLANNED);
    if (listsRecommendations()) {
      table("Recommended", RequirementRow.Standing.RECOMMENDED);
    }
    if (!shown.isEmpty()) {
      paper.blank();
      paper.paragraph("", legend(shown));
    }
    recommendations();
  }

  private boolean listsRecommendations() {
    return result.gate().failOn() == FailOn.SHOULD;
  }

  private boolean isShown(RequirementRow row) {
    return switch (row.standing()) {
      case BLOCKS, REVIEW, WAIVED, PLANNED -> true;
      case RECOMMENDED -> listsRecommendations();
      case SETTLED -> false;
    };
  }

  private void table(String name, RequirementRow.Standing standing) {
    List<RequirementRow> here =
        rows.stream()
            .filter(row -> row.standing() == standing)
            .sorted(Comparator.comparing(row -> !row.isContradicted()))
            .toList();
    if (here.isEmpty()) {
      return;
    }
    paper.blank();
    String head = result.nations().stream().map(n -> cell(n.code())).collect(Collectors.joining());
    paper.row("", name, head, firstColumn());
    List<SharedLack> lacks = SharedLack.among(here);
    lacks.forEach(this::group);
    here.stream()
        .filter(row -> lacks.stream().noneMatch(lack -> lack.rows().contains(row)))
        .forEach(this::row);
  }

  private void group(SharedLack lack) {
    paper.paragraph("  ", lack.words());
    lack.rows().forEach(row -> head("    ", row));
  }

  private void row(RequirementRow row) {
    head("  ", row);
    new TextReasons(row, result, paper, indent("  ")).print();
  }

  private void head(String margin, RequirementRow row) {
    String cells =
        result.nations().stream()
            .map(nation -> cell(Sign.of(row.of(nation)).shown()))
            .collect(Collectors.joining());
    String id = margin + Phrases.value(row.requirement());
    String indent = indent(margin);
    String lead = Columns.pad(id, indent.length());
    if (Columns.of(lead) > indent.length()) {
      paper.paragraph("", id);
      lead = indent;
    }
    paper.row(lead, Phrases.value(row.title()), cells, firstColumn());
  }

  private static String cell(String text) {
    return Columns.pad(text, COLUMN);
  }

  private int firstColumn() {
    return Paper.WIDTH - COLUMN * result.nations().size();
  }

  private String indent(String margin) {
    int widest = rows.stream().mapToInt(row -> Columns.of(row.requirement())).max().orElse(0);
    return margin + " ".repeat(2 + Math.min(WIDEST_ID, widest));
  }

  private String legend(List<RequirementRow> shown) {
    return Arrays.stream(Sign.values())
        .filter(sign -> shown.stream().anyMatch(row -> isIn(row, sign)))
        .map(Sign::legend)
        .collect(Collectors.joining(" | ", "", ""));
  }

  private boolean isIn(RequirementRow row, Sign sign) {
    return result.nations().stream().anyMatch(nation -> Sign.of(row.of(nation)) == sign);
  }

  private void recommendations() {
    List<String> counts =
        result.nations().stream().map(this::unmet).filter(count -> !count.isEmpty()).toList();
    if (!counts.isEmpty()) {
      String effect = listsRecommendations() ? "they stop the gate." : "they do not block.";
      paper.paragraph("", "Recommendations not met: " + String.join(", ", counts) + "; " + effect);
    }
  }

  private String unmet(Nation nation) {
    long count =
        result.findings().stream()
            .filter(finding -> finding.nation().equals(nation))
            .filter(RequirementRow::isUnmetRecommendation)
            .count();
    return count == 0 ? "" : count + " for " + Phrases.name(nation);
  }
}
