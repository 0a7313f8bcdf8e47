package org.quadcheck.intake.sbom.spdx;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.Value;

/** Facts that SPDX has no field for, as lines of a comment: {@code quadcheck:criticality: high}. */
public final class SpdxAnnotations {
  private static final Pattern LINE =
      Pattern.compile(
          "((?:quadcheck|cert-in|bsi:component):[a-z-]+(?::(?:unknown|withheld))?)"
              + "(?:\\s*[:=]\\s*(.*))?");

  private SpdxAnnotations() {}

  /** Whether a comment may name a fact. */
  public static boolean isIn(Value comment) {
    return comment.text().lines().anyMatch(line -> LINE.matcher(line.strip()).matches());
  }

  /** A comment as a remark; none where it holds nothing but such facts, as a property is none. */
  public static Value remark(Value comment) {
    boolean facts =
        comment.text().indexOf(':') >= 0
            && comment
                .text()
                .lines()
                .map(String::strip)
                .allMatch(line -> line.isEmpty() || LINE.matcher(line).matches());
    return facts ? Value.absent(comment.place()) : comment;
  }

  /** Hands over the name and value of each line of a comment that names a fact. */
  public static void named(Value comment, BiConsumer<String, Value> each) {
    if (comment.text().indexOf(':') < 0) {
      return;
    }
    comment
        .text()
        .lines()
        .map(line -> LINE.matcher(line.strip()))
        .filter(Matcher::matches)
        .forEach(line -> each.accept(line.group(1), Value.of(line.group(2), comment.place())));
  }
}
