package org.quadcheck.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadcheck.evidence.Exhibit;
import org.quadcheck.evidence.ExhibitKind;
import org.quadcheck.evidence.NormalName;
import org.quadcheck.evidence.Span;
import org.quadcheck.evidence.Submission;

/**
 * A report or certificate of a kind was handed in as the file that is stated, by an accepted
 * issuer, is not too old, has not expired, and speaks of what is offered.
 *
 * @param kinds any of them
 * @param within the greatest age; empty where none is asked
 * @param issuers accepted ones; empty where any is
 */
public record ExhibitCurrent(List<ExhibitKind> kinds, Optional<Span> within, List<String> issuers)
    implements Check {
  public ExhibitCurrent {
    kinds = List.copyOf(kinds);
    issuers = List.copyOf(issuers);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    List<Observation> seen =
        submission.attestations().stream()
            .flatMap(attestation -> attestation.exhibits().values().stream())
            .filter(exhibit -> kinds.contains(exhibit.kind()))
            .map(exhibit -> judge(new ExhibitState(exhibit, submission, asOf), asOf))
            .toList();
    if (seen.isEmpty()) {
      return List.of(Observation.fail("no " + words() + " was handed in"));
    }
    List<Observation> good = seen.stream().filter(o -> o.outcome() == Outcome.PASS).toList();
    boolean contradicted =
        seen.stream().anyMatch(o -> o.ground() == Observation.Ground.CONTRADICTION);
    return good.isEmpty() || contradicted ? seen : good;
  }

  private Observation judge(ExhibitState state, LocalDate asOf) {
    Exhibit exhibit = state.exhibit();
    if (state.objection().isPresent()) {
      return state.objection().get();
    }
    if (exhibit.fileState() != Exhibit.FileState.MATCHES) {
      String message = "exhibit %s is not bound to a file by its SHA-256".formatted(exhibit.id());
      return Observation.review(message, exhibit.place());
    }
    String complaint = complaint(state, asOf);
    if (!complaint.isEmpty()) {
      return Observation.fail("exhibit %s %s".formatted(exhibit.id(), complaint), exhibit.place());
    }
    return state.namesWhatIsOffered() ? passed(state) : wrongScope(state);
  }

  private String complaint(ExhibitState state, LocalDate asOf) {
    Exhibit exhibit = state.exhibit();
    if (exhibit.issued().isEmpty()) {
      return "states no day of issue";
    }
    LocalDate issued = exhibit.issued().get();
    if (within.isPresent() && issued.isBefore(Age.earliest(asOf, within.get()))) {
      return "is of %s; asked is within %s".formatted(issued, within.get());
    }
    if (state.isExpired()) {
      return "expired on %s".formatted(exhibit.expires().map(LocalDate::toString).orElse(""));
    }
    return accepted(exhibit.issuer()) ? "" : "is issued by '%s'".formatted(exhibit.issuer());
  }

  private boolean accepted(String issuer) {
    NormalName given = NormalName.of(issuer);
    return issuers.isEmpty() || issuers.stream().map(NormalName::of).anyMatch(given::equals);
  }

  private static Observation wrongScope(ExhibitState state) {
    Exhibit exhibit = state.exhibit();
    String scope = exhibit.scope().isBlank() ? "nothing" : "\"" + exhibit.scope() + "\"";
    String message =
        "exhibit %s names %s as its scope; ask whether it covers %s"
            .formatted(exhibit.id(), scope, offered(state.submission()));
    return Observation.review(message, exhibit.place());
  }

  private static String offered(Submission submission) {
    return (submission.product() + " " + submission.version()).strip();
  }

  private static Observation passed(ExhibitState state) {
    Exhibit exhibit = state.exhibit();
    String day = exhibit.issued().map(LocalDate::toString).orElse("");
    String message = "exhibit %s of %s, %s".formatted(exhibit.id(), day, exhibit.issuer());
    return Observation.pass(state.assurance(), message, exhibit.place());
  }

  private String words() {
    return kinds.stream().map(ExhibitKind::word).collect(Collectors.joining(" or "));
  }

  @Override
  public Optional<Measure> measure() {
    return within.map(
        span ->
            new Measure(
                "age of %s by %s".formatted(kinds, issuers),
                "not older than " + span,
                span.toString(),
                BigDecimal.valueOf(span.minutes()).negate()));
  }

  @Override
  public String brief() {
    return "a current " + words() + within.map(span -> " not older than " + span).orElse("");
  }

  @Override
  public String asks() {
    String age = within.map(span -> " not older than " + span).orElse("");
    return "hands in a current " + words() + age;
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof ExhibitCurrent that
        && kinds.containsAll(that.kinds)
        && Age.isNeverLonger(that.within, within)
        && (issuers.isEmpty() || (!that.issuers.isEmpty() && issuers.containsAll(that.issuers)));
  }
}
