package org.quadcheck.intake.attestation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.document.MapNode;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/** The exhibits of an attestation, with what became of the files that they name. */
final class ExhibitReader {
  private static final List<String> KINDS =
      Arrays.stream(ExhibitKind.values()).map(ExhibitKind::word).toList();

  private static final Pattern DRAWN = Pattern.compile("★+");

  private final Neighbours neighbours;

  ExhibitReader(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  Map<String, Exhibit> read(Entry top) {
    Map<String, Exhibit> exhibits = new LinkedHashMap<>();
    for (MapNode.Entry node : top.fields().entries("exhibits")) {
      String id = node.key().text();
      Entry.of(node.value(), "exhibit '%s'".formatted(id), top.problems())
          .ifPresent(entry -> exhibits.put(id, read(id, entry, node.key().place())));
    }
    return exhibits;
  }

  private Exhibit read(String id, Entry entry, Place place) {
    String file = entry.file("file");
    Neighbours.Found found = neighbours.find(file, digest(entry));
    Exhibit exhibit =
        new Exhibit(
            id,
            kind(entry),
            entry.text("title"),
            entry.decided("issuer"),
            entry.text("number"),
            entry.text("scope"),
            either(entry, ExhibitFact.EDITION),
            entry.day("issued"),
            entry.day("expires"),
            entry.day("period-end"),
            file,
            found.state(),
            place,
            particulars(entry),
            found.at());
    entry.fields().done();
    return exhibit;
  }

  private static ExhibitKind kind(Entry entry) {
    entry.fields().requiredNode("kind");
    Optional<ExhibitKind> kind = entry.fields().word("kind", ExhibitKind::read, KINDS);
    return kind.orElse(ExhibitKind.DOCUMENT);
  }

  private static Exhibit.Particulars particulars(Entry entry) {
    return new Exhibit.Particulars(
        entry.text("holder"),
        either(entry, ExhibitFact.LEVEL),
        entry.text("type"),
        entry.day("period-start"),
        entry.countries("locations"));
  }

  /** A fact that goes by several words, of which one may stand. */
  private static String either(Entry entry, ExhibitFact fact) {
    String key = fact.word();
    String text = word(entry, key);
    for (String other : fact.alsoCalled()) {
      String same = word(entry, other);
      if (!text.isEmpty() && !same.isEmpty()) {
        String message = "'%s' is another word for '%s'. Keep one.";
        entry.complain(other, message.formatted(other, key));
      }
      text = text.isEmpty() ? same : text;
    }
    return text;
  }

  /** A text; stars are counted where they are drawn, as labels do: three for {@code ★★★}. */
  private static String word(Entry entry, String key) {
    Value value = entry.value(key);
    return DRAWN.matcher(value.text()).matches()
        ? String.valueOf(value.text().length())
        : entry.text(key);
  }

  private static String digest(Entry entry) {
    String sha256 = entry.sha256("sha256");
    if (!sha256.isEmpty() && entry.text("file").isEmpty()) {
      entry.complain("sha256", "'sha256' is stated without 'file'. Name the file.");
    }
    return sha256;
  }
}
