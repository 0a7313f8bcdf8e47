package org.quadcheck.intake.envelope;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.SbomSource;

/**
 * What stands in one envelope or statement.
 *
 * @param path of the document in it
 * @param format of the SBOM that it is; empty where it is none
 * @param kind of document, where it is no SBOM
 * @param opener opens the document
 * @param what the envelope is, or why nothing of it is judged
 * @param subjects names of what a statement speaks of, by SHA-256 or another digest
 */
public record Enclosed(
    String path,
    Optional<SbomFormat> format,
    Kind kind,
    SbomSource.Opener opener,
    String what,
    Map<String, String> subjects,
    List<Signature> signatures) {
  /** What a document is that stands in an envelope. */
  public enum Kind {
    /** An SBOM, or nothing that is read. */
    OTHER,
    /** Statements on vulnerabilities, in OpenVEX. */
    VEX,
    /** An attestation in our own form. */
    ATTESTATION
  }

  public Enclosed {
    // In the order of the digests, so that reports are the same each time.
    subjects = Collections.unmodifiableMap(new TreeMap<>(subjects));
    signatures = List.copyOf(signatures);
  }

  /** Whether it holds statements on vulnerabilities. */
  public boolean vex() {
    return kind == Kind.VEX;
  }

  /** Whether a signature over it is invalid, so that nobody knows whose word it is. */
  public boolean isSignedInvalidly() {
    return signatures.stream().anyMatch(one -> one.outcome() == SignatureOutcome.INVALID);
  }

  /** The same with its signatures as far as they count. */
  public Enclosed signed(List<Signature> counting) {
    return new Enclosed(path, format, kind, opener, what, subjects, counting);
  }
}
