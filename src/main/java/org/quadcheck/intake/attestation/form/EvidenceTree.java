package org.quadcheck.intake.attestation.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.document.Fields;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.intake.attestation.declarations.Words;

/** The evidence of CycloneDX declarations: exhibits, plans, answers, and words alone. */
final class EvidenceTree {
  private final List<Draft> all = new ArrayList<>();

  /** All of it, in the order in which it was added. */
  List<Draft> all() {
    return all;
  }

  /** An exhibit, with what CycloneDX has no member for as data of its own. */
  void exhibit(String id, Sheet exhibit) {
    List<Draft> data = new ArrayList<>();
    exhibit
        .stated("file")
        .ifPresent(file -> data.add(named("file", new Draft().with("url", Addresses.of(file)))));
    for (ExhibitFact fact : Words.EXHIBIT_FACTS) {
      exhibit.facts(fact).forEach(text -> data.add(said(fact.word(), text)));
    }
    all.add(
        new Draft()
            .with("bom-ref", "exhibit:" + id)
            .with("propertyName", Words.EXHIBIT + exhibit.text("kind"))
            .with("description", exhibit.text("title"))
            .list("data", data)
            .with("created", day(exhibit, "issued", 0))
            .with("expires", day(exhibit, "expires", 1)));
  }

  /** The beginning of a day, or of the next one where it is the last on which something holds. */
  private static Optional<String> day(Sheet exhibit, String key, int later) {
    Optional<String> written = exhibit.stated(key);
    Optional<LocalDate> day = written.flatMap(Fields::readDay);
    return day.map(one -> one.plusDays(later) + "T00:00:00Z");
  }

  /** A plan with its day. */
  void plan(String id, Sheet plan) {
    List<Draft> data = new ArrayList<>();
    for (String key : List.of("milestone", "owner", "due")) {
      String text = plan.text(key);
      if (!text.isBlank()) {
        data.add(said(key, text));
      }
    }
    all.add(
        new Draft()
            .with("bom-ref", "plan:" + id)
            .with("propertyName", Words.PLAN)
            .list("data", data));
  }

  /** The answer to a question; its id. */
  String answer(String id, List<String> answers) {
    String reference = "answer:" + id;
    all.add(
        new Draft()
            .with("bom-ref", reference)
            .with("propertyName", Words.ANSWER)
            .list("data", answers.stream().map(text -> said("value", text)).toList()));
    return reference;
  }

  /** Why a question does not apply; its id. */
  String notApplicable(String id, Sheet claim) {
    String reference = "not-applicable:" + id;
    List<Draft> data =
        Stream.of("not-applicable", "because")
            .filter(key -> !claim.text(key).isBlank())
            .map(key -> said(key, claim.text(key)))
            .toList();
    all.add(
        new Draft()
            .with("bom-ref", reference)
            .with("propertyName", Words.NOT_APPLICABLE)
            .list("data", data));
    return reference;
  }

  /** Pieces of evidence in words alone; their ids. */
  List<String> words(String what, String id, List<String> texts) {
    List<String> ids = new ArrayList<>();
    for (String text : texts) {
      String reference = "%s:%s:%d".formatted(what, id, ids.size() + 1);
      all.add(new Draft().with("bom-ref", reference).with("description", text));
      ids.add(reference);
    }
    return ids;
  }

  private static Draft said(String name, String text) {
    Draft attachment = new Draft().with("contentType", "text/plain").with("content", text);
    return named(name, new Draft().with("attachment", attachment));
  }

  private static Draft named(String name, Draft contents) {
    return new Draft().with("name", name).with("contents", contents);
  }
}
