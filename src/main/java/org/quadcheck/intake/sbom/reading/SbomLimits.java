package org.quadcheck.intake.sbom.reading;

import com.fasterxml.jackson.core.StreamReadConstraints;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** How much of an SBOM is read before it is refused, as its readers ask for it. */
public record SbomLimits(Limits limits) {

  /** What is meant for every supplier unless the buyer says otherwise. */
  public static SbomLimits standard() {
    return new SbomLimits(Limits.standard());
  }

  /** As much as may be set, for looking what a file is before it is read. */
  public static SbomLimits greatest() {
    Limits greatest = Limits.standard();
    for (Limit limit : Limit.values()) {
      greatest = limit.isFixed() ? greatest : greatest.with(limit, limit.most());
    }
    return new SbomLimits(greatest);
  }

  /** How many components a document may list. */
  public int components() {
    return limits.count(Limit.COMPONENTS);
  }

  /** How many dependencies and containments it may state. */
  public int edges() {
    return limits.count(Limit.EDGES);
  }

  /** How deep members and lists may stand in one another. */
  public int levels() {
    return limits.count(Limit.DEPTH);
  }

  /** The same in YAML. */
  public int levelsOfYaml() {
    return limits.count(Limit.YAML_DEPTH);
  }

  /** In characters. */
  public int lineOfYaml() {
    return limits.count(Limit.YAML_LINE);
  }

  /** In characters. */
  public int textLength() {
    return limits.count(Limit.TEXT_LENGTH);
  }

  /** Of the name of a member, in characters. */
  public int nameLength() {
    return limits.count(Limit.NAME_LENGTH);
  }

  /** Of the file, unpacked. */
  public long bytes() {
    return limits.of(Limit.FILE_SIZE);
  }

  /** What Jackson is told, of documents that may be so deep. */
  public StreamReadConstraints constraints(int levels) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(levels)
        .maxStringLength(textLength())
        .maxNameLength(nameLength())
        .maxNumberLength(limits.count(Limit.NUMBER_LENGTH))
        .build();
  }
}
