package org.quadcheck.workbench.schema;

import java.util.Arrays;
import java.util.List;
import org.quadcheck.evidence.form.FormField;

/** The shape of the CISA attestation form in an attestation. */
record FormShape() {
  private static final List<Object> TRUTHS = List.of(true, false, "yes", "no");

  Shape form() {
    Shape form = fields(Shape.map(), "");
    for (String part : parts()) {
      form = form.optional(part, AttestationSchema.open(fields(Shape.map(), part)));
    }
    return form.optional(
            "products",
            list(product()).saying("Of a form for several products: all of them, by version."))
        .optional("attachments", list(attachment()).saying("Attachments and addenda, if any."))
        .optional(
            "letters",
            Shape.type("object")
                .and("additionalProperties", letter().members())
                .saying("For each plan of a statement that is not attested, by its id."))
        .optional(
            "cautions",
            Shape.oneOrMore(Shape.text())
                .saying("Why the form itself must be looked at, as found in a PDF."));
  }

  private static List<String> parts() {
    return Arrays.stream(FormField.values())
        .map(FormField::part)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  private static Shape fields(Shape map, String part) {
    Shape fields = map;
    for (FormField field : FormField.values()) {
      if (field.part().equals(part)) {
        fields = fields.optional(field.key(), value(field));
      }
    }
    return fields;
  }

  private static Shape value(FormField field) {
    return switch (field.kind()) {
      case TEXT -> AttestationSchema.text(field.help());
      case WORD -> AttestationSchema.open(Shape.words(field.words())).saying(field.help());
      case TRUTH -> AttestationSchema.open(Shape.of("enum", TRUTHS)).saying(field.help());
      case DAY -> AttestationSchema.day(field.help());
    };
  }

  private static Shape list(Shape item) {
    return AttestationSchema.open(Shape.oneOrMore(item));
  }

  private static Shape product() {
    return Shape.map()
        .optional("name", AttestationSchema.text("As the buyer knows it."))
        .optional("version", AttestationSchema.text("The version that is attested."))
        .optional("released", AttestationSchema.day("The day on which it was published."));
  }

  private static Shape attachment() {
    return Shape.map()
        .optional("title", AttestationSchema.text("Of the attachment."))
        .optional("description", AttestationSchema.text("What it is."));
  }

  private static Shape letter() {
    Shape milestone =
        Shape.map()
            .optional("milestone", AttestationSchema.text("What will be done."))
            .optional("due", AttestationSchema.day("By when."));
    return Shape.map()
        .optional("mitigations", AttestationSchema.text("What is done until it is mended."))
        .optional("exhibit", AttestationSchema.text("The exhibit that is the letter."))
        .optional("milestones", list(milestone).saying("The steps on the way."));
  }
}
