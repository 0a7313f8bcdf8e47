package org.quadcheck.workbench.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.check.observation.Measure;

/**
 * What each nation asks by one requirement on a day, and which of them asks most.
 *
 * @param asked one for each nation that asks on the day
 */
record MatrixRow(
    Requirement requirement, List<Nation> nations, List<Demand> asked, LocalDate asOf) {
  /** Behind an obligation or a number that is stricter than that of another nation. */
  static final String STRICTEST = "*";

  /** Behind what is asked on a condition alone. */
  static final String CONDITION = "?";

  /** Behind a number that no clause states. */
  static final String TOOL_POLICY = "~";

  static MatrixRow of(Requirement requirement, List<Nation> nations, LocalDate asOf) {
    List<Demand> asked =
        nations.stream().flatMap(nation -> requirement.demandOf(nation, asOf).stream()).toList();
    return new MatrixRow(requirement, nations, asked, asOf);
  }

  boolean isEmpty() {
    return nations.stream().allMatch(nation -> cell(nation).isEmpty());
  }

  /** Id, title, what all ask alike, and one cell a nation. */
  List<String> cells() {
    List<String> cells = new ArrayList<>();
    cells.add(requirement.id());
    cells.add(requirement.title());
    cells.add(isAlike() ? asked.get(0).check().brief() : "");
    nations.forEach(nation -> cells.add(cell(nation)));
    return cells;
  }

  private boolean isAlike() {
    return asked.stream().map(demand -> demand.check().brief()).distinct().count() == 1;
  }

  private String cell(Nation nation) {
    Optional<Demand> now = asked.stream().filter(one -> one.nation().equals(nation)).findFirst();
    return now.map(this::inForce).orElseGet(() -> later(nation));
  }

  private String inForce(Demand demand) {
    String obligation = demand.obligation().word() + (isStrongest(demand) ? STRICTEST : "");
    String what = isAlike() ? "" : " " + demand.check().brief() + (isTightest(demand) ? "*" : "");
    boolean conditional = !demand.when().isEmpty() || demand.whenOffered().isPresent();
    return obligation
        + what
        + (conditional ? " " + CONDITION : "")
        + (demand.toolPolicy() ? " " + TOOL_POLICY : "");
  }

  private String later(Nation nation) {
    return requirement.demands().stream()
        .filter(demand -> demand.nation().equals(nation))
        .filter(demand -> begin(demand).isAfter(asOf))
        .min(Comparator.comparing(MatrixRow::begin))
        .map(
            demand ->
                "from %s %s %s"
                    .formatted(begin(demand), demand.obligation().word(), demand.check().brief()))
        .orElse("");
  }

  /** The first day of its period, or of the first of its sources; the last of both. */
  private static LocalDate begin(Demand demand) {
    LocalDate sources =
        demand.cites().stream()
            .map(clause -> clause.source().inForceFrom().orElse(LocalDate.MIN))
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    LocalDate own = demand.from().orElse(LocalDate.MIN);
    return own.isAfter(sources) ? own : sources;
  }

  private boolean isStrongest(Demand demand) {
    Obligation strongest =
        asked.stream().map(Demand::obligation).min(Comparator.naturalOrder()).orElseThrow();
    boolean differ = asked.stream().map(Demand::obligation).distinct().count() > 1;
    return differ && demand.obligation() == strongest;
  }

  /** Only numbers that bound the same thing are compared. */
  private boolean isTightest(Demand demand) {
    Optional<Measure> own = demand.check().measure();
    if (own.isEmpty()) {
      return false;
    }
    List<Integer> orders =
        asked.stream()
            .flatMap(other -> other.check().measure().stream())
            .flatMap(other -> own.get().compare(other).stream())
            .toList();
    return orders.stream().noneMatch(order -> order < 0)
        && orders.stream().anyMatch(order -> order > 0);
  }
}
