package org.quadcheck.workbench.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.check.ClaimStated;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.limit.Limits;

/**
 * An SBOM that shows against each answer what it can. Whoever leaves out a whole thing, such as a
 * component or an address, cannot be found out by what is left; saying less of a thing never makes
 * an answer that stood against it stand.
 */
class AnswersBesideSbomTest {
  private static final String DOCUMENT =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.7", "version": 1,
       "metadata": {"component": {"type": "application", "bom-ref": "p", "name": "gateway"}},
       "components": [
        {"type": "library", "bom-ref": "l", "name": "old", "version": "1",
         "manufacturer": {"name": "Acme"},
         "purl": "pkg:conan/old@1", "properties": [{"name": "quadcheck:language", "value": "C"}]},
        {"type": "cryptographic-asset", "bom-ref": "a", "name": "MD5", "cryptoProperties":
          {"assetType": "algorithm", "algorithmProperties": {"algorithmFamily": "MD5"}}},
        {"type": "cryptographic-asset", "bom-ref": "t", "name": "TLS", "cryptoProperties":
          {"assetType": "protocol", "protocolProperties": {"type": "tls", "version": "1.0",
           "cipherSuites": [{"name": "TLS_RSA_WITH_NULL_SHA256"}]}}},
        {"type": "cryptographic-asset", "bom-ref": "c", "name": "portal", "cryptoProperties":
          {"assetType": "certificate",
           "certificateProperties": {"notValidAfter": "2025-11-24T00:00:00Z"}}}],
       "services": [{"bom-ref": "s", "name": "api", "authenticated": false,
         "x-trust-boundary": true, "endpoints": ["http://api.example"], "data": [{"flow": "outbound",
         "classification": "PII", "destination": ["http://store.example"]}]}],
       "dependencies": [{"ref": "l", "dependsOn": ["a", "t"], "provides": ["t"]}]}
      """;

  private static final Map<String, Answer> ANSWERS =
      Map.of(
          "crypto.algorithms", new Answer.Texts(List.of("AES")),
          "crypto.protocols", new Answer.Texts(List.of("TLS-1.3")),
          "crypto.in-transit", new Answer.YesNo(true),
          "coding.memory-safe-languages", new Answer.YesNo(true),
          "access.least-privilege", new Answer.YesNo(true));

  private final ClaimVocabulary vocabulary = vocabulary();

  private static ClaimVocabulary vocabulary() {
    try {
      return LibraryReader.read(LibraryFiles.ofFolder(Path.of("baselines"))).claims();
    } catch (IOException | InvalidBaselineException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private Map<String, Outcome> judged(Sbom sbom) {
    SubmissionBuilder submission = aSubmission().with(sbom);
    ANSWERS.forEach(submission::claiming);
    Map<String, Outcome> outcomes = new TreeMap<>();
    for (String id : ANSWERS.keySet()) {
      List<Observation> seen =
          new ClaimStated(id).evaluate(submission.build().readBy(vocabulary), TODAY);
      outcomes.put(id, Outcome.worst(seen.stream().map(Observation::outcome).toList()));
    }
    return outcomes;
  }

  /** How many things are told of, of which one may be left out unseen. */
  private static int things(JsonTree tree) {
    int things = 0;
    for (String list : List.of("components", "services", "endpoints", "cipherSuites", "data")) {
      things += tree.root().findValues(list).stream().mapToInt(one -> one.size()).sum();
    }
    return things;
  }

  @Test
  void everyAnswerIsDoubtedByTheWholeDocument() throws InvalidInputException {
    assertThat(judged(Intake.readBack("sbom", DOCUMENT, Limits.standard())).values())
        .doesNotContain(Outcome.PASS, Outcome.NOT_APPLICABLE);
  }

  @Test
  void sayingLessOfAThingMakesNoAnswerStand() throws InvalidInputException {
    JsonTree whole = JsonTree.of(DOCUMENT.getBytes(StandardCharsets.UTF_8));
    List<String> better = new ArrayList<>();
    int tried = 0;
    for (JsonPointer element : whole.elements()) {
      JsonTree changed = whole.without(element);
      // That a service asks for no authentication is all that it says of that.
      boolean said = element.toString().endsWith("/authenticated");
      if (things(changed) == things(whole) && !said) {
        tried++;
        judgedOrRefused(changed).entrySet().stream()
            .filter(one -> one.getValue() == Outcome.PASS)
            .forEach(one -> better.add(element + " -> " + one.getKey()));
      }
    }
    assertThat(tried).isGreaterThan(30);
    assertThat(better).isEmpty();
  }

  /** What cannot be read any longer passes nothing. */
  private Map<String, Outcome> judgedOrRefused(JsonTree tree) {
    try {
      return judged(Intake.readBack("sbom", tree.text(), Limits.standard()));
    } catch (InvalidInputException | IllegalStateException e) {
      return Map.of();
    }
  }

  @Test
  void isAskedOfEveryQuestionThatCryptographyCanContradict() {
    assertThat(vocabulary.definitions().values())
        .filteredOn(one -> one.id().startsWith("crypto."))
        .filteredOn(one -> !one.accords().contradictedBy().isEmpty())
        .extracting(ClaimDefinition::id)
        .allMatch(ANSWERS::containsKey);
  }
}
