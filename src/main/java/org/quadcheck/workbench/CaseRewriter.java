package org.quadcheck.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Place;

/** Puts words in the place of others in a text; what stands around them stays as it was. */
final class CaseRewriter {
  private final StringBuilder text;
  private final List<Integer> lines = new ArrayList<>();

  CaseRewriter(String text) {
    this.text = new StringBuilder(text);
    lines.add(0);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines.add(at + 1);
    }
  }

  /**
   * Writes one correction; to be called from the last place of the text to the first. False where
   * the word does not stand where it was read.
   */
  boolean write(TextNode word, String now) {
    Place place = word.place();
    if (place.line() < 1 || place.line() > lines.size() || place.column() < 1) {
      return false;
    }
    int at = lines.get(place.line() - 1) + place.column() - 1;
    Optional<String> written =
        List.of(word.text(), "\"" + word.text() + "\"", "'" + word.text() + "'").stream()
            .filter(form -> text.indexOf(form, at) == at)
            .findFirst();
    written.ifPresent(form -> text.replace(at, at + form.length(), inQuotesOf(form, now)));
    return written.isPresent();
  }

  /** With every word in the quotation marks that stood around the one before. */
  private static String inQuotesOf(String form, String now) {
    String first = form.substring(0, 1);
    return first.matches("[\"']")
        ? now.replaceAll("[A-Za-z-]+( [a-z-]+)?", first + "$0" + first)
        : now;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
