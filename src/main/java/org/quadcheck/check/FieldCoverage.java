package org.quadcheck.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.FieldStates;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Remedy;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Submission;

/**
 * Enough components of every SBOM state a field.
 *
 * @param minimumPercent 1 to 100; 100 where left out
 * @param unknownCounts whether "unknown", said so, is enough
 * @param accept other fields that will do in its place, a lenient reading
 * @param includeSubject whether the product itself counts as one of the components
 * @param onlyTypes types of components that are asked, as the format writes them; all where none is
 *     named, a lenient reading otherwise
 */
public record FieldCoverage(
    ComponentField field,
    Optional<Integer> minimumPercent,
    boolean unknownCounts,
    List<ComponentField> accept,
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
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return SbomQuestion.put(submission, this::judge);
  }

  private Observation judge(Sbom sbom) {
    List<Component> lacking = asked(sbom).filter(c -> !isStated(c)).toList();
    int all = (int) asked(sbom).count();
    if (all == 0) {
      String message = "no component is of type " + String.join(" or ", onlyTypes);
      return Observation.review(message, Place.of(sbom.path()));
    }
    int stated = all - lacking.size();
    String share = (stated == 0 ? "none" : stated) + " of " + all;
    if (stated * 100L < minimumPercent.orElse(ALL) * (long) all) {
      return Observation.fail(shortfall(stated, all, lacking), sbom.placeOf(lacking.get(0)))
          .comparing(share, asked())
          .mendedBy(Remedy.of(field, sbom));
    }
    String message = "%s components state %s".formatted(share, words()) + saidUnknown(sbom);
    Observation passed = Observation.pass(Assurance.OBSERVED, message, Place.of(sbom.path()));
    return SbomQuestion.withSubject(sbom, passed.comparing(share, asked()));
  }

  private Stream<Component> asked(Sbom sbom) {
    Stream<Component> subject = includeSubject ? sbom.subject().stream() : Stream.empty();
    return Stream.concat(subject, sbom.components().stream())
        .filter(one -> onlyTypes.isEmpty() || onlyTypes.contains(one.type()));
  }

  private String shortfall(int stated, int all, List<Component> lacking) {
    List<Component> wrong = lacking.stream().filter(this::isMalformed).toList();
    List<Component> missing = lacking.stream().filter(one -> !isMalformed(one)).toList();
    String share =
        stated == 0
            ? "none of %d components states %s".formatted(all, words())
            : "%d of %d components state %s".formatted(stated, all, words());
    boolean told = missing.isEmpty() || (stated == 0 && wrong.isEmpty());
    return share
        + (told ? "" : "; missing in: " + SbomQuestion.named(missing))
        + (wrong.isEmpty() ? "" : "; not valid in: " + SbomQuestion.named(wrong));
  }

  /** What stands there and is none must not be called missing: a reader would see it. */
  private boolean isMalformed(Component component) {
    return component.states().of(field) == State.MALFORMED;
  }

  private String saidUnknown(Sbom sbom) {
    long unknown = asked(sbom).map(Component::states).filter(this::isSaidUnknown).count();
    return unknown == 0 ? "" : " or say that it is unknown (%d)".formatted(unknown);
  }

  private boolean isSaidUnknown(FieldStates states) {
    return unknownCounts
        && states.of(field) == State.UNKNOWN
        && accept.stream().noneMatch(other -> states.of(other) == State.STATED);
  }

  private boolean isStated(Component component) {
    return counts(component, field) || accept.stream().anyMatch(other -> counts(component, other));
  }

  private boolean counts(Component component, ComponentField one) {
    State state = component.states().of(one);
    return state == State.STATED || (unknownCounts && state == State.UNKNOWN);
  }

  private String asked() {
    return minimumPercent.orElse(ALL) + " %" + (unknownCounts ? ", unknown counts if said" : "");
  }

  private String words() {
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
            "share of %s or %s, unknown counts: %s, of %s, the product too: %s"
                .formatted(field, accept, unknownCounts, onlyTypes, includeSubject),
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
        && asksOfAsMany(that);
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
