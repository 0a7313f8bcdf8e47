package org.quadcheck.intake.signature.sigstore;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quadcheck.intake.signature.cms.TimeStamp;

/** Why nothing proves when a signature with a certificate for minutes was made. */
record Unproven(Made made, BundleMaterial material, SigstoreTrust trust) {
  private static final String OTHER_ENTRY =
      "the log's entry is of another signature, certificate or content";

  /** What stands in the way first, as half a sentence. */
  String reason() throws IOException {
    if (material.entries().isEmpty()) {
      return "it brings no entry of a log";
    }
    Optional<String> fault =
        material.entries().stream().flatMap(entry -> fault(entry).stream()).findFirst();
    return fault.isPresent() ? fault.get() : untimed();
  }

  private Optional<String> fault(LogEntry entry) {
    List<LogKey> named =
        trust.logs().stream().filter(log -> log.id().equals(entry.logId())).toList();
    if (named.isEmpty()) {
      return Optional.of("its entry is of a log that the root of trust does not name");
    }
    if (entry.log(trust.logs(), material.isProofAsked()).isPresent()) {
      boolean own = new Logged(made, material.certificate()).isIn(entry.entry());
      return own ? Optional.empty() : Optional.of(OTHER_ENTRY);
    }
    return Optional.of(entry.fault(named.get(0), material.isProofAsked()));
  }

  private String untimed() throws IOException {
    if (material.stamps().isEmpty()) {
      return "the log promised no time, and no time stamp was brought";
    }
    for (byte[] stamp : material.stamps()) {
      if (!TimeStamp.isOver(stamp, made.bytes())) {
        return "its time stamp is of something else";
      }
    }
    return "its time stamp is by none whom the root of trust trusts for that time, or the log was"
        + " not trusted then";
  }
}
