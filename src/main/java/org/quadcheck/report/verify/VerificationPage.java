package org.quadcheck.report.verify;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.page.Page;
import org.quadcheck.page.PageDraft;

/** The outcomes for people. */
record VerificationPage(Verification verification) {

  Page page() {
    PageDraft draft = new PageDraft("Signatures, judged as of " + verification.asOf());
    draft.paragraph(sum());
    String path = "";
    for (Signature one : verification.signatures()) {
      if (!one.path().equals(path)) {
        draft.section(one.path());
        path = one.path();
      }
      draft.item(line(one));
    }
    for (Problem problem : verification.unread()) {
      draft.section(problem.place().path());
      draft.item(Verification.ofUnread(problem).message());
    }
    return draft.page();
  }

  private String sum() {
    List<String> parts = new ArrayList<>();
    for (SignatureOutcome outcome : SignatureOutcome.values()) {
      long count = verification.count(outcome);
      if (count > 0) {
        parts.add(count + " " + outcome.word().replace('-', ' '));
      }
    }
    if (!verification.unread().isEmpty()) {
      parts.add(verification.unread().size() + " cannot be read");
    }
    String counted = String.join(", ", parts);
    return Character.toUpperCase(counted.charAt(0)) + counted.substring(1) + ".";
  }

  private static String line(Signature one) {
    String outcome =
        switch (one.outcome()) {
          case VERIFIED -> "VERIFIED";
          case NOT_VERIFIED -> "not verified";
          case INVALID -> "INVALID";
          case UNSIGNED -> "unsigned";
        };
    String scheme = one.scheme().isEmpty() ? "" : " (%s)".formatted(one.scheme());
    return "%s%s: %s".formatted(outcome, scheme, one.message());
  }
}
