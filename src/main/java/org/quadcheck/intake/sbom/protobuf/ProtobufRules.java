package org.quadcheck.intake.sbom.protobuf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one version of CycloneDX protobuf allows, from a table of all versions. */
public final class ProtobufRules {
  private static final List<String> VERSIONS = List.of("1.3", "1.4", "1.5", "1.6", "1.7");
  private static final String MESSAGE = "message ";
  private static final String ENUM = "enum ";

  private final int version;
  private final Map<String, Map<Integer, ProtobufRule>> messages = new HashMap<>();

  /** The highest constant of each enum; the table has no gaps. */
  private final Map<String, Integer> enums = new HashMap<>();

  private ProtobufRules(int version) {
    this.version = version;
    Map<Integer, ProtobufRule> open = new LinkedHashMap<>();
    for (String line : stored()) {
      if (line.startsWith(MESSAGE)) {
        open = new LinkedHashMap<>();
        messages.put(line.substring(MESSAGE.length()), open);
      } else if (line.startsWith(ENUM)) {
        constants(line.split(" ", -1));
      } else {
        member(open, line.split(" ", -1));
      }
    }
  }

  /** Those of a version; empty where there are none. */
  public static Optional<ProtobufRules> of(String version) {
    int place = VERSIONS.indexOf(version);
    return place < 0 ? Optional.empty() : Optional.of(new ProtobufRules(place));
  }

  private static List<String> stored() {
    try (InputStream in = ProtobufRules.class.getResourceAsStream("cyclonedx-protobuf-rules.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void constants(String[] words) {
    for (int i = 2; i < words.length; i++) {
      String[] since = words[i].split("[:.]{1,2}", -1);
      if (VERSIONS.indexOf(since[0] + "." + since[1]) <= version) {
        enums.put(words[1], Integer.valueOf(since[3]));
      }
    }
  }

  private void member(Map<Integer, ProtobufRule> open, String[] words) {
    String[] range = words.length > 4 ? words[4].split("-", -1) : new String[] {"", ""};
    boolean from = range[0].isEmpty() || VERSIONS.indexOf(range[0]) <= version;
    boolean until = range[1].isEmpty() || VERSIONS.indexOf(range[1]) >= version;
    if (from && until) {
      open.put(Integer.valueOf(words[0]), new ProtobufRule(words[1], words[2], words[3]));
    }
  }

  /** Of CycloneDX, such as 1.6. */
  public String version() {
    return VERSIONS.get(version);
  }

  /**
   * The members of a message by their numbers; none where this version has no such message. One
   * that is defined within another is found by its own name too.
   */
  public Map<Integer, ProtobufRule> message(String name) {
    Map<Integer, ProtobufRule> outermost = messages.get(name);
    return outermost == null ? within("." + name) : outermost;
  }

  private Map<Integer, ProtobufRule> within(String end) {
    return messages.entrySet().stream()
        .filter(one -> one.getKey().endsWith(end))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(Map.of());
  }

  /** Every message, for comparison with the specification. */
  public Set<String> names() {
    return messages.keySet();
  }

  /** An enum by its name, whatever it stands in. */
  public String enumNamed(String name) {
    return enums.keySet().stream()
        .filter(one -> one.equals(name) || one.endsWith("." + name))
        .findFirst()
        .orElseThrow();
  }

  boolean isMessage(String kind) {
    return messages.containsKey(kind);
  }

  boolean isEnum(String kind) {
    return enums.containsKey(kind);
  }

  /** Whether an enumeration has a constant of this number. */
  public boolean isConstant(String type, long number) {
    return number >= 0 && number <= enums.get(type);
  }

  /** Whether a list of licences is either of licences or of one expression, as before 1.7. */
  boolean hasOneKindOfLicences() {
    return version < VERSIONS.indexOf("1.7");
  }
}
