package org.quadcheck.workbench.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Nation;
import org.quadcheck.page.Block;
import org.quadcheck.page.Page;
import org.quadcheck.page.PageDraft;
import org.quadcheck.workbench.Edition;

/** Requirements against nations on a day, with the strictest marked. */
public record Matrix(Edition edition, List<Nation> nations, LocalDate asOf) {
  private static final int LEADS = 3;

  public Matrix {
    nations = List.copyOf(nations);
  }

  /** One table a baseline. */
  public Page page() {
    PageDraft page = new PageDraft("What each nation asks, as of " + asOf);
    page.paragraph(
        "%s the strictest where nations differ, of the obligation or of a number of the same kind;"
                .formatted(MatrixRow.STRICTEST)
            + " %s only on a condition; %s a number that no clause states. What stands beside a"
                .formatted(MatrixRow.CONDITION, MatrixRow.TOOL_POLICY)
            + " title is asked alike by all; an empty cell is not asked.");
    for (Baseline baseline : edition.baselines()) {
      page.section("%s %s  %s".formatted(baseline.id(), baseline.version(), baseline.title()));
      page.table(new Block.Table(head(), LEADS, rows(baseline)));
    }
    return page.page();
  }

  private List<String> head() {
    List<String> head = new ArrayList<>(List.of("Requirement", "Title", "Asked alike"));
    nations.forEach(nation -> head.add(nation.name()));
    return head;
  }

  private List<List<String>> rows(Baseline baseline) {
    return baseline.requirements().stream()
        .filter(requirement -> !requirement.retired())
        .map(requirement -> MatrixRow.of(requirement, nations, asOf))
        .filter(row -> !row.isEmpty())
        .map(MatrixRow::cells)
        .toList();
  }
}
