package org.quadcheck.baseline.tailoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.check.AllOf;
import org.quadcheck.check.Check;
import org.quadcheck.check.observation.Assurance;

/**
 * What a joint purchase asks by one requirement: each nation that asks it asks the strictest that
 * any of them asks of the same supplier on the same day.
 */
record Strictest(ProfileTerms terms, Requirement requirement) {

  List<Demand> demands() {
    return requirement.demands().stream().flatMap(own -> over(own).stream()).toList();
  }

  private List<Demand> over(Demand own) {
    List<Demand> parts = new ArrayList<>();
    for (Stretch stretch : Stretch.of(requirement.demands())) {
      if (own.isInForceOn(stretch.day())) {
        append(parts, stricter(own, stretch.day()).during(stretch.first(), stretch.last()));
      }
    }
    boolean same = parts.stream().allMatch(one -> one.during(own.from(), own.until()).equals(own));
    return same ? List.of(own) : parts;
  }

  private static void append(List<Demand> parts, Demand next) {
    int last = parts.size() - 1;
    if (last >= 0 && timeless(parts.get(last)).equals(timeless(next))) {
      parts.set(last, next.during(parts.get(last).from(), next.until()));
    } else {
      parts.add(next);
    }
  }

  private static Demand timeless(Demand demand) {
    return demand.during(Optional.empty(), Optional.empty());
  }

  private Demand stricter(Demand own, LocalDate day) {
    List<Demand> peers =
        Stream.concat(
                Stream.of(own), requirement.demands().stream().filter(one -> !one.equals(own)))
            .filter(one -> one.isInForceOn(day) && one.isAskedWherever(own))
            .toList();
    List<Demand> kept = terms.strictest() ? strictest(peers) : List.of(own);
    Optional<Assurance> minimum = terms.strictest() ? highest(peers) : own.minimumAssurance();
    Obligation obligation = isRaised(own, peers) ? Obligation.MUST : own.obligation();
    boolean asIs = kept.equals(List.of(own)) && minimum.equals(own.minimumAssurance());
    if (asIs && obligation == own.obligation()) {
      return own;
    }
    List<Clause> cites = new ArrayList<>(own.cites());
    cites.add(terms.clause(requirement.id(), reason(own, kept)));
    return new Demand(
        own.nation(),
        obligation,
        check(kept),
        cites,
        own.when(),
        own.whenOffered(),
        own.from(),
        own.until(),
        kept.stream().anyMatch(Demand::toolPolicy),
        minimum,
        own.planAllowed(),
        obligation == own.obligation() ? own.boundBy() : Optional.of(terms.source().force()),
        kept.equals(List.of(own)) ? own.reading() : "",
        own.notApplicable().stream()
            .filter(one -> kept.stream().allMatch(other -> other.notApplicable().contains(one)))
            .toList(),
        own.place());
  }

  private boolean isRaised(Demand own, List<Demand> peers) {
    long asking =
        peers.stream()
            .filter(one -> one.obligation() != Obligation.MAY)
            .map(Demand::nation)
            .distinct()
            .count();
    return own.obligation() == Obligation.SHOULD
        && terms.raiseAskedBy().filter(least -> asking >= least).isPresent();
  }

  /** The demands that no other one covers; of two that ask the same the first. */
  private static List<Demand> strictest(List<Demand> peers) {
    List<Demand> kept = new ArrayList<>();
    for (Demand one : peers) {
      if (kept.stream().noneMatch(other -> covers(other, one))) {
        kept.removeIf(other -> covers(one, other));
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean covers(Demand one, Demand other) {
    return one.check().isAtLeastAsStrictAs(other.check());
  }

  private static Check check(List<Demand> kept) {
    return kept.size() == 1
        ? kept.get(0).check()
        : new AllOf(kept.stream().map(Demand::check).toList());
  }

  private static Optional<Assurance> highest(List<Demand> peers) {
    return peers.stream()
        .flatMap(one -> one.minimumAssurance().stream())
        .max(Comparator.naturalOrder());
  }

  private String reason(Demand own, List<Demand> kept) {
    String others =
        kept.stream()
            .filter(one -> !one.nation().equals(own.nation()))
            .map(one -> one.nation().name() + " (" + citations(one) + ")")
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? terms.by() : terms.by() + " As asked by " + others + ".";
  }

  private static String citations(Demand demand) {
    return demand.cites().stream().map(Clause::citation).collect(Collectors.joining(", "));
  }
}
