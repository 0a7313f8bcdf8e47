package org.quadcheck.report.form;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.quadcheck.baseline.AnswerWords;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.form.FormField;

/**
 * The blank attestation as a table: one row a question, of which the answer is filled in. It begins
 * with a byte order mark, without which spreadsheets take UTF-8 for another encoding.
 */
public final class CsvForm {
  private static final String AS_TEXT = "A spreadsheet makes 1.1 of 1.10: enter it as text.";
  private static final String AS_WRITTEN = "As on the document.";
  private static final char BYTE_ORDER_MARK = 0xFEFF;
  private static final String[] COLUMNS = {
    "claim", "question", "answer", "unit", "exhibit", "plan", "note"
  };
  private final CSVPrinter printer;

  private CsvForm(CSVPrinter printer) {
    this.printer = printer;
  }

  /** Writes the whole table. */
  public static void write(Questionnaire questionnaire, Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CsvForm form = new CsvForm(new CSVPrinter(out, CSVFormat.RFC4180));
    form.printer.printRecord((Object[]) COLUMNS);
    form.row("attestation", "The version of this form; leave it.", "1", "");
    form.row(
        "offers",
        "What is offered: software, managed-service or both.",
        questionnaire.asked().offer(),
        "Asked by " + questionnaire.about() + ".");
    for (FormFact fact : Stream.of(FormFact.values()).filter(questionnaire::asks).toList()) {
      form.row(fact.path(), fact.help(), "", fact == FormFact.PRODUCT_VERSION ? AS_TEXT : "");
    }
    for (Question question : questionnaire.questions()) {
      form.question(question);
    }
    form.exhibits(questionnaire);
    form.plan();
    form.form(questionnaire);
  }

  private void question(Question question) throws IOException {
    AnswerWords words = new AnswerWords(question.claim());
    String backed = words.backing().isEmpty() ? "" : "Backed by: " + words.backing() + ".";
    String asked =
        Stream.of(question.claim().question(), question.claim().help())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" "));
    printer.printRecord(
        question.claim().id(),
        asked,
        "",
        words.answer(),
        "",
        "",
        Stream.of(backed, question.whoAsks(), inTable(question))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" ")));
  }

  /** In a cell the reason and the text stand behind one another. */
  private static String inTable(Question question) {
    return question
        .notApplicable()
        .replace("{not-applicable: ", "not-applicable: ")
        .replace(", because: …}", ": why");
  }

  /** Rows for one exhibit of each kind that is asked for by itself, and for one document. */
  private void exhibits(Questionnaire questionnaire) throws IOException {
    String any = "A document that backs answers; name it by 'document' there.";
    exhibit(ExhibitKind.DOCUMENT, AskedExhibit.nobodys(), any);
    for (var asked : questionnaire.exhibits().entrySet()) {
      if (asked.getKey() != ExhibitKind.DOCUMENT) {
        String by = "Asked by " + String.join(", ", asked.getValue().requirements()) + ".";
        exhibit(asked.getKey(), asked.getValue(), by);
      }
    }
  }

  private void exhibit(ExhibitKind kind, AskedExhibit asked, String note) throws IOException {
    String path = "exhibits.%s.".formatted(kind.word());
    String copy = "Write %s here if you hand one in; copy these rows for another.";
    row(path + "kind", copy.formatted(kind.word()), "", note);
    row(path + "title", AS_WRITTEN, "", "");
    for (ExhibitFact fact : asked.stated(kind)) {
      row(path + fact.word(), of(fact), "", "");
    }
    row(path + "file", "Its name from this file's folder.", "", "");
    row(path + "sha256", "SHA-256 of that file, 64 hexadecimal digits.", "", "");
  }

  private static String of(ExhibitFact fact) {
    if (fact == ExhibitFact.EXPIRES) {
      return "The last day on which it holds, such as 2026-03-14, if it says so.";
    }
    return fact.isDay() ? "A day such as 2026-03-14." : AS_WRITTEN;
  }

  private void plan() throws IOException {
    row(
        "plans.plan-1.milestone",
        "What is not met today and will be; name it by 'plan-1' there.",
        "",
        "");
    row("plans.plan-1.owner", "Who answers for it.", "", "");
    row("plans.plan-1.due", "The last day, such as 2026-03-14.", "", "");
  }

  private void form(Questionnaire questionnaire) throws IOException {
    if (questionnaire.form().isEmpty()) {
      return;
    }
    for (FormField field : questionnaire.form()) {
      String words = field.words().isEmpty() ? "yes or no" : String.join(", ", field.words());
      boolean closed = field.kind() == FormField.Kind.WORD || field.kind() == FormField.Kind.TRUTH;
      row(field.word(), field.help(), "", closed ? "One of: " + words + "." : "");
    }
    String several = "Of a form for several products, or of an earlier version; copy for others.";
    row("form.products.1.name", several, "", "");
    row("form.products.1.version", "As it is published.", "", AS_TEXT);
    row("form.products.1.released", "The day on which it was published.", "", "");
    row("form.letters.plan-1.mitigations", "What is done until plan-1 is met.", "", "");
    row("form.letters.plan-1.exhibit", "The exhibit that is the letter.", "", "");
  }

  private void row(String path, String question, String answer, String note) throws IOException {
    printer.printRecord(path, question, answer, "", "", "", note);
  }
}
