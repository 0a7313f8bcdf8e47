package org.quadcheck.intake.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.intake.sbom.reading.DigestWatch;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.reading.StatedDigests;

/**
 * What SBOMs state of the things that statements speak of, by SHA-256. They are read once more for
 * it, and only where a statement speaks of no SBOM itself.
 */
final class SpokenOf implements DigestWatch {
  private final Set<String> asked;
  private final List<Stated> seen = new ArrayList<>();

  /**
   * Something that an SBOM lists.
   *
   * @param sbom its path
   * @param file the SHA-256 of its file
   * @param digest the SHA-256 that it states
   * @param label what it calls it
   * @param product whether it is the product itself
   */
  record Stated(String sbom, String file, String digest, String label, boolean product) {}

  private record Seen(String digest, String label, Place place) {}

  private final List<Seen> passing = new ArrayList<>();

  SpokenOf(Set<String> asked) {
    this.asked = Set.copyOf(asked);
  }

  List<Stated> seen() {
    return List.copyOf(seen);
  }

  /** Looks through an SBOM; what cannot be read is told when it is judged. */
  void look(SbomFormat format, SbomSource source, SbomLimits limits) {
    SbomSource watched =
        new SbomSource(
            source.path(),
            source.sha256(),
            source.opener(),
            Attention.to(Set.of()).showingDigests(this));
    try {
      Sbom sbom = format.read(watched, limits);
      Optional<Place> subject = sbom.subject().map(sbom::placeOf);
      for (Seen one : passing) {
        boolean product = subject.filter(one.place::equals).isPresent();
        seen.add(new Stated(sbom.path(), sbom.sha256(), one.digest, one.label, product));
      }
    } catch (InvalidInputException e) {
      passing.clear();
    }
  }

  @Override
  public Consumer<StatedDigests> begin(String path) {
    passing.clear();
    return this::pass;
  }

  private void pass(StatedDigests stated) {
    Set<String> digests = new HashSet<>();
    stated
        .digests()
        .forEach(
            (algorithm, digest) -> {
              if (algorithm.replaceAll("[-_ ]", "").equalsIgnoreCase("SHA256")) {
                digests.add(digest.toLowerCase(Locale.ROOT));
              }
            });
    digests.retainAll(asked);
    digests.forEach(one -> passing.add(new Seen(one, stated.label(), stated.place())));
  }
}
