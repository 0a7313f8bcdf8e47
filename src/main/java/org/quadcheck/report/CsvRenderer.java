package org.quadcheck.report;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Finding;

/**
 * One row a finding for a spreadsheet; what all rows share stands in each, so that one can filter.
 */
final class CsvRenderer implements Renderer {
  /** Without it Excel takes UTF-8 for the code page of the country. */
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  @Override
  public void write(AssessmentResult result, Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    for (CsvColumn column : CsvColumn.ALL) {
      printer.print(column.head());
    }
    printer.println();
    for (Finding finding : result.findings()) {
      for (CsvColumn column : CsvColumn.ALL) {
        printer.print(Cell.of(column.value().apply(result, finding)));
      }
      printer.println();
    }
  }
}
