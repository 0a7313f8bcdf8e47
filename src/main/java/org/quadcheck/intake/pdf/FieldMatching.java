package org.quadcheck.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.evidence.value.State;
import org.quadcheck.intake.pdf.FieldWords.Section;

/** Takes the fields of a PDF for those of the attestation form, one after the other. */
final class FieldMatching {
  private static final Set<String> OF_PRODUCT = Set.of("version", "released");
  private static final Set<String> OF_PRODUCER =
      Set.of("website", "country", "city", "state", "postal-code");
  private static final Set<String> OF_CONTACT = Set.of("phone", "email");

  private final PdfFields fields;
  private final Boxes boxes;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<PdfForm.Taken> taken = new ArrayList<>();
  private final Set<String> cautions = new LinkedHashSet<>();
  private Optional<Section> open = Optional.empty();
  private boolean signable;
  private boolean signed;
  private boolean stated;

  FieldMatching(PdfFields fields) {
    this.fields = fields;
    this.boxes = new Boxes(StatementNames.of(fields.fields()));
    cautions.addAll(fields.cautions());
  }

  PdfForm form() {
    fields.fields().forEach(this::take);
    signature();
    products();
    statements();
    answers.put("attestation", "1");
    answers.put("offers", "software");
    answers.put("form.cisa-attestation-offered", "true");
    if (!cautions.isEmpty()) {
      answers.put("form.cautions", listed());
    }
    return new PdfForm(answers, taken);
  }

  /** Whoever made the form named its fields, and the values in them. */
  private String listed() {
    return cautions.stream().map(one -> one.replace('|', '/')).collect(Collectors.joining("|"));
  }

  private void take(PdfField field) {
    boolean done = field.kind() == PdfField.Kind.SIGNATURE ? sign(field) : byWords(field);
    if (!done) {
      tell(field, "", "");
    }
  }

  private boolean sign(PdfField field) {
    signable = true;
    signed |= !field.isEmpty();
    tell(field, "signed-by", "kind");
    return true;
  }

  private boolean byWords(PdfField field) {
    FieldWords name = FieldWords.of(field.name());
    FieldWords label = FieldWords.of(field.label());
    if (field.kind() != PdfField.Kind.TEXT) {
      doubt(field, name, label);
      return box(field, name, "name")
          || box(field, label, "label")
          || text(field, name, label)
          || isLeft(field, name, label);
    }
    return text(field, name, label);
  }

  /** What is ticked and may be a statement of the form is nobody's answer, and not nothing. */
  private boolean isLeft(PdfField field, FieldWords name, FieldWords label) {
    if (!field.isEmpty()
        && (boxes.statements().isDoubtful(name) || boxes.statements().isDoubtful(label))) {
      String message =
          "box '%s' of the PDF is ticked, and its name does not tell which statement of the form it"
              + " is; look";
      cautions.add(message.formatted(field.name()));
    }
    return false;
  }

  /** A reader shows the label, and this program goes by the name. */
  private void doubt(PdfField field, FieldWords name, FieldWords label) {
    Optional<String> named = boxes.of(name, field).map(Map.Entry::getKey);
    Optional<String> labelled = boxes.of(label, field).map(Map.Entry::getKey);
    if (!field.isEmpty() && named.isPresent() && labelled.isPresent() && !named.equals(labelled)) {
      String message = "box '%s' of the PDF is %s by its name and %s by its label; look";
      cautions.add(message.formatted(field.name(), named.get(), labelled.get()));
    }
  }

  private boolean box(PdfField field, FieldWords words, String by) {
    Optional<Map.Entry<String, String>> found = boxes.of(words, field);
    found.ifPresent(
        one -> {
          stated |= !one.getKey().startsWith("form.") && !one.getKey().equals("scope");
          if (one.getValue().equals(Boxes.UNTOLD)) {
            String message = "what is chosen in '%s' of the PDF is neither yes nor no; look";
            cautions.add(message.formatted(field.name()));
          }
          answer(one.getKey(), one.getValue());
          tell(field, one.getKey(), by);
        });
    return found.isPresent();
  }

