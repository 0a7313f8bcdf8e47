package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.Submission;

/**
 * No component of any SBOM comes from a prohibited source.
 *
 * <p>A purl or CPE that names the source is a failure; a producer, supplier or component of that
 * name alone may be somebody else, so that a person must look. A component that names nobody cannot
 * be told.
 *
 * @param names of the prohibited sources, with their other names
 */
public record NoComponentFrom(List<String> names) implements Check {
  public NoComponentFrom {
    names = List.copyOf(names);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return SbomQuestion.put(submission, sbom -> judge(sbom, prohibited()));
  }

  private Observation judge(Sbom sbom, Set<String> prohibited) {
    List<Component> parts = new ArrayList<>(sbom.components());
    sbom.subject().ifPresent(parts::add);
    List<Component> sure = parts.stream().filter(c -> isIdentified(c, prohibited)).toList();
    if (!sure.isEmpty()) {
      String message = "from a prohibited source by purl or CPE: " + SbomQuestion.named(sure);
      return Observation.fail(message, sbom.placeOf(sure.get(0)));
    }
    List<Component> named = parts.stream().filter(c -> isNamed(c, prohibited)).toList();
    if (!named.isEmpty()) {
      String message = "bears the name of a prohibited source: " + SbomQuestion.named(named);
      return Observation.review(message, sbom.placeOf(named.get(0)));
    }
    return judgeSilent(sbom);
  }

  private Observation judgeSilent(Sbom sbom) {
    List<Component> silent = sbom.components().stream().filter(NoComponentFrom::isSilent).toList();
    if (!silent.isEmpty()) {
      String message =
          "%d of %d components name neither a producer nor a supplier nor an identifier: %s"
              .formatted(silent.size(), sbom.components().size(), SbomQuestion.named(silent));
      return Observation.review(message, sbom.placeOf(silent.get(0)));
    }
    String message = "none of %d components is".formatted(sbom.components().size());
    return Observation.pass(
        Assurance.OBSERVED, message + " from " + String.join(", ", names), Place.of(sbom.path()));
  }

  private static boolean isIdentified(Component component, Set<String> prohibited) {
    return Identity.of(component).stream().anyMatch(prohibited::contains);
  }

  private static boolean isNamed(Component component, Set<String> prohibited) {
    List<String> called = new ArrayList<>(component.alsoCalled());
    called.addAll(
        List.of(component.producer(), component.supplier(), component.name(), component.purl()));
    return called.stream()
        .map(Identity::comparable)
        .anyMatch(text -> prohibited.stream().anyMatch(name -> within(text, name)));
  }

  private static boolean within(String text, String name) {
    return (" " + text.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
        .contains(" " + name.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ");
  }

  private static boolean isSilent(Component component) {
    return component.producer().isBlank()
        && component.supplier().isBlank()
        && component.purl().isBlank()
        && component.cpe().isBlank();
  }

  @Override
  public String asks() {
    return "uses no component from " + String.join(", ", names);
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof NoComponentFrom that && that.prohibited().containsAll(prohibited());
  }

  private Set<String> prohibited() {
    return names.stream().map(Identity::comparable).collect(Collectors.toSet());
  }
}
