package org.quadcheck.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Cuts what a stream of a PDF holds into strings, names and words; numbers are words as well. */
final class PdfTokens {
  /** Sorts of thing that stand there. */
  enum Kind {
    STRING,
    NAME,
    WORD
  }

  /** One thing; of a name what stands behind its slash. */
  record Token(Kind kind, byte[] bytes) {
    String text() {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    boolean isString() {
      return kind == Kind.STRING;
    }
  }

  private static final String DELIMITERS = "()<>[]{}/%";

  private final byte[] bytes;
  private int at;

  PdfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The next; empty behind the last. */
  Optional<Token> next() {
    skip();
    if (at >= bytes.length) {
      return Optional.empty();
    }
    char first = here();
    at++;
    return Optional.of(
        switch (first) {
          case '(' -> new Token(Kind.STRING, literal());
          case '<' -> angle();
          case '/' -> new Token(Kind.NAME, word(at));
          case '[', ']', '{', '}', ')' -> mark(first);
          case '>' -> mark(closing());
          default -> new Token(Kind.WORD, word(at - 1));
        });
  }

  private static Token mark(char mark) {
    return new Token(Kind.WORD, new byte[] {(byte) mark});
  }

  private char here() {
    return (char) (bytes[at] & 0xFF);
  }

  private static boolean isWhite(char one) {
    return one <= ' ';
  }

  private void skip() {
    while (at < bytes.length && (isWhite(here()) || here() == '%')) {
      boolean comment = here() == '%';
      at++;
      while (comment && at < bytes.length && here() != '\r' && here() != '\n') {
        at++;
      }
    }
  }

  private byte[] word(int from) {
    while (at < bytes.length && !isWhite(here()) && DELIMITERS.indexOf(here()) < 0) {
      at++;
    }
    return java.util.Arrays.copyOfRange(bytes, from, at);
  }

  /** A dictionary begins, or a string in hexadecimal. */
  private Token angle() {
    if (at < bytes.length && here() == '<') {
      at++;
      return mark('{');
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int high = -1;
    while (at < bytes.length && here() != '>') {
      int digit = Character.digit(here(), 16);
      at++;
      if (digit >= 0 && high >= 0) {
        out.write(high * 16 + digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
    }
    at++;
    if (high >= 0) {
      out.write(high * 16);
    }
    return new Token(Kind.STRING, out.toByteArray());
  }

  private char closing() {
    at += at < bytes.length && here() == '>' ? 1 : 0;
    return '}';
  }

  private byte[] literal() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int open = 1;
    while (at < bytes.length && open > 0) {
      char one = here();
      at++;
      open += one == '(' ? 1 : one == ')' ? -1 : 0;
      if (one == '\\') {
        escaped(out);
      } else if (open > 0) {
        out.write(one);
      }
    }
    return out.toByteArray();
  }

  private void escaped(ByteArrayOutputStream out) {
    if (at >= bytes.length) {
      return;
    }
    char one = here();
    at++;
    switch (one) {
      case 'n' -> out.write('\n');
      case 'r' -> out.write('\r');
      case 't' -> out.write('\t');
      case 'b', 'f' -> out.write(' ');
      case '\r' -> at += at < bytes.length && here() == '\n' ? 1 : 0;
      case '\n' -> {}
      case '0', '1', '2', '3', '4', '5', '6', '7' -> out.write(octal(one - '0'));
      default -> out.write(one);
    }
  }

  private int octal(int first) {
    int code = first;
    for (int i = 0; i < 2 && at < bytes.length && here() >= '0' && here() <= '7'; i++) {
      code = code * 8 + here() - '0';
      at++;
    }
    return code & 0xFF;
  }
}
