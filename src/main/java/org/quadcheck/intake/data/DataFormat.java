package org.quadcheck.intake.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.knowledge.DataKind;

/** The forms of data that are read, each by its outermost keys or its first lines, not its name. */
public enum DataFormat {
  KEV_JSON(DataKind.KNOWN_EXPLOITED, "", "vulnerabilities dateReleased count"),
  KEV_CSV(DataKind.KNOWN_EXPLOITED, "\"?cveID\"?,", ""),
  EPSS_CSV(DataKind.EXPLOIT_PREDICTION, "(#[^\\n]*\\n)?\"?cve\"?,\"?epss\"?", ""),
  END_OF_LIFE_JSON(DataKind.END_OF_LIFE, "\\{", "schema_version result"),
  END_OF_LIFE_YAML(DataKind.END_OF_LIFE, "---[ \\t]*\\n", "releases"),
  PROHIBITED_SOURCES(DataKind.PROHIBITED_SOURCES, "", "prohibited-sources"),
  OSV_JSON(DataKind.ADVISORIES, "\\{", "id modified");

  private final DataKind kind;
  private final String beginning;
  private final String keys;

  /**
   * A form.
   *
   * @param beginning an expression that its text begins with; empty where any does
   * @param keys outermost keys that it must have, divided by spaces
   */
  DataFormat(DataKind kind, String beginning, String keys) {
    this.kind = kind;
    this.beginning = beginning;
    this.keys = keys;
  }

  private boolean isMarked(Set<String> found, String text) {
    return Arrays.stream(keys.split(" ", -1))
            .filter(key -> !key.isEmpty())
            .allMatch(found::contains)
        && Pattern.compile(beginning).matcher(text).lookingAt();
  }

  /** What it holds. */
  public DataKind kind() {
    return kind;
  }

  /** The form with these outermost keys and this beginning. */
  public static Optional<DataFormat> recognise(Set<String> keys, String beginning) {
    return Arrays.stream(values())
        .filter(form -> form.isMarked(keys, beginning.strip()))
        .findFirst();
  }
}
