package org.quadcheck.evidence.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.LookAlikes;

/**
 * Answers in words of which a person must ask what there is today: a draft, a plan, work in
 * progress, or a word that says no more than yes. Each may be meant well, so that none is a
 * placeholder.
 */
public final class DoubtfulWords {
  private static final String YET =
      "says that it is not there, or not yet; ask what there is today";
  private static final String BARE = "says nothing that can be looked up; ask what is meant";

  private static final String DOCUMENT =
      "(?:plan|policy|procedure|process|document|register|report|agreement|model|programme|program"
          + "|standard|statement|contact|contract|certificate)";
  private static final String MADE =
      "(?:adopted|approved|available|built|completed|created|decided|defined|determined|developed"
          + "|documented|drafted|established|finali[sz]ed|finished|implemented|in place|introduced"
          + "|prepared|put in place|ready|set up|signed|started|written)";
  private static final String AT_WORK =
      "(?:work in progress|in progress|in preparation|in draft"
          + "|under (?:active )?(?:consideration|construction|development|discussion|preparation))";
  private static final String NOT_HERE =
      "(?:yet|at present|at the moment|at this time|so far|for now|today|currently)";

  /** How soon is how a process works; nobody writes a document within hours. */
  private static final String SOON = "(?! within \\d{1,3} ?(?:h|hrs?|hours?|minutes)\\b)";

  private static final String SET_FOR =
      "(?:planned|scheduled|expected|targeted|foreseen) (?:for|in|by|from)\\b";

