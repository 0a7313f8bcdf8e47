package org.quadcheck.intake.attestation.form;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.document.MapNode;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.InvalidInputException;

/** How an attestation can be written; each is read back as the same, apart from what is told. */
public enum FormNotation {
  YAML,
  JSON,
  CSV,
  CYCLONEDX_JSON,
  CYCLONEDX_XML,
  IN_TOTO,
  OSCAL;

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How a sentence names it. */
  public String label() {
    return switch (this) {
      case YAML, JSON -> name();
      case CSV -> "a table";
      case CYCLONEDX_JSON, CYCLONEDX_XML -> "CycloneDX declarations";
      case IN_TOTO -> "an in-toto statement";
      case OSCAL -> "an OSCAL component definition";
    };
  }

  /** Whether it has room for what the attestation form of CISA asks besides. */
  private boolean holdsForm() {
    return switch (this) {
      case YAML, JSON, CSV, IN_TOTO -> true;
      case CYCLONEDX_JSON, CYCLONEDX_XML, OSCAL -> false;
    };
  }

  /** Whether an entry of a list can be blank in it. */
  private boolean holdsBlanks() {
    return switch (this) {
      case YAML, JSON, IN_TOTO -> true;
      case CSV, CYCLONEDX_JSON, CYCLONEDX_XML, OSCAL -> false;
    };
  }

  /** The notation of this word. */
  public static Optional<FormNotation> read(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** Every word, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(FormNotation::word).toList();
  }

  /**
   * Writes the whole of it; what the notation cannot hold is refused, or told where the rest can be
   * used without it.
   */
  public void write(MapNode written, ClaimVocabulary vocabulary, Lost lost, Writer out)
      throws IOException, InvalidInputException {
    MapNode attestation =
        holdsBlanks()
            ? ShortForm.of(written)
            : new BlankEntries(lost).filled(ShortForm.of(written));
    Sheet sheet = new Sheet(attestation);
    if (!holdsForm()) {
      sheet
          .part("form")
          .map()
          .entries()
          .forEach(one -> lost.add("parts of the attestation form", "form." + one.key().text()));
    }
    switch (this) {
      case YAML -> out.write(YamlNotation.of(attestation));
      case JSON -> JsonNotation.write(attestation, out);
      case CSV -> CsvNotation.write(attestation, out);
      case CYCLONEDX_JSON -> BomNotation.write(DeclarationsTree.of(sheet, vocabulary, lost), out);
      case CYCLONEDX_XML ->
          BomXmlNotation.write(DeclarationsTree.of(sheet, vocabulary, lost), lost, out);
      case IN_TOTO -> StatementNotation.write(attestation, out);
      case OSCAL -> BomNotation.writeJson(OscalTree.of(sheet, vocabulary, lost), out);
    }
  }
}
