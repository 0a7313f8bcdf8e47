package org.quadcheck.check.likeness;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a scope that name nothing. What stands beside a company's name and is none of them may
 * be another of its products, or one of its sites.
 */
public final class ScopeWords {
  private static final Pattern NUMBER = Pattern.compile("v?\\d+(st|nd|rd|th)?");

  private static final Set<String> GENERAL =
      Stream.of(
              "a all an and any are as at by for from has in including is it its of on or our per",
              "that the their this through to under which with within",
              "business company companies corporate employees enterprise entire entity entities",
              "everyone firm global globally group headquarters holding holdings international",
              "legal office offices organisation organisations organisational organization",
              "organizational people personnel staff team teams whole wide worldwide",
              "account administration application applications asset assets centre centres center",
              "centers cloud computing customer customers client clients data database databases",
              "device devices ict infrastructure managed network networks online platform",
              "platforms product products remote saas service services software solution solutions",
              "system systems technology technologies tool tools website websites",
              "access activities activity analysis assurance build compliance configuration",
              "consulting continuity control controls covering covers delivery deployment design",
              "designing developed developing development documentation engineering environment",
              "environments handling hosting implementation incident installation integration",
              "internal lifecycle logging maintaining maintenance maintained management managing",
              "manufacturing marketing monitoring offered operated operating operation operational",
              "operations own policies policy practices privacy procedures process processes",
              "processing production programme programs protection provided provides providing",
              "provision quality recovery related release releases research response retention",
              "risk sales secure security sold source standard supply support supported",
              "supporting testing used using",
              "accordance according annex applicability applicable certificate certification dated",
              "edition iec information iso isms issue revision scope soa statement version versions",
              "january february march april may june july august september october november",
              "december",
              "全社 全組織 全部門 全製品 全サービス 本社 の を 及び および 並びに における に係る に関する")
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /** What stands behind the name of a product where another one of a family is meant. */
  private static final Set<String> VARIANTS =
      Set.of(
          "basic",
          "classic",
          "community",
          "desktop",
          "edge",
          "enterprise",
          "essentials",
          "express",
          "free",
          "legacy",
          "light",
          "lite",
          "max",
          "mini",
          "mobile",
          "nano",
          "next",
          "plus",
          "premium",
          "pro",
          "professional",
          "se",
          "starter",
          "ultimate",
          "xl");

  /**
   * Before a name they say that something else is meant, which was called so or comes after it, or
   * not all of it.
   */
  private static final Set<String> OF_ANOTHER =
      Set.of(
          "behalf",
          "fka",
          "former",
          "formerly",
          "part",
          "parts",
          "portion",
          "portions",
          "predecessor",
          "previously",
          "replacement",
          "replaces",
          "replacing",
          "sample",
          "subset",
          "successor",
          "旧");

  private static final int SHORTEST_NAME = 4;

  /** First words of the names of bodies that have nothing to do with each other. */
  private static final Set<String> SHARED =
      Stream.of(
              "america american asia asian australasian australia australian bharat britain british",
              "canada canadian china chinese commonwealth england europe european federal france",
              "french german germany great hindustan india indian japan japanese korea korean",
              "london national nippon pacific singapore sydney tokyo united zealand",
              "central east eastern first north northern south southern universal west western",
              "advanced allied alpha applied associated auditors certified certification",
              "certifications cyber cybersecurity delta digital electronic electronics example",
              "excellence financial future general independent infosec institute integrated",
              "intelligent kabushiki laboratories laboratory modern omega prime public registered",
              "safe safety science smart standards state strategic telecom test trust trusted",
              "university verification vision")
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> LINKS =
      Set.of("as", "called", "for", "known", "named", "of", "the", "to");

  private ScopeWords() {}

  /** Whether a word before a name says that what bears it is not meant. */
  public static boolean isOfAnother(String word) {
    return OF_ANOTHER.contains(word);
  }

  /** Whether a word may stand between such a word and the name. */
  public static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  /** Whether a word names nothing. */
  public static boolean isGeneral(String word) {
    return GENERAL.contains(word) || Likeness.isLegalForm(word) || NUMBER.matcher(word).matches();
  }

  /** Whether a word is the name of one body rather than of what many do, or of where they are. */
  static boolean isName(String word) {
    return word.length() >= SHORTEST_NAME && !isGeneral(word) && !SHARED.contains(word);
  }

  /** Whether a word behind a product's name makes it that of another product. */
  public static boolean isVariant(String word) {
    return VARIANTS.contains(word);
  }
}
