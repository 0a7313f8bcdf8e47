package org.quadcheck.check.exhibit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.likeness.Spelling;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.claim.DoubtfulWords;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind.Standing;
import org.quadcheck.evidence.value.LookAlikes;
import org.quadcheck.evidence.value.NoName;
import org.quadcheck.evidence.value.NormalName;
import org.quadcheck.evidence.value.State;

/** Who is said to have issued an exhibit, held against the supplier and those who are accepted. */
public record ExhibitIssuer(Exhibit exhibit, String supplier, String product) {
  private static final int SHORTEST_INITIALS = 3;

  /** Words for whoever says it. With those of a part of a company alone they name no other body. */
  private static final Set<String> SELF =
      Set.of(
          "inhouse",
          "internal",
          "internally",
          "our",
          "ours",
          "ourselves",
          "own",
          "self",
          "supplier",
          "suppliers",
          "vendor",
          "vendors",
          "we",
          "内部監査",
          "内部監査室",
          "内部監査部",
          "当社",
          "弊社",
          "社内",
          "自己",
          "自己宣言",
          "自社");

  private static final Set<String> PART =
      Set.of(
          "assessed",
          "assessment",
          "attested",
          "audit",
          "auditor",
          "auditors",
          "certified",
          "company",
          "compliance",
          "declared",
          "department",
          "dept",
          "division",
          "function",
          "issued",
          "office",
          "security",
          "team",
          "the",
          "unit");

  /** What many are, so that without a name beside it nobody is told. */
  private static final Set<String> ANYBODY =
      Set.of(
          "agency",
          "assessor",
          "assessors",
          "auditor",
          "auditors",
          "authority",
          "body",
          "company",
          "consultancy",
          "consultant",
          "consultants",
          "firm",
          "laboratory",
          "organisation",
          "organization",
          "parties",
          "party");

  /** What such a body is said to be, with which it still has no name. */
  private static final Set<String> ANY =
      Set.of(
          "3pao",
          "a",
          "accredited",
          "an",
          "and",
          "approved",
          "assessment",
          "audit",
          "auditing",
          "by",
          "cert",
          "certification",
          "certified",
          "empanelled",
          "external",
          "in",
          "independent",
          "irap",
          "iso",
          "licensed",
          "other",
          "qualified",
          "recognised",
          "recognized",
          "registered",
          "security",
          "soc",
          "the",
          "third");

  private static final Pattern ANYBODY_IN_JAPANESE =
      Pattern.compile("(?:第三者|外部|独立)?(?:第三者|評価機関|認証機関|監査機関|監査人|監査法人|審査機関|機関|専門家)");

  /** Whether a body is named that is not the supplier. */
  public boolean isAnother() {
    String name = exhibit.issuer();
    return State.of(name) == State.STATED
        && !isSelf(Likeness.words(name.replaceAll("(?i)\\bin[- ]house\\b", "inhouse")))
        && Likeness.ofBodies(name, supplier) == Likeness.DIFFERENT;
  }

  private static boolean isSelf(List<String> words) {
    boolean us = words.equals(List.of("us"));
    return us
        || (words.stream().anyMatch(SELF::contains)
            && words.stream().allMatch(word -> SELF.contains(word) || PART.contains(word)));
  }

  /** The same, and its name is not one that the supplier's begins with, or the other way round. */
  public boolean isSurelyAnother() {
    return isAnother() && !isKin() && !isAnybody();
  }

  /** Whether it is no name: a letter, "various", "an independent assessor". */
  private boolean isAnybody() {
    String name = exhibit.issuer();
    List<String> words = Likeness.words(LookAlikes.latin(name));
    boolean general =
        words.stream().anyMatch(ANYBODY::contains)
            && words.stream().allMatch(word -> ANYBODY.contains(word) || ANY.contains(word));
    return general
        || DoubtfulWords.bare(name).isPresent()
        || NoName.is(name)
        || ANYBODY_IN_JAPANESE.matcher(NormalName.of(name).text()).matches();
  }

  private boolean isKin() {
    String name = exhibit.issuer();
    return Likeness.areKin(name, supplier)
        || Likeness.shareTheirName(name, supplier)
        || Spelling.isNearly(name, supplier)
        || areInitials(name)
        || Likeness.ofProducts(name, product) == Likeness.SAME;
  }

  /** Whether it is how the supplier's name is shortened: AMS for Acme Managed Services. */
  private boolean areInitials(String name) {
    String initials =
        Likeness.withoutForms(supplier).stream()
            .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
            .collect(Collectors.joining());
    return initials.length() >= SHORTEST_INITIALS
        && Likeness.withoutForms(name).equals(List.of(initials));
  }

  /** To be asked where somebody else must have issued it: a name that is like the supplier's. */
  public Optional<Observation> doubt() {
    if (exhibit.kind().standing() != Standing.ANOTHERS || !isAnother() || isSurelyAnother()) {
      return Optional.empty();
    }
    if (isAnybody()) {
      String nobody = "exhibit %s is issued by \"%s\", which names nobody; ask who issued it";
      return Optional.of(
          Observation.review(nobody.formatted(exhibit.id(), exhibit.issuer()), exhibit.place()));
    }
    String message =
        "exhibit %s is issued by \"%s\", and the supplier is \"%s\"; ask whether that is somebody else"
            .formatted(exhibit.id(), exhibit.issuer(), supplier);
    return Optional.of(
        Observation.review(message, exhibit.place()).comparing(exhibit.issuer(), supplier));
  }

  /** Whether it is one of these, however its name is parted into words. */
  public boolean isOneOf(List<String> accepted) {
    return accepted.isEmpty()
        || accepted.stream().map(ExhibitIssuer::glued).anyMatch(glued(exhibit.issuer())::equals);
  }

  /** To be asked where a body must have assessed: that it is the supplier's own declaration. */
  public Optional<Observation> ownDoubt() {
    if (exhibit.kind().standing() != Standing.EITHER || isSurelyAnother()) {
      return Optional.empty();
    }
    String by =
        exhibit.issuer().isBlank()
            ? "names nobody who issued it"
            : "is issued by \"%s\", and the supplier is \"%s\""
                .formatted(exhibit.issuer(), supplier);
    String message = "exhibit %s %s; ask which body assessed it".formatted(exhibit.id(), by);
    return Optional.of(Observation.review(message, exhibit.place()));
  }

  /**
   * To be asked: its name holds that of one who is accepted, as "FedRAMP PMO" does, or is that of
   * one who may be meant.
   */
  public Optional<Observation> doubt(List<String> accepted, List<String> doubtful) {
    List<String> given = words(exhibit.issuer());
    boolean holds =
        Stream.concat(accepted.stream(), doubtful.stream())
            .map(ExhibitIssuer::words)
            .anyMatch(one -> Collections.indexOfSubList(given, one) >= 0);
    if (isOneOf(accepted) || !holds) {
      return Optional.empty();
    }
    String message =
        "exhibit %s is issued by \"%s\"%s; ask whether that is the same"
            .formatted(exhibit.id(), exhibit.issuer(), ExhibitWords.asked("; asked is ", accepted));
    return Optional.of(Observation.review(message, exhibit.place()));
  }

  private static String glued(String name) {
    return String.join("", words(name));
  }

  private static List<String> words(String name) {
    List<String> words = Likeness.words(name);
    return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
  }
}
