package org.quadcheck.intake.sbom.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes as characters: UTF-8, or UTF-16 where a byte order mark or NUL bytes tell so. */
public final class Decoded {
  private static final int LOOK = 4;
  private static final int UTF_8_MARK = 3;
  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("\\A<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");

  private Decoded() {}

  /** Characters of a stream without their byte order mark; bytes that are none are refused. */
  public static Reader reader(InputStream bytes) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(bytes, 1 << 16);
    return reader(stream, charset(stream));
  }

  /** Characters of XML, which may declare an encoding of its own. */
  public static Reader xml(InputStream bytes) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(bytes, 1 << 16);
    Charset seen = charset(stream);
    stream.mark(DECLARATION);
    String start = new String(stream.readNBytes(DECLARATION), seen);
    stream.reset();
    Matcher declared = ENCODING.matcher(start);
    boolean single = seen.equals(StandardCharsets.UTF_8) && declared.find();
    return reader(stream, single ? named(declared.group(1)) : seen);
  }

  /** What is declared to be of wider characters is not, where its declaration can be read. */
  private static Charset named(String name) throws IOException {
    if (name.toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UnsupportedEncodingException(name);
    }
  }

  private static Reader reader(InputStream stream, Charset charset) {
    return new InputStreamReader(
        stream,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** Passes over the byte order mark of UTF-8; false, and nothing passed, where it is UTF-16. */
  public static boolean skipToUtf8(BufferedInputStream stream) throws IOException {
    byte[] first = peek(stream);
    boolean wide = false;
    for (byte one : first) {
      wide |= one == 0;
    }
    boolean marked = marked(first).isPresent();
    boolean utf8 = marked ? markLength(first) == UTF_8_MARK : !wide;
    stream.skipNBytes(utf8 ? markLength(first) : 0);
    return utf8;
  }

  /** Goes behind a byte order mark, and tells the encoding by it or by NUL bytes. */
  static Charset charset(BufferedInputStream stream) throws IOException {
    byte[] first = peek(stream);
    stream.skipNBytes(markLength(first));
    return marked(first).orElseGet(() -> guessed(first));
  }

  /** Characters of a beginning, which may be cut within one. */
  public static String text(byte[] beginning) {
    int mark = markLength(beginning);
    Charset charset = marked(beginning).orElseGet(() -> guessed(beginning));
    return new String(beginning, mark, beginning.length - mark, charset);
  }

  private static byte[] peek(BufferedInputStream stream) throws IOException {
    stream.mark(LOOK);
    byte[] first = stream.readNBytes(LOOK);
    stream.reset();
    return first;
  }

  private static Optional<Charset> marked(byte[] first) {
    if (at(first, 0) == 0xEF && at(first, 1) == 0xBB && at(first, 2) == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (at(first, 0) == 0xFF && at(first, 1) == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean bigEndian = at(first, 0) == 0xFE && at(first, 1) == 0xFF;
    return bigEndian ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static int markLength(byte[] first) {
    return marked(first)
        .map(charset -> charset.equals(StandardCharsets.UTF_8) ? UTF_8_MARK : 2)
        .orElse(0);
  }

  private static Charset guessed(byte[] first) {
    if (at(first, 0) == 0 && at(first, 1) > 0) {
      return StandardCharsets.UTF_16BE;
    }
    boolean littleEndian = at(first, 0) > 0 && at(first, 1) == 0;
    return littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? Byte.toUnsignedInt(bytes[index]) : -1;
  }
}
