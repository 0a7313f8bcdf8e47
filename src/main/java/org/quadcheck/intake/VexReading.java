package org.quadcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import org.quadcheck.evidence.Vex;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.vex.VexFormat;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** Reads VEX documents whole, up to their limit and the one byte more that shows that it is met. */
record VexReading(Limits limits) {

  Vex read(ScannedFile file, VexFormat format) throws IOException, InvalidInputException {
    return format.read(file.path(), file.sha256(), file.bytes(most()), limits);
  }

  /** One that an envelope holds; the digest is that of the file, which anyone can compute. */
  Vex read(Enclosed enclosed, String sha256) throws IOException, InvalidInputException {
    try (InputStream in = enclosed.opener().open()) {
      return VexFormat.OPENVEX.read(enclosed.path(), sha256, in.readNBytes(most()), limits);
    }
  }

  private int most() {
    return limits.count(Limit.VEX_SIZE) + 1;
  }
}
