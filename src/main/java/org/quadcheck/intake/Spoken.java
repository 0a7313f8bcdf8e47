package org.quadcheck.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.evidence.Declared;
import org.quadcheck.evidence.FormatNote;
import org.quadcheck.evidence.Place;
import org.quadcheck.intake.attestation.AttestationReader;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.envelope.Enclosed;

/**
 * An attestation in a statement counts only for what is offered: one of the subjects must have the
 * SHA-256 of an SBOM that is handed in, or of a file that the buyer was delivered. Of any other
 * file nobody here knows whether it is the product or merely lies beside it.
 *
 * @param files of the submission
 * @param offered the SHA-256 of what is offered
 */
record Spoken(Enclosed statement, Collection<ScannedFile> files, Set<String> offered) {
  private static final int MOST = 3;
  private static final Set<String> KEPT = Set.of("attestation", "supplier", "product", "offers");

  /** The same, or what is left of it where it speaks of something else. */
  Foreign of(Foreign foreign) {
    Set<String> subjects = new HashSet<>(statement.subjects().keySet());
    subjects.retainAll(offered);
    subjects.removeAll(exhibits(foreign));
    if (!subjects.isEmpty()) {
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

  /** Digests of its own exhibits, which show something of a product and are none. */
  private Set<String> exhibits(Foreign foreign) {
    Set<String> exhibits = new HashSet<>();
    Fields form = Fields.of(foreign.form(), "an attestation", new ArrayList<>());
    for (MapNode.Entry entry : form.entries("exhibits")) {
      Fields exhibit = Fields.of(entry.value(), "an exhibit", new ArrayList<>());
      exhibit
          .text("file")
          .map(name -> AttestationReader.besides(statement.path(), name))
          .ifPresent(
              path ->
                  files.stream()
                      .filter(file -> file.path().equals(path))
                      .forEach(file -> exhibits.add(file.sha256())));
      exhibit.text("sha256").map(text -> text.toLowerCase(Locale.ROOT)).ifPresent(exhibits::add);
    }
    return exhibits;
  }

  private String message() {
    String spoken =
        statement.subjects().entrySet().stream()
            .limit(MOST)
            .map(one -> "'%s' (%s)".formatted(one.getValue(), digest(one.getKey())))
            .collect(Collectors.joining(", "));
    String given =
        files.stream()
            .filter(file -> offered.contains(file.sha256()))
            .limit(MOST)
            .map(file -> "%s (%s)".formatted(file.path(), digest(file.sha256())))
            .collect(Collectors.joining(", "));
    String message =
        "the statement speaks of %s, and not of an SBOM that is handed in or a file that was delivered"
            + " (--artifacts), here %s: nothing that it attests counts";
    return message.formatted(
        spoken.isEmpty() ? "nothing" : spoken, given.isEmpty() ? "none" : given);
  }

  private static String digest(String digest) {
    return digest.isEmpty() ? "no digest" : digest;
  }
}
