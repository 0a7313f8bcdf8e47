package org.quadcheck.intake.recognition;

import java.util.List;
import java.util.regex.Pattern;

/** Tells an attestation in the form of this program, which may be broken, from what is none. */
final class OwnForm {
  private static final String KEY = "attestation";
  private static final List<String> PARTS =
      List.of("supplier", "product", "offers", "claims", "signed-by", "exhibits", "plans");

  private static final Pattern BEGINS =
      Pattern.compile("\\A\\s*+\\{?\\s*+[\"']?attestation[\"']?\\s*:");

  private static final Pattern OF_A_VERSION =
      Pattern.compile(
          "(?m)(?:^|[{,])\\s*[\"']?attestation[\"']?\\s*:\\s*[\"']?\\d+(\\.\\d+)?[\"']?\\s*(?:[,}#]|$)");

  /** Other programs have such a key too: settings of a chart, a sentence, a proof in digits. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "(?m)(?:^|[{,\\s])[\"']?attestation[\"']?[ \\t]*:"
              + "(?:\\s*[{\\[]|[ \\t]*[\"']?(?:\\p{L}|0x)|[ \\t]*(?:#.*)?\\R[ ]+[^\\s-])");

  private static final Pattern HOLDS_A_VERSION = Pattern.compile("\"attestation\"\\s*:\\s*\\d");

  private OwnForm() {}

  /** What bears the key, and either a version or another part of the form. */
  static boolean isMeant(Outline outline) {
    boolean marked = outline.keys().contains(KEY) || BEGINS.matcher(outline.text()).find();
    return marked
        && (parts(outline) > 0
            || OF_A_VERSION.matcher(outline.text()).find()
            || !OF_ANOTHER.matcher(outline.text()).find());
  }

  /** What bears several parts and may lack the key alone. */
  static boolean isHalf(Outline outline) {
    return parts(outline) > 1;
  }

  /** What cannot be read far enough to tell where the key stands. */
  static boolean isBroken(Outline outline) {
    boolean unread = !outline.oddity().isEmpty() || !outline.text().stripLeading().startsWith("{");
    return unread && HOLDS_A_VERSION.matcher(outline.text()).find();
  }

  private static long parts(Outline outline) {
    return PARTS.stream().filter(outline.keys()::contains).count();
  }
}
