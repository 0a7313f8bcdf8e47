package org.quadcheck.intake.sbom.protobuf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.intake.sbom.Fixtures;

/** The messages and enums of a {@code .proto} file, as its text says them. */
public record ProtoDefinitions(
    Map<String, Map<Integer, Field>> messages, Map<String, Map<Integer, String>> enums) {
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(message|enum|oneof)\\s+(\\w+)\\s*\\{|(\\})"
              + "|(optional\\s+|repeated\\s+)?([\\w.]+)\\s+(\\w+)\\s*=\\s*(\\d+)\\s*(?:\\[[^]]*])?;"
              + "|(\\w+)\\s*=\\s*(\\d+)\\s*(?:\\[[^]]*])?;");

  /**
   * One field.
   *
   * @param implicit whether its zero is not written
   */
  public record Field(String name, String type, boolean repeated, boolean implicit) {}

  public static ProtoDefinitions of(String version) {
    Path file = Fixtures.folder().resolve("cyclonedx-schemas/bom-" + version + ".proto");
    try {
      return parse(COMMENT.matcher(Files.readString(file)).replaceAll(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProtoDefinitions parse(String text) {
    ProtoDefinitions found = new ProtoDefinitions(new TreeMap<>(), new TreeMap<>());
    Deque<String[]> open = new ArrayDeque<>();
    Matcher statement = STATEMENT.matcher(text);
    while (statement.find()) {
      if (statement.group(1) != null) {
        open.push(new String[] {statement.group(1), found.name(open, statement.group(2))});
      } else if (statement.group(3) != null) {
        open.pop();
      } else if (statement.group(5) != null && !open.isEmpty()) {
        found.add(open, statement);
      } else if (statement.group(8) != null && !open.isEmpty()) {
        found
            .enums
            .computeIfAbsent(open.peek()[1], name -> new TreeMap<>())
            .put(Integer.valueOf(statement.group(9)), statement.group(8));
      }
    }
    return found;
  }

  /** A message within another one may be called like one that stands by itself. */
  private String name(Deque<String[]> open, String name) {
    return messages.containsKey(name) ? open.peek()[1] + "." + name : name;
  }

  private void add(Deque<String[]> open, Matcher statement) {
    boolean choice = open.peek()[0].equals("oneof");
    String message =
        open.stream().filter(one -> one[0].equals("message")).findFirst().orElseThrow()[1];
    String type = statement.group(5);
    String plain = type.startsWith("google") ? type : type.replaceFirst(".*\\.", "");
    String inner = message + "." + plain;
    String label = statement.group(4) == null ? "" : statement.group(4).strip();
    Field field =
        new Field(
            statement.group(6),
            messages.containsKey(inner) ? inner : plain,
            label.equals("repeated"),
            label.isEmpty() && !choice);
    messages
        .computeIfAbsent(message, name -> new TreeMap<>())
        .put(Integer.valueOf(statement.group(7)), field);
  }
}
