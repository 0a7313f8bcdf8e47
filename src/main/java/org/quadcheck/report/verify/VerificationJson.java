package org.quadcheck.report.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.report.JsonParts;

/** The outcomes for programs, by {@code docs/schema/verification-1.json}. */
final class VerificationJson {
  private VerificationJson() {}

  static void write(Verification verification, JsonParts json) throws IOException {
    List<Signature> all = new ArrayList<>(verification.signatures());
    verification.unread().stream().map(Verification::ofUnread).forEach(all::add);
    json.list(all, one -> signature(one, json));
  }

  private static void signature(Signature signature, JsonParts json) throws IOException {
    json.begin();
    json.text("path", signature.path());
    json.text("scheme", signature.scheme());
    json.text("outcome", signature.outcome().word());
    json.text("signer", signature.signer());
    json.text("message", signature.message());
    json.end();
  }
}
