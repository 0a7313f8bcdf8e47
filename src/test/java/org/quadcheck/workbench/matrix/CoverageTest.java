package org.quadcheck.workbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.workbench.EditedLibrary;

class CoverageTest {
  @Test
  void aClauseIsOpenUntilItIsCitedOrLeftOutWithAReason() throws InvalidBaselineException {
    assertThat(new Coverage(new EditedLibrary().edition("x").library()).open())
        .extracting(Clause::citation)
        .containsExactly("in-directions#iii", "joint-guide#2");
    EditedLibrary said =
        new EditedLibrary()
            .with("sources/p.yaml", "Tell whom., verified", "Tell whom., left-out: no, verified");
    assertThat(new Coverage(said.edition("x").library()).open())
        .extracting(Clause::citation)
        .containsExactly("in-directions#iii");
  }

  @Test
  void anEmptyReasonLeavesAClauseOpen() throws InvalidBaselineException {
    EditedLibrary empty =
        new EditedLibrary()
            .with("sources/p.yaml", "Tell whom., verified", "Tell whom., left-out: '', verified");

    assertThat(new Coverage(empty.edition("x").library()).open())
        .extracting(Clause::citation)
        .containsExactly("in-directions#iii", "joint-guide#2");
  }

  @Test
  void aCitedClauseIsNotLeftOut() {
    EditedLibrary both =
        new EditedLibrary()
            .with("sources/p.yaml", "text: Six hours.,", "text: Six hours., left-out: Old.,");

    assertThatThrownBy(() -> both.edition("x"))
        .hasMessage(
            "x/quad-x/baseline.yaml:15:58: 'in-directions#ii' is left out: Old. Cite another"
                + " clause, or take its 'left-out' away.");
  }
}
