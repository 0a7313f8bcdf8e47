package org.quadcheck.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quadcheck.evidence.Vex;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.recognition.Recognised;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.signature.SignedKind;

/** What one envelope holds, and what of it is used. */
final class EnvelopeContents {
  private final ScannedFile file;
  private final Collection<ScannedFile> files;
  private final List<Sbom> sboms = new ArrayList<>();
  private final List<Vex> vexes = new ArrayList<>();
  private final List<String> details = new ArrayList<>();

  /** Of a file that is an envelope, among all files. */
  EnvelopeContents(ScannedFile file, Collection<ScannedFile> files) {
    this.file = file;
    this.files = files;
  }

  /** Reads one of its contents; the digest is that of the file, which anyone can compute. */
  void read(Enclosed one, SignedSboms reader, Attention attention, VexReading ofVex)
      throws IOException, InvalidInputException {
    if (one.format().isPresent()) {
      SbomSource source = new SbomSource(one.path(), file.sha256(), one.opener(), attention);
      Sbom sbom = reader.read(one.format().get(), source, one.signatures());
      boolean unfit = Documents.isUnfitVex(sbom);
      if (!unfit) {
        sboms.add(sbom);
      }
      tell(
          Detail.of(sbom) + (unfit ? " that is not used" : ""),
          one.signed(reader.vouching().counting(sbom, one.signatures())));
    } else if (one.vex() && !one.isSignedInvalidly()) {
      Vex vex = ofVex.read(one, file.sha256());
      vexes.add(vex);
      tell(
          Detail.of(vex), one.signed(reader.vouching().counting(one.signatures(), SignedKind.VEX)));
    } else {
      String unused = one.vex() ? "OpenVEX that is not used, " : "";
      details.add(unused + Detail.of(one, files));
    }
  }

  private void tell(String what, Enclosed counting) {
    details.add(what + ", " + Detail.of(counting, files));
  }

  /** What the file turns out to be; where it attests something it is used, whatever else. */
  Recognised recognised(boolean attests) {
    String detail = String.join("; ", details);
    boolean used = attests || !sboms.isEmpty() || !vexes.isEmpty();
    return used ? new Recognised.AnEnvelope(detail) : new Recognised.Other(detail);
  }

  void addTo(Documents documents) {
    sboms.forEach(documents::add);
    vexes.forEach(documents::add);
  }
}
