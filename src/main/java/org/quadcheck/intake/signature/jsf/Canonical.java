package org.quadcheck.intake.signature.jsf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Writes a JSON document in canonical form (RFC 8785), without the parts that a signature leaves
 * out: members in the order of their names, no blanks, numbers as ECMAScript writes them.
 *
 * @param leftOut numbers of the values that are not written
 */
record Canonical(JsonIndex json, Set<Integer> leftOut, Numbers numbers) {
  /** How numbers are written; by RFC 8785 as ECMAScript does. */
  enum Numbers {
    OF_ECMASCRIPT,
    AS_WRITTEN
  }

  Canonical(JsonIndex json, Set<Integer> leftOut) {
    this(json, leftOut, Numbers.OF_ECMASCRIPT);
  }

  private record Named(String name, int value) {}

  void write(int value, OutputStream out) throws IOException {
    if (json.isObject(value)) {
      writeObject(value, out);
    } else if (json.isArray(value)) {
      writeArray(value, out);
    } else if (json.isText(value)) {
      json.textAt(value).writeTo(out);
    } else {
      out.write(plain(json.written(value)).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private String plain(String written) throws NoCanonicalForm {
    boolean word = written.equals("true") || written.equals("false") || written.equals("null");
    return word || numbers == Numbers.AS_WRITTEN ? written : ScriptNumber.of(written);
  }

  private void writeObject(int object, OutputStream out) throws IOException {
    List<Named> members = new ArrayList<>();
    for (int member : json.within(object)) {
      if (!leftOut.contains(member)) {
        members.add(new Named(json.name(member), member));
      }
    }
    // Java compares texts by UTF-16 units, as RFC 8785 asks.
    members.sort(Comparator.comparing(Named::name));
    out.write('{');
    for (int i = 0; i < members.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      json.nameText(members.get(i).value()).writeTo(out);
      out.write(':');
      write(members.get(i).value(), out);
    }
    out.write('}');
  }

  private void writeArray(int array, OutputStream out) throws IOException {
    boolean first = true;
    out.write('[');
    for (int item : json.within(array)) {
      if (!leftOut.contains(item)) {
        if (!first) {
          out.write(',');
        }
        first = false;
        write(item, out);
      }
    }
    out.write(']');
  }
}
