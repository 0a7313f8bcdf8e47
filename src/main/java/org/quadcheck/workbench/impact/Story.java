package org.quadcheck.workbench.impact;

import java.util.List;

/**
 * What becomes of one stored submission.
 *
 * @param name of its folder or archive
 * @param offer supplier, product and version; empty where it cannot be read
 * @param lines what changes and why, one sentence each
 */
record Story(String name, Kind kind, String offer, List<String> lines) {

  /** What can become of it; declared in the order of the page. */
  enum Kind {
    VERDICT("Verdicts that change"),
    OUTCOME("Outcomes that change, verdicts that do not"),
    UNREADABLE("Not readable"),
    NOT_PUT("Of which no baseline speaks"),
    SAME("Unchanged");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  Story {
    lines = List.copyOf(lines);
  }
}
