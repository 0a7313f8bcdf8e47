package org.quadcheck.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.page.Block;
import org.quadcheck.workbench.EditedLibrary;
import org.quadcheck.workbench.Edition;

class EditionDiffTest {
  private static List<String> items(EditedLibrary changed) throws InvalidBaselineException {
    Edition old = new EditedLibrary().edition("old");
    return new EditionDiff(old, changed.edition("new"))
        .page().blocks().stream()
            .filter(block -> block instanceof Block.Item)
            .map(block -> ((Block.Item) block).text())
            .toList();
  }

  @Test
  void saysThatNothingChanges() throws InvalidBaselineException {
    Edition old = new EditedLibrary().edition("old");

    assertThat(new EditionDiff(old, new EditedLibrary().edition("new")).page().blocks())
        .containsExactly(new Block.Paragraph("Nothing changes."));
  }

  @Test
  void saysANumberAndWhetherItIsStricter() throws InvalidBaselineException {
    assertThat(
            items(
                new EditedLibrary()
                    .with(
                        "IN: {obligation: must, with: {limit: 12h}",
                        "IN: {obligation: must, with: {limit: 6h}")
                    .with("limit: 72h", "limit: 96h")))
        .containsExactly(
            "United States now asks at most 96 h instead of 72 h (weaker)",
            "India now asks at most 6 h instead of 12 h (stricter)");
  }

  @Test
  void saysWhoAsksAnewAndWhoNoLonger() throws InvalidBaselineException {
    assertThat(
            items(
                new EditedLibrary()
                    .with(
                        "US: {obligation: may, cites: [joint-guide#1]}",
                        "IN: {obligation: must, cites: [joint-guide#1]}")))
        .containsExactly(
            "India now asks this (must): can answer: Who counts the keys?",
            "United States no longer asks this (it was a may)");
  }

  @Test
  void saysObligationConditionPeriodAndCitation() throws InvalidBaselineException {
    assertThat(
            items(
                new EditedLibrary()
                    .with(", when: {supplier.critical: true}", "")
                    .with("US: {obligation: should", "US: {obligation: must")
                    .with("from: 2027-05-13", "until: 2027-05-13")
                    .with("cites: [in-directions#ii]", "cites: [in-directions#iii]")))
        .containsExactly(
            "United States: obligation raised from should to must",
            "Australia asks this no longer only if \"Are you critical?\" is yes",
            "India now cites [Directions of 2022, iii]",
            "India no longer cites [Directions of 2022, ii]",
            "India asks this now until 2027-05-13; before, from 2027-05-13");
  }

  @Test
  void saysEachPeriodOfItsOwn() throws InvalidBaselineException {
    assertThat(
            items(
                new EditedLibrary()
                    .with(
                        "IN: {obligation: may, cites: [joint-guide#1], from: 2027-05-13}",
                        "IN: [{obligation: may, cites: [joint-guide#1], from: 2027-05-13, until:"
                            + " 2027-12-31}, {obligation: must, cites: [joint-guide#1], from:"
                            + " 2028-01-01}]")))
        .containsExactly(
            "India asks this now from 2027-05-13 until 2027-12-31; before, from 2027-05-13",
            "India now asks this (must): answers mfa.kind with key, from 2028-01-01");
  }

  @Test
  void putsWordingLast() throws InvalidBaselineException {
    assertThat(
            items(
                new EditedLibrary()
                    .with("Incidents are told in time", "Incidents are told soon")
                    .with("sources/p.yaml", "verified: secondary", "verified: primary")
                    .with("id: X-MF-10\n    title", "id: X-MF-10\n    retired: true\n    title")))
        .containsExactly(
            "retired: it is no longer put to anybody",
            "clause iii, read: now primary, before secondary",
            "title reworded: \"Incidents are told soon\"; before, \"Incidents are told in time\"");
  }

  @Test
  void saysThatARequirementIsNewOrRemovedInTheOrderOfNumbers() throws InvalidBaselineException {
    assertThat(items(new EditedLibrary().with("id: X-MF-10", "id: X-MF-3")))
        .containsExactly(
            "new requirement, which speaks of software",
            "United States now asks this (may): can answer: Who counts the keys?",
            "removed: no longer asked by United States",
            "a requirement is retired, not removed: reports of the past name its id");
  }

  @Test
  void saysWhatChangesInSourcesAndClaims() throws InvalidBaselineException {
    assertThat(
            items(
                new EditedLibrary()
                    .with(
                        "sources/p.yaml",
                        "force: law",
                        "force: law\n    in-force-until: 2027-01-31")
                    .with("claims.yaml", "values: [key, app]", "values: [key, app, phone]")
                    .with("claims.yaml", "Are you critical?", "Are you critical in India?")))
        .containsExactly(
            "last day in force: now 2027-01-31, before none",
            "answers allowed: with phone",
            "question reworded: \"Are you critical in India?\"; before, \"Are you critical?\"");
  }

  @Test
  void saysThatABaselineEnds() throws InvalidBaselineException {
    assertThat(
            items(
                new EditedLibrary()
                    .with("status: current", "status: ended\nin-force-until: 2026-07-28")))
        .containsExactly(
            "status: now ended, before current",
            "last day on which it is asked: now 2026-07-28, before none");
  }
}