  /** What comes next is said beside what there is, and so is what happens to it in the end. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "[;,.(] ?(?:the )?(?:next (?:\\w{1,20} ){1,2}"
              + "|(?:exercise|drill|recertification|surveillance audit) )(?:is )?"
              + SET_FOR
              + "|\\b(?:fixes|patches|end of (?:life|support)) (?:are |is )?"
              + SET_FOR);

  private static final String REGULAR =
      "(?:annual|continuous|half-yearly|management|monthly|ongoing|periodic|quarterly|regular|yearly) review";

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:draft|template|sample|specimen|provisional|tentative)\\b(?!-).*"
              + "|(?:currently |still |now )?being (?:\\w+ly )?"
              + MADE
              + "\\b.*|(?:we are )?(?:still |currently )?working on\\b.*"
              + "|(?:currently |still |now )?(?:"
              + AT_WORK
              + "|in development|under review)(?:$|[,;.:(]| (?:and|as|by|for|since|until|with)\\b).*"
              + "|(?:planned|proposed|intended|foreseen|scheduled|expected|coming|due)"
              + "(?:$|[,;.:(]| (?:as|at|by|for|from|in|on|soon|to|with)\\b).*"
              + "|(?:none|nothing|no) "
              + NOT_HERE
              + "\\b.*|(?:currently|at present|so far) (?:no|none|nothing|not)\\b"
              + "(?! (?:of the |other |single )*(?:data|(?:external|remote) access|(?:share)?holders?|owners?|sub-?contractors?)\\b).*"
              + "|not (?:yet|applicable|implemented|in place|known|necessary|needed|planned|relevant|required)\\b.*"
              + "|(?:none|nothing) (?:is )?(?:applicable|done|needed|necessary|planned|required)\\b.*"
              + "|(?:no|without) "
              + DOCUMENT
              + "(?:$|[,;.]| (?:exists?|in place|needed|required|yet|today|so far|at present)\\b).*"
              + "|(?:there (?:is|are) no|(?:we )?(?:have|keep|hold) no|(?:we )?do not (?:have|keep|hold) (?:an? |any )?"
              + "|(?:we )?lack (?:an? |any )?) ?(?:(?!by\\b|for\\b|in\\b|of\\b|other\\b|under\\b|with\\b)[\\w-]+ ){0,4}"
              + DOCUMENT
              + "\\.?|(?:we )?lack (?:any|it|one|this)\\.?"
              + "|(?:discontinued|expired|lapsed|obsolete|superseded|withdrawn)\\.?"
              + "|(?:we |i )?(?:aim|hope|intend|plan|expect|are going) to\\b.*"
              + "|(?:to be|will be) "
              + MADE
              + "\\b.*|(?:to|will) follow\\b.*|(?:on (?:the|our) )?(?:roadmap|backlog)(?: item)?\\b.*"
              + "|unknown (?:as|at|for|today|yet)\\b.*|withheld (?:as|because|by|due|for|on)\\b.*",
          Pattern.DOTALL);

  private static final Pattern ANYWHERE =
      Pattern.compile(
          "\\b(?:will|shall|to|is|are) (?:soon |then |later |still |currently )?(?:be|being) (?:\\w+ly )?"
              + MADE
              + "\\b"
              + SOON
              + "|\\bnot yet "
              + MADE
              + "\\b|\\b"
              + AT_WORK
              + "(?=$|[,;.:)]| (?:and due|by|since|until|with)\\b)"
              + "|(?<!kept )(?<!keep )(?<!regular )\\bunder review(?=$|[,;.:)]| by\\b)"
              + "(?! by [^;.]*\\b(?:annually|each|every|monthly|quarterly|yearly)\\b)"
              + "|\\b"
              + SET_FOR
              + "|\\b(?:in|by|for|until|before|with|during) (?:the )?(?:next|coming) (?:quarter|release|version|sprint|year)\\b"
              + "|(?<!\\bagain )\\bnext (?:quarter|year)\\b|\\blater this year\\b"
              + "|\\b"
              + DOCUMENT
              + " (?:is|are|has|have) (?:still |currently |now )?(?:not |being |to be )(?:yet )?"
              + MADE
              + "\\b"
              + SOON
              + "|[(\\[,;:–-]\\s*(?:draft|template|sample|specimen|superseded|withdrawn|unapproved|not approved)\\b(?!-)"
              + "|\\b(?:awaiting|pending|subject to) (?!"
              + REGULAR
              + ")(?:\\w+ )?(?:approval|review|sign-off)\\b(?! (?:at least|before|each|every|once|twice)\\b)"
              + "|\\bshould be (?:available|complete|finished|ready) (?:by|in)\\b"
              + "|\\bthere (?:is|are) (?:currently |as yet |still |yet )?no "
              + DOCUMENT,
          Pattern.DOTALL);

  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?:作成|策定|検討|準備|審査|確認|対応|調整|開発|整備|構築|改訂|レビュー|申請|承認待ち|協議|見直し|執筆)中"
              + "(?=$|です|であ|につき|[、。,.)\\s])"
              + "|(?<!改[定訂])(?<!毎[年月].{0,6}見直し)予定(?=$|です|であ|[、。,.)\\s])"
              + "|まだ|いまだ|未(?:作成|策定|整備|実施|完了|承認|導入|決定|準備|確定|着手)(?!の)"
              + "|今後(?:、)?(?:作成|策定|整備|対応|検討|導入|準備)"
              + "|ドラフト|草案|素案|\\(案\\)|【案】|雛形|ひな形|テンプレート|サンプル|見本"
              + "|(?:文書|計画|計画書|規程|規定|手順|手順書|方針|ポリシー|契約|報告書|体制|窓口)(?:は|が)?"
              + "(?:ありません|ございません|ない$|なし$|存在しません)"
              + "|特に(?:なし|ありません|ない)$");

  private static final Pattern HINDI =
      Pattern.compile(
          "अभी (?:तक )?नहीं|(?:प्रक्रियाधीन|विचाराधीन|निर्माणाधीन|समीक्षाधीन|विकासाधीन)"
              + "|(?:बनाई|बनाया|लिखी|लिखा|(?:तैयार|विकसित) (?:की|किया)) जा रह[ाी]"
              + "|(?:लागू|तैयार|स्वीकृत|अनुमोदित|पूरा|पूरी|विकसित|स्थापित|बनाया|बनाई|उपलब्ध)"
              + "(?: (?:किया|की|कराया|कराई|कर दी|कर दिया|हो))? जा(?:ए|ये|य)ग[ाी]"
              + "|मसौदा|प्रस्तावित|प्रगति (?:पर|में)|योजना (?:है|बन)");

  /** Whole answers that point to nothing. */
  private static final Pattern NO_MORE_THAN_YES =
      Pattern.compile(
          "yes|ok|okay|done|true|false|nothing|exists|exists already|available|implemented|compliant"
              + "|applicable|confirmed|agreed|approved|accepted|certified|in place|nil return"
              + "|(?:please )?see (?:our |the )?(?:annex|attached|attachment|attachments|below|contract"
              + "|docs|document|documentation|documents|homepage|letter|website|web site)"
              + "|as (?:agreed|discussed|required|requested|usual)"
              + "|(?:please )?(?:ask|contact) (?:us|sales|our sales)"
              + "|(?:available )?(?:up)?on request|confidential|proprietary|classified|secret"
              + "|internal(?: (?:document|only|use|use only))?(?: not (?:disclosed|shared))?"
              + "|not (?:disclosed|public|released|shared)"
              + "(?: (?:as|because|by|due|for|owing|to|with)(?: \\p{L}+){0,8})?|(?:we )?(?:cannot|can not|do not|will not) (?:disclose|say|share)(?: this| that| it)?"
              + "|はい|有|有り|あり|済|済み|完了|非公開|社外秘|別紙|別紙参照|हाँ|हां|हो गया|उपलब्ध|गोपनीय");

