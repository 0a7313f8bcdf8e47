package org.quadcheck.intake;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.word.Embedded;

/**
 * Whether a signature of a VEX does not fit it, so that nobody says what is in it.
 *
 * @param beside by the paths of their own files
 */
record UnfitSignature(Map<String, Signed> beside, Trust trust) {

  /** Where it stands; empty where there is none. */
  Optional<String> of(ScannedFile file) throws IOException, InvalidInputException {
    if (Signed.isInvalid(file.path(), beside)) {
      return Optional.of("beside");
    }
    Embedded within = new Embedded(file.path(), file.opener(), SignedKind.VEX, trust);
    return within.verify().stream().anyMatch(one -> one.outcome() == SignatureOutcome.INVALID)
        ? Optional.of("within")
        : Optional.empty();
  }
}
