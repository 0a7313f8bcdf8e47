package org.quadcheck.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.DocumentField;
import org.quadcheck.evidence.Moments;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.Vex;
import org.quadcheck.evidence.VexStatement;
import org.quadcheck.knowledge.ComponentIdentity;

/** On which days statements on vulnerabilities were given, and whether for what is offered. */
final class VexDays {
  private final IdentityHashMap<VexStatement, Document> documents = new IdentityHashMap<>();
  private final Sbom sbom;
  private final Optional<LocalDate> made;

  /** What a statement stands in. Whether an SBOM is of today is asked of it as a whole. */
  private record Document(Optional<Instant> issued, boolean sbom, Optional<Component> about) {
    private static final Document UNKNOWN = new Document(Optional.empty(), false, Optional.empty());
  }

  VexDays(Submission submission, Sbom sbom) {
    this.sbom = sbom;
    this.made =
        Stream.concat(submission.released().stream(), SbomMoment.day(sbom).stream())
            .min(LocalDate::compareTo)
            .filter(any -> submission.released().isPresent());
    for (Vex vex : submission.vexes()) {
      Document document = new Document(vex.issued(), false, vex.about());
      vex.statements().forEach(statement -> documents.put(statement, document));
    }
    for (Sbom one : submission.sboms()) {
      Document document =
          new Document(Moments.read(one.fact(DocumentField.TIMESTAMP).text()), true, one.subject());
      one.vulnerabilities().forEach(statement -> documents.put(statement, document));
    }
  }

  /** The last day on which it was said, by itself or by the document that it stands in. */
  Optional<LocalDate> last(VexStatement statement) {
    return Stream.concat(statement.stated().stream(), document(statement).issued.stream())
        .max(Instant::compareTo)
        .map(Moments::day);
  }

  /** Why a person must look whether it holds for what is offered, and still does. */
  String doubt(VexStatement statement) {
    Optional<Component> other = document(statement).about.filter(this::isAnother);
    if (other.isPresent() && !namesTheVersion(statement)) {
      return "the VEX statement stands in a document on " + other.get().label();
    }
    Optional<LocalDate> last = last(statement);
    if (last.isEmpty()) {
      return "the VEX statement bears no date";
    }
    boolean before = made.filter(last.get()::isBefore).isPresent();
    if (!before || document(statement).sbom || namesTheVersion(statement)) {
      return "";
    }
    return "the VEX statement is of %s, before what is offered was made, and names no version of it"
        .formatted(last.get());
  }

  /** What is not reachable in one product may be in another, and so in another version of it. */
  private boolean isAnother(Component about) {
    return sbom.subject()
        .filter(
            subject ->
                differ(about.name(), subject.name()) || differ(about.version(), subject.version()))
        .isPresent();
  }

  private static boolean differ(String one, String other) {
    return !one.isBlank()
        && !other.isBlank()
        && !ComponentIdentity.comparable(one).equals(ComponentIdentity.comparable(other));
  }

  private Document document(VexStatement statement) {
    return documents.getOrDefault(statement, Document.UNKNOWN);
  }

  /** What is said of this very version of the product holds whenever it was said. */
  private boolean namesTheVersion(VexStatement statement) {
    return statement.products().stream()
        .anyMatch(
            product ->
                sbom.subject()
                    .flatMap(subject -> ProductMatch.of(product, subject, sbom, statement))
                    .filter(how -> ProductMatch.namesVersion(product, how))
                    .isPresent());
  }
}
