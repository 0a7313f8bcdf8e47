package org.quadcheck.knowledge;

import java.util.List;
import java.util.Optional;
import org.quadcheck.knowledge.version.Version;
import org.quadcheck.knowledge.version.VersionScheme;

/** Which versions of a package an advisory speaks of, read once to be asked of many. */
final class AffectedVersions {
  private final AffectedPackage affected;
  private final VersionScheme scheme;
  private final List<Version> listed;
  private final List<ReadRange> ranges;

  AffectedVersions(AffectedPackage affected) {
    this.affected = affected;
    this.scheme = VersionScheme.ofPurlType(affected.type());
    // A listed version may be written otherwise, such as 1.0 for 1.0.0; a range tells it anyway.
    this.listed =
        affected.ranges().isEmpty()
            ? affected.versions().stream().map(scheme::read).toList()
            : List.of();
    this.ranges = affected.ranges().stream().map(ReadRange::new).toList();
  }

  /** Whether one version is affected; an empty one is not known. */
  Effect effectOn(AskedVersion version) {
    if (version.text().isEmpty()) {
      return Effect.UNCLEAR;
    }
    if (affected.versions().contains(version.text()) || isListed(version)) {
      return Effect.AFFECTED;
    }
    Effect effect = affected.isOpen() ? Effect.UNCLEAR : Effect.NOT_AFFECTED;
    for (ReadRange range : ranges) {
      effect = effect.orWorse(range.effectOn(version));
    }
    return effect;
  }

  private boolean isListed(AskedVersion version) {
    for (Version one : listed) {
      Optional<Integer> order = one.order(version.by(scheme));
      if (order.isPresent() && order.get() == 0) {
        return true;
      }
    }
    return false;
  }
}
