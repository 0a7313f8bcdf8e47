package org.quadcheck.intake.sbom.protobuf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;

/**
 * The bytes of a protobuf document: numbers, texts and messages, none of which leads beyond what it
 * stands in.
 */
public final class ProtobufWire {
  static final int ANY = -1;
  static final int VARINT = 0;
  static final int EIGHT_BYTES = 1;

  /** The wire type of what states its length in bytes first. */
  public static final int LENGTH = 2;

  static final int FOUR_BYTES = 5;

  /** Where no further member stands. */
  public static final int END = 0;

  private static final int TYPE_BITS = 3;
  private static final int PAYLOAD_BITS = 7;
  private static final int LAST_SHIFT = 63;
  private static final int BYTES_OF_A_CHARACTER = 3;

  private final InputStream in;
  private final String path;
  private final SbomLimits limits;
  private final byte[] passedOver = new byte[1 << 13];
  private long at;
  private long begin;
  private long end = Long.MAX_VALUE;

  /** Reads a stream that should be buffered. */
  public ProtobufWire(InputStream in, String path, SbomLimits limits) {
    this.in = in;
    this.path = path;
    this.limits = limits;
  }

  static int number(int tag) {
    return tag >>> TYPE_BITS;
  }

  /** The wire type within a tag. */
  public static int type(int tag) {
    return tag & 0b111;
  }

  /** The number and the way of writing of the next member. */
  public int tag() throws IOException, InvalidInputException {
    begin = at;
    if (at == end) {
      return END;
    }
    int first = in.read();
    if (first < 0 && end == Long.MAX_VALUE) {
      return END;
    }
    long tag = varint(first);
    int type = type((int) tag);
    boolean known = type <= LENGTH || type == FOUR_BYTES;
    if (tag >>> Integer.SIZE != 0 || number((int) tag) == 0 || !known) {
      throw broken("no member of a protobuf message begins here");
    }
    return (int) tag;
  }

  /** Whether something follows in what is open. */
  boolean hasMore() {
    return at < end;
  }

  long varint() throws IOException, InvalidInputException {
    if (at == end) {
      throw beyond();
    }
    return varint(in.read());
  }

  private long varint(int first) throws IOException, InvalidInputException {
    long value = 0;
    int one = first;
    for (int shift = 0; ; shift += PAYLOAD_BITS) {
      if (one < 0) {
        throw ended();
      }
      at++;
      if (shift == LAST_SHIFT && one > 1) {
        throw broken("a number is longer than 64 bits");
      }
      value |= (long) (one & 0x7F) << shift;
      if (one < 0x80) {
        return value;
      }
      if (at == end) {
        throw beyond();
      }
      one = in.read();
    }
  }

  private long length() throws IOException, InvalidInputException {
    long length = varint();
    if (length < 0 || length > end - at) {
      throw beyond();
    }
    return length;
  }

  /** Goes into a message and returns where that ends in which it stands. */
  long enter() throws IOException, InvalidInputException {
    long length = length();
    if (length > limits.bytes()) {
      throw ended();
    }
    long outer = end;
    end = at + length;
    return outer;
  }

  void leave(long outer) {
    end = outer;
  }

  /** The text that stands here, refused where it is no UTF-8. */
  public String text() throws IOException, InvalidInputException {
    long length = length();
    if (length > (long) limits.textLength() * BYTES_OF_A_CHARACTER) {
      throw Refusal.textTooLong(place(), limits);
    }
    byte[] bytes = in.readNBytes((int) length);
    at += bytes.length;
    if (bytes.length < length) {
      throw ended();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.length() > limits.textLength()) {
        throw Refusal.textTooLong(place(), limits);
      }
      return text;
    } catch (CharacterCodingException e) {
      throw Refusal.broken(place(), "a text is no UTF-8", e);
    }
  }

  /** Passes over a value that is written so. */
  public void skip(int type) throws IOException, InvalidInputException {
    switch (type) {
      case VARINT -> varint();
      case EIGHT_BYTES -> skipBytes(Long.BYTES);
      case FOUR_BYTES -> skipBytes(Integer.BYTES);
      default -> skipBytes(length());
    }
  }

  private void skipBytes(long count) throws IOException, InvalidInputException {
    if (count > end - at) {
      throw beyond();
    }
    // Read rather than skipped, since a file lets itself be skipped beyond its end.
    for (long left = count; left > 0; ) {
      int read = in.read(passedOver, 0, (int) Math.min(left, passedOver.length));
      if (read < 0) {
        throw ended();
      }
      at += read;
      left -= read;
    }
  }

  private InvalidInputException beyond() {
    return broken("a member leads beyond the end of what it stands in");
  }

  private InvalidInputException ended() {
    return broken("the file ends within a member");
  }

  private InvalidInputException broken(String wrong) {
    return Refusal.broken(place(), wrong);
  }

  /** Where the member begins that was met last. */
  Place place() {
    return Place.ofByte(path, begin);
  }
}
