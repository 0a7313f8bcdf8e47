package org.quadcheck.workbench.properties;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quadcheck.check.Check;
import org.quadcheck.check.NoComponentKnownExploited;
import org.quadcheck.check.VexForEveryKnownVulnerability;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.knowledge.Advisories;
import org.quadcheck.knowledge.Advisory;
import org.quadcheck.knowledge.AffectedPackage;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.DataSet;
import org.quadcheck.knowledge.EndsOfLife;
import org.quadcheck.knowledge.ExploitedCatalogue;
import org.quadcheck.knowledge.ExploitedVulnerability;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.knowledge.Purl;
import org.quadcheck.limit.Limits;

/** Files that say something of vulnerabilities, judged against data that know one at a time. */
record VexOffer(Path folder, Map<String, String> files) {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Map<String, Check> CHECKS =
      Map.of(
          "exploited", new NoComponentKnownExploited(Optional.empty()),
          "answered", new VexForEveryKnownVulnerability(Optional.empty()));

  /** A vulnerability that the data know in a package. */
  record Known(String id, String purl) {}

  /** What is handed in; empty where it cannot be read, so that nothing passes. */
  Optional<Submission> read() {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      List<String> inputs =
          files.keySet().stream().map(name -> folder.resolve(name).toString()).toList();
      return Optional.of(
          new Intake(ClaimVocabulary.of(List.of()), TrustStore.empty(), Limits.standard())
              .read(inputs, InputStream.nullInputStream()));
    } catch (InvalidInputException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  VexOffer with(String name, String content) {
    Map<String, String> more = new LinkedHashMap<>(files);
    more.put(name, content);
    return new VexOffer(folder, more);
  }

  /** What each check says where the data know one vulnerability; nothing where it is refused. */
  Map<String, Outcome> judged(Set<Known> all) {
    Map<String, Outcome> outcomes = new TreeMap<>();
    read()
        .ifPresent(
            submission ->
                all.forEach(
                    known ->
                        CHECKS.forEach(
                            (name, check) ->
                                outcomes.put(
                                    name + " " + known.id() + " " + known.purl(),
                                    outcome(check, submission, known)))));
    return outcomes;
  }

  private static Outcome outcome(Check check, Submission submission, Known known) {
    List<Observation> seen = check.evaluate(submission, DAY, knowledge(submission, known));
    return Outcome.worst(seen.stream().map(Observation::outcome).toList());
  }

  private static Knowledge knowledge(Submission submission, Known known) {
    String key = Purl.read(known.purl()).orElseThrow().key();
    AffectedPackage affected =
        new AffectedPackage(key, "", "", Set.of(version(known.purl())), List.of(), false);
    Set<String> ecosystems = new LinkedHashSet<>();
    for (Sbom sbom : submission.sboms()) {
      Stream.concat(sbom.subject().stream(), sbom.components().stream())
          .map(Component::purl)
          .flatMap(purl -> Purl.read(purl).stream())
          .forEach(purl -> ecosystems.add(word(purl)));
    }
    return new Knowledge(
        Stream.of(DataKind.KNOWN_EXPLOITED, DataKind.ADVISORIES)
            .map(kind -> new DataSet(kind, "data", Optional.of(DAY), 1, 1, kind.standardDays()))
            .toList(),
        new ExploitedCatalogue(
            List.of(new ExploitedVulnerability(known.id(), "Nobody", "Nothing", Optional.empty()))),
        new Advisories(List.of(new Advisory(Set.of(known.id()), List.of(affected))), ecosystems),
        new EndsOfLife(List.of()),
        List.of(),
        Map.of());
  }

  private static String version(String purl) {
    return Purl.read(purl).orElseThrow().version();
  }

  private static String word(Purl purl) {
    String key = purl.key();
    boolean distribution = Set.of("deb", "rpm", "apk").contains(purl.type());
    return distribution
        ? key.substring(0, key.lastIndexOf('/'))
        : key.substring(0, key.indexOf('/'));
  }
}
