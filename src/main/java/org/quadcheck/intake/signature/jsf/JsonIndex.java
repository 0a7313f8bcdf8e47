package org.quadcheck.intake.signature.jsf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the values of a JSON document stand in its bytes, numbered in the order of the document; of
 * the values themselves nothing is kept. The first has the number 0.
 */
final class JsonIndex {
  private static final int DEPTH = 1_000;
  private static final int NUMBER = 10_000;
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(1_000_000)
                  .maxNumberLength(NUMBER)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .build();

  private final byte[] bytes;
  private int count;
  private int[] starts = new int[1 << 10];
  private int[] names = new int[1 << 10];
  private int[] nexts = new int[1 << 10];

  private JsonIndex(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The index of a document in UTF-8 without a byte order mark. */
  static JsonIndex of(byte[] utf8) throws IOException {
    JsonIndex index = new JsonIndex(utf8);
    try (JsonParser parser = JSON.createParser(utf8)) {
      parser.nextToken();
      index.value(parser, -1);
      if (parser.nextToken() != null) {
        throw new NoCanonicalForm("a second document follows the first");
      }
    }
    return index;
  }

  /** Not recursive, for documents may be nested deeply. */
  private void value(JsonParser parser, int name) throws IOException {
    int[] open = new int[DEPTH + 1];
    int depth = 0;
    int named = name;
    do {
      JsonToken token = parser.currentToken();
      if (token == null) {
        throw new NoCanonicalForm("it holds nothing");
      } else if (token == JsonToken.FIELD_NAME) {
        named = at(parser);
      } else if (token.isStructEnd()) {
        nexts[open[--depth]] = count;
      } else {
        int one = add(at(parser), named);
        named = -1;
        if (token.isStructStart()) {
          open[depth++] = one;
        }
      }
    } while (depth > 0 && advance(parser));
  }

  private static boolean advance(JsonParser parser) throws IOException {
    parser.nextToken();
    return true;
  }

  private static int at(JsonParser parser) {
    return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
  }

  private int add(int start, int name) {
    if (count == starts.length) {
      int more = Math.addExact(count, Math.max(count >> 1, 16));
      starts = Arrays.copyOf(starts, more);
      names = Arrays.copyOf(names, more);
      nexts = Arrays.copyOf(nexts, more);
    }
    starts[count] = start;
    names[count] = name;
    nexts[count] = count + 1;
    return count++;
  }

  int count() {
    return count;
  }

  boolean isObject(int value) {
    return bytes[starts[value]] == '{';
  }

  boolean isArray(int value) {
    return bytes[starts[value]] == '[';
  }

  boolean isText(int value) {
    return bytes[starts[value]] == '"';
  }

  /** The values directly within an object or a list. */
  List<Integer> within(int value) {
    List<Integer> members = new ArrayList<>();
    for (int one = value + 1; one < nexts[value]; one = nexts[one]) {
      members.add(one);
    }
    return members;
  }

  /** The member of an object with this name. */
  Optional<Integer> member(int object, String name) {
    return isObject(object)
        ? within(object).stream().filter(one -> name(one).equals(name)).findFirst()
        : Optional.empty();
  }

  /** The name of a member. */
  String name(int member) {
    return JsonText.at(bytes, names[member]).decoded();
  }

  boolean isNamed(int value, String name) {
    return names[value] >= 0 && name(value).equals(name);
  }

  JsonText nameText(int member) {
    return JsonText.at(bytes, names[member]);
  }

  /** A text with its escapes resolved. */
  Optional<String> text(int value) {
    return isText(value)
        ? Optional.of(JsonText.at(bytes, starts[value]).decoded())
        : Optional.empty();
  }

  /** The text of a member. */
  Optional<String> text(int object, String name) {
    return member(object, name).flatMap(this::text);
  }

  JsonText textAt(int value) {
    return JsonText.at(bytes, starts[value]);
  }

  /** A number or a word as written. */
  String written(int value) {
    int from = starts[value];
    int to = from;
    while (to < bytes.length && isPartOfAWord(bytes[to])) {
      to++;
    }
    return new String(bytes, from, to - from, java.nio.charset.StandardCharsets.US_ASCII);
  }

  private static boolean isPartOfAWord(byte one) {
    return (one >= '0' && one <= '9')
        || (one >= 'a' && one <= 'z')
        || one == '+'
        || one == '-'
        || one == '.'
        || one == 'E';
  }
}
