package org.quadcheck.intake.attestation.declarations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.value.Moments;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.attestation.Escapes;
import org.quadcheck.intake.attestation.FormDraft;
import org.quadcheck.intake.attestation.Part;

/** The evidence of declarations: exhibits, answers, plans, and what is said in other words. */
final class Evidence {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final int LONGEST = 1_000;

  private final References<Part> all;
  private final Map<String, String> digests;
  private final FormDraft form;
  private final List<Problem> problems;

  Evidence(Part declarations, Map<String, String> digests, FormDraft form, List<Problem> problems) {
    List<Part> parts = declarations.parts("evidence");
    this.all = References.of(parts);
    this.digests = new HashMap<>(digests);
    this.form = form;
    this.problems = problems;
  }

  /** Exhibits of ours are handed in whether or not a claim rests on them. */
  void writeOwn() {
    for (Part one : all.all()) {
      if (kind(one).startsWith(Words.EXHIBIT)) {
        exhibit(one, Optional.empty());
      }
      if (kind(one).equals(Words.PLAN)) {
        plan(one);
      }
    }
  }

  /** SHA-256 of a file by its address, as claims state them beside the evidence. */
  void digest(Part reference) {
    for (Part hash : reference.parts("hashes")) {
      if (hash.text("alg").equals("SHA-256")) {
        digests.putIfAbsent(reference.text("url"), hash.text("content"));
      }
    }
  }

  Optional<Part> find(String reference) {
    return all.find(reference);
  }

  String why(String reference) {
    return all.why(reference);
  }

  static String kind(Part one) {
    return one.text("propertyName");
  }

  /** What stands in it under a name, or everything where no name is asked. */
  static List<TextNode> contents(Part one, String name) {
    List<TextNode> contents = new ArrayList<>();
    for (Part data : one.parts("data")) {
      if (name.isEmpty() || data.text("name").equals(name)) {
        Part held = data.part("contents");
        Part attachment = held.part("attachment");
        if (attachment.text("encoding").isEmpty()) {
          attachment.node("content").ifPresent(contents::add);
        }
        held.node("url").ifPresent(contents::add);
      }
    }
    return contents;
  }

  /** All that it says, in its own words. */
  static String words(Part one) {
    String said = contents(one, "").stream().map(TextNode::text).collect(Collectors.joining("; "));
    String description = one.text("description");
    String words =
        description.isEmpty() || said.isEmpty() ? description + said : description + ": " + said;
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }

  /** The id within the attestation, which our own references carry behind a word. */
  private static String id(Part one) {
    String reference = one.text("bom-ref");
    if (kind(one).startsWith(Words.EXHIBIT)) {
      return reference.replaceFirst("^exhibit:(?=.)", "");
    }
    return kind(one).equals(Words.PLAN) ? reference.replaceFirst("^plan:(?=.)", "") : reference;
  }

  /** Writes an exhibit once; whoever assessed the claim that rests on it is its issuer. */
  String exhibit(Part one, Optional<TextNode> assessor) {
    String id = id(one);
    boolean known = form.has("exhibits") && form.within("exhibits", one.place()).has(id);
    FormDraft exhibit = form.within("exhibits", one.place()).within(id, one.place("bom-ref"));
    if (!known) {
      boolean own = kind(one).startsWith(Words.EXHIBIT);
      String kind = own ? kind(one).substring(Words.EXHIBIT.length()) : "document";
      exhibit.put("kind", kind, one.place());
      one.node("description").ifPresent(text -> exhibit.put("title", text));
      dates(one, exhibit);
      files(one, own, exhibit);
      if (own) {
        for (ExhibitFact fact : Words.EXHIBIT_FACTS) {
          exhibit.state(fact, contents(one, fact.word()));
        }
      }
    }
    assessor.filter(any -> !exhibit.has("issuer")).ifPresent(text -> exhibit.put("issuer", text));
    return id;
  }

  private static Optional<TextNode> first(Part one, String key) {
    return contents(one, key).stream().findFirst();
  }

  private void files(Part one, boolean own, FormDraft exhibit) {
    for (Part data : one.parts("data")) {
      Optional<TextNode> url = data.part("contents").node("url");
      if (url.isPresent() && (!own || data.text("name").equals("file"))) {
        file(url.get(), data, exhibit);
      }
      if (!own && exhibit.text("title").isEmpty()) {
        data.node("name").ifPresent(text -> exhibit.put("title", text));
      }
    }
  }

  /** What lies at an address elsewhere was not handed in. */
  private void file(TextNode url, Part data, FormDraft exhibit) {
    if (ADDRESS.matcher(url.text()).matches()) {
      String title = exhibit.text("title").isEmpty() ? data.text("name") : exhibit.text("title");
      exhibit.put("title", (title + " " + url.text()).strip(), url.place());
    } else if (!exhibit.has("file")) {
      exhibit.put("file", Escapes.decoded(url.text()), url.place());
      Optional.ofNullable(digests.get(url.text()))
          .ifPresent(digest -> exhibit.put("sha256", digest, url.place()));
    }
  }

  private void dates(Part one, FormDraft exhibit) {
    one.node("created")
        .flatMap(this::moment)
        .ifPresent(at -> exhibit.put("issued", Moments.day(at).toString(), one.place("created")));
    one.node("expires")
        .flatMap(this::moment)
        .map(Evidence::lastDayBefore)
        .ifPresent(day -> exhibit.put("expires", day.toString(), one.place("expires")));
  }

  /** The last whole day on which something holds that no longer does from a moment on. */
  private static LocalDate lastDayBefore(Instant moment) {
    return Moments.day(moment.minusNanos(1));
  }

  private Optional<Instant> moment(TextNode node) {
    Optional<Instant> moment = Moments.read(node.text().strip());
    if (moment.isEmpty()) {
      String message = "'%s' is no date and time with an offset, such as 2026-03-14T00:00:00Z.";
      problems.add(new Problem(node.place(), message.formatted(Offered.shown(node.text()))));
    }
    return moment;
  }

  /** A plan of ours has a day; its id. */
  String plan(Part one) {
    String id = id(one);
    FormDraft plan = form.within("plans", one.place()).within(id, one.place("bom-ref"));
    for (String key : List.of("milestone", "owner", "due")) {
      first(one, key).ifPresent(text -> plan.put(key, text));
    }
    return id;
  }
}
