package org.quadcheck.intake.attestation.oscal;

import java.util.List;
import java.util.Optional;
import org.quadcheck.document.Fields;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.KnownStandard;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.attestation.FormDraft;
import org.quadcheck.intake.attestation.Part;
import org.quadcheck.intake.attestation.Uncounted;

/**
 * What a component says of the controls of one catalogue. Only the property {@code
 * implementation-status} affirms or denies one; what is written of it in words is shown and never
 * judged.
 */
final class Controls {
  private static final int LONGEST = 200;
  private static final List<String> ANSWERS =
      List.of("value", "not-applicable", "because", "score", "confidence");

  private final ClaimVocabulary vocabulary;
  private final Resources resources;
  private final FormDraft form;
  private final Uncounted uncounted;

  Controls(ClaimVocabulary vocabulary, Resources resources, FormDraft form, Uncounted uncounted) {
    this.vocabulary = vocabulary;
    this.resources = resources;
    this.form = form;
    this.uncounted = uncounted;
  }

  void read(Part implementation) {
    String source = implementation.text("source");
    List<String> addresses = resources.addresses(source);
    boolean own = addresses.contains(OscalWords.CATALOG);
    Optional<KnownStandard> standard =
        vocabulary.standards().stream()
            .filter(
                known ->
                    addresses.stream().map(Controls::name).anyMatch(known.catalogs()::contains))
            .findFirst();
    List<Part> controls = implementation.parts("implemented-requirements");
    if (!own && standard.isEmpty()) {
      String message =
          "%d controls are of the catalogue '%s', which no question here is known to be equal to: none of them counts";
      String named = addresses.isEmpty() ? source : addresses.get(0);
      uncounted.add(
          "a catalogue is not known",
          message.formatted(controls.size(), shortened(named)),
          implementation.place());
      return;
    }
    for (Part control : controls) {
      List<String> ids =
          own ? List.of(control.text("control-id")) : equivalents(standard.orElseThrow(), control);
      control(control, ids, own);
    }
  }

  /** The name of a file without its ending, by which a catalogue is known. */
  private static String name(String address) {
    String file = address.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
    return file.replaceFirst("\\.(json|xml|ya?ml)$", "").replaceFirst("-min$", "");
  }

  private static List<String> equivalents(KnownStandard standard, Part control) {
    String id = control.text("control-id");
    return standard.requirements().entrySet().stream()
        .filter(one -> one.getKey().equalsIgnoreCase(id))
        .flatMap(one -> one.getValue().claims().stream())
        .toList();
  }

  private void control(Part control, List<String> ids, boolean own) {
    String id = control.text("control-id");
    if (ids.isEmpty() || ids.stream().anyMatch(one -> vocabulary.find(one).isEmpty())) {
      String message =
          "control '%s' asks what no question here is known to be equal to: it does not count";
      uncounted.add("a control is not known", message.formatted(shortened(id)), control.place());
      return;
    }
    for (String claim : ids) {
      FormDraft claims = form.within("claims", control.place());
      if (claims.has(claim)) {
        // Two components, or two catalogues, of which one may say less than the other.
        again(claim, claims.within(claim, control.place()), control, own);
      } else {
        claim(claim, claims.within(claim, control.place("control-id")), control, own);
      }
    }
  }

  private void claim(String id, FormDraft claim, Part control, boolean own) {
    Properties properties = Properties.of(control);
    Status status = Status.of(control);
    List<TextNode> parameters = own ? parameters(control) : List.of();
    if (parameters.isEmpty()) {
      boolean yesOrNo =
          vocabulary.find(id).filter(one -> one.type() == ClaimType.BOOLEAN).isPresent();
      status(claim, control, yesOrNo ? status : status.ofNoAnswer());
    } else if (!status.allows(parameters)) {
      unsaid(control, status.words());
    } else if (parameters.size() == 1) {
      claim.put("value", parameters.get(0));
    } else {
      parameters.forEach(value -> claim.add("value", value));
    }
    for (String key : List.of("score", "confidence", "plan")) {
      properties.own(key).stream().findFirst().ifPresent(text -> claim.put(key, text));
    }
    for (String key : List.of("counter", "mitigation")) {
      properties.own(key).forEach(text -> claim.add(key, text));
    }
    evidence(claim, control);
  }

