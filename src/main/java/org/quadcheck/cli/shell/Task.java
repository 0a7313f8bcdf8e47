package org.quadcheck.cli.shell;

/** A command that does something else than judge. */
public interface Task {
  /** What did not come about where its input cannot be read, such as "nothing was written". */
  String undone();
}
