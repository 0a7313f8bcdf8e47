package org.quadcheck.intake.pdf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form in PDF and what its fields were taken for. The names of the fields in the official form
 * are not known for sure: each is told by its name, else by its label, else by what stands before
 * it.
 *
 * @param answers by their path in an attestation
 * @param taken every field and what became of it, in the order of the file
 */
public record PdfForm(Map<String, String> answers, List<Taken> taken) {
  private static final int NAMED = 5;

  /**
   * What one field was taken for.
   *
   * @param path in an attestation; empty where it was taken for nothing
   * @param by what told: name, label or order
   * @param value what stands in it, as written
   */
  public record Taken(String field, String path, String by, String value) {}

  public PdfForm {
    answers = Map.copyOf(answers);
    taken = List.copyOf(taken);
  }

  static PdfForm of(PdfFields fields) {
    return new FieldMatching(fields).form();
  }

  /** Whether enough of it is known to be the attestation form and no other form. */
  public boolean isAttestationForm() {
    List<String> paths = taken.stream().map(Taken::path).filter(one -> !one.isEmpty()).toList();
    boolean typed = paths.contains("scope") || paths.contains("form.submission");
    return typed && paths.stream().distinct().count() >= 4;
  }

  /** Whether nobody filled it in. */
  public boolean isBlank() {
    return taken.stream().allMatch(one -> one.value().isBlank());
  }

  /** How much of it was understood, for a person: {@code 12 of 14 fields taken}. */
  public String detail() {
    List<String> unknown =
        taken.stream().filter(one -> one.path().isEmpty()).map(Taken::field).toList();
    String others =
        unknown.isEmpty()
            ? ""
            : "; taken for nothing: "
                + unknown.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (unknown.size() > NAMED ? " (+%d)".formatted(unknown.size() - NAMED) : "");
    return "attestation form, %d of %d fields taken%s"
        .formatted(taken.size() - unknown.size(), taken.size(), others);
  }
}
