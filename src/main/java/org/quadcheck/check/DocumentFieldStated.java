package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.SbomMoment;
import org.quadcheck.check.observation.SbomQuestion;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Remark;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.ToolAuthors;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/**
 * Every SBOM states a fact about itself.
 *
 * @param unknownCounts whether "unknown", said so, is enough
 * @param accept where else the generation context or the SBOM's version will do, a lenient reading
 * @param dateOnly whether a day without a time is enough for the timestamp, a lenient reading
 */
public record DocumentFieldStated(
    DocumentField field, boolean unknownCounts, List<Remark> accept, boolean dateOnly)
    implements Check {
  public DocumentFieldStated {
    accept = List.copyOf(accept);
    for (Remark one : accept) {
      if (one.tells() != field) {
        String message = "accept: %s is for the %s alone";
        throw new IllegalArgumentException(message.formatted(one.word(), one.tells().word()));
      }
    }
    if (dateOnly && field != DocumentField.TIMESTAMP) {
      throw new IllegalArgumentException("date-only is for the timestamp alone");
    }
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return SbomQuestion.put(submission, sbom -> judge(sbom, submission, asOf));
  }

  private Observation judge(Sbom sbom, Submission submission, LocalDate asOf) {
    Value value = value(sbom);
    boolean enough =
        value.isStated()
            || (unknownCounts && value.state() == State.UNKNOWN)
            || (dateOnly && SbomMoment.dayAlone(sbom).isPresent());
    if (!enough) {
      return Observation.fail(complaint(sbom, value), value.place())
          .comparing(value.text(), words())
          .mendedBy(Remedy.of(field, sbom));
    }
    return switch (field) {
      case TIMESTAMP -> judgeDay(sbom, value, asOf);
      case AUTHOR -> judgeAuthor(sbom, submission, value);
      case FORMAT_NAME, FORMAT_VERSION, GENERATION_CONTEXT, TOOL_NAME, TOOL_VERSION, SBOM_VERSION ->
          passed(value);
      case PRIMARY_COMPONENT -> judgeProduct(sbom, value);
    };
  }

  private Observation judgeProduct(Sbom sbom, Value value) {
    return sbom.subject()
        .flatMap(GivenName::doubt)
        .map(doubt -> Observation.review(doubt, value.place()))
        .orElseGet(() -> passed(value));
  }

  /** The maker of a tool is the author of an SBOM of its own products alone. */
  private Observation judgeAuthor(Sbom sbom, Submission submission, Value author) {
    Optional<String> tool = ToolAuthors.thatWroteTheAuthorOf(sbom);
    boolean own =
        Stream.concat(
                Stream.of(submission.supplier()),
                sbom.subject().stream().flatMap(one -> Stream.of(one.supplier(), one.producer())))
            .filter(name -> !name.isBlank())
            .anyMatch(name -> Likeness.ofBodies(name, author.text()) != Likeness.DIFFERENT);
    if (tool.isEmpty() || own) {
      return passed(author);
    }
    String message = "the author '%s' is what %s writes into every SBOM; ask who made this one";
    return Observation.review(message.formatted(author.text(), tool.get()), author.place());
  }

  /** That of the field itself; else that of a comment which is accepted. */
  private Value value(Sbom sbom) {
    return accept.stream()
        .map(sbom::remark)
        .filter(one -> !sbom.fact(field).isStated() && one.isStated())
        .findFirst()
        .orElseGet(() -> sbom.fact(field));
  }

  private Observation judgeDay(Sbom sbom, Value value, LocalDate asOf) {
    Optional<LocalDate> day = SbomMoment.day(sbom).or(() -> SbomMoment.dayAlone(sbom));
    if (day.isEmpty()) {
      String message = "the SBOM's timestamp '%s' is no date and time".formatted(value.text());
      return Observation.fail(message, value.place());
    }
    if (day.get().isAfter(asOf)) {
      String message = "the SBOM is dated %s, which lies in the future".formatted(day.get());
      return Observation.contradiction(message, value.place());
    }
    return passed(value);
  }

  private Observation passed(Value value) {
    return Observation.pass(Assurance.OBSERVED, words() + ": " + value.text(), value.place())
        .comparing(value.text(), words());
  }

  private String complaint(Sbom sbom, Value value) {
    return switch (value.state()) {
      case ABSENT -> "the SBOM states no " + lacking();
      case PLACEHOLDER -> "the SBOM's %s is a placeholder".formatted(words());
      case MALFORMED -> malformed(sbom, value);
      case UNKNOWN, WITHHELD, STATED ->
          "the SBOM says that its %s is %s".formatted(words(), value.state().word());
    };
  }

  /** Where several are described none is the subject. */
  private String malformed(Sbom sbom, Value value) {
    String message =
        field == DocumentField.PRIMARY_COMPONENT && sbom.subject().isEmpty()
            ? "the SBOM names several products that it speaks of: %2$s"
            : "the SBOM's %s '%s' is not valid";
    return message.formatted(words(), value.text());
  }

  private String words() {
    return field.word().replace('-', ' ');
  }

  private String lacking() {
    return switch (field) {
      case SBOM_VERSION -> "version of its own";
      case PRIMARY_COMPONENT -> "product that it speaks of";
      case AUTHOR,
          FORMAT_NAME,
          FORMAT_VERSION,
          GENERATION_CONTEXT,
          TIMESTAMP,
          TOOL_NAME,
          TOOL_VERSION ->
          words();
    };
  }

  @Override
  public String asks() {
    String unknown = unknownCounts ? ", or says that it is unknown" : "";
    String comment = accept.isEmpty() ? "" : ", be it " + elsewhere();
    String day = dateOnly ? ", be it as a day alone" : "";
    return "states the SBOM's " + words() + comment + day + unknown;
  }

  private String elsewhere() {
    return accept.contains(Remark.DOCUMENT_NAMESPACE)
        ? "by the address of the document"
        : "in a comment";
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof DocumentFieldStated that
        && that.field == field
        && (dateOnly || !that.dateOnly)
        && accept.containsAll(that.accept)
        && (unknownCounts || !that.unknownCounts);
  }
}