  private boolean text(PdfField field, FieldWords name, FieldWords label) {
    Optional<String> key = name.key().or(label::key);
    if (key.isEmpty()) {
      return false;
    }
    Optional<Section> own = name.section().or(label::section);
    Optional<Section> section = own.or(() -> usual(key.get())).or(() -> open);
    open = own.or(() -> open);
    Optional<String> path = section.flatMap(one -> path(one, key.get()));
    if (path.isEmpty()) {
      return false;
    }
    boolean named = name.key().isPresent() && (name.section().isPresent() || own.isEmpty());
    String by = own.isEmpty() && usual(key.get()).isEmpty() ? "order" : named ? "name" : "label";
    put(path.get(), field);
    tell(field, path.get(), by);
    return true;
  }

  /** Where a thing is asked but once, no word need say of whom. */
  private static Optional<Section> usual(String key) {
    if (OF_PRODUCT.contains(key)) {
      return Optional.of(Section.PRODUCT);
    }
    if (OF_PRODUCER.contains(key)) {
      return Optional.of(Section.PRODUCER);
    }
    return OF_CONTACT.contains(key) ? Optional.of(Section.CONTACT) : Optional.empty();
  }

  private static Optional<String> path(Section section, String key) {
    return Optional.ofNullable(
        switch (section) {
          case PRODUCT ->
              switch (key) {
                case "name", "version", "released" -> "product." + key;
                case "on" -> "product.released";
                default -> null;
              };
          case PRODUCER ->
              switch (key) {
                case "name", "country" -> "supplier." + key;
                case "address", "city", "state", "postal-code", "website" -> "form.producer." + key;
                default -> null;
              };
          case CONTACT ->
              switch (key) {
                case "name", "title", "address", "phone", "email" -> "form.contact." + key;
                default -> null;
              };
          case SIGNATURE ->
              switch (key) {
                case "name", "title", "on", "email" -> "signed-by." + key;
                case "signature" -> "signed-by";
                default -> null;
              };
        });
  }

  private void put(String path, PdfField field) {
    if (path.equals("signed-by")) {
      signable = true;
      signed |= State.of(field.value()) == State.STATED;
      return;
    }
    if (path.startsWith("product.")) {
      int line = lines.merge(path, 1, Integer::sum);
      String key = path.substring("product.".length());
      value(path, field.value())
          .ifPresent(text -> answers.put("form.products.%d.%s".formatted(line, key), text));
    } else {
      answer(path, field.isEmpty() ? "" : value(path, field.value()).orElse(""));
    }
  }

  private Optional<String> value(String path, String text) {
    if (State.of(text) != State.STATED) {
      return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
    return switch (path) {
      case "supplier.country" -> told(path, text, FieldValue.country(text), "country");
      case "product.released", "signed-by.on" -> told(path, text, FieldValue.day(text), "day");
      default -> Optional.of(text);
    };
  }

  /** What may be two days, or none, is asked and never guessed. */
  private Optional<String> told(String path, String text, Optional<String> read, String what) {
    if (read.isEmpty()) {
      String message = "%s: '%s' in the PDF does not tell for sure which %s that is; ask";
      cautions.add(message.formatted(path, text, what));
    }
    return read;
  }

  private void answer(String path, String value) {
    if (value.isEmpty()) {
      return;
    }
    String before = answers.putIfAbsent(path, value);
    if (before != null && !before.equals(value)) {
      cautions.add("%s: two fields of the PDF answer it, and not alike; look".formatted(path));
      answers.put(path, "unknown");
    }
  }

  private void tell(PdfField field, String path, String by) {
    taken.add(new PdfForm.Taken(field.name(), path, by, field.value()));
  }

  /** Where nobody signed, who would have signed does not count. */
  private void signature() {
    if (!signable) {
      cautions.add("the PDF has no field for a signature; see whether the form is signed");
    } else if (!signed) {
      answers.keySet().removeIf(path -> path.startsWith("signed-by."));
    }
  }

  /**
   * One line is the product of the attestation; several are a list of which none is offered yet.
   */
  private void products() {
    List<String> listed =
        answers.keySet().stream().filter(path -> path.startsWith("form.products.")).toList();
    boolean single = listed.stream().allMatch(path -> path.startsWith("form.products.1."));
    if (single && !"company-wide".equals(answers.get("scope"))) {
      for (String path : listed) {
        answers.put("product." + path.substring("form.products.1.".length()), answers.remove(path));
      }
    }
  }

  private void statements() {
    if (!stated) {
      cautions.add(
          "the PDF has no fields for the statements of the form, and what is printed in it is not"
              + " read; have them answered in an attestation beside it");
    }
  }
}
