package org.quadcheck.check.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.evidence.claim.DoubtfulWords;
import org.quadcheck.evidence.claim.Undecided;
import org.quadcheck.evidence.value.LookAlikes;
import org.quadcheck.evidence.value.NoName;

/**
 * Texts in the place of a person's name that name none: a machine, a team, an office or a letter.
 * {@code Bot} and {@code Ci} are names of people too, so that such a word counts only among words
 * of which none is a name.
 */
public final class NoPerson {
  private static final Set<String> WHOEVER =
      lines(
          "the undersigned|undersigned|the signatory|signatory|authorised signatory",
          "authorized signatory|signed|digitally signed|electronically signed|see signature",
          "on file|anonymous|anon|n n|noreply|no reply|self|it|service account|ai assistant",
          "as below|name|full name|your name|signature|nn|test user",
          "first last|first name last name|firstname lastname|name surname|first name surname",
          "担当|担当者|責任者|管理者|署名者|代表者|ボット|システム");

  /** Groups and programs whose words are no part of anybody's name. */
  private static final Set<String> GROUPS = lines("team|teams|department|dept|division|committee");

  private static final Set<String> PROGRAMS =
      lines(
          "automation|automated|pipeline|pipelines|robot|chatgpt|dependabot|buildbot|releasebot",
          "renovatebot|noreply|cicd");

  private static final Set<String> NEVER = union(GROUPS, PROGRAMS);

  /** The same that bear a word which is somebody's name as well. */
  private static final Set<String> NAMED_GROUPS = lines("desk|office|unit");

  private static final Set<String> NAMED_PROGRAMS =
      lines("bot|ci|cd|ai|jenkins|copilot|actions|runner|script|daemon|cron");

  private static final Set<String> MACHINE_OR_GROUP = union(NAMED_GROUPS, NAMED_PROGRAMS);

  /** Such words before a comma and a given name: {@code Dev, Kapil}. */
  private static final Set<String> SURNAMES = union(MACHINE_OR_GROUP, lines("dev|root|self"));

  /** What is done, and in what office: with nothing else beside it, it is nobody's name. */
  private static final Set<String> OFFICES =
      lines(
          "and|for|of|our|the|in|to|admin|administrator|administration|approval|approved|assurance",
          "auto",
          "board|build|builds|business|ceo|cfo|chief|ciso|cio|cloud|code|compliance|contract",
          "contracts|coo|corporate|cto|customer|deployment|deputy|dev|developer|developers",
          "development|devops|devsecops|director|engineer|engineering|engineers|executive|front",
          "github|gitlab|governance|group|head|help|hr|information|infrastructure|it|lead|legal",
          "maintainer|maintainers|management|manager|managers|officer|operations|ops|owner|owners",
          "platform|president|process|procurement|product|products|project|proposal|purchasing",
          "qa|quality|release|releases|representative|risk|root|sales|security|senior|service",
          "services|sign|signing|software|staff|supplier|support|svc|system|systems|technical",
          "technology|test|testing|user|vendor|vice|workflow");

  private static final Set<String> MACHINES = union(PROGRAMS, NAMED_PROGRAMS);

  /** An office or a group answers for what it does. */
  private static final Set<String> ANSWERING = union(OFFICES, union(GROUPS, NAMED_GROUPS));

  /** Surnames end like a part of a company in Japanese, so that what it does stands before. */
  private static final Pattern JAPANESE_OFFICE =
      Pattern.compile(
          "(?:開発|品質|営業|総務|管理|技術|保証|セキュリティ|情報|法務|企画|製品|運用|調達|購買|事業)"
              + "(?:本部|部門|部|課|室|係|班|グループ)$|チーム|委員会|事務局|(?:担当|担当者|責任者)$");

  private static final Pattern JAPANESE_PROGRAM = Pattern.compile("自動(?:署名|化|処理)");

  /** Behind it stands the office of whoever is named. */
  private static final String BESIDE_A_NAME = "[,;(（、]";

  private static final String DASH = "\\s[-–—/|]\\s";

  /** Offices that one person holds. */
  private static final Set<String> HOLDERS =
      lines("ceo|cfo|chief|cio|ciso|coo|cto|director|head|lead|manager|officer|president");

  private static final Pattern BRACKETED = Pattern.compile("\\[bot]|\\(bot\\)");

  private NoPerson() {}

