package org.quadcheck.report.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Offer;
import org.quadcheck.evidence.SbomReference;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** What is forgotten where an attestation names its SBOMs. */
record ForgottenOfSboms(Attestation attestation, Neighbours beside) {
  private static final int SHOWN = 3;

  List<Problem> problems() {
    if (!attestation.sboms().isEmpty()) {
      return attestation.sboms().stream().flatMap(one -> of(one).stream()).toList();
    }
    Place place = attestation.blanks().at("sbom.file", Place.of(attestation.path()));
    return attestation.offers().contains(Offer.SOFTWARE)
        ? List.of(new Problem(place, "no SBOM is named. Write " + wanted()))
        : List.of();
  }

  private String wanted() {
    List<String> here = beside.of(InputFile.Kind.SBOM);
    if (here.isEmpty()) {
      return "its 'file' and 'sha256' under 'sbom'.";
    }
    String files =
        here.stream()
            .limit(SHOWN)
            .map(name -> "%s, %s".formatted(name, beside.sha256(name).orElse("")))
            .collect(Collectors.joining("; "));
    int more = here.size() - SHOWN;
    return "'file' and 'sha256' under 'sbom': "
        + files
        + (more > 0 ? "; and " + more + " more" : "");
  }

  private Optional<Problem> of(SbomReference sbom) {
    if (!beside.has(sbom.file())) {
      return Optional.of(
          new Problem(
              sbom.place(), "the SBOM '%s' is not here. Put it beside.".formatted(sbom.file())));
    }
    String message = "'sha256' of '%s' is not stated. Write %s";
    return Optional.of(message.formatted(sbom.file(), beside.sha256(sbom.file()).orElse("")))
        .filter(any -> sbom.sha256().isEmpty())
        .map(text -> new Problem(sbom.place(), text));
  }
}
