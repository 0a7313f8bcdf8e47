package org.quadcheck.intake.signature;

import java.io.IOException;
import java.security.PublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.signature.chain.Standing;

/**
 * Finds whose a signature is. What it brings along tells whether the document was changed, and
 * never whether anybody is trusted: that only the buyer's keys and authorities do.
 *
 * @param path of the file that holds it
 */
public record Attribution(String path, String scheme, Trust trust) {
  private static final String CHANGED =
      "it does not fit the content: what was signed was changed, or the signature is damaged";

  static final String OF_OTHERS =
      "no trusted key verifies it, and none of those that might have made it may sign for this"
          + " supplier: its own key is missing";

  /** The outcome of one signature. */
  public Signature judge(Claimed claimed, KeyTrial trial) throws IOException {
    Optional<PublicKey> brought =
        claimed.chain().isEmpty()
            ? claimed.key()
            : Optional.of(claimed.chain().get(0).getPublicKey());
    return brought.isPresent()
        ? ofBrought(brought.get(), claimed, trial)
        : ofKnown(claimed.keyId(), trial);
  }

  private Signature ofBrought(PublicKey key, Claimed claimed, KeyTrial trial) throws IOException {
    if (!trial.fits(key)) {
      return invalid("the key that it brings is of another kind than its algorithm");
    }
    Optional<String> weakness = KeyStrength.weakness(key);
    if (KeyStrength.isTried(key) && !trial.verifies(key)) {
      return invalid(CHANGED);
    }
    if (weakness.isPresent()) {
      return notVerified("it is made with " + weakness.get());
    }
    if (trust.isEmpty()) {
      return notVerified("no trusted keys were given (--trust)");
    }
    Standing standing =
        claimed.chain().isEmpty()
            ? trust
                .pinned(key)
                .map(Trust::standing)
                .orElseGet(() -> new Standing.Untrusted("the key that it brings is not trusted"))
            : trust.certified(claimed.chain(), claimed.proven());
    Signature outcome = of(standing);
    return claimed
        .proven()
        .filter(any -> standing instanceof Standing.Trusted)
        .map(moment -> of(new Standing.Trusted(outcome.signer(), stamped(outcome, moment))))
        .orElse(outcome);
  }

  private static String stamped(Signature outcome, Instant moment) {
    return "%s, stamped on %s"
        .formatted(outcome.message(), LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }

  /** The outcome for a signature that fits the content, by the standing of its signer. */
  public Signature of(Standing standing) {
    if (standing instanceof Standing.Trusted trusted) {
      return new Signature(
          path, scheme, SignatureOutcome.VERIFIED, trusted.signer(), trusted.how());
    }
    return notVerified(((Standing.Untrusted) standing).reason());
  }

  /** A key that the signature only names, or does not even name. */
  private Signature ofKnown(Optional<String> keyId, KeyTrial trial) throws IOException {
    if (trust.keys().isEmpty()) {
      return notVerified(
          trust.isEmpty()
              ? "no trusted keys were given (--trust)"
              : "it names no certificate, and no single keys are trusted");
    }
    List<TrustedKey> fitting = trust.keys().stream().filter(key -> trial.fits(key.key())).toList();
    List<TrustedKey> made = new ArrayList<>();
    for (TrustedKey key : fitting) {
      if (trial.verifies(key.key())) {
        made.add(key);
      }
    }
    return made.stream()
        .filter(key -> key.reservation().isEmpty())
        .findFirst()
        .or(() -> made.stream().findFirst())
        .map(key -> of(Trust.standing(key)))
        .orElseGet(() -> ofNone(keyId, fitting));
  }

  private Signature ofNone(Optional<String> keyId, List<TrustedKey> fitting) {
    if (fitting.isEmpty()) {
      return notVerified("no trusted key is of a kind that fits it");
    }
    if (keyId.isPresent() && fitting.stream().noneMatch(key -> isNamed(key, keyId.get()))) {
      return notVerified(
          "it names the key '%s', which is not among the trusted, and none of those verifies it"
              .formatted(shown(keyId.get())));
    }
    return keyId.isEmpty() && fitting.stream().allMatch(TrustedKey::ofAnother)
        ? notVerified(OF_OTHERS)
        : invalid(
            "no trusted key verifies it: what was signed was changed, or another key made it");
  }

  private static boolean isNamed(TrustedKey key, String keyId) {
    return key.ids().contains(keyId) || key.name().equals(keyId);
  }

  private static String shown(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }

  /** Signed, but not so that it counts. */
  public Signature notVerified(String message) {
    return new Signature(path, scheme, SignatureOutcome.NOT_VERIFIED, "", message);
  }

  /** Signatures of parts of a document, which say nothing of the whole. */
  public Signature ofParts(int count) {
    return notVerified(
        count == 1
            ? "a signature within the document signs a part of it alone; it is not read"
            : "%d signatures within the document sign parts of it alone; they are not read"
                .formatted(count));
  }

  /** Broken, or of another content. */
  public Signature invalid(String message) {
    return new Signature(path, scheme, SignatureOutcome.INVALID, "", message);
  }
}
