package org.quadcheck.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Forms of document that a file claims by the end of its name, each with how such a file begins. A
 * page that asks to sign in, saved under the name of a report, is none.
 */
enum NamedForm {
  /** Before the mark other bytes may stand, as every reader lets them. */
  PDF("a PDF", "\\A.{0,1023}%PDF-", "pdf"),
  /** One that is encrypted lies in the container of Office before 2007. */
  OFFICE(
      "a document of an office program",
      "\\A(PK\u0003\u0004|\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1)",
      "docx xlsx pptx odt ods"),
  PNG("a picture", "\\A\u0089PNG\r\n", "png"),
  JPEG("a picture", "\\A\u00FF\u00D8\u00FF", "jpg jpeg");

  private final String title;
  private final Pattern mark;

  /** With a space between each. */
  private final String endings;

  NamedForm(String title, String mark, String endings) {
    this.title = title;
    this.mark = Pattern.compile(mark, Pattern.DOTALL);
    this.endings = endings;
  }

  /**
   * What a name claims that is not so, as the end of a sentence; empty where it claims nothing.
   *
   * @param beginning one character for each byte
   */
  static Optional<String> oddity(String name, String beginning) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(form -> List.of(form.endings.split(" ", -1)).contains(ending))
        .filter(form -> !form.mark.matcher(beginning).find())
        .map(form -> "bears the name of %s and is none".formatted(form.title))
        .findFirst();
  }
}
