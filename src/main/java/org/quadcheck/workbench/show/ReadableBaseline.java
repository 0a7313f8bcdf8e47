package org.quadcheck.workbench.show;

import java.time.LocalDate;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.page.Page;
import org.quadcheck.page.PageDraft;
import org.quadcheck.workbench.Edition;

/**
 * Whole baselines as a page: what each nation asks in words, on which clauses, what is asked of the
 * supplier, and how each requirement is met.
 *
 * @param asOf the day on which it is told what is in force
 */
public record ReadableBaseline(Edition edition, LocalDate asOf) {

  /** Every requirement of every baseline that is meant, in the order of the files. */
  public Page page() {
    PageDraft page =
        new PageDraft("What is asked of suppliers by %s, as of %s".formatted(edition.name(), asOf));
    for (Baseline baseline : edition.baselines()) {
      write(baseline, page);
    }
    return page.page();
  }

  private static String title(Baseline baseline) {
    return "%s (%s %s)".formatted(baseline.title(), baseline.id(), baseline.version());
  }

  private void write(Baseline baseline, PageDraft page) {
    page.section(title(baseline));
    page.paragraph("Status: %s.".formatted(baseline.status()));
    page.paragraph(baseline.about());
    ReadableRequirement requirements =
        new ReadableRequirement(edition.library().claims(), asOf, page);
    for (Requirement requirement : baseline.requirements()) {
      requirements.write(requirement);
    }
  }
}
