package org.quadcheck.intake.attestation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.form.Caution;
import org.quadcheck.evidence.form.CisaForm;
import org.quadcheck.evidence.form.FormAttachment;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.form.FormProduct;
import org.quadcheck.evidence.form.PlanLetter;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/** Reads {@code form}, the part of an attestation that holds the CISA attestation form. */
final class FormReader {
  private static final List<String> TRUTHS = List.of("true", "false", "yes", "no");

  private static final Set<FormField> EXHIBITS =
      EnumSet.of(FormField.ASSESSOR_ASSESSMENT, FormField.ASSESSOR_APPROVAL);

  private final Set<String> exhibits;
  private final PlanReader plans;

  FormReader(Set<String> exhibits, PlanReader plans) {
    this.exhibits = exhibits;
    this.plans = plans;
  }

  CisaForm read(Entry form) {
    CisaForm read =
        new CisaForm(
            facts(form),
            list(form, "products", FormReader::product),
            list(form, "attachments", FormReader::attachment),
            letters(form),
            form.fields().texts("cautions").stream().map(Caution::read).toList(),
            form.fields().place());
    form.fields().done();
    return read;
  }

  private Map<FormField, Value> facts(Entry form) {
    Map<FormField, Value> facts = new EnumMap<>(FormField.class);
    for (String part : parts()) {
      Optional<Entry> entry = part.isEmpty() ? Optional.of(form) : form.map(part);
      entry.ifPresent(found -> facts(found, part, facts));
    }
    return facts;
  }

  private static List<String> parts() {
    return Arrays.stream(FormField.values()).map(FormField::part).distinct().toList();
  }

  private void facts(Entry entry, String part, Map<FormField, Value> facts) {
    for (FormField field : FormField.values()) {
      if (field.part().equals(part)) {
        Value value = value(entry, field);
        if (value.state() != State.ABSENT) {
          facts.put(field, value);
        }
      }
    }
    if (!part.isEmpty()) {
      entry.fields().done();
    }
  }

  private Value value(Entry entry, FormField field) {
    Value value = entry.value(field.key());
    if (!value.isStated()) {
      return value;
    }
    return switch (field.kind()) {
      case TEXT ->
          EXHIBITS.contains(field) ? exhibit(entry, value) : entry.decidedValue(field.key());
      case WORD -> {
        entry.fields().word(field.key(), word -> known(field.words(), word), field.words());
        yield value;
      }
      case TRUTH -> {
        entry.fields().word(field.key(), word -> known(TRUTHS, lower(word)), TRUTHS);
        String truth = String.valueOf(Set.of("true", "yes").contains(lower(value.text())));
        yield new Value(State.STATED, truth, value.place());
      }
      case DAY -> {
        entry.day(field.key());
        yield value;
      }
    };
  }

  /** A spreadsheet writes truths in capitals. */
  private static String lower(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> known(List<String> words, String word) {
    return Optional.of(word).filter(words::contains);
  }

  private Value exhibit(Entry entry, Value named) {
    stands(entry, named, "exhibit", exhibits);
    return named;
  }

  private static void stands(Entry entry, Value named, String what, Set<String> ids) {
    if (!ids.contains(named.text())) {
      String near = Suggestion.near(named.text(), ids);
      String advice = near.isEmpty() ? " Add it under '%ss'.".formatted(what) : near;
      String message = "no %s '%s' stands in this attestation.%s";
      entry.fields().complain(named.place(), message.formatted(what, named.text(), advice));
    }
  }

  /** Makes something of one item of a list. */
  @FunctionalInterface
  private interface Item<T> {
    T of(Entry entry);
  }

  private static <T> List<T> list(Entry parent, String key, Item<T> item) {
    List<T> items = new ArrayList<>();
    for (Node node : parent.fields().items(key)) {
      if (!Entry.isPlaceholder(node)) {
        Entry.of(node, "'%s'".formatted(key), parent.problems())
            .ifPresent(
                entry -> {
                  items.add(item.of(entry));
                  entry.fields().done();
                });
      }
    }
    return items;
  }

  private static FormProduct product(Entry entry) {
    return new FormProduct(
        entry.value("name"), entry.value("version"), entry.day("released"), entry.fields().place());
  }

  private static FormAttachment attachment(Entry entry) {
    return new FormAttachment(
        entry.value("title"), entry.value("description"), entry.fields().place());
  }

  private Map<String, PlanLetter> letters(Entry form) {
    Map<String, PlanLetter> letters = new LinkedHashMap<>();
    for (MapNode.Entry node : form.fields().entries("letters")) {
      TextNode id = node.key();
      stands(form, Value.of(id.text(), id.place()), "plan", plans.ids());
      Entry.of(node.value(), "letter '%s'".formatted(id.text()), form.problems())
          .ifPresent(entry -> letters.put(id.text(), letter(id, entry)));
    }
    return letters;
  }

  private PlanLetter letter(TextNode plan, Entry entry) {
    Value exhibit = entry.value("exhibit");
    if (exhibit.isStated()) {
      exhibit(entry, exhibit);
    }
    PlanLetter letter =
        new PlanLetter(
            plan.text(),
            entry.decidedValue("mitigations"),
            exhibit.isStated() ? exhibit.text() : "",
            list(entry, "milestones", FormReader::milestone),
            plan.place());
    entry.fields().done();
    return letter;
  }

  private static PlanLetter.Milestone milestone(Entry entry) {
    return new PlanLetter.Milestone(
        entry.decidedValue("milestone"), entry.day("due"), entry.fields().place());
  }
}
