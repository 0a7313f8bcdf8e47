package org.quadcheck.intake.attestation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.document.MapNode;
import org.quadcheck.evidence.Exhibit;
import org.quadcheck.evidence.ExhibitKind;
import org.quadcheck.evidence.Place;

/** The exhibits of an attestation, with what became of the files that they name. */
final class ExhibitReader {
  private static final List<String> KINDS =
      Arrays.stream(ExhibitKind.values()).map(ExhibitKind::word).toList();

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
    Exhibit exhibit =
        new Exhibit(
            id,
            kind(entry),
            entry.text("title"),
            entry.text("issuer"),
            entry.text("number"),
            entry.text("scope"),
            edition(entry),
            entry.day("issued"),
            entry.day("expires"),
            entry.day("period-end"),
            file,
            neighbours.state(file, digest(entry)),
            place);
    entry.fields().done();
    return exhibit;
  }

  private static ExhibitKind kind(Entry entry) {
    entry.fields().requiredNode("kind");
    Optional<ExhibitKind> kind = entry.fields().word("kind", ExhibitKind::read, KINDS);
    return kind.orElse(ExhibitKind.DOCUMENT);
  }

  /** IRAP reports call the edition of the manual that was assessed against its release. */
  private static String edition(Entry entry) {
    String edition = entry.text("edition");
    String release = entry.text("ism-release");
    if (!edition.isEmpty() && !release.isEmpty()) {
      entry.complain("ism-release", "'ism-release' is another word for 'edition'. Keep one.");
    }
    return edition.isEmpty() ? release : edition;
  }

  private static String digest(Entry entry) {
    String sha256 = entry.sha256("sha256");
    if (!sha256.isEmpty() && entry.text("file").isEmpty()) {
      entry.complain("sha256", "'sha256' is stated without 'file'. Name the file.");
    }
    return sha256;
  }
}
