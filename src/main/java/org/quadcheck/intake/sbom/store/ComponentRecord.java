package org.quadcheck.intake.sbom.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Origin;

/** How a component stands in a record: ids by their number, and words that many share too. */
final class ComponentRecord {
  private static final int LONGEST = 100;
  private static final int MOST = 20_000;
  private static final int PURL_IS_ID = 1;
  private static final int HAS_LINEAGE = 2;

  private final IdTable ids;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> shared = new ArrayList<>();

  ComponentRecord(IdTable ids) {
    this.ids = ids;
  }

  void write(Component one, RecordBytes record) {
    id(one.id(), record);
    record.number(marks(one));
    if (!one.purl().equals(one.id())) {
      record.text(one.purl());
    }
    record.text(one.name());
    record.text(one.cpe());
    record.number(one.line());
    record.number(one.column());
    word(one.type(), record);
    record.text(one.version());
    word(one.producer(), record);
    word(one.supplier(), record);
    record.text(one.endOfLife());
    words(one.hashAlgorithms(), record);
    words(one.alsoCalled(), record);
    lineage(one.lineage(), record);
  }

  /** Where nothing is said of where it comes from, that takes no room. */
  private static int marks(Component one) {
    return (one.purl().equals(one.id()) ? PURL_IS_ID : 0)
        + (one.lineage().equals(Lineage.NONE) ? 0 : HAS_LINEAGE);
  }

  private void lineage(Lineage lineage, RecordBytes record) {
    if (!lineage.equals(Lineage.NONE)) {
      record.number(lineage.origins().size());
      for (Origin origin : lineage.origins()) {
        word(origin.kind().name(), record);
        write(origin.component(), record);
      }
      words(lineage.mended(), record);
    }
  }

  private Lineage lineage(RecordBytes record) {
    List<Origin> origins = new ArrayList<>();
    for (int left = record.number(); left > 0; left--) {
      Origin.Kind kind = Origin.Kind.valueOf(word(record));
      origins.add(new Origin(kind, read(record, FieldStates.NONE)));
    }
    return new Lineage(origins, words(record));
  }

  Component read(RecordBytes record, FieldStates states) {
    String id = id(record);
    int marks = record.number();
    String purl = (marks & PURL_IS_ID) == 0 ? record.text() : id;
    String name = record.text();
    String cpe = record.text();
    int line = record.number();
    int column = record.number();
    return new Component(
        id,
        word(record),
        name,
        record.text(),
        purl,
        cpe,
        word(record),
        word(record),
        record.text(),
        words(record),
        words(record),
        states,
        (marks & HAS_LINEAGE) == 0 ? Lineage.NONE : lineage(record),
        line,
        column);
  }

  /** The number of the id of a component; -1 where the table of ids has none. */
  int node(RecordBytes record) {
    return record.number() - 1;
  }

  /** The id of a component, without the rest of it. */
  String id(RecordBytes record) {
    int number = record.number();
    return number == 0 ? record.text() : ids.id(number - 1);
  }

  private void id(String id, RecordBytes record) {
    int number = ids.find(id) + 1;
    record.number(number);
    if (number == 0) {
      record.text(id);
    }
  }

  /** A text that other components have too, as far as there is room for such. */
  private void word(String word, RecordBytes record) {
    int number = number(word);
    record.number(number);
    if (number == 0) {
      record.text(word);
    }
  }

  private int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    if (word.length() > LONGEST || shared.size() >= MOST) {
      return 0;
    }
    shared.add(word);
    numbers.put(word, shared.size());
    return shared.size();
  }

  private String word(RecordBytes record) {
    int number = record.number();
    return number == 0 ? record.text() : shared.get(number - 1);
  }

  private void words(Set<String> words, RecordBytes record) {
    record.number(words.size());
    words.forEach(word -> word(word, record));
  }

  private Set<String> words(RecordBytes record) {
    int size = record.number();
    if (size == 0) {
      return Set.of();
    }
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      words.add(word(record));
    }
    return Collections.unmodifiableSet(words);
  }
}
