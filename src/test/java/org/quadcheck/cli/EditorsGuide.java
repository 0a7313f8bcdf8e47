package org.quadcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The guide for editors, cut into what a reader would copy out of it. */
final class EditorsGuide {
  private static final Path FILE = Path.of("docs/editors-guide.md");
  private static final String FENCE = "```";

  private EditorsGuide() {}

  /** The fenced blocks of one section, without the indentation of the list that they stand in. */
  static List<String> blocks(String section) throws IOException {
    List<String> blocks = new ArrayList<>();
    List<String> open = null;
    int indent = 0;
    for (String line : lines(section)) {
      boolean fence = line.strip().startsWith(FENCE);
      if (fence && open == null) {
        open = new ArrayList<>();
        indent = line.indexOf(FENCE);
      } else if (fence) {
        blocks.add(String.join("\n", open) + "\n");
        open = null;
      } else if (open != null) {
        open.add(line.isBlank() ? "" : line.substring(indent));
      }
    }
    return blocks;
  }

  private static List<String> lines(String section) throws IOException {
    List<String> all = Files.readAllLines(FILE);
    int from = all.indexOf(section) + 1;
    if (from == 0) {
      throw new IllegalArgumentException("the guide has no section '" + section + "'");
    }
    int to = from;
    while (to < all.size() && !all.get(to).startsWith("## ")) {
      to++;
    }
    return all.subList(from, to);
  }
}
