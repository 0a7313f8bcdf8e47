package org.quadcheck.check.observation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Place;

/**
 * The common way of putting a question to SBOMs: one must be there, and one that lists nothing
 * shows nothing. A list of cryptographic assets is no second SBOM beside one of software.
 */
public final class SbomQuestion {
  public static final int NAMED = 3;

  private SbomQuestion() {}

  public static List<Observation> put(Submission submission, Function<Sbom, Observation> judge) {
    if (submission.sboms().isEmpty()) {
      return List.of(none());
    }
    return submission.sbomsOfSoftware().stream().map(sbom -> unlessEmpty(sbom, judge)).toList();
  }

  /** What is seen where there is no SBOM at all. */
  public static Observation none() {
    return Observation.fail("no SBOM was handed in")
        .mendedBy(
            Remedy.ofMissing(
                "Ask for the SBOM of the product and version that is offered, in CycloneDX or SPDX,"
                    + " with all of its components"));
  }

  private static Observation unlessEmpty(Sbom sbom, Function<Sbom, Observation> judge) {
    if (sbom.isHollow() || sbom.listsCryptographyAlone()) {
      return Observation.fail("the SBOM " + listsNothing(sbom), Place.of(sbom.path()))
          .mendedBy(Remedy.ofMissing(wanted(sbom)));
    }
    return judge.apply(sbom);
  }

  /** Why an SBOM shows no component, as half a sentence. */
  public static String listsNothing(Sbom sbom) {
    if (sbom.listsProductAlone()) {
      return "lists one package, which may be the product itself, and no components of it";
    }
    if (sbom.listsCryptographyAlone()) {
      return "lists cryptographic assets alone, and no software";
    }
    return sbom.components().isEmpty()
        ? "lists no components"
        : "says nothing of any component that it lists";
  }

  private static String wanted(Sbom sbom) {
    if (sbom.listsCryptographyAlone()) {
      return "Ask for an SBOM of the software besides the list of its cryptography";
    }
    return sbom.components().isEmpty() || sbom.listsProductAlone()
        ? "Ask for an SBOM that lists the components of the product"
        : "Ask for an SBOM that says of each component what it is";
  }

  /** The first few by name and the number of the others: "a, b, c … (25 more)". */
  public static String named(List<Component> components) {
    return named(components, components.size());
  }

  /** The same where the list holds the first alone. */
  public static String named(List<Component> components, int all) {
    String first =
        components.stream().limit(NAMED).map(Component::label).collect(Collectors.joining(", "));
    return more(first, all - NAMED);
  }

  /** The same for plain words. */
  public static String listed(List<String> words) {
    return listed(words, words.size());
  }

  /** The same where the list holds the first alone. */
  public static String listed(List<String> words, int all) {
    String first = words.stream().limit(NAMED).collect(Collectors.joining(", "));
    return more(first, all - NAMED);
  }

  private static String more(String first, int others) {
    return others > 0 ? "%s … (%d more)".formatted(first, others) : first;
  }

  /**
   * A pass that was seen needs to know whose parts it has seen; without a subject a person must
   * look.
   */
  public static Observation withSubject(Sbom sbom, Observation passed) {
    if (sbom.graph().hasSubject()) {
      return passed;
    }
    String message =
        passed.message() + "; but the SBOM does not name the product that it speaks of";
    return Observation.review(message, Place.of(sbom.path()));
  }
}
