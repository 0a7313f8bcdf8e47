package org.quadcheck.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.VexStatement;
import org.quadcheck.evidence.VexStatus;
import org.quadcheck.knowledge.MatchKind;

/** What the supplier answers on the vulnerabilities of one SBOM. */
final class VexAnswers {
  /** As OpenVEX and CSAF have it. */
  private static final String NOT_THERE = "component_not_present";

  private static final Comparator<VexStatement> WORST = Comparator.comparing(VexStatement::status);

  private final Sbom sbom;
  private final LocalDate asOf;
  private final Map<String, List<VexStatement>> byId = new HashMap<>();
  private final VexDays days;

  VexAnswers(Submission submission, Sbom sbom, LocalDate asOf) {
    this.sbom = sbom;
    this.asOf = asOf;
    this.days = new VexDays(submission, sbom);
    for (VexStatement statement : submission.statements()) {
      statement
          .ids()
          .forEach(id -> byId.computeIfAbsent(id, x -> new ArrayList<>()).add(statement));
    }
  }

  /**
   * The answer on one vulnerability of one component.
   *
   * @param status empty where there is none
   * @param doubt why a person must look at it; empty where nobody must
   */
  record Answer(Optional<VexStatus> status, String doubt) {
    /** Whether the supplier says that it does no harm, and nothing about that is in doubt. */
    boolean clears() {
      return doubt.isEmpty()
          && status.filter(one -> one.compareTo(VexStatus.FIXED) <= 0).isPresent();
    }

    /** Whether something is said at all. */
    boolean speaks() {
      return status.filter(one -> one != VexStatus.NOT_STATED).isPresent();
    }
  }

  /**
   * A statement that speaks of a component, and by what that is known.
   *
   * @param versioned whether it names the version that it speaks of
   */
  private record Spoken(VexStatement statement, MatchKind how, boolean versioned) {
    private static Stream<Spoken> of(VexReach reach) {
      return reach
          .how()
          .map(how -> new Spoken(reach.statement(), how, reach.namesVersion()))
          .stream();
    }
  }

  Answer on(Vulnerable one) {
    Set<VexStatement> statements = new LinkedHashSet<>();
    one.ids().forEach(id -> statements.addAll(byId.getOrDefault(id, List.of())));
    List<Spoken> spoken =
        statements.stream()
            .flatMap(statement -> Spoken.of(new VexReach(statement, sbom, one)))
            .toList();
    List<Spoken> said = spoken.stream().filter(each -> !isOfTomorrow(each.statement())).toList();
    if (said.isEmpty()) {
      String doubt = spoken.isEmpty() ? "" : "the VEX statement is dated after " + asOf;
      return new Answer(Optional.empty(), doubt);
    }
    return answer(decisive(said));
  }

  private boolean isOfTomorrow(VexStatement statement) {
    return days.last(statement).filter(day -> day.isAfter(asOf)).isPresent();
  }

  /** The newest word counts; where it is not known which that is, the worst. */
  private static Spoken decisive(List<Spoken> said) {
    boolean dated = said.stream().allMatch(one -> one.statement().stated().isPresent());
    Optional<Instant> newest =
        said.stream()
            .flatMap(one -> one.statement().stated().stream())
            .max(Comparator.naturalOrder());
    return said.stream()
        .filter(one -> !dated || one.statement().stated().equals(newest))
        .max(Comparator.comparing(Spoken::statement, WORST).thenComparing(Spoken::how))
        .orElseThrow();
  }

  private Answer answer(Spoken spoken) {
    VexStatement statement = spoken.statement();
    Optional<VexStatus> status = Optional.of(statement.status());
    if (spoken.how().compareTo(MatchKind.CPE) > 0) {
      return new Answer(status, "the VEX statement names it " + spoken.how().words());
    }
    String doubt = doubt(spoken);
    boolean clears = statement.status().compareTo(VexStatus.FIXED) <= 0;
    return new Answer(status, doubt.isEmpty() && clears ? days.doubt(statement) : doubt);
  }

  /** Not every version can be fixed, for one was not; that none is affected can be meant. */
  private static String doubt(Spoken spoken) {
    return switch (spoken.statement().status()) {
      case NOT_AFFECTED -> doubt(spoken.statement().justification());
      case FIXED ->
          spoken.versioned() ? "" : "the VEX statement does not say in which version it is fixed";
      case UNDER_INVESTIGATION, AFFECTED, NOT_STATED -> "";
    };
  }

  /** A component that the SBOM lists is there, whatever a statement says. */
  private static String doubt(String reason) {
    if (State.of(reason) != State.STATED) {
      return "the VEX statement gives no reason";
    }
    return reason.strip().equalsIgnoreCase(NOT_THERE)
        ? "the VEX statement says that it is not there"
        : "";
  }
}