  private static Set<String> lines(String... lines) {
    return Stream.of(lines)
        .flatMap(line -> Stream.of(line.split("\\|")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether it names neither a person nor an office or team that answers for what it does, but a
   * machine, a letter or whoever it may be.
   */
  public static boolean answersForNothing(String name, String... bodies) {
    List<String> words = Likeness.words(LookAlikes.latin(name));
    boolean office =
        JAPANESE_OFFICE.matcher(LookAlikes.latin(name)).find()
            || words.stream().anyMatch(ANSWERING::contains);
    boolean machine = words.stream().anyMatch(MACHINES::contains);
    return is(name, bodies) && (machine || !office);
  }

  /**
   * Whether it names nobody.
   *
   * @param bodies names of companies and products, which before such a word name nobody either
   */
  public static boolean is(String name, String... bodies) {
    List<String> parts = List.of(name.split(BESIDE_A_NAME, 2));
    return BRACKETED.matcher(LookAlikes.latin(name)).find()
        || (isNobody(beforeAnOffice(parts.get(0), bodies), bodies)
            && (parts.size() < 2 || !isNameBehind(parts.get(0), parts.get(1), bodies)));
  }

  /** "Director, A. Rao" and "Bot, Jan": a name stands behind an office, or behind the surname. */
  private static boolean isNameBehind(String first, String second, String... bodies) {
    List<String> before = Likeness.words(LookAlikes.latin(first));
    List<String> behind = List.of(second.split(BESIDE_A_NAME, 2));
    List<String> words = Likeness.words(LookAlikes.latin(behind.get(0)).replace('.', ' '));
    boolean surname = before.size() == 1 && SURNAMES.contains(before.get(0));
    boolean office = before.stream().noneMatch(NEVER::contains) && words.size() > 1;
    Set<String> others = nobody();
    Stream.of(bodies).map(Likeness::words).forEach(others::addAll);
    return !words.isEmpty()
        && (surname || office)
        && words.stream().noneMatch(others::contains)
        && (behind.size() < 2 || isNoMachine(behind.get(1)));
  }

  /** Behind a name its office may stand, but neither a group nor a program. */
  private static boolean isNoMachine(String text) {
    return Likeness.words(LookAlikes.latin(text)).stream()
        .noneMatch(union(NEVER, NAMED_PROGRAMS)::contains);
  }

  /** "A. Rao - Head of Department" is A. Rao: behind a dash stands an office that one holds. */
  private static String beforeAnOffice(String name, String... bodies) {
    List<String> parts = List.of(name.split(DASH, 2));
    List<String> before = Likeness.words(LookAlikes.latin(parts.get(0)).replace('.', ' '));
    if (parts.size() < 2 || before.size() < 2 || before.stream().anyMatch(Likeness::isLegalForm)) {
      return name;
    }
    List<String> behind = Likeness.words(LookAlikes.latin(parts.get(1)));
    boolean held = behind.stream().anyMatch(HOLDERS::contains) && nobody().containsAll(behind);
    boolean body =
        Stream.of(bodies).map(Likeness::words).anyMatch(words -> words.containsAll(before));
    return held && !body ? parts.get(0) : name;
  }

  private static boolean isNobody(String name, String... bodies) {
    String plain = LookAlikes.latin(name).strip();
    List<String> words = Likeness.words(plain);
    return DoubtfulWords.bare(name).isPresent()
        || plain.codePoints().noneMatch(Character::isLetter)
        || WHOEVER.contains(String.join(" ", words))
        || JAPANESE_OFFICE.matcher(plain).find()
        || JAPANESE_PROGRAM.matcher(plain).find()
        || NoName.is(name)
        || Undecided.is(name)
        || words.stream().anyMatch(NEVER::contains)
        || isOfOffices(words, bodies);
  }

  private static boolean isOfOffices(List<String> words, String... bodies) {
    if (words.isEmpty()) {
      return false;
    }
    String last = words.get(words.size() - 1);
    Set<String> nobody = nobody();
    if (nobody.contains(last)) {
      Stream.of(bodies).map(Likeness::words).forEach(nobody::addAll);
    }
    return nobody.containsAll(words);
  }

  /** Words that are no more than part of a name. */
  private static Set<String> nobody() {
    Set<String> nobody = new HashSet<>(OFFICES);
    nobody.addAll(MACHINE_OR_GROUP);
    nobody.addAll(NEVER);
    return nobody;
  }
}
