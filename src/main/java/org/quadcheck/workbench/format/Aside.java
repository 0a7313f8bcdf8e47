package org.quadcheck.workbench.format;

/**
 * A comment or a blank line between the values of a file.
 *
 * @param index where it begins, counted in characters
 * @param text with its number sign; empty for a blank line
 * @param ownLine whether nothing else stands before it on its line
 */
record Aside(int index, int line, int column, String text, boolean ownLine) {
  boolean isBlank() {
    return text.isEmpty();
  }
}
