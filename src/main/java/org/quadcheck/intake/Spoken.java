package org.quadcheck.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.document.MapNode;
import org.quadcheck.evidence.Declared;
import org.quadcheck.evidence.Enclosure;
import org.quadcheck.evidence.FormatNote;
import org.quadcheck.evidence.Place;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.envelope.Enclosed;

/**
 * An attestation in a statement counts only for what was handed in: one of the subjects must have
 * the SHA-256 of a file.
 *
 * @param files of the submission
 */
record Spoken(Enclosed statement, Collection<ScannedFile> files) {
  private static final int MOST = 3;
  private static final Set<String> KEPT = Set.of("attestation", "supplier", "product", "offers");

  /** The same, or what is left of it where it speaks of something else. */
  Foreign of(Foreign foreign) {
    boolean delivered =
        files.stream().anyMatch(file -> statement.subjects().containsKey(file.sha256()));
    if (delivered) {
      return foreign;
    }
    List<MapNode.Entry> kept =
        foreign.form().entries().stream()
            .filter(entry -> KEPT.contains(entry.key().text()))
            .toList();
    List<FormatNote> remarks = new ArrayList<>();
    Place place = Place.of(statement.path());
    remarks.add(new FormatNote(FormatNote.Kind.NOT_COUNTED, message(), place, 1));
    remarks.addAll(foreign.declared().remarks());
    String format = foreign.declared().format();
    return new Foreign(
        new MapNode(foreign.form().place(), kept),
        new Declared(format.isEmpty() ? "in-toto statement" : format, remarks));
  }

  private String message() {
    String spoken =
        statement.subjects().entrySet().stream()
            .limit(MOST)
            .map(one -> "'%s' (%s)".formatted(one.getValue(), digest(one.getKey())))
            .collect(Collectors.joining(", "));
    String held = Enclosure.file(statement.path());
    String given =
        files.stream()
            .filter(file -> !file.path().equals(held))
            .limit(MOST)
            .map(file -> "%s (%s)".formatted(file.path(), digest(file.sha256())))
            .collect(Collectors.joining(", "));
    return "the statement speaks of %s, and handed in with it is %s: nothing that it attests counts"
        .formatted(spoken.isEmpty() ? "nothing" : spoken, given.isEmpty() ? "nothing" : given);
  }

  private static String digest(String digest) {
    return digest.isEmpty() ? "no digest" : digest;
  }
}
