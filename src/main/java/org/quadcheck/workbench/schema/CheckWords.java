package org.quadcheck.workbench.schema;

import java.util.Map;

/** What the kinds of check and their parameters mean, in words for editors. */
public final class CheckWords {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("all-of", "Holds when all checks of the list hold."),
          Map.entry("any-of", "Holds when one check holds and none shows a contradiction."),
          Map.entry(
              "artifacts-match-sbom",
              "The files that were delivered (--artifacts) have the digests that the SBOM states."),
          Map.entry("attestation-signed", "A named person signed on a day not in the future."),
          Map.entry("attestation-states", "The attestation states these fields."),
          Map.entry("claim-affirmed", "The answer is yes."),
          Map.entry("claim-at-least", "The answer is the limit or more."),
          Map.entry("claim-at-most", "The answer is the limit or less."),
          Map.entry(
              "claim-date-ahead", "The day of the answer has not passed, and is not too far."),
          Map.entry("claim-dated-within", "The day is not in the future and not too old."),
          Map.entry("claim-includes-all", "The list of the answer holds all these values."),
          Map.entry("claim-one-of", "Every answer is one of these values."),
          Map.entry("claim-stated", "Answered in words, not by a placeholder."),
          Map.entry("completeness-fits", "Affirmed, and nothing in the SBOM says otherwise."),
          Map.entry("document-field-stated", "The SBOM states this fact about itself."),
          Map.entry(
              "exhibit-current",
              "A report or certificate is the file stated, current, by an accepted issuer, and"
                  + " names what is offered."),
          Map.entry("field-coverage", "Enough components state the field."),
          Map.entry("form-authorised", "Whoever stands for the attestation form may do so."),
          Map.entry("form-complete", "The attestation form is filled in, these fields at least."),
          Map.entry("form-covers-product", "The attestation form is for this version or earlier."),
          Map.entry("form-in-scope", "The software is of the kind that the form is for."),
          Map.entry(
              "form-plans-complete",
              "A plan with a letter stands for every statement that is not attested."),
          Map.entry("format-accepted", "The SBOM is in one of these formats."),
          Map.entry("graph-complete", "Dependencies lead from the product to every component."),
          Map.entry("hash-algorithm-accepted", "Every component has a hash by one of these."),
          Map.entry("manual", "Never holds by itself: a person must look."),
          Map.entry("no-component-from", "Nothing comes from a prohibited source."),
          Map.entry(
              "no-component-known-exploited",
              "No component is known to be exploited without a VEX statement."),
          Map.entry("no-component-past-end-of-life", "No component is past its end of life."),
          Map.entry("sbom-digest-equal", "The SBOM is the file that the attestation names."),
          Map.entry("sbom-fresh", "The SBOM was made for the release that is offered."),
          Map.entry("sbom-matches-product", "The SBOM names the product that is attested."),
          Map.entry("sbom-present", "An SBOM was handed in."),
          Map.entry("sbom-signed", "A signature verifies with a key that the buyer trusts."),
          Map.entry("unknowns-stated", "Nothing is left empty without a word."),
          Map.entry(
              "vex-for-every-known-vulnerability",
              "A VEX statement speaks of every vulnerability that is known."));
  private static final Map<String, String> PARAMETERS =
      Map.ofEntries(
          Map.entry("accept", "What counts in its place: fields, or comments."),
          Map.entry("algorithms", "Names of hash algorithms, such as SHA-256."),
          Map.entry("any-edge", "Whether one dependency anywhere is enough."),
          Map.entry("binds-later-versions", "Whether an earlier version may be what is signed."),
          Map.entry("claims", "The questions of claims.yaml that are asked."),
          Map.entry("claim", "The question of claims.yaml that is asked."),
          Map.entry("contains-counts", "Whether what contains a thing depends on it."),
          Map.entry(
              "counted-from",
              "The day of the exhibit from which its age counts; that of issue where left out."),
          Map.entry("count-files", "Whether a hash of each of its files is enough."),
          Map.entry("date-only", "Whether a day without a time is enough for the timestamp."),
          Map.entry(
              "doubtful-after",
              "The age, or how far ahead, from which a person is asked; no text says how much."),
          Map.entry(
              "doubtful-issuers",
              "Bodies of which no text says whether they issue it: a person is asked."),
          Map.entry(
              "doubtful-levels",
              "Levels of which no text says which of the accepted they are: a person is asked."),
          Map.entry("doubtful-under", "The length of the period beneath which a person is asked."),
          Map.entry("editions", "Accepted editions, such as 2022; any or none where left out."),
          Map.entry("field", "The fact that must be stated."),
          Map.entry("fields", "The facts that must be stated."),
          Map.entry("formats", "Formats with their version, such as CycloneDX 1.6."),
          Map.entry("include-subject", "Whether the product itself counts as a component."),
          Map.entry("issuers", "Who may have issued it; anybody where left out."),
          Map.entry("kinds", "Kinds of exhibit, one of which must be handed in."),
          Map.entry("levels", "Accepted levels, classes or numbers of stars."),
          Map.entry(
              "limit", "A length of time such as 6h or 24 months, or a number; met by itself."),
          Map.entry("lists", "Lists in the buyer's data whose sources are prohibited as well."),
          Map.entry("minimum-confidence", "From which confidence on a score counts, such as 0.9."),
          Map.entry("minimum-score", "From which score on a score counts as yes, such as 0.8."),
          Map.entry("minimum-percent", "How many of 100 components; all where left out."),
          Map.entry("names", "Names of the sources that are prohibited."),
          Map.entry("only-types", "Types of components that are asked; all where left out."),
          Map.entry("question", "What the person is to find out."),
          Map.entry(
              "self-declared", "Whether it rests on the supplier's own word, whoever issues it."),
          Map.entry("states", "Facts that the exhibit must state."),
          Map.entry("reading", "Another reading of the field; the usual where left out."),
          Map.entry("tolerance", "How long before the release it may have been made."),
          Map.entry("types", "Accepted types of report, such as 2."),
          Map.entry("unknown-counts", "Whether a stated unknown is enough."),
          Map.entry("unlisted-counts", "Whether files that no SBOM states are let be."),
          Map.entry("values", "The answers."),
          Map.entry("within", "How old it may be, or how far ahead, such as 12 months."));

  private CheckWords() {}

  /** One sentence on a kind; its own name where there is none. */
  public static String ofKind(String kind) {
    return KINDS.getOrDefault(kind, kind);
  }

  static String ofParameter(String parameter) {
    return PARAMETERS.getOrDefault(parameter, parameter);
  }
}
