package org.quadcheck.intake.recognition;

import java.util.regex.Pattern;

/**
 * Texts that speak of SBOMs and were never meant to be one: pages of documentation that show one,
 * and programs that read or write them.
 */
final class Mention {
  /** Between fences, as Markdown has them, and short stretches in its quotes for code. */
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?ms)^[ \\t]*(```|~~~).*?(?:^[ \\t]*\\1[`~]*[ \\t]*$|\\z)|(?-s:`[^`\\n]{1,60}`)");

  private static final Pattern PAGE = Pattern.compile("(?i)\\A\\s*<(!DOCTYPE\\s+html|html[\\s>])");

  /** Lines that no JSON, XML, YAML or list of tags begins with. */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "\\A#!"
              + "|(?m)^(import [\\w.{*\"'@]|from [\\w.]+ import |package [\\w.]+;?\\s*$|using [\\w.]+;"
              + "|use [\\w:{]+.*;|#include\\s*[<\"]|(export )?(const|let|var|class|function) \\w"
              + "|def \\w+\\s*\\(|(pub )?fn \\w+|namespace [\\w.]+|require[ (]['\"]|\\.\\. code-block::)");

  private Mention() {}

  /** The text without what it shows as an example. */
  static String withoutExamples(String text) {
    return EXAMPLE.matcher(text).replaceAll("");
  }

  /** Whether what follows such a beginning is a part of a program or of a page for people. */
  static boolean isBehind(String beginning) {
    return PAGE.matcher(beginning).find() || PROGRAM.matcher(beginning).find();
  }
}
