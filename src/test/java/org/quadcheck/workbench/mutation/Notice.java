package org.quadcheck.workbench.mutation;

/** By what a change is noticed; one may be noticed by several. */
enum Notice {
  READING("reading"),
  LINT("lint"),
  CASES("cases"),
  CROSSWALK("crosswalk"),
  NOTE("note");

  private final String word;

  Notice(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** Whether it stops anybody; a note of the lint is only worth a look. */
  boolean stops() {
    return this != NOTE;
  }
}
