package org.quadcheck.workbench.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.SourceStatus;
import org.quadcheck.baseline.Verification;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.Relation;
import org.quadcheck.evidence.claim.SbomFact;
import org.quadcheck.evidence.claim.Unit;

/** The shapes of what baselines refer to: nations, sources and claims. */
final class RegisterSchema {
  private RegisterSchema() {}

  static Shape nations() {
    Shape nation =
        Shape.map()
            .required("code", Shape.pattern("^[A-Z]{2}$").saying("Two capitals of ISO 3166-1."))
            .required("name", Plain.named().saying("In English."));
    return Shape.map()
        .saying("The nations whose asking is judged, in the order of the reports.")
        .required("nations", Shape.oneOrMore(nation).saying("In the order of the reports."));
  }

  static Shape sources(List<Nation> nations) {
    return Shape.map()
        .saying("The documents of one publisher, and the clauses of them that are cited.")
        .required("publisher", Plain.named().saying("Whose documents stand in this file."))
        .required("sources", Shape.oneOrMore(source(nations)).saying("The documents."));
  }

  static Shape source(List<Nation> nations) {
    List<String> codes = nations.stream().map(Nation::code).toList();
    return Shape.map()
        .saying("A published document.")
        .required(
            "id", Shape.pattern(Plain.SOURCE_ID).saying("Words in lower case joined by hyphens."))
        .required("title", Plain.named().saying("As on the document."))
        .optional("short", Shape.text().saying("How reports call it."))
        .required("issuer", Plain.named().saying("The body that issued it."))
        .optional(
            "nations",
            Shape.anyOf(Shape.list(Shape.words(codes)), Shape.words(codes))
                .saying("Whose bodies issued it; only these may cite it. Empty: anybody."))
        .required("force", force().saying("What binds anybody to it."))
        .optional("status", statuses().saying("Where it stands; lint asks for it."))
        .optional("version", Shape.text().saying("As the document calls itself."))
        .optional("published", Shape.text().saying("The day or month."))
        .optional("in-force-from", Plain.day().saying("The first day in force."))
        .optional("in-force-until", Plain.day().saying("The last day in force; counts whole."))
        .optional("successor", Shape.pattern(Plain.SOURCE_ID).saying("The source in its place."))
        .optional("binds", Shape.text().saying("Whom it binds."))
        .optional("url", Shape.text().saying("Where it stands."))
        .optional("sha256", Shape.pattern("^[0-9a-f]{64}$").saying("Of the file that was read."))
        .optional("verified-by", Shape.text().saying("What was read to verify the clauses."))
        .optional("clauses", Shape.oneOrMore(clause()).saying("The clauses that are cited."));
  }

  private static Shape statuses() {
    Map<String, String> words = new LinkedHashMap<>();
    for (SourceStatus status : SourceStatus.values()) {
      words.put(status.word(), status.meaning());
    }
    return Shape.explained(words);
  }

  private static Shape clause() {
    Map<String, String> marks = new LinkedHashMap<>();
    for (Verification mark : Verification.values()) {
      marks.put(
          mark.word(),
          switch (mark) {
            case PRIMARY -> "Read in the document itself, or in the issuer's own data.";
            case SECONDARY -> "Read in a text that reproduces or digests the document.";
            case UNVERIFIED -> "From memory.";
          });
    }
    return Shape.map()
        .required("id", Plain.named().saying("As the document numbers it."))
        .required("text", Plain.named().saying("What it says, in our own words."))
        .required("verified", Shape.explained(marks).saying("How far it was read."))
        .optional("force", force().saying("Where it differs from the document's."))
        .optional("left-out", Plain.named().saying("Why no baseline cites it."));
  }

