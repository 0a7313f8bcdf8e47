package org.quadcheck.evidence.value;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;

/**
 * Tells of most texts at a glance that they are none of some words; of the others it says nothing.
 */
final class PlainWords {
  private static final int ASCII = 128;

  private final BitSet beginnings = new BitSet(ASCII);

  private PlainWords() {}

  static PlainWords of(Collection<Set<String>> words) {
    PlainWords plain = new PlainWords();
    words.stream()
        .flatMap(Set::stream)
        .filter(word -> !word.isEmpty() && word.charAt(0) < ASCII)
        .forEach(word -> plain.add(word.charAt(0)));
    return plain;
  }

  private void add(char first) {
    beginnings.set(first);
    beginnings.set(Character.toUpperCase(first));
  }

  /** Whether a text begins with a plain letter or digit with which no word begins. */
  boolean isNone(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first < ASCII && Character.isLetterOrDigit(first) && !beginnings.get(first);
  }
}
