package org.quadcheck.check.exhibit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.value.NormalName;

/** What an exhibit says of itself that no report or certificate says that holds today. */
record Unsettled(Exhibit exhibit, List<String> names) {
  private static final String NOT_YET =
      "planned(?! (?:and unplanned|downtime|maintenance|outages?)\\b)|upcoming|forthcoming"
          + "|future(?!-proof)|pending(?! (?:orders?|patches)\\b)|proposed|provisional|preliminary|draft"
          + "|in progress"
          + "|in preparation|to be (?:added|announced|assessed|audited|certified|confirmed|covered|included|issued)"
          + "|not yet|applied for|under (?:assessment|audit|review)(?! (?:every|each|log))";

  private static final String NO_LONGER =
      "withdrawn|revoked|suspended(?! (?:accounts?|users?)\\b)"
          + "|cancell?ed(?! (?:accounts?|orders?|subscriptions?)\\b)|terminated|superseded|rescinded|annulled|lapsed";

  /** These stand in titles of what is none; in a scope they may speak of what is done there. */
  private static final String OF_NOTHING =
      "sample(?!-based| sizes?\\b)|specimen|template|mock|dummy|placeholder|expired|void|invalid|obsolete|discontinued|for testing";

  private static final String IN_JAPANESE =
      "予定(?!外)|計画中|準備中|申請中|審査中|草案|ドラフト|取消|取り消|失効" + "|(?<!計画)(?<!緊急)停止(?!時対応|訓練|手順)|撤回|廃止(?!手順)|無効";
  private static final Pattern IN_A_SCOPE =
      Pattern.compile("\\b(?:%s|%s)\\b|%s".formatted(NOT_YET, NO_LONGER, IN_JAPANESE));
  private static final Pattern IN_AN_EDITION =
      Pattern.compile("\\b(?:%s|%s|f?dis)\\b|%s".formatted(NOT_YET, NO_LONGER, IN_JAPANESE));
  private static final Pattern IN_A_TITLE =
      Pattern.compile(
          "\\b(?:%s|%s|%s)\\b|%s|見本|サンプル|期限切れ"
              .formatted(NOT_YET, NO_LONGER, OF_NOTHING, IN_JAPANESE));

  /**
   * What a supplier writes on its own document while it is none yet; other words may be what the
   * document is about, such as "Handling of suspended accounts".
   */
  private static final Pattern ON_AN_OWN =
      Pattern.compile(
          "(?<!\\b(?:replaces|supersedes) )\\bdraft\\b(?!-free)|\\btemplate\\b(?! injection)"
              + "|\\bsample\\b(?!-based| sizes?\\b)(?!(?<=\\b(?:for|of|with) sample) data\\b)"
              + "|\\bdummy\\b(?!(?<=\\b(?:for|of|with) dummy) data\\b)|\\b(?:specimen|placeholder)\\b"
              + "|\\bmock\\b(?! (?:(?:incident )?(?:drills?|exercises?)|phishing)\\b)"
              + "|\\b(?:work in progress|unapproved"
              + "|(?:to be|not yet|under|awaiting|pending) (?:approved|approval|review)\\b(?! (?:each|every)\\b))\\b"
              + "|草案|ドラフト|見本|サンプル(?!検査|監査|管理)|雛形|ひな形|テンプレート(?!管理)|\\(案\\)");

  /** The words, where there are any, with the text that they stand in. */
  Optional<String> words() {
    return exhibit.kind().isIssued() ? ofAReport() : ofAnOwnDocument();
  }

  private Optional<String> ofAnOwnDocument() {
    return Stream.of(exhibit.title(), exhibit.number(), exhibit.edition())
        .flatMap(text -> found(ON_AN_OWN, text).stream())
        .findFirst();
  }

  private Optional<String> ofAReport() {
    return Stream.of(
            found(IN_A_TITLE, exhibit.title()),
            found(IN_A_TITLE, exhibit.number()),
            found(IN_A_TITLE, exhibit.particulars().level()),
            found(IN_A_TITLE, exhibit.particulars().type()),
            found(IN_AN_EDITION, exhibit.edition()),
            found(IN_A_SCOPE, exhibit.scope()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> found(Pattern words, String text) {
    return words.matcher(besideNames(NormalName.of(text).text(), names)).find()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** A text without these names, in which such words mean nothing. */
  static String besideNames(String text, List<String> names) {
    String rest = text;
    for (String name : names) {
      String plain = NormalName.of(name).text();
      String whole = "(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])".formatted(Pattern.quote(plain));
      rest = plain.isEmpty() ? rest : rest.replaceAll(whole, " ");
    }
    return rest;
  }
}
