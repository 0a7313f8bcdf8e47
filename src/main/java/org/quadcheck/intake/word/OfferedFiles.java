package org.quadcheck.intake.word;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.artifact.DeliveredFiles;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.recognition.Recognised;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/**
 * What of the files of a submission, and of what was delivered, statements can speak of.
 *
 * @param kinds what each file is
 * @param opened what stands in envelopes, by the path of the file
 * @param bare documents that declare something and are no SBOM
 */
record OfferedFiles(
    Map<String, ScannedFile> files,
    Map<String, Recognised> kinds,
    Map<String, List<Enclosed>> opened,
    Set<String> bare,
    SbomLimits limits) {

  /**
   * Looks for it. SBOMs are read for it only where some statement speaks of nothing that is offered
   * by itself.
   */
  Offering offering(List<Enclosed> statements, Optional<DeliveredFiles> delivered)
      throws InvalidInputException {
    Map<String, String> named = delivered.isPresent() ? delivered.get().bySha256(true) : Map.of();
    Map<String, String> others = delivered.isPresent() ? delivered.get().bySha256(false) : Map.of();
    Offering plain = new Offering(sboms(), named, others, List.of());
    Set<String> asked =
        statements.stream()
            .map(one -> one.subjects().keySet())
            .filter(subjects -> subjects.stream().noneMatch(plain::isOffered))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    return new Offering(plain.sboms(), named, others, asked.isEmpty() ? List.of() : stated(asked));
  }

  /** The SHA-256 of each file that is an SBOM or holds one. */
  private Set<String> sboms() {
    Set<String> sboms = new HashSet<>();
    kinds.forEach(
        (path, kind) -> {
          boolean enclosed =
              opened.getOrDefault(path, List.of()).stream()
                  .anyMatch(one -> one.format().isPresent());
          if (isSbom(path, kind) || (kind instanceof Recognised.AnEnvelope && enclosed)) {
            sboms.add(files.get(path).sha256());
          }
        });
    return sboms;
  }

  private boolean isSbom(String path, Recognised kind) {
    return kind instanceof Recognised.AnSbom && !bare.contains(path);
  }

  private List<SpokenOf.Stated> stated(Set<String> asked) {
    SpokenOf spoken = new SpokenOf(asked);
    for (ScannedFile file : files.values()) {
      Recognised kind = kinds.get(file.path());
      if (kind instanceof Recognised.AnSbom sbom && isSbom(file.path(), kind)) {
        spoken.look(
            sbom.format(), new SbomSource(file.path(), file.sha256(), file.opener()), limits);
      }
      for (Enclosed one : opened.getOrDefault(file.path(), List.of())) {
        one.format()
            .ifPresent(
                format ->
                    spoken.look(
                        format, new SbomSource(one.path(), file.sha256(), one.opener()), limits));
      }
    }
    return spoken.seen();
  }
}