  /** What rests on evidence that is not there is not answered. */
  private void evidence(FormDraft claim, Part control) {
    for (Part link : control.parts("links")) {
      if (!link.text("rel").equals("evidence")) {
        continue;
      }
      String reference = link.text("href");
      resources
          .exhibit(reference)
          .ifPresent(exhibit -> claim.add("exhibits", exhibit, link.place()));
      Optional<String> dangling = resources.dangling(reference);
      if (dangling.isPresent()) {
        String message = "control '%s' names the evidence '%s', which %s: it does not count";
        String id = shortened(control.text("control-id"));
        uncounted.add(
            "evidence of a control",
            message.formatted(id, shortened(reference), dangling.get()),
            link.place());
        ANSWERS.forEach(claim::remove);
      }
    }
  }

  /** Of two the lesser counts: what is not affirmed by both is not affirmed. */
  private void again(String id, FormDraft claim, Part control, boolean own) {
    FormDraft other = new FormDraft(control.place());
    claim(id, other, control, own);
    if (ANSWERS.stream().anyMatch(key -> !other.texts(key).equals(claim.texts(key)))) {
      String message =
          "control '%s' is described twice, and differently: the question is not answered";
      uncounted.add(
          "a control is described twice",
          message.formatted(control.text("control-id")),
          control.place());
      ANSWERS.forEach(claim::remove);
    }
    for (String key : List.of("exhibits", "counter", "mitigation")) {
      claim.addAll(key, other);
    }
  }

  private static List<TextNode> parameters(Part control) {
    String id = control.text("control-id");
    return control.parts("set-parameters").stream()
        .filter(one -> one.text("param-id").equals(id))
        .flatMap(one -> one.texts("values").stream())
        .toList();
  }

  private void status(FormDraft claim, Part control, Status status) {
    Properties properties = Properties.of(control);
    String word = status.word();
    Place place = status.place();
    switch (word) {
      case Status.IMPLEMENTED -> claim.put("value", "true", place);
      case "not-applicable" -> notApplicable(claim, properties, place);
      case "partial", "alternative" -> {
        claim.put("value", "false", place);
        claim.add("mitigation", word + ": " + words(control), control.place());
      }
      case "planned" -> {
        claim.put("value", "false", place);
        planned(claim, control, properties);
      }
      default -> {
        boolean scored = !properties.own("score").isEmpty();
        if (!scored) {
          unsaid(control, status.words());
        }
      }
    }
  }

  /** OSCAL knows no reasons; without one of ours nothing is answered. */
  private static void notApplicable(FormDraft claim, Properties properties, Place place) {
    List<TextNode> reasons = properties.own("not-applicable");
    if (reasons.size() != 1) {
      claim.put("value", "n/a", place);
      return;
    }
    claim.put("not-applicable", reasons.get(0));
    properties.own("because").stream().findFirst().ifPresent(text -> claim.put("because", text));
  }

  private void unsaid(Part control, List<String> words) {
    String said =
        words.isEmpty()
            ? "no property says that it is implemented"
            : "'%s' says nothing that is known of its implementation"
                .formatted(shortened(String.join(", ", words)));
    String message = "control '%s': %s, and words are not judged: '%s'";
    uncounted.add(
        "no status is stated",
        message.formatted(shortened(control.text("control-id")), said, words(control)),
        control.place());
  }

  /** Without a day by which it will be, what is planned promises nothing. */
  private void planned(FormDraft claim, Part control, Properties properties) {
    Optional<TextNode> day = properties.any("planned-completion-date");
    Optional<TextNode> due = day.filter(text -> Fields.readDay(date(text.text())).isPresent());
    if (due.isEmpty()) {
      claim.add("mitigation", "planned: " + words(control), control.place());
      return;
    }
    String id = control.text("control-id");
    FormDraft plan = form.within("plans", control.place()).within(id, due.get().place());
    plan.put("milestone", words(control), control.place("description"));
    plan.put("due", date(due.get().text()), due.get().place());
    claim.put("plan", id, due.get().place());
  }

  private static String date(String text) {
    return text.replaceFirst("(?s)T.*$", "").replaceFirst("(?<=\\d)Z$", "");
  }

  private static String words(Part control) {
    return shortened(control.text("description"));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
