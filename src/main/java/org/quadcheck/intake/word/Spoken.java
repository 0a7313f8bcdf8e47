package org.quadcheck.intake.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.evidence.claim.Declared;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.attestation.AttestationReader;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.recognition.ScannedFile;

/**
 * An attestation in a statement counts only for what is offered: one of the subjects must have the
 * SHA-256 of an SBOM that is handed in, of a file that the buyer names as delivered, or of what an
 * SBOM calls the product. Of any other file nobody here knows whether it is the product or merely
 * lies beside it.
 *
 * @param files of the submission
 */
record Spoken(Enclosed statement, Collection<ScannedFile> files, Offering offering) {
  private static final int MOST = 3;
  private static final Set<String> KEPT = Set.of("attestation", "supplier", "product", "offers");

  /** An empty file is none that anybody offers. */
  private static final String NOTHING = Digests.sha256(new byte[0]);

  /**
   * What came of an attestation.
   *
   * @param counted what of it counts
   * @param doubt what it speaks of, where a person must say whether that is the product
   */
  record Heard(Foreign counted, Optional<String> doubt) {}

  Heard of(Foreign foreign) {
    Set<String> subjects = new HashSet<>(statement.subjects().keySet());
    subjects.remove(NOTHING);
    subjects.removeAll(exhibits(foreign));
    if (subjects.stream().anyMatch(offering::isOffered)) {
      return new Heard(foreign, Optional.empty());
    }
    List<SpokenOf.Stated> stated =
        offering.stated().stream().filter(one -> subjects.contains(one.digest())).toList();
    List<SpokenOf.Stated> products = stated.stream().filter(SpokenOf.Stated::product).toList();
    Set<String> bound = boundSboms(foreign);
    if (products.stream().anyMatch(one -> isBound(one, bound) || offering.isAtHand(one.digest()))) {
      return new Heard(foreign, Optional.empty());
    }
    Optional<String> doubt =
        products.stream()
            .findFirst()
            .map(this::unbound)
            .or(() -> subjects.stream().sorted().flatMap(one -> atHand(one, stated)).findFirst());
    String message = doubt.map(this::doubted).orElseGet(this::message);
    return new Heard(reduced(foreign, message), doubt);
  }

  /** An SBOM in the same document, or one that the attestation names by its SHA-256. */
  private boolean isBound(SpokenOf.Stated one, Set<String> bound) {
    return one.sbom().equals(statement.path()) || bound.contains(one.file());
  }

  private static Set<String> boundSboms(Foreign foreign) {
    Set<String> bound = new HashSet<>();
    Fields form = Fields.of(foreign.form(), "an attestation", new ArrayList<>());
    form.items("sbom").stream()
        .map(node -> Fields.of(node, "an SBOM", new ArrayList<>()))
        .forEach(
            one ->
                one.text("sha256")
                    .map(text -> text.toLowerCase(Locale.ROOT))
                    .ifPresent(bound::add));
    return bound;
  }

  private String unbound(SpokenOf.Stated one) {
    return "%s speaks of %s, which %s calls the product '%s', and does not name that SBOM by its SHA-256"
        .formatted(statement.path(), spokenOf(one.digest()), one.sbom(), one.label());
  }

  private Stream<String> atHand(String digest, List<SpokenOf.Stated> stated) {
    String listed =
        stated.stream()
            .filter(one -> one.digest().equals(digest))
            .findFirst()
            .map(one -> "; %s lists it as '%s'".formatted(one.sbom(), one.label()))
            .orElse("");
    String message =
        "%s speaks of %s, which is %s in a folder of what was delivered, and which no SBOM calls the product%s";
    return offering
        .pathOf(digest)
        .map(path -> message.formatted(statement.path(), spokenOf(digest), path, listed))
        .stream();
  }

  private String spokenOf(String digest) {
    return "'%s' (%s)".formatted(statement.subjects().get(digest), digest);
  }

  private String doubted(String doubt) {
    return doubt + ": what it attests counts only where a person finds that it is the product";
  }

  /** What is left of it, with the reason. */
  private Foreign reduced(Foreign foreign, String message) {
    List<MapNode.Entry> kept =
        foreign.form().entries().stream()
            .filter(entry -> KEPT.contains(entry.key().text()))
            .toList();
    List<FormatNote> remarks = new ArrayList<>();
    Place place = Place.of(statement.path());
    remarks.add(new FormatNote(FormatNote.Kind.NOT_COUNTED, message, place, 1));
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
            .filter(file -> offering.isOffered(file.sha256()))
            .limit(MOST)
            .map(file -> "%s (%s)".formatted(file.path(), digest(file.sha256())))
            .collect(Collectors.joining(", "));
    String message =
        "the statement speaks of %s, and not of an SBOM that is handed in, of what one calls the product,"
            + " or of a file that was delivered (--artifacts), here %s: nothing that it attests counts";
    return message.formatted(
        spoken.isEmpty() ? "nothing" : spoken, given.isEmpty() ? "none" : given);
  }

  private static String digest(String digest) {
    return digest.isEmpty() ? "no digest" : digest;
  }
}
