package org.quadcheck.check.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.quadcheck.evidence.value.LookAlikes;

/**
 * Whether two names may be those of one person or body, as far as they are written in one script.
 */
public final class PersonName {
  private static final Set<String> TITLES =
      Set.of("dr", "jr", "miss", "mr", "mrs", "ms", "mx", "prof", "sr");
  private static final String ENDS_NAME = "[,;(（、]";

  /** Before these stands who approves, behind them for whom. */
  private static final String FOR_WHOM =
      "[,;()（）、/|]|\\s[-–—]\\s|\\b(?:on behalf of|for|at|from)\\b"
          + "|\\b(?:ceo|chair\\w*|chief|counsel|director|head|manager|officer|owner|partner"
          + "|president|secretary) of\\b";

  private static final Set<String> PLACES = Set.of("eu", "uk", "us", "usa");
  private static final int SHORTEST_BODY = 3;

  private PersonName() {}

  /** Whether what stands for a person, with an office behind it, may be this person. */
  public static boolean maySay(String written, String person) {
    List<String> name = words(person);
    if (name.isEmpty()) {
      return false;
    }
    List<String> all = words(written);
    boolean whole = name.size() > 1 && Collections.indexOfSubList(all, name) >= 0;
    List<String> given = nameIn(written);
    return whole || isSame(given, name) || String.join("", given).equals(String.join("", name));
  }

  /** What stands before the office; of "Rivera, J., CISO" both parts. */
  private static List<String> nameIn(String written) {
    List<String> parts = List.of(LookAlikes.latin(written).split(ENDS_NAME));
    List<String> name = new ArrayList<>(parts.isEmpty() ? List.of() : words(parts.get(0)));
    if (name.size() == 1 && parts.size() > 1 && words(parts.get(1)).size() == 1) {
      name.addAll(words(parts.get(1)));
    }
    return name;
  }

  /** Each word of the shorter is one of the other or its initial, and one is the same in full. */
  private static boolean isSame(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> left = new ArrayList<>(one.size() <= other.size() ? other : one);
    boolean full = false;
    for (String word : shorter) {
      int at = left.indexOf(word);
      full |= at >= 0 && isFull(word);
      String fitting =
          at >= 0 ? word : left.stream().filter(w -> isInitial(word, w)).findFirst().orElse("");
      if (!left.remove(fitting)) {
        return false;
      }
    }
    return full;
  }

  private static boolean isFull(String word) {
    return word.codePointCount(0, word.length()) > 1;
  }

  private static boolean isInitial(String one, String other) {
    return (!isFull(one) && other.startsWith(one)) || (!isFull(other) && one.startsWith(other));
  }

  private static List<String> words(String name) {
    return Likeness.words(LookAlikes.latin(name).replace('.', ' ')).stream()
        .filter(word -> !TITLES.contains(word))
        .toList();
  }

  /**
   * Whether somebody is said to be of a body, or of one that bears its name: "A. Rao (Acme)", "Acme
   * Holdings", "Acme Japan KK" beside "Acme Networks".
   */
  public static boolean isOfBody(String written, String body) {
    List<String> name = Likeness.withoutForms(LookAlikes.latin(body));
    if (name.isEmpty() || !isTelling(name.get(0))) {
      return false;
    }
    String plain = LookAlikes.latin(written);
    return plain.matches("(?s).*@([\\w-]+\\.)*" + "\\Q" + name.get(0) + "\\E[.-].*")
        || List.of(plain.split(FOR_WHOM)).stream()
            .map(Likeness::words)
            .anyMatch(part -> isOfBody(part, name));
  }

  private static boolean isOfBody(List<String> part, List<String> body) {
    int at = !part.isEmpty() && part.get(0).equals("the") ? 1 : 0;
    return part.size() > at
        && part.get(at).equals(body.get(0))
        && part.stream().skip(at + 1L).allMatch(word -> body.contains(word) || saysLittle(word));
  }

  private static boolean saysLittle(String word) {
    boolean shared = word.length() > SHORTEST_BODY && !ScopeWords.isName(word);
    return ScopeWords.isGeneral(word) || PLACES.contains(word) || shared;
  }

  private static boolean isTelling(String word) {
    boolean brief = word.length() == SHORTEST_BODY && !ScopeWords.isGeneral(word);
    return ScopeWords.isName(word) || brief;
  }
}
