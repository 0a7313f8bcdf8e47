package org.quadcheck.intake.signature.jsf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A text of a JSON document, which was found well-formed before. */
final class JsonText {
  private static final int UNICODE = 4;
  private static final int FIRST_PRINTABLE = 0x20;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final boolean escaped;

  private JsonText(byte[] bytes, int from, int to, boolean escaped) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.escaped = escaped;
  }

  /** The text that begins with the quote at this place. */
  static JsonText at(byte[] bytes, int quote) {
    boolean escaped = false;
    int at = quote + 1;
    while (bytes[at] != '"') {
      boolean escape = bytes[at] == '\\';
      escaped |= escape;
      at += escape ? 2 : 1;
    }
    return new JsonText(bytes, quote + 1, at, escaped);
  }

  /** The text itself. */
  String decoded() {
    String raw = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (!escaped) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char one = raw.charAt(i);
      if (one != '\\') {
        text.append(one);
      } else if (raw.charAt(++i) == 'u') {
        text.append((char) Integer.parseInt(raw, i + 1, i + 1 + UNICODE, 16));
        i += UNICODE;
      } else {
        text.append(unescaped(raw.charAt(i)));
      }
    }
    return text.toString();
  }

  private static char unescaped(char letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> letter;
    };
  }

  /** The text in canonical form, with its quotes. */
  void writeTo(OutputStream out) throws IOException {
    out.write('"');
    if (escaped) {
      out.write(canonical(decoded()).getBytes(StandardCharsets.UTF_8));
    } else {
      out.write(bytes, from, to - from);
    }
    out.write('"');
  }

  private static String canonical(String text) throws NoCanonicalForm {
    StringBuilder escaped = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (Character.isHighSurrogate(one)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        escaped.append(one).append(text.charAt(++i));
      } else if (Character.isSurrogate(one)) {
        throw new NoCanonicalForm("it holds half of a character");
      } else {
        append(escaped, one);
      }
    }
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, char one) {
    switch (one) {
      case '"' -> escaped.append("\\\"");
      case '\\' -> escaped.append("\\\\");
      case '\b' -> escaped.append("\\b");
      case '\f' -> escaped.append("\\f");
      case '\n' -> escaped.append("\\n");
      case '\r' -> escaped.append("\\r");
      case '\t' -> escaped.append("\\t");
      default -> {
        if (one < FIRST_PRINTABLE) {
          escaped.append("\\u%04x".formatted((int) one));
        } else {
          escaped.append(one);
        }
      }
    }
  }
}
