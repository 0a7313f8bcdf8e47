package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.attestation.AttestationReader;
import org.quadcheck.intake.attestation.Questions;
import org.quadcheck.limit.Limits;

class StoredPagesTest {
  private static final Path DOCS = Path.of("docs");

  @Test
  void theAttestationOnThePageIsReadWithoutAProblem() throws IOException, InvalidInputException {
    String page = page("attestation.md");
    String example = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("\n```\n"));
    Attestation read =
        new AttestationReader(vocabulary(), Limits.standard())
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
