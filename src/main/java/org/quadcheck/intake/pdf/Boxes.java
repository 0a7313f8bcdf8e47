package org.quadcheck.intake.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the boxes of the form stand for; an empty value where a box is not ticked. */
record Boxes(StatementNames statements) {
  private static final Map<String, String> STATEMENTS =
      Map.ofEntries(
          Map.entry("1a", "build.environments-separated"),
          Map.entry("1b", "build.trust-audited"),
          Map.entry("1c", "build.mfa"),
          Map.entry("1d", "build.risky-products-minimised"),
          Map.entry("1e", "build.secrets-encrypted"),
          Map.entry("1f", "build.monitored"),
          Map.entry("2", "supply-chain.source-code-trusted"),
          Map.entry("3", "supply-chain.provenance-kept"),
          Map.entry("4", "testing.automated"),
          Map.entry("4a", "testing.before-release"),
          Map.entry("4b", "vulnerability.resolved-before-release"),
          Map.entry("4c", "disclosure.programme"));
  private static final Pattern ASSESSOR = Pattern.compile("3pao|third party|assessor");
  private static final Pattern LAPSE = Pattern.compile("\\bnotif|\\blapse\\b");

  /** A number alone may be that of any of several boxes. */
  private static final Pattern YES =
      Pattern.compile(
          "^(yes|on|true|x|attested|(is )?checked|agree[ds]?|i agree|ja|oui|si|sí|sim|はい)$");

  private static final Pattern NO =
      Pattern.compile("^(n|no|false|none|(not?|dis|un) ?\\p{L}.*|nein|non|nej|nee|não|いいえ)$");

  /** What is chosen among several and is neither yes nor no. */
  static final String UNTOLD = "unknown";

  private static final Map<String, Map<String, Pattern>> WORDS =
      Map.of(
          "form.submission",
          Map.of(
              "new", Pattern.compile("\\bnew\\b"),
              "after-extension-or-waiver", Pattern.compile("extension|waiver"),
              "revised", Pattern.compile("\\brevis")),
          "scope",
          Map.of(
              "company-wide", Pattern.compile("company ?wide"),
              "individual-product", Pattern.compile("individual"),
              "multiple-products", Pattern.compile("multiple|several")));
  private static final Pattern SUBMISSION =
      Pattern.compile("submission|new attestation|extension|waiver|\\brevis");
  private static final Pattern TYPE =
      Pattern.compile(
          "type of attestation|attestation type|company ?wide|individual product|multiple products?");

  /** A path and what a box says to it; empty where words name no box of the form. */
  Optional<Map.Entry<String, String>> of(FieldWords words, PdfField field) {
    Optional<String> claim = statements.told(words).map(STATEMENTS::get);
    if (claim.isPresent()) {
      return Optional.of(Map.entry(claim.get(), attested(field)));
    }
    if (words.says(ASSESSOR)) {
      String agreed = agreed(field);
      return Optional.of(
          Map.entry("form.assessor.covers-every-element", agreed.equals("false") ? "" : agreed));
    }
    if (words.says(LAPSE)) {
      return Optional.of(Map.entry("form.notify-on-lapse", agreed(field)));
    }
    if (words.says(TYPE)) {
      return Optional.of(Map.entry("scope", word("scope", words, field)));
    }
    return words.says(SUBMISSION)
        ? Optional.of(Map.entry("form.submission", word("form.submission", words, field)))
        : Optional.empty();
  }

  private static String agreed(PdfField field) {
    return field.isEmpty() ? "" : attested(field);
  }

  /** A practice whose box is empty is not attested. */
  private static String attested(PdfField field) {
    if (field.kind() == PdfField.Kind.BOX) {
      return field.isEmpty() ? "false" : "true";
    }
    if (field.isEmpty()) {
      return "";
    }
    boolean yes = says(YES, field);
    return yes == says(NO, field) ? UNTOLD : String.valueOf(yes);
  }

  /** What is chosen among several says it by its own word or by its label. */
  private static boolean says(Pattern word, PdfField field) {
    return Stream.concat(Stream.of(field.value()), field.choices().stream())
        .anyMatch(text -> FieldWords.of(text).says(word));
  }

  /** A box by itself is named after its word, one of several by what is chosen. */
  private static String word(String path, FieldWords words, PdfField field) {
    if (field.isEmpty()) {
      return "";
    }
    String chosen = field.value() + " " + String.join(" ", field.choices());
    List<FieldWords> said =
        field.kind() == PdfField.Kind.BOX ? List.of(words) : List.of(FieldWords.of(chosen));
    List<String> found =
        WORDS.get(path).entrySet().stream()
            .filter(one -> said.stream().anyMatch(text -> text.says(one.getValue())))
            .map(Map.Entry::getKey)
            .toList();
    return found.size() == 1 ? found.get(0) : "";
  }
}
