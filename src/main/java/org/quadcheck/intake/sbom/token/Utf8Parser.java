package org.quadcheck.intake.sbom.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.quadcheck.intake.sbom.value.FamiliarWords;

/**
 * Jackson's parser of UTF-8, with a shorter way for the texts of which there are most: of ASCII,
 * without escapes, and whole in the buffer. Every other text takes Jackson's way.
 */
final class Utf8Parser extends UTF8StreamJsonParser {
  private static final int BUFFER = 1 << 16;
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = ONES << 7;

  private final FamiliarWords familiar = new FamiliarWords();

  private Utf8Parser(
      IOContext context,
      int features,
      InputStream in,
      ObjectCodec codec,
      ByteQuadsCanonicalizer names) {
    super(context, features, in, codec, names, new byte[BUFFER], 0, 0, 0, false);
  }

  /** Makes these parsers of streams of bytes, which must be UTF-8 without a mark. */
  static JsonFactory factory(JsonFactoryBuilder settings) {
    return new Factory(settings);
  }

  private static final class Factory extends JsonFactory {
    private static final long serialVersionUID = 1L;

    Factory(JsonFactoryBuilder settings) {
      super(settings);
    }

    @Override
    protected JsonParser _createParser(InputStream in, IOContext context) {
      ByteQuadsCanonicalizer names = _byteSymbolCanonicalizer.makeChild(_factoryFeatures);
      return new Utf8Parser(context, _parserFeatures, in, _objectCodec, names);
    }
  }

  @Override
  protected String _finishAndReturnString() throws IOException {
    int start = _inputPtr;
    int end = endOfPlain(start);
    if (end == _inputEnd || _inputBuffer[end] != '"') {
      return super._finishAndReturnString();
    }
    String text = text(start, end - start);
    _textBuffer.resetWithString(text);
    _inputPtr = end + 1;
    return text;
  }

  private String text(int start, int length) {
    if (length <= FamiliarWords.LONGEST && start + FamiliarWords.LONGEST <= _inputBuffer.length) {
      long first = (long) WORDS.get(_inputBuffer, start);
      long second = (long) WORDS.get(_inputBuffer, start + Long.BYTES);
      return familiar.text(first, second, length, _inputBuffer, start);
    }
    return new String(_inputBuffer, start, length, StandardCharsets.ISO_8859_1);
  }

  /** The first byte that is no character of its own, eight looked at at once. */
  private int endOfPlain(int start) {
    int at = start;
    while (at + Long.BYTES <= _inputEnd) {
      long marks = marks((long) WORDS.get(_inputBuffer, at));
      if (marks != 0) {
        return at + Long.numberOfTrailingZeros(marks) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < _inputEnd && isPlain(_inputBuffer[at])) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(byte one) {
    return one >= ' ' && one != '"' && one != '\\';
  }

  /**
   * The high bit of the first byte that is a quotation mark, a backslash, a control or no ASCII.
   */
  private static long marks(long word) {
    long quotation = word ^ (ONES * '"');
    long backslash = word ^ (ONES * '\\');
    return HIGH_BITS
        & (word
            | ((word - ONES * ' ') & ~word)
            | ((quotation - ONES) & ~quotation)
            | ((backslash - ONES) & ~backslash));
  }
}
