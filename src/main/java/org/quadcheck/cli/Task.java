package org.quadcheck.cli;

/** A command that does something else than judge. */
interface Task {
  /** What did not come about where its input cannot be read, such as "nothing was written". */
  String undone();
}
