package org.quadcheck.intake.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;

/**
 * The signatures of a DSSE envelope over the type and the bytes of its payload. Any that a trusted
 * key verifies is enough; which key an envelope says to be signed with is never believed.
 *
 * @param path of the file that holds the envelope
 * @param payloadType which the signature covers as well
 * @param payload the decoded bytes
 * @param size how many they are
 */
public record DsseSignature(
    String path, String payloadType, RawSignature.Content payload, long size) {
  private static final String SCHEME = "dsse";

  /**
   * One signature of the envelope.
   *
   * @param base64 of its bytes
   * @param certificate that stands beside it; empty where there is none, or none that is read
   */
  public record Made(String base64, Optional<X509Certificate> certificate) {}

  /** The outcome of each; that there is none is an outcome as well. */
  public List<Signature> verify(List<Made> signatures, List<TrustedKey> keys) throws IOException {
    if (signatures.isEmpty()) {
      return List.of(outcome(SignatureOutcome.UNSIGNED, "the envelope holds no signature"));
    }
    List<Signature> outcomes = new ArrayList<>();
    for (Made made : signatures) {
      outcomes.add(verify(made, keys));
    }
    boolean verified =
        outcomes.stream().anyMatch(one -> one.outcome() == SignatureOutcome.VERIFIED);
    return verified ? outcomes.stream().map(this::besideAVerifiedOne).toList() : outcomes;
  }

  private Signature verify(Made made, List<TrustedKey> keys) throws IOException {
    Optional<byte[]> bytes = decoded(made.base64());
    if (bytes.isEmpty()) {
      return outcome(SignatureOutcome.INVALID, "a signature of the envelope is empty or no base64");
    }
    Signature raw = by(bytes.get(), keys);
    return made.certificate().isEmpty() || raw.outcome() == SignatureOutcome.VERIFIED
        ? dsse(raw)
        : besideACertificate(made.certificate().get(), bytes.get(), raw);
  }

  private Signature by(byte[] signature, List<TrustedKey> keys) throws IOException {
    return new RawSignature(path).verify(signature, this::signed, signedSize(), keys);
  }

  /** A certificate beside it tells no more than whether the envelope was changed. */
  private Signature besideACertificate(X509Certificate certificate, byte[] signature, Signature raw)
      throws IOException {
    TrustedKey brought = new TrustedKey("", certificate.getPublicKey());
    return switch (by(signature, List.of(brought)).outcome()) {
      case VERIFIED ->
          outcome(
              SignatureOutcome.NOT_VERIFIED,
              "a certificate beside it tells whose it is, and nothing bears that out");
      case INVALID ->
          outcome(
              SignatureOutcome.INVALID,
              "it does not fit the certificate beside it: the envelope was changed, or another key"
                  + " signed it");
      case NOT_VERIFIED, UNSIGNED -> dsse(raw);
    };
  }

  private Signature dsse(Signature raw) {
    return new Signature(path, SCHEME, raw.outcome(), raw.signer(), message(raw));
  }

  private static String message(Signature raw) {
    return raw.message().replace("the file was changed", "the envelope was changed");
  }

  /** Another signer's key need not be trusted where one is. */
  private Signature besideAVerifiedOne(Signature one) {
    return one.outcome() == SignatureOutcome.INVALID
        ? outcome(
            SignatureOutcome.NOT_VERIFIED,
            "beside a verified signature stands one that no trusted key verifies")
        : one;
  }

  private static Optional<byte[]> decoded(String base64) {
    return StrictBase64.any(base64).filter(bytes -> bytes.length > 0);
  }

  /** Lengths come first, so that nothing of the type can pass for a part of the payload. */
  private byte[] heading() {
    byte[] type = payloadType.getBytes(StandardCharsets.UTF_8);
    String heading = "DSSEv1 %d %s %d ".formatted(type.length, payloadType, size);
    return heading.getBytes(StandardCharsets.UTF_8);
  }

  private SequenceInputStream signed() throws IOException {
    return new SequenceInputStream(new ByteArrayInputStream(heading()), payload.open());
  }

  /** What was signed: the payload with its type before it. */
  public RawSignature.Content content() {
    return this::signed;
  }

  private long signedSize() {
    return heading().length + size;
  }

  private Signature outcome(SignatureOutcome outcome, String message) {
    return new Signature(path, SCHEME, outcome, "", message);
  }
}
