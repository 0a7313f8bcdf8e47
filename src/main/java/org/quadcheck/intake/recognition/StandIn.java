package org.quadcheck.intake.recognition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What lies in the place of a file and only tells where the file is, by how it begins. */
public enum StandIn {
  GIT_LFS("a pointer of Git LFS", "\\Aversion https://git-lfs\\.github\\.com/spec/"),
  GIT_ANNEX("a pointer of git-annex", "\\A(\\.\\./)*(\\.git)?/annex/objects/"),
  INTERNET_SHORTCUT(
      "a shortcut to an address",
      "\\A(\u00EF\u00BB\u00BF)?\\s*+(\\[[^\\]]*+]\\s*+(\\w++=[^\\r\\n]*+\\s*+)*+)?\\[InternetShortcut]"),
  WINDOWS_SHORTCUT("a shortcut of Windows", "\\AL\u0000\u0000\u0000\u0001\u0014\u0002\u0000");

  private final String title;
  private final Pattern mark;

  StandIn(String title, String mark) {
    this.title = title;
    this.mark = Pattern.compile(mark);
  }

  /** What a file is that begins so; empty where it is one for itself. */
  public static Optional<StandIn> of(byte[] beginning) {
    String start = new String(beginning, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(one -> one.mark.matcher(start).find()).findFirst();
  }

  /** As the end of a sentence. */
  public String words() {
    return title + " in place of the file";
  }
}