  /** What is typed where something must stand. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?:(?:asdf|qwert)\\w{0,8}|foo(?: ?bar)?(?: ?baz)?|blah?(?: blah?){0,5}"
              + "|hoge(?:hoge)?|ほげ(?:ほげ)?|test(?: test){0,3}|テスト|dummy|ダミー|string|text"
              + "|(\\p{L})\\1{3,}|([ぁ-ん])\\2{2,})");

  /** That nothing is done, where what is done is asked for. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:(?:at present|currently|there is|there are|we (?:do|take|see)) )?(?:no|none|nothing|not)"
              + "(?: (?:further|more|other|special|additional|such))?"
              + "(?: (?:action|compensating|control|controls|measure|measures|mitigation|mitigations"
              + "|milestone|milestones|need|step|steps))*(?: (?:is|are|was|were))?"
              + "(?: (?:being )?(?:applicable|applied|available|defined|done|foreseen|in place|needed"
              + "|necessary|planned|required|taken|used))?(?: "
              + NOT_HERE
              + ")?|特に(?:なし|ありません|ない)|(?:対策|措置)?(?:は)?(?:なし|ありません|不要)(?:です)?");

  private static final int LEAST_LETTERS = 2;

  private DoubtfulWords() {}

  /** What a text says instead, as the rest of a sentence; empty where nothing is to be asked. */
  public static Optional<String> yetToCome(String text) {
    String seen = BESIDE.matcher(seen(text)).replaceAll(";");
    boolean yet =
        BEGINNING.matcher(seen).matches()
            || ANYWHERE.matcher(seen).find()
            || JAPANESE.matcher(seen).find()
            || HINDI.matcher(seen).find();
    return Optional.of(YET).filter(any -> yet);
  }

  /** The same of a text that is no more than a letter, a yes or what keys were near. */
  public static Optional<String> bare(String text) {
    String words = seen(text).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").strip();
    return Optional.of(BARE)
        .filter(
            any ->
                isTooShort(text)
                    || NO_MORE_THAN_YES.matcher(words).matches()
                    || TYPED.matcher(words).matches());
  }

  /** Whether it says that there is nothing, or no more than a letter. */
  public static boolean isNothing(String text) {
    String words = seen(text).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").strip();
    return isTooShort(text) || NOTHING.matcher(words).matches();
  }

  /** Whether it holds less than two letters or digits, of which none is a word by itself. */
  public static boolean isTooShort(String text) {
    String seen = LookAlikes.visible(text);
    return seen.codePoints().noneMatch(DoubtfulWords::isWord)
        && seen.codePoints().filter(Character::isLetterOrDigit).count() < LEAST_LETTERS;
  }

  private static boolean isWord(int letter) {
    return Character.isIdeographic(letter)
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
  }

  private static String seen(String text) {
    return LookAlikes.latin(text).strip().replaceAll("\\s+", " ");
  }
}
