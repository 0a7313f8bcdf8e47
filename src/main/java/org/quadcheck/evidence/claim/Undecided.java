package org.quadcheck.evidence.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.evidence.value.LookAlikes;

/**
 * Texts that people write where they have nothing to say yet. As the name of a component each could
 * be one; as the answer to a question, or as who issued or owns something, it says nothing.
 */
public final class Undecided {
  private static final Set<String> WORDS =
      Stream.of(
              "as above|me|myself|somebody|someone|coming soon|ditto|in progress|in preparation|insert here|later|no|no one",
              "nobody|none yet|not available yet|not decided|not decided yet|not defined",
              "not determined|not known yet|not yet|not yet available|not yet decided",
              "not yet defined|not yet determined|not yet known|pending|placeholder|same",
              "same as above|see above|tbc|to be advised|to be agreed|to be announced",
              "to be appointed|to be chosen|to be completed|to be named|to be selected",
              "to be confirmed|to be decided|to be defined|to be done|to be provided",
              "under development|under review|work in progress|wip",
              "ありません|作成中|要確認|確認中|同上|対応中|後日|未作成|未回答|未定です|検討中|準備中|無|無し|調整中")
          .flatMap(line -> Stream.of(line.split("\\|")))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * What stands before more words: {@code TBD in 2027}, {@code N/A - we have none}; but {@code TBC
   * Corporation} and {@code T.B.C. Reddy} are names.
   */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "n\\s*/\\s*a([^\\p{L}\\p{N}].*)?"
              + "|(tb[acd]|t\\.b\\.[acd]\\.?+|todo)(\\s*[^\\p{L}\\p{N}\\s].*"
              + "|\\s+(\\d|q[1-4]\\b|(after|as|at|before|between|by|during|for|from|if|in|internally"
              + "|later|next|on|once|per|pending|shortly|soon|this|until|upon|when|with|within)\\b).*)?",
          Pattern.DOTALL);

  /** That there is nothing yet, in words: {@code we have none}, {@code not yet written}. */
  private static final Pattern NOTHING_YET =
      Pattern.compile(
          "(we )?(do|does) not (exist|have (it|one|any|this))( yet)?"
              + "|(we )?have none( yet)?"
              + "|(there is )?no( such)? \\p{L}+ exists( yet)?"
              + "|none (is |are )?(kept|held|made|maintained|written|exists?)( yet)?"
              + "|(is )?not (yet )?(documented|drafted|established|finished|kept|made|maintained"
              + "|published|ready|written)( yet)?"
              + "|(will|to) be (added|created|documented|drafted|established|made|prepared|provided"
              + "|published|supplied|written)( later| soon)?"
              + "|(this )?((is )?(yet |still )?to|will) be (advised|agreed|announced|completed|confirmed"
              + "|decided|defined|determined)( later| soon| in due course)?"
              + "|(we )?will (decide|confirm|determine|define)( this| it)?( later| soon)?"
              + "|under construction|lorem ipsum.*");

  /**
   * The room that a form leaves: {@code <name>}, {@code [name]}, {@code {name}}, {@code $NAME}; and
   * an address that leads nowhere.
   */
  private static final Pattern ROOM =
      Pattern.compile(
          "<[^<>@:/]*>|\\[[^\\[\\]]*]|\\{[^{}]*}|[$]\\w+|%\\w+%"
              + "|(https?|ftp):/*(www\\.?|localhost|127\\.0\\.0\\.1)?(:\\d+)?/*"
              + "|(mailto|tel):",
          Pattern.DOTALL);

  /** What a spreadsheet writes where it can compute nothing. */
  private static final Pattern UNCOMPUTED =
      Pattern.compile("#(ref|value|num|calc|spill|null|field|busy)!|#name\\?|#div/0!");

  private Undecided() {}

  /** Whether a text is one of them. */
  public static boolean is(String text) {
    String seen = LookAlikes.visible(text).strip().toLowerCase(Locale.ROOT);
    String words = seen.replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").strip();
    return WORDS.contains(words)
        || NOTHING_YET.matcher(words).matches()
        || BEGINNING.matcher(seen).matches()
        || ROOM.matcher(seen).matches()
        || UNCOMPUTED.matcher(seen).matches();
  }
}
