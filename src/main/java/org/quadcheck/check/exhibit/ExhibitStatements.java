package org.quadcheck.check.exhibit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.check.likeness.ComponentIndex;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.likeness.ProductMatch;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.Vex;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Moments;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.knowledge.Purl;

/** What an exhibit of the kind {@code vex} says: something, of what is offered, by today. */
record ExhibitStatements(Exhibit exhibit, Submission submission, LocalDate asOf) {

  /** What a person has to ask; nothing of another kind, and of a file that is not there. */
  Optional<Observation> doubt() {
    if (exhibit.kind() != ExhibitKind.VEX || !exhibit.fileState().isBound()) {
      return Optional.empty();
    }
    if (statements().isEmpty()) {
      return Optional.of(review("holds no statement on a vulnerability that can be read"));
    }
    Optional<LocalDate> future = issued().filter(day -> day.isAfter(asOf));
    if (future.isPresent()) {
      return Optional.of(review("is of %s, which lies in the future".formatted(future.get())));
    }
    return speaksOfWhatIsOffered()
        ? Optional.empty()
        : Optional.of(review("speaks of no product or component of the SBOM"));
  }

  private Observation review(String what) {
    String message = "exhibit %s: %s %s; ask for the VEX of what is offered";
    return Observation.review(message.formatted(exhibit.id(), exhibit.at(), what), exhibit.place());
  }

  private List<VexStatement> statements() {
    return Stream.concat(
            vexes().flatMap(vex -> vex.statements().stream()),
            submission.sboms().stream()
                .filter(sbom -> sbom.file().equals(exhibit.at()) && !sbom.isSignedInvalidly())
                .flatMap(sbom -> sbom.vulnerabilities().stream()))
        .filter(one -> one.ids().stream().anyMatch(id -> State.of(id) == State.STATED))
        .toList();
  }

  private Stream<Vex> vexes() {
    return submission.vexes().stream().filter(vex -> vex.path().equals(exhibit.at()));
  }

  private Optional<LocalDate> issued() {
    return vexes().flatMap(vex -> vex.issued().stream()).map(Moments::day).findFirst();
  }

  private boolean speaksOfWhatIsOffered() {
    List<VexStatement> statements = statements();
    return submission.sboms().isEmpty()
        || isAboutIt()
        || statements.stream().flatMap(one -> one.products().stream()).anyMatch(this::isNamed)
        || submission.sboms().stream().anyMatch(sbom -> speaksOf(sbom, statements));
  }

  private boolean isAboutIt() {
    return vexes()
        .flatMap(vex -> vex.about().stream())
        .anyMatch(
            about -> Likeness.ofProducts(about.name(), submission.product()) != Likeness.DIFFERENT);
  }

  /** By its name alone, however it is written: {@code pkg:generic/acme-gateway@4.2.0}. */
  private boolean isNamed(VexProduct product) {
    List<String> offered = Likeness.words(submission.product());
    String name = Purl.read(product.purl()).map(Purl::name).orElse(product.name());
    List<String> called = Likeness.words(name);
    String all = String.join(" ", product.ref(), product.purl(), product.cpe(), product.name());
    return (!called.isEmpty() && offered.containsAll(called))
        || (!offered.isEmpty() && Collections.indexOfSubList(Likeness.words(all), offered) >= 0);
  }

  private static boolean speaksOf(Sbom sbom, List<VexStatement> statements) {
    if (statements.stream().anyMatch(one -> isOnTheProduct(one, sbom))) {
      return true;
    }
    List<VexStatement> whole =
        statements.stream()
            .filter(one -> one.products().stream().allMatch(each -> each.parts().isEmpty()))
            .toList();
    ComponentIndex index = new ComponentIndex(sbom, whole);
    return whole.stream().anyMatch(one -> !index.meant(one).isEmpty());
  }

  private static boolean isOnTheProduct(VexStatement statement, Sbom sbom) {
    return statement.products().stream().anyMatch(product -> is(product, sbom, statement));
  }

  private static boolean is(VexProduct product, Sbom sbom, VexStatement statement) {
    return sbom.subject()
        .flatMap(subject -> ProductMatch.of(product, subject, sbom, statement))
        .isPresent();
  }
}
