package org.quadcheck.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.intake.word.Embedded;

/**
 * Reads SBOMs with the signatures in them, around them and beside them.
 *
 * @param beside signatures by the path of their own file; how each counts is written back
 */
record SignedSboms(
    Vouching vouching, Map<String, Signed> beside, SbomLimits limits, Strictness strictness) {

  /** An SBOM with every signature, as far as it counts. */
  Sbom read(SbomFormat format, SbomSource source, List<Signature> around)
      throws IOException, InvalidInputException {
    Sbom sbom = format.read(source, limits);
    if (strictness == Strictness.VALID) {
      format.demandValid(sbom, source, limits);
    }
    List<Signature> found = new ArrayList<>(within(sbom, source));
    found.addAll(around);
    found.addAll(Signed.of(sbom.file(), beside));
    List<Signature> counting = vouching.counting(sbom, found);
    counting.stream()
        .filter(one -> beside.containsKey(one.path()))
        .collect(Collectors.groupingBy(Signature::path))
        .forEach((path, own) -> beside.put(path, new Signed(sbom.file(), own)));
    return sbom.withSignatures(counting);
  }

  /** What stands in the SBOM is looked at again only where the reading met a signature. */
  private List<Signature> within(Sbom sbom, SbomSource source)
      throws IOException, InvalidInputException {
    if (sbom.signatures().isEmpty()) {
      return List.of();
    }
    List<Signature> found =
        new Embedded(source.path(), source.opener(), SignedKind.SBOM, vouching.trust().trust())
            .verify();
    return found.isEmpty() ? sbom.signatures() : found;
  }
}
