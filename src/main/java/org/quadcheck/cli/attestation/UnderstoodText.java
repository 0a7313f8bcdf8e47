package org.quadcheck.cli.attestation;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.Understood;
import org.quadcheck.intake.pdf.PdfForm;
import org.quadcheck.report.Harmless;

/** What attestations were taken for, for people: one fact a line. */
record UnderstoodText(Understood read) {

  void write(Writer whole) {
    PrintWriter out = new PrintWriter(whole);
    read.forms().forEach((path, form) -> print(path, form, out));
    read.others().forEach((path, other) -> print(path, new UnderstoodFacts(other), out));
    out.flush();
  }

  private static void print(String path, PdfForm form, PrintWriter out) {
    out.println(Harmless.line(path + ": " + form.detail()));
    for (PdfForm.Taken one : form.taken()) {
      String as =
          one.path().isEmpty() ? "nothing" : "%s, by its %s".formatted(one.path(), one.by());
      String line = "  %s: taken for %s: %s".formatted(one.field(), as, shown(one.value()));
      out.println(Harmless.line(line));
    }
    cautions(form).forEach(one -> out.println(Harmless.line("  look: " + one)));
  }

  /** What a person must look at in a form. */
  static List<String> cautions(PdfForm form) {
    return form.answers()
        .getOrDefault("form.cautions", "")
        .lines()
        .flatMap(line -> List.of(line.split("\\|")).stream())
        .map(one -> one.replaceAll("; look$", ""))
        .toList();
  }

  private static void print(String path, UnderstoodFacts facts, PrintWriter out) {
    List<UnderstoodFacts.Fact> all = facts.list();
    out.println(Harmless.line("%s: %s, %d facts".formatted(path, facts.form(), all.size())));
    for (UnderstoodFacts.Fact one : all) {
      String line =
          "  %s: %s  [%s]".formatted(one.key(), shown(one.value()), at(one.place(), path));
      out.println(Harmless.line(line));
    }
    facts
        .notCounted()
        .forEach(
            one ->
                out.println(
                    Harmless.line(
                        "  counts for nothing: %s  [%s]"
                            .formatted(one.message(), at(one.place(), path)))));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(empty)" : value;
  }

  /** Line and column alone, for the path stands above. */
  private static String at(Place place, String path) {
    return place.toString().replace(path + ":", "");
  }
}
