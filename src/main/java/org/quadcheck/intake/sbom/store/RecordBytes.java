package org.quadcheck.intake.sbom.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one record: numbers and texts, to be read in the order of writing. */
final class RecordBytes {
  private static final int SEVEN_BITS = 0x7F;

  private byte[] bytes;
  private int at;

  /** An empty record to be written. */
  RecordBytes() {
    this(new byte[512], 0);
  }

  /** A record to be read, which begins somewhere in some bytes. */
  RecordBytes(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  void clear() {
    at = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return at;
  }

  /** A number from 0; small ones take one byte. */
  void number(int number) {
    room(5);
    int left = number;
    while ((left & ~SEVEN_BITS) != 0) {
      bytes[at++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[at++] = (byte) left;
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & SEVEN_BITS) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  /** A text with twice its length before it, and one more where it is not of ASCII alone. */
  void text(String text) {
    int start = at;
    int length = text.length();
    number(length * 2);
    room(length * 2);
    int all = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      all |= c;
      bytes[at + i] = (byte) c;
    }
    at += length;
    if (all > SEVEN_BITS) {
      at = start;
      wide(text);
    }
  }

  private void wide(String text) {
    number(text.length() * 2 + 1);
    for (int i = 0; i < text.length(); i++) {
      bytes[at++] = (byte) (text.charAt(i) >> 8);
      bytes[at++] = (byte) text.charAt(i);
    }
  }

  String text() {
    int header = number();
    int length = header >> 1;
    if ((header & 1) == 1) {
      return wide(length);
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
  }

  private String wide(int length) {
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = (char) ((bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF));
      at += 2;
    }
    return new String(chars);
  }

  private void room(int more) {
    if (at + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(at + more, bytes.length * 2));
    }
  }
}
