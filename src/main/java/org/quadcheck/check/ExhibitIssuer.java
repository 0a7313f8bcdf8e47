package org.quadcheck.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.Exhibit;
import org.quadcheck.evidence.ExhibitKind.Standing;
import org.quadcheck.evidence.State;

/** Who is said to have issued an exhibit, held against the supplier and those who are accepted. */
record ExhibitIssuer(Exhibit exhibit, String supplier, String product) {
  private static final Set<String> SELF =
      Set.of(
          "in house",
          "inhouse",
          "internal",
          "internal audit",
          "internally",
          "ourselves",
          "own",
          "self",
          "self assessed",
          "self assessment",
          "self attested",
          "self certified",
          "self declared",
          "self issued",
          "supplier",
          "the supplier",
          "the vendor",
          "us",
          "vendor",
          "自己",
          "自己宣言",
          "自社");

  /** Whether a body is named that is not the supplier. */
  boolean isAnother() {
    String name = exhibit.issuer();
    return State.of(name) == State.STATED
        && !SELF.contains(String.join(" ", Likeness.words(name)))
        && Likeness.ofBodies(name, supplier) == Likeness.DIFFERENT;
  }

  /** The same, and its name is not one that the supplier's begins with, or the other way round. */
  boolean isSurelyAnother() {
    return isAnother() && !isKin();
  }

  private boolean isKin() {
    String name = exhibit.issuer();
    return Likeness.areKin(name, supplier)
        || Spelling.isNearly(name, supplier)
        || Likeness.ofProducts(name, product) == Likeness.SAME;
  }

  /** To be asked where somebody else must have issued it: a name that is like the supplier's. */
  Optional<Observation> doubt() {
    if (exhibit.kind().standing() != Standing.ANOTHERS || !isAnother() || !isKin()) {
      return Optional.empty();
    }
    String message =
        "exhibit %s is issued by \"%s\", and the supplier is \"%s\"; ask whether that is somebody else"
            .formatted(exhibit.id(), exhibit.issuer(), supplier);
    return Optional.of(
        Observation.review(message, exhibit.place()).comparing(exhibit.issuer(), supplier));
  }

  /** Whether it is one of these, whatever stands between its words. */
  boolean isOneOf(List<String> accepted) {
    return accepted.isEmpty()
        || accepted.stream().map(ExhibitIssuer::words).anyMatch(words(exhibit.issuer())::equals);
  }

  /** To be asked: its name holds that of one who is accepted, as "FedRAMP PMO" does. */
  Optional<Observation> doubt(List<String> accepted) {
    List<String> given = words(exhibit.issuer());
    boolean holds =
        accepted.stream()
            .map(ExhibitIssuer::words)
            .anyMatch(one -> Collections.indexOfSubList(given, one) >= 0);
    if (isOneOf(accepted) || !holds) {
      return Optional.empty();
    }
    String message =
        "exhibit %s is issued by \"%s\"%s; ask whether that is the same"
            .formatted(exhibit.id(), exhibit.issuer(), ExhibitWords.asked("; asked is ", accepted));
    return Optional.of(Observation.review(message, exhibit.place()));
  }

  private static List<String> words(String name) {
    List<String> words = Likeness.words(name);
    return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
  }
}