  private static Shape force() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Force force : Force.values()) {
      words.put(
          force.word(),
          switch (force) {
            case LAW -> "Binds by law.";
            case POLICY -> "Binds agencies.";
            case CONTRACT -> "An agency may ask it by contract.";
            case GUIDANCE -> "Binds nobody by itself.";
          });
    }
    return Shape.explained(words);
  }

  static Shape claims() {
    Shape claim =
        Shape.map()
            .saying("One question that a supplier may be asked.")
            .required("question", Plain.named().saying("In plain English."))
            .optional(
                "help",
                Shape.text().saying("What the supplier needs to know to answer; lint asks for it."))
            .required("type", types().saying("What the answer is."))
            .optional("values", Shape.oneOrMore(Shape.text()).saying("The only answers allowed."))
            .optional(
                "unit", units().saying("What a number or the items of a list are counted in."))
            .optional("minimum", Plain.number().saying("The least number."))
            .optional("maximum", Plain.number().saying("The greatest number."))
            .optional(
                "backed-by",
                Shape.oneOrMore(kinds()).saying("Kinds of exhibit that show the answer."))
            .optional(
                "agrees-with",
                Shape.mapOf(Plain.CLAIM_ID, Shape.words(relations()))
                    .saying("Other questions, and how this answer must stand to theirs."))
            .optional(
                "yes-of",
                Shape.oneOrMore(Shape.pattern("^[A-Z]{2}$"))
                    .saying("Countries: about a no of a supplier of one a person must ask."))
            .optional(
                "no-of",
                Shape.oneOrMore(Plain.named())
                    .saying(
                        "Names: about a yes of whoever or for what bears one, or beside an answer that holds one, a person must ask."))
            .optional(
                "stated-in-exhibit",
                Shape.words(facts()).saying("The fact of such an exhibit that states the same."))
            .optional(
                "contradicted-by",
                Shape.oneOrMore(Shape.words(SbomFact.words()))
                    .saying("What an SBOM can show against the answer."));
    return Shape.map()
        .saying("The claim vocabulary: every question that a baseline may put to a supplier.")
        .required("claims", Shape.mapOf(Plain.CLAIM_ID, claim).saying("The questions by id."))
        .optional(
            "equivalents",
            Shape.oneOrMore(standard())
                .saying("Standards whose requirements ask the same as some of the questions."));
  }

  private static Shape standard() {
    Shape id = Shape.pattern(Plain.CLAIM_ID).saying("The claim that it answers with yes.");
    Shape several =
        Shape.map()
            .required("claims", Shape.oneOrMore(id).saying("The claims that it answers with yes."))
            .required("clauses", Shape.oneOrMore(Plain.named()).saying("Clauses of the source."));
    return Shape.map()
        .required(
            "source", Shape.pattern(Plain.SOURCE_ID).saying("The document that the standard is."))
        .required("standard", Plain.named().saying("Its name where CycloneDX documents define it."))
        .required("version", Plain.named().saying("Its version there."))
        .optional(
            "catalogs",
            Shape.oneOrMore(Plain.named())
                .saying(
                    "Names of files of OSCAL catalogues with these requirements, without ending."))
        .required(
            "requirements",
            Shape.mapOf("^.+$", Shape.anyOf(id, several))
                .saying("By their identifier; a clause of the same id where only a claim stands."));
  }

  private static List<String> facts() {
    return Arrays.stream(ExhibitFact.values()).map(ExhibitFact::word).toList();
  }

  private static List<String> relations() {
    return Arrays.stream(Relation.values()).map(Relation::word).toList();
  }

  private static Shape types() {
    return Shape.words(Arrays.stream(ClaimType.values()).map(ClaimType::word).toList());
  }

  private static Shape units() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Unit unit : Unit.values()) {
      words.put(
          unit.word(),
          switch (unit) {
            case COUNT -> "How many there are: a whole number, at least 0.";
            case LEVEL -> "A step on a scale: a whole number between minimum and maximum.";
            case PERCENT -> "Parts of a hundred: 0 to 100.";
            case COUNTRY -> "Of a list: two-letter codes of ISO 3166-1.";
          });
    }
    return Shape.explained(words);
  }

  static Shape kinds() {
    return Shape.words(Arrays.stream(ExhibitKind.values()).map(ExhibitKind::word).toList());
  }
}
