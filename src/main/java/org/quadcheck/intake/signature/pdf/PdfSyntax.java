package org.quadcheck.intake.signature.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSObjectKey;
import org.quadcheck.intake.signature.pdf.PdfTokens.Odd;

/**
 * Whether what was added to a PDF is written so that every program reads the same in it: objects,
 * lists of them and where they begin, each once, and nothing between them.
 */
final class PdfSyntax {
  private static final int MOST_UNPACKED = 64 << 20;

  private final byte[] pdf;
  private final PdfRevision then;
  private final PdfRevision now;
  private final PdfTokens tokens;

  /** Where objects begin, which of them hold others, and where lists of objects begin. */
  private final Set<Long> beginnings = new HashSet<>();

  private final Set<Long> packs = new HashSet<>();
  private final Set<Long> lists = new HashSet<>();

  /** What each object of one update is, by its number, and the number by where it begins. */
  private final Map<Long, String> objects = new HashMap<>();

  private final Map<Long, Long> places = new HashMap<>();

  private PdfSyntax(byte[] pdf, int from, PdfRevision then, PdfRevision now) {
    this.pdf = pdf;
    this.then = then;
    this.now = now;
    this.tokens = new PdfTokens(pdf, from);
  }

  static boolean isPlain(byte[] pdf, int from, PdfRevision then, PdfRevision now)
      throws IOException {
    try {
      new PdfSyntax(pdf, from, then, now).all();
      return true;
    } catch (Odd e) {
      return false;
    }
  }

  private void all() throws Odd, IOException {
    tokens.skipSpace();
    while (!tokens.isAtEnd()) {
      if (!tokens.skipRemark()) {
        one();
      }
      tokens.skipSpace();
    }
    refuse(!now.places().keySet().stream().allMatch(this::isKnown));
  }

  private static void refuse(boolean odd) throws Odd {
    if (odd) {
      throw new Odd();
    }
  }

  /** Nothing lies within something else, where it would not have been seen here. */
  private boolean isKnown(COSObjectKey key) {
    long place = now.places().get(key);
    if (place < 0) {
      COSObjectKey pack = new COSObjectKey(-place, 0);
      return packs.contains(-place) || (isKept(key) && isKept(pack));
    }
    return isKept(key) || beginnings.contains(place);
  }

  private boolean isKept(COSObjectKey key) {
    Long place = now.places().get(key);
    return place != null && place.equals(then.places().get(key));
  }

  private void one() throws Odd, IOException {
    long from = tokens.at();
    if (tokens.take("xref")) {
      lists.add(from);
      table();
    } else if (tokens.take("startxref")) {
      refuse(!lists.contains(tokens.number()));
      objects.clear();
      places.clear();
    } else {
      object();
    }
  }

  /** Of two lists in one update some programs read one, and some the other. */
  private void trailer(Map<?, ?> entries) throws Odd {
    Object before = entries.get("/Prev");
    boolean known = before instanceof Long list && (lists.contains(list) || list == then.list());
    refuse(!known || entries.containsKey("/XRefStm"));
  }

  private static Map<?, ?> dictionary(Object value) throws Odd {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new Odd();
  }

  private void table() throws Odd {
    Map<Long, Long> listed = new HashMap<>();
    tokens.skipSpace();
    while (!tokens.take("trailer")) {
      long first = tokens.number();
      long count = tokens.number();
      for (long i = 0; i < count; i++) {
        lists(first + i, listed);
      }
      tokens.skipSpace();
    }
    trailer(dictionary(tokens.value(0)));
  }

  /** One object that is listed twice must be the same in both places. */
  private void lists(long number, Map<Long, Long> listed) throws Odd {
    long place = tokens.number();
    tokens.number();
    tokens.skipSpace();
    boolean there = tokens.take("n");
    Long other = listed.put(number, place);
    boolean twice = other != null && !(there && isAt(place, number) && isAt(other, number));
    if (twice || !(there || tokens.take("f"))) {
      throw new Odd();
    }
  }

  private boolean isAt(long place, long number) {
    return places.getOrDefault(place, -1L) == number;
  }

  private void object() throws Odd, IOException {
    int from = tokens.at();
    long number = tokens.number();
    places.put((long) from, number);
    beginnings.add((long) from);
    tokens.number();
    tokens.keyword("obj");
    Object value = tokens.value(0);
    tokens.skipSpace();
    if (tokens.take("stream")) {
      stream(dictionary(value), from, number);
    }
    tokens.keyword("endobj");
    defines(number, new String(pdf, from, tokens.at() - from, StandardCharsets.ISO_8859_1));
  }

  /** Programs write one object twice at times, and then the same. */
  private void defines(long number, String text) throws Odd {
    String other = objects.put(number, text);
    if (other != null && !other.equals(text)) {
      throw new Odd();
    }
  }

  private void stream(Map<?, ?> entries, long begins, long number) throws Odd, IOException {
    if (!tokens.take("\r\n") && !tokens.take("\n")) {
      throw new Odd();
    }
    int from = tokens.at();
    tokens.go(from + length(entries.get("/Length")));
    byte[] data = Arrays.copyOfRange(pdf, from, tokens.at());
    tokens.keyword("endstream");
    if ("/XRef".equals(entries.get("/Type"))) {
      lists.add(begins);
      trailer(entries);
      index(entries.get("/Index"));
    } else if ("/ObjStm".equals(entries.get("/Type"))) {
      packs.add(number);
      packed(entries, data);
    }
  }

  private long length(Object stated) throws Odd {
    long length =
        stated instanceof COSObjectKey key
            ? now.length(key)
            : stated instanceof Long number ? number : -1;
    if (length < 0 || length > pdf.length) {
      throw new Odd();
    }
    return length;
  }

  private static void index(Object index) throws Odd {
    if (index == null) {
      return;
    }
    long next = 0;
    List<?> pairs = index instanceof List<?> list ? list : List.of(index);
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      if (!(pairs.get(i) instanceof Long first)
          || !(pairs.get(i + 1) instanceof Long count)
          || first < next) {
        throw new Odd();
      }
      next = first + count;
    }
    if (pairs.size() % 2 == 1) {
      throw new Odd();
    }
  }

  /** Objects that are packed together, one behind another in the order in which they are listed. */
  private void packed(Map<?, ?> entries, byte[] data) throws Odd, IOException {
    boolean plain = entries.get("/Filter") == null;
    boolean known = plain || "/FlateDecode".equals(entries.get("/Filter"));
    if (!known
        || !(entries.get("/N") instanceof Long count)
        || !(entries.get("/First") instanceof Long first)) {
      throw new Odd();
    }
    byte[] held =
        PdfPredictor.of(entries.get("/DecodeParms")).undone(plain ? data : unpacked(data));
    PdfTokens list = new PdfTokens(held, 0);
    PdfTokens values = new PdfTokens(held, 0);
    values.go(first);
    for (long i = 0; i < count; i++) {
      long number = list.number();
      values.skipSpace();
      if (list.number() + first != values.at() || objects.put(number, "packed") != null) {
        throw new Odd();
      }
      values.value(0);
    }
    values.skipSpace();
    if (!values.isAtEnd()) {
      throw new Odd();
    }
  }

  private static byte[] unpacked(byte[] data) throws Odd, IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(data))) {
      byte[] all = in.readNBytes(MOST_UNPACKED + 1);
      if (all.length > MOST_UNPACKED) {
        throw new Odd();
      }
      return all;
    }
  }
}
