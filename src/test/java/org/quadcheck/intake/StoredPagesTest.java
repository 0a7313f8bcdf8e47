package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.ClaimDefinition;
import org.quadcheck.evidence.ClaimType;
import org.quadcheck.evidence.ClaimVocabulary;
import org.quadcheck.evidence.ExhibitKind;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.intake.attestation.AttestationReader;
import org.quadcheck.intake.attestation.Questions;
import org.quadcheck.intake.envelope.EnvelopeReader;
import org.quadcheck.intake.sbom.SbomLimits;
import org.quadcheck.intake.signature.RawSignature;
import org.quadcheck.intake.vex.VexFormat;

class StoredPagesTest {
  private static final Path DOCS = Path.of("docs");

  @Test
  void theAttestationOnThePageIsReadWithoutAProblem() throws IOException, InvalidInputException {
    String page = page("attestation.md");
    String example = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("\n```\n"));
    Attestation read =
        new AttestationReader(vocabulary())
            .read("page", example.getBytes(StandardCharsets.UTF_8), Map.of());

    assertThat(read.claims()).hasSize(5);
    assertThat(read.exhibits()).hasSize(2);
  }

  @Test
  void thePageNamesEveryKindOfExhibitAndType() throws IOException {
    List<String> kinds =
        Arrays.stream(ExhibitKind.values()).map(kind -> "`" + kind.word() + "`").toList();
    List<String> types =
        Arrays.stream(ClaimType.values()).map(type -> "| " + type.word() + " |").toList();

    assertThat(page("attestation.md")).contains(kinds).contains(types);
  }

  @Test
  void thePageOfLimitsHasTheNumbersOfTheCode() throws IOException {
    IntakeLimits limits = IntakeLimits.standard();
    SbomLimits sbom = limits.sbom();
    List<String> numbers =
        LongStream.of(
                limits.fileBytes(),
                limits.totalBytes(),
                limits.entries(),
                limits.zipRatio(),
                ArchiveDirectory.GREATEST,
                limits.folders(),
                limits.problems(),
                DocumentReader.GREATEST_SIZE,
                64,
                sbom.components(),
                sbom.nesting(),
                VexFormat.GREATEST_SIZE,
                sbom.textLength(),
                sbom.bytes(),
                EnvelopeReader.GREATEST_PAYLOAD,
                20,
                RawSignature.GREATEST_FOR_ED25519,
                2048)
            .mapToObj(number -> String.format(Locale.ROOT, "%,d |", number))
            .toList();
    List<String> rows =
        page("limits.md").lines().filter(line -> line.startsWith("| ")).skip(1).toList();

    assertThat(rows)
        .extracting(row -> row.substring(row.lastIndexOf("| ", row.length() - 3) + 2))
        .isEqualTo(numbers);
  }

  private static ClaimVocabulary vocabulary() {
    List<ClaimDefinition> questions =
        new ArrayList<>(Questions.vocabulary().definitions().values());
    questions.add(
        new ClaimDefinition(
            "logging.retention", "How long?", "", ClaimType.DURATION, List.of(), List.of()));
    return ClaimVocabulary.of(questions);
  }

  private static String page(String name) throws IOException {
    return Files.readString(DOCS.resolve(name), StandardCharsets.UTF_8);
  }
}
