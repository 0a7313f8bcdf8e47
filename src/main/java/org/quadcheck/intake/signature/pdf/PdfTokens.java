package org.quadcheck.intake.signature.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Reads values of PDF as strictly as every program reads them alike: no name stands twice in one
 * dictionary, and no remark within a value. Whatever else stands there is refused by {@link Odd}.
 */
final class PdfTokens {
  /** What is not written as plainly as it can be. */
  static final class Odd extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static final int DEEPEST = 100;
  private static final int LONGEST_NUMBER = 40;
  private static final String SPACE = "\0\t\n\f\r ";
  private static final String DELIMITER = "()<>[]{}/%";
  private static final Pattern REFERENCE = Pattern.compile("(\\d{1,10}) (\\d{1,5}) R(?![!-~])");
  private static final Pattern ENDED_REFERENCE =
      Pattern.compile("(\\d{1,10}) (\\d{1,5}) R(?=[()<>\\[\\]{}/%])");
  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");

  private final byte[] bytes;
  private int at;

  PdfTokens(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  int at() {
    return at;
  }

  void go(long to) throws Odd {
    if (to < at || to > bytes.length) {
      throw new Odd();
    }
    at = (int) to;
  }

  boolean isAtEnd() {
    return at >= bytes.length;
  }

  private char peek() {
    return at < bytes.length ? (char) (bytes[at] & 0xFF) : 0;
  }

  private static boolean isSpace(char one) {
    return SPACE.indexOf(one) >= 0;
  }

  void skipSpace() {
    while (!isAtEnd() && isSpace(peek())) {
      at++;
    }
  }

  /** Whether a remark to the end of its line stands here; it is passed over. */
  boolean skipRemark() {
    if (peek() != '%') {
      return false;
    }
    while (!isAtEnd() && peek() != '\r' && peek() != '\n') {
      at++;
    }
    return true;
  }

  /** Whether these bytes stand here; they are passed over. */
  boolean take(String word) {
    boolean is = ahead(word.length()).equals(word);
    at += is ? word.length() : 0;
    return is;
  }

  private String ahead(int most) {
    int length = Math.min(most, bytes.length - at);
    return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
  }

  private String word() throws Odd {
    int from = at;
    while (!isAtEnd() && !isSpace(peek()) && DELIMITER.indexOf(peek()) < 0) {
      at++;
    }
    if (from == at) {
      throw new Odd();
    }
    return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
  }

  void keyword(String word) throws Odd {
    skipSpace();
    if (!word().equals(word)) {
      throw new Odd();
    }
  }

  long number() throws Odd {
    skipSpace();
    String word = word();
    if (!word.matches("\\d{1,10}")) {
      throw new Odd();
    }
    return Long.parseLong(word);
  }

  /** A value: a number, a name with its slash, a reference, a list, a map, or some other word. */
  Object value(int depth) throws Odd {
    skipSpace();
    if (depth > DEEPEST || isAtEnd()) {
      throw new Odd();
    }
    return switch (peek()) {
      case '/' -> name();
      case '(' -> text();
      case '[' -> list(depth);
      case '<' -> take("<<") ? dictionary(depth) : hexadecimal();
      default -> plain();
    };
  }

  private String name() throws Odd {
    at++;
    return "/" + (isSpace(peek()) || DELIMITER.indexOf(peek()) >= 0 ? "" : word());
  }

  private String text() throws Odd {
    int within = 0;
    do {
      char one = peek();
      within += one == '(' ? 1 : one == ')' ? -1 : 0;
      at += one == '\\' ? 2 : 1;
      if (at > bytes.length) {
        throw new Odd();
      }
    } while (within > 0);
    return "text";
  }

  private String hexadecimal() throws Odd {
    at++;
    while (Character.digit(peek(), 16) >= 0 || (isSpace(peek()) && !isAtEnd())) {
      at++;
    }
    if (!take(">")) {
      throw new Odd();
    }
    return "text";
  }

  private List<Object> list(int depth) throws Odd {
    at++;
    List<Object> list = new ArrayList<>();
    skipSpace();
    while (!take("]")) {
      list.add(value(depth + 1));
      skipSpace();
    }
    return list;
  }

  private Map<String, Object> dictionary(int depth) throws Odd {
    Map<String, Object> map = new HashMap<>();
    skipSpace();
    while (!take(">>")) {
      if (peek() != '/') {
        throw new Odd();
      }
      String name = name();
      boolean twice = map.put(name, value(depth + 1)) != null;
      if (twice || name.contains("#")) {
        throw new Odd();
      }
      skipSpace();
    }
    return map;
  }

  private Object plain() throws Odd {
    String ahead = ahead(LONGEST_NUMBER);
    for (Pattern pattern : List.of(REFERENCE, ENDED_REFERENCE)) {
      Matcher reference = pattern.matcher(ahead);
      if (reference.lookingAt()) {
        at += reference.end();
        return new COSObjectKey(
            Long.parseLong(reference.group(1)), Integer.parseInt(reference.group(2)));
      }
    }
    String word = word();
    if (!NUMBER.matcher(word).matches() && !List.of("true", "false", "null").contains(word)) {
      throw new Odd();
    }
    return word.matches("\\d{1,10}") ? (Object) Long.valueOf(word) : word;
  }
}
