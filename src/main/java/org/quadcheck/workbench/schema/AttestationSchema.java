package org.quadcheck.workbench.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quadcheck.evidence.Offer;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimVocabulary;

/**
 * The shape of an attestation.
 *
 * @param vocabulary the questions that may be answered in it
 */
record AttestationSchema(ClaimVocabulary vocabulary) {
  private static final List<String> SCOPES =
      List.of("company-wide", "individual-product", "multiple-products");
  private static final String SHA_256 = "^\\s*[0-9a-fA-F]{64}\\s*$";
  private static final String FILE = "^(?!/)(?!.*\\.\\.(/|$))[^\\\\]+$";

  Shape root() {
    return Shape.map()
        .saying("What a supplier says of itself and of what it offers.")
        .required("attestation", Shape.word("1").saying("The version of this form: 1."))
        .optional("supplier", open(supplier()).saying("Who offers it."))
        .optional("offers", open(Shape.words(offers())).saying("What is offered."))
        .optional("product", open(product()).saying("The product or service."))
        .optional("scope", open(Shape.words(SCOPES)).saying("What the attestation speaks for."))
        .optional("sbom", open(Shape.oneOrMore(open(sbom()))).saying("The SBOM files."))
        .optional("signed-by", open(signatory()).saying("The person who answers for it."))
        .optional("claims", orNothing(claims()).saying("Answers by the id of their question."))
        .optional("exhibits", orNothing(exhibits()).saying("What backs the claims, by ids."))
        .optional("plans", orNothing(plans()).saying("What is not met today, and by when."))
        .optional("form", orNothing(new FormShape().form()).saying("The CISA attestation form."))
        .and("$defs", AnswerShapes.definitions());
  }

  private static List<String> offers() {
    List<String> words = new ArrayList<>(Arrays.stream(Offer.values()).map(Offer::word).toList());
    words.add("both");
    return words;
  }

  /** An unfinished form may be judged: what it does not answer is not met. */
  static Shape open(Shape shape) {
    return Shape.anyOf(shape, Shape.ref("unanswered"));
  }

  static Shape orNothing(Shape map) {
    return Shape.anyOf(map, Shape.type("null"));
  }

  static Shape text(String description) {
    return Shape.type("string", "number", "boolean", "null").saying(description);
  }

  static Shape day(String description) {
    return open(Plain.day()).saying(description);
  }

  /** To YAML a digest of nothing but digits is a number. */
  private static Shape digest() {
    return Shape.type("string", "number").and("pattern", SHA_256);
  }

  private static Shape supplier() {
    return Shape.map()
        .optional("name", text("The legal name of the supplier."))
        .optional(
            "country",
            open(Shape.pattern("^\\s*[A-Z]{2}\\s*$"))
                .saying("Two capitals of ISO 3166-1, such as AU."));
  }

  private static Shape product() {
    return Shape.map()
        .optional("name", text("As the buyer knows it."))
        .optional("version", text("In quotes, such as \"4.2.0\"."))
        .optional("released", day("The day on which this version was published."));
  }

  private static Shape sbom() {
    return Shape.map()
        .required("file", open(Shape.pattern(FILE)).saying("Its path from this file downwards."))
        .optional("sha256", open(digest()).saying("Binds the attestation to it."));
  }

  private static Shape signatory() {
    return Shape.map()
        .optional("name", text("Of a person."))
        .optional("title", text("Such as Chief Executive."))
        .optional("email", text("Where the person is reached."))
        .optional("on", day("The day of signing."));
  }

  private Shape claims() {
    Shape claims = Shape.map();
    for (ClaimDefinition question : vocabulary.definitions().values()) {
      claims = claims.optional(question.id(), AnswerShapes.claim(question));
    }
    return claims;
  }

  private static Shape exhibits() {
    Shape exhibit =
        Shape.map()
            .required("kind", RegisterSchema.kinds().saying("What it is."))
            .optional("title", text("As on the document."))
            .optional("number", text("As on the document."))
            .optional("issuer", text("Who issued it; for a certificate not the supplier."))
            .optional("scope", text("What it covers: should name the product or the supplier."))
            .optional("edition", text("Of the standard it was assessed against."))
            .optional("ism-release", text("Another word for 'edition', for IRAP reports."))
            .optional("holder", text("To whom it was issued, if it says so."))
            .optional("level", text("The level, class or number of stars."))
            .optional("class", text("Another word for 'level', for FedRAMP."))
            .optional("stars", text("Another word for 'level', for labels with stars."))
            .optional("type", text("Of a SOC 2 report: 1 or 2."))
            .optional("issued", day("The day of issue."))
            .optional("expires", day("The last day on which it holds."))
            .optional("period-start", day("The first day of the period that it reports on."))
            .optional("period-end", day("The last day of the period that it reports on."))
            .optional(
                "locations",
                open(Shape.oneOrMore(Shape.pattern("^[A-Z]{2}$")))
                    .saying("The countries in which what it covers is, if it says so."))
            .optional("file", open(Shape.pattern(FILE)).saying("Its path, if it is handed in."))
            .optional("sha256", open(digest()).saying("Of that file."));
    return Shape.type("object").and("additionalProperties", exhibit);
  }

  private static Shape plans() {
    Shape plan =
        Shape.map()
            .required("milestone", text("What will be done."))
            .required("due", day("By when."))
            .optional("owner", text("Who sees to it."));
    return Shape.type("object").and("additionalProperties", plan);
  }
}
