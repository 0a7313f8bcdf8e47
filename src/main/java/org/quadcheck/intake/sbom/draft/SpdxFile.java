package org.quadcheck.intake.sbom.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.StatedDigests;
import org.quadcheck.intake.sbom.value.Hashes;

/** A file that an SPDX document lists; it is no component, and only its digests are of use. */
public final class SpdxFile {
  private final Map<String, String> digests = new LinkedHashMap<>();
  private final Place place;
  private Value id;
  private String name = "";

  /** One that begins at a place. */
  public SpdxFile(Place place) {
    this.place = place;
    this.id = Value.absent(place);
  }

  /** What relationships call it. */
  public void id(Value value) {
    id = value;
  }

  /** What relationships call it. */
  public Value id() {
    return id;
  }

  /** Its path within what was scanned. */
  public void name(Value value) {
    name = value.isStated() ? value.text() : "";
  }

  /** A digest, which counts where it fits its algorithm. */
  public void checksum(String algorithm, Value digest) {
    if (Hashes.state(algorithm, digest) == State.STATED) {
      StatedDigests.state(algorithm, digest.text(), digests);
    }
  }

  /** By which algorithms a digest of it fits. */
  Set<String> algorithms() {
    return digests.keySet();
  }

  StatedDigests stated() {
    return new StatedDigests(
        name, "", "", name.isEmpty() ? List.of() : List.of(name), digests, place);
  }
}
