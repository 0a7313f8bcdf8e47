package org.quadcheck.report.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.value.Problem;

/** What is forgotten in one exhibit, on the day of handing in. */
record ForgottenOfExhibit(Exhibit exhibit, AskedExhibit asked, LocalDate today, Neighbours beside) {

  Stream<Problem> problems() {
    Optional<String> file =
        switch (exhibit.fileState()) {
          case MATCHES -> Optional.empty();
          case RENAMED ->
              Optional.of(
                  "'%%s' is not the file, but %s is. Correct the name."
                      .formatted(exhibit.at().replace("%", "%%")));
          case DIFFERS ->
              Optional.of(
                  "'%s' has another SHA-256. State that of the file, or put the right one beside.");
          case NOT_BOUND ->
              Optional.of(
                  "'sha256' of '%s' is not stated, so that it backs nothing. Write "
                      + beside.sha256(exhibit.file()).orElse("that of the file"));
          case MISSING ->
              Optional.of(
                  exhibit.isElsewhere()
                      ? "'%s' is an address, and nothing is fetched. Put the file beside and name it."
                      : "'%s' is not here. Put it beside.");
          case NOT_NAMED -> Optional.of("no 'file' is named, so that it backs nothing%s. Name it.");
        };
    Stream<Problem> files =
        file.stream()
            .map(
                text ->
                    new Problem(
                        exhibit.place(),
                        ("exhibit '%s': " + text).formatted(exhibit.id(), exhibit.file())));
    return Stream.of(files, ofIssuer(), ofFacts()).flatMap(all -> all);
  }

  private Stream<Problem> ofFacts() {
    return asked.lacking(exhibit).stream()
        .map(
            fact ->
                new Problem(
                    exhibit.place(),
                    "exhibit '%s': '%s' is not stated. Fill it in."
                        .formatted(exhibit.id(), fact.word())));
  }

  private Stream<Problem> ofIssuer() {
    Stream.Builder<Problem> problems = Stream.builder();
    if (exhibit.kind().isIssued() && exhibit.issuer().isEmpty()) {
      problems.add(
          new Problem(
              exhibit.place(),
              "exhibit '%s': 'issuer' is not stated. Fill it in.".formatted(exhibit.id())));
    }
    if (exhibit.kind().isIssued() && exhibit.issued().isEmpty()) {
      problems.add(
          new Problem(
              exhibit.place(),
              "exhibit '%s': 'issued' is not stated. Fill it in.".formatted(exhibit.id())));
    }
    if (exhibit.kind().isIssued() && exhibit.scope().isEmpty()) {
      problems.add(
          new Problem(
              exhibit.place(),
              "exhibit '%s': 'scope' is not stated. Fill it in.".formatted(exhibit.id())));
    }
    exhibit
        .issued()
        .filter(day -> day.isAfter(today))
        .ifPresent(
            day ->
                problems.add(
                    new Problem(
                        exhibit.place(),
                        "exhibit '%s' is of %s, after %s. Correct it."
                            .formatted(exhibit.id(), day, today))));
    exhibit
        .expires()
        .filter(day -> day.isBefore(today))
        .ifPresent(
            day ->
                problems.add(
                    new Problem(
                        exhibit.place(),
                        "exhibit '%s' expired on %s. Hand in a current one."
                            .formatted(exhibit.id(), day))));
    return problems.build();
  }
}
