package org.quadcheck.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Few;
import org.quadcheck.check.observation.Measure;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Kinds;
import org.quadcheck.evidence.sbom.Reading;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;

/**
 * Enough components of every SBOM state a field.
 *
 * @param minimumPercent 1 to 100; 100 where left out
 * @param unknownCounts whether "unknown", said so, is enough
 * @param accept other fields that will do in its place, a lenient reading
 * @param includeSubject whether the product itself counts as one of the components
 * @param reading another reading of the field; the usual one where none is named
 * @param onlyTypes types of components that are asked, as the format writes them; all where none is
 *     named, a lenient reading otherwise
 */
public record FieldCoverage(
    ComponentField field,
    Optional<Integer> minimumPercent,
    boolean unknownCounts,
    List<ComponentField> accept,
    Optional<Reading> reading,
    boolean includeSubject,
    List<String> onlyTypes)
    implements Check {
  private static final int ALL = 100;

  public FieldCoverage {
    accept = List.copyOf(accept);
    onlyTypes = List.copyOf(onlyTypes);
    int percent = minimumPercent.orElse(ALL);
    if (percent < 1 || percent > ALL) {
      throw new IllegalArgumentException(
          "minimum-percent must be between 1 and 100, but is " + percent);
    }
    if (reading.isPresent() && !reading.get().isOf(field)) {
      throw new IllegalArgumentException(
          "%s is no reading of %s".formatted(reading.get().word(), field.word()));
    }
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return SbomQuestion.put(submission, this::judge);
  }

  private Observation judge(Sbom sbom) {
    Few lacking = asked(sbom, states -> !isStated(states));
    int all = asked(sbom, any -> true).count();
    if (all == 0) {
      String message = "no component is of type " + String.join(" or ", onlyTypes);
      return Observation.review(message, Place.of(sbom.path()));
    }
    int stated = all - lacking.count();
    String share = (stated == 0 ? "none" : stated) + " of " + all;
    if (stated * 100L < minimumPercent.orElse(ALL) * (long) all) {
      return Observation.fail(shortfall(stated, all, sbom), lacking.place())
          .comparing(share, asked())
          .mendedBy(Remedy.of(field, sbom, spread(sbom)));
    }
    String message = "%s components state %s".formatted(share, words()) + saidUnknown(sbom);
    Observation passed = Observation.pass(Assurance.OBSERVED, message, Place.of(sbom.path()));
    return SbomQuestion.withSubject(sbom, passed.comparing(share, asked()));
  }

  /** Those among the components that are asked whose states are such, the product first. */
  private Few asked(Sbom sbom, Predicate<FieldStates> such) {
    Few among =
        onlyTypes.isEmpty()
            ? Few.byStates(sbom, such)
            : Few.of(sbom, one -> isAsked(one) && such.test(one.states()));
    return sbom.subject()
        .filter(one -> includeSubject && isAsked(one) && such.test(one.states()))
        .map(among::after)
        .orElse(among);
  }

  private Kinds.Spread spread(Sbom sbom) {
    return sbom.kinds().ofTypes(onlyTypes).spread(field, (states, any) -> isStated(states));
  }

  private boolean isAsked(Component one) {
    return onlyTypes.isEmpty() || onlyTypes.contains(one.type());
  }

  private String shortfall(int stated, int all, Sbom sbom) {
    Few wrong = asked(sbom, one -> !isStated(one) && isMalformed(one));
    Few missing = asked(sbom, one -> !isStated(one) && !isMalformed(one));
    String share =
        stated == 0
            ? "none of %d components states %s".formatted(all, words())
            : "%d of %d components state %s".formatted(stated, all, words());
    boolean told = missing.isEmpty() || (stated == 0 && wrong.isEmpty());
    return share
        + (told ? "" : "; missing in: " + missing.named())
        + (wrong.isEmpty() ? "" : "; not valid in: " + wrong.named());
  }

  /** What stands there and is none must not be called missing: a reader would see it. */
  private boolean isMalformed(FieldStates states) {
    return own(states) == State.MALFORMED;
  }

  private String saidUnknown(Sbom sbom) {
    int unknown = asked(sbom, this::isSaidUnknown).count();
    return unknown == 0 ? "" : " or say that it is unknown (%d)".formatted(unknown);
  }

  private boolean isSaidUnknown(FieldStates states) {
    return unknownCounts
        && own(states) == State.UNKNOWN
        && accept.stream().noneMatch(other -> states.of(other) == State.STATED);
  }

  private boolean isStated(FieldStates states) {
    return counts(own(states)) || accept.stream().anyMatch(other -> counts(states.of(other)));
  }

  private State own(FieldStates states) {
    return reading.map(narrower -> states.of(field, narrower)).orElseGet(() -> states.of(field));
  }

  private boolean counts(State state) {
    return state == State.STATED || (unknownCounts && state == State.UNKNOWN);
  }

  private String asked() {
    return minimumPercent.orElse(ALL) + " %" + (unknownCounts ? ", or said to be unknown" : "");
  }

  private String words() {
    return plainWords() + reading.map(FieldCoverage::words).orElse("");
  }

  private static String words(Reading narrower) {
    return switch (narrower) {
      case DECLARED_ONLY -> " that is declared";
      case CONCLUDED_ONLY -> " that is concluded";
      case COUNT_FILES -> ", of itself or of every file of it";
      case KNOWN_TYPES_ONLY -> ", of purls those of a known type";
    };
  }

  private String plainWords() {
    return switch (field) {
      case IDENTIFIER, ORIGIN, END_OF_LIFE -> "an " + words(field);
      case USAGE_RESTRICTIONS, COMMENTS, VULNERABILITIES -> words(field);
      case EXECUTABLE -> "whether it can be executed";
      case ARCHIVE -> "whether it is an archive";
      case STRUCTURED -> "whether it is structured";
      case NAME,
          VERSION,
          PRODUCER,
          SUPPLIER,
          PUBLISHER,
          PURL,
          CPE,
          HASH,
          HASH_ALGORITHM,
          LICENCE,
          DESCRIPTION,
          PATCH_STATUS,
          RELEASE_DATE,
          CRITICALITY ->
          "a " + words(field);
    };
  }

  private static String words(ComponentField one) {
    return one.word().replace('-', ' ');
  }

  @Override
  public Optional<Measure> measure() {
    return Optional.of(
        new Measure(
            "share of %s or %s, unknown counts: %s, of %s, the product too: %s, read: %s"
                .formatted(field, accept, unknownCounts, onlyTypes, includeSubject, reading),
            "at least %d %% of the components".formatted(minimumPercent.orElse(ALL)),
            minimumPercent.orElse(ALL) + " %",
            BigDecimal.valueOf(minimumPercent.orElse(ALL))));
  }

  @Override
  public String asks() {
    String share = minimumPercent.map(p -> "at least " + p + " %").orElse("all");
    String unknown = unknownCounts ? ", or says that it is unknown" : "";
    String with = includeSubject ? " and the product" : "";
    String of = onlyTypes.isEmpty() ? "" : " of type " + String.join(" or ", onlyTypes);
    return "states for %s of the components%s%s %s%s".formatted(share, with, of, words(), unknown);
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof FieldCoverage that
        && that.field == field
        && that.minimumPercent.orElse(100) >= minimumPercent.orElse(100)
        && (unknownCounts || !that.unknownCounts)
        && accept.containsAll(that.accept)
        && readsAsMuch(that)
        && asksOfAsMany(that);
  }

  private boolean readsAsMuch(FieldCoverage that) {
    return reading.equals(that.reading)
        || (reading.isEmpty() && that.reading.get().isNarrower())
        || (that.reading.isEmpty() && !reading.get().isNarrower());
  }

  @Override
  public boolean asksForFiles() {
    return reading.equals(Optional.of(Reading.COUNT_FILES));
  }

  /** With a share below all, more components may also mean that more of them may lack it. */
  private boolean asksOfAsMany(FieldCoverage that) {
    boolean types = that.onlyTypes.isEmpty() || namesTypesOf(that);
    boolean more = types && (that.includeSubject || !includeSubject);
    boolean same =
        that.includeSubject == includeSubject
            && Set.copyOf(that.onlyTypes).equals(Set.copyOf(onlyTypes));
    return same || (more && that.minimumPercent.orElse(ALL) == ALL);
  }

  private boolean namesTypesOf(FieldCoverage that) {
    return !onlyTypes.isEmpty() && that.onlyTypes.containsAll(onlyTypes);
  }
}
