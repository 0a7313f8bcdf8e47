package org.quadcheck.intake.sbom.spdx;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.Value;

/** From what an SBOM was made, as SPDX 2 has no member for it: a line {@code SBOM Type: Build}. */
final class SpdxSbomType {
  private static final int LONGEST = 1_000;
  private static final Pattern LINE =
      Pattern.compile("sbom[ _-]?type\\s*[:=]\\s*(.*)", Pattern.CASE_INSENSITIVE);

  /** The types of SBOM documents that CISA names; SPDX 3 has the same. */
  private static final Set<String> TYPES =
      Set.of("design", "source", "build", "analyzed", "deployed", "runtime");

  private SpdxSbomType() {}

  /** What the first such line of a comment says; a word that is no type is malformed. */
  static Optional<Value> in(Value comment) {
    return comment
        .text()
        .lines()
        .filter(line -> line.length() < LONGEST)
        .map(line -> LINE.matcher(line.strip()))
        .filter(Matcher::matches)
        .map(line -> type(Value.of(line.group(1), comment.place())))
        .findFirst();
  }

  private static Value type(Value said) {
    boolean known = TYPES.contains(said.text().toLowerCase(Locale.ROOT));
    return said.isStated() && !known ? Value.malformed(said.text(), said.place()) : said;
  }
}
