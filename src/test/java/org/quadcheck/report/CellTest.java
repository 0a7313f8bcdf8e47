package org.quadcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CellTest {

  @Test
  void marksWhatASpreadsheetWouldCalculateAsText() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("=1+1", "'=1+1");
    cells.put("+1", "'+1");
    cells.put("-1", "'-1");
    cells.put("@SUM(A1)", "'@SUM(A1)");
    cells.put("  =1", "'  =1");
    cells.put("\"=1", "'\"=1");
    cells.put("\t=1", "' =1");
    cells.put("\uFF1D1", "'\uFF1D1");
    cells.put("a; =1", "a;' =1");

    assertThat(cells).allSatisfy((value, cell) -> assertThat(Cell.of(value)).isEqualTo(cell));
  }

  @Test
  void leavesOrdinaryValuesAlone() {
    for (String value : new String[] {"", "4.2.0", "a = b - c", "2026-11-24", "x@example.org"}) {
      assertThat(Cell.of(value)).isEqualTo(value);
    }
  }

  @Test
  void cutsWhatNoCellCanHoldAndSaysSo() {
    assertThat(Cell.of("x".repeat(40_000)))
        .isEqualTo("x".repeat(32_000) + "... (cut; the JSON result has it all)");
  }
}
