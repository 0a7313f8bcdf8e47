package org.quadcheck.intake.sbom.spdx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a tag of SPDX 2 says, as a member of its JSON.
 *
 * @param of the list or object of the document whose entry it speaks of
 * @param part the list within such an entry, where the value is an entry of that; else empty
 * @param members the member, or those of the parts of the value
 * @param parting what parts the value, where it has parts
 * @param begins whether an entry begins with it
 * @param ruled whether the value itself is held against a rule
 */
record SpdxTag(
    String of, String part, List<String> members, String parting, boolean begins, boolean ruled) {
  static final String DOCUMENT = "document";
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Map<String, SpdxTag> KNOWN = stored();

  private static Map<String, SpdxTag> stored() {
    Map<String, SpdxTag> tags = new HashMap<>();
    try (InputStream in = SpdxTag.class.getResourceAsStream("spdx-tags.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .forEach(words -> tags.put(words[0], of(words)));
      return tags;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SpdxTag of(String[] words) {
    String[] path = words[1].split("\\.", -1);
    boolean ruled = !words[2].startsWith("-");
    String last = words.length > 3 ? words[3] : "";
    return new SpdxTag(
        path[0],
        path.length > 1 ? path[1] : "",
        List.of((ruled ? words[2] : words[2].substring(1)).split("\\+", -1)),
        last.equals(":") ? ":" : "",
        last.equals("begins"),
        ruled);
  }

  /** The tag of this name; empty where SPDX has none. */
  static Optional<SpdxTag> named(String name) {
    return Optional.ofNullable(KNOWN.get(name));
  }

  static boolean isKnown(String name) {
    return KNOWN.containsKey(name);
  }

  String member() {
    return members.get(0);
  }

  /** The parts of a value, fewer than members where some are missing. */
  String[] parts(String value) {
    return parting.isEmpty()
        ? BLANKS.split(value, members.size())
        : value.split(parting, members.size());
  }
}
