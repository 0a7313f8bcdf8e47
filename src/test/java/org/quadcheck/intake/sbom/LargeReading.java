package org.quadcheck.intake.sbom;

import java.util.EnumSet;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.intake.sbom.reading.Attention.Matter;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/** Reads a document of as many components as are named, in the heap that it was given. */
final class LargeReading {
  private LargeReading() {}

  /** {@code LargeReading 100000 [GRAPH]}. */
  public static void main(String[] args) throws InvalidInputException {
    int components = Integer.parseInt(args[0]);
    EnumSet<Matter> matters = EnumSet.noneOf(Matter.class);
    for (int i = 1; i < args.length; i++) {
      matters.add(Matter.valueOf(args[i]));
    }
    SbomSource source =
        new SbomSource("large", "00", () -> LargeSbom.stream(components), Attention.to(matters));
    Sbom sbom = SbomFormat.CYCLONEDX_JSON.read(source, SbomLimits.standard());
    System.out.printf(
        "%d components, the last %s, %d edges",
        sbom.components().size(),
        sbom.components().get(components - 1).label(),
        sbom.graph().dependencyEdges());
  }
}
