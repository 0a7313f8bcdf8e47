package org.quadcheck.intake.sbom.spdx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/** Persons, organisations and tools as SPDX writes them in one text. */
public final class SpdxAgents {
  private static final Pattern PREFIX =
      Pattern.compile("(?:organi[sz]ation|person)\\s*:", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOOL_PREFIX = Pattern.compile("tool\\s*:", Pattern.CASE_INSENSITIVE);
  private static final Pattern VERSION = Pattern.compile("[- ]([vV]?[0-9][^\\s]*)$");
  private static final Pattern MARKS_BEHIND = Pattern.compile("[-\\s]{1,9}$");

  private SpdxAgents() {}

  /** A tool; its version is absent where the text shows none. */
  public record Tool(Value name, Value version) {}

  static boolean isPrefixed(Value value) {
    return PREFIX.matcher(value.text()).lookingAt();
  }

  /**
   * The name alone: without the prefix and without an e-mail address behind it. A tool is nobody.
   */
  static Value agent(Value value) {
    if (value.state() == State.ABSENT || value.state() == State.MALFORMED) {
      return value;
    }
    if (TOOL_PREFIX.matcher(value.text()).lookingAt()) {
      return Value.malformed(value.text(), value.place());
    }
    String name = withoutPrefix(PREFIX, value.text());
    int bracket = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    String within = bracket < 0 ? "" : name.substring(bracket + 1, name.length() - 1).strip();
    boolean address = bracket >= 0 && (within.isEmpty() || within.indexOf('@') >= 0);
    return Value.of(address ? name.substring(0, bracket) : name, value.place());
  }

  /**
   * A tool, of which the version follows the last hyphen that stands before a digit, as the
   * specification asks, or the last blank, as some tools write it.
   */
  public static Tool tool(Value value) {
    String text = withoutPrefix(TOOL_PREFIX, value.text());
    Matcher version = VERSION.matcher(text.substring(lastMarkBeforeDigit(text)));
    if (!version.find()) {
      return new Tool(Value.of(text, value.place()), Value.absent(value.place()));
    }
    String name = text.substring(0, text.length() - version.group().length());
    return new Tool(
        Value.of(MARKS_BEHIND.matcher(name).replaceAll(""), value.place()),
        Value.of(version.group(1), value.place()));
  }

  private static int lastMarkBeforeDigit(String text) {
    for (int at = text.length() - 2; at > 0; at--) {
      boolean marked = "vV".indexOf(text.charAt(at + 1)) >= 0 && at + 2 < text.length();
      char next = text.charAt(marked ? at + 2 : at + 1);
      if ("- ".indexOf(text.charAt(at)) >= 0 && next >= '0' && next <= '9') {
        return at;
      }
    }
    return text.length();
  }

  private static String withoutPrefix(Pattern prefix, String text) {
    Matcher matcher = prefix.matcher(text);
    return matcher.lookingAt() ? text.substring(matcher.end()).strip() : text;
  }
}
