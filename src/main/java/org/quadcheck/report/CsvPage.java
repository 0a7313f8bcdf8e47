package org.quadcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.quadcheck.page.Block;
import org.quadcheck.page.Page;

/**
 * The tables of a page for a spreadsheet; tables of the same head follow each other under one head.
 */
record CsvPage(Page page) {
  /** Without it Excel takes UTF-8 for the code page of the country. */
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  void write(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    List<String> head = List.of();
    for (Block block : page.blocks()) {
      if (block instanceof Block.Table table) {
        if (!table.head().equals(head)) {
          head = table.head();
          print(printer, head);
        }
        for (List<String> row : table.rows()) {
          print(printer, row);
        }
      }
    }
  }

  private static void print(CSVPrinter printer, List<String> row) throws IOException {
    for (String cell : row) {
      printer.print(Cell.of(cell));
    }
    printer.println();
  }
}
