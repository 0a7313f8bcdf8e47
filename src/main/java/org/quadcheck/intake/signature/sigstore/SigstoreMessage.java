package org.quadcheck.intake.signature.sigstore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.signature.Attribution;
import org.quadcheck.intake.signature.RawSignature;
import org.quadcheck.intake.signature.StrictBase64;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.TrustedKey;

/**
 * A bundle that holds the signature of a file beside it.
 *
 * @param path of the bundle
 */
public record SigstoreMessage(String path, Trust trust) {
  private static final String SCHEME = "sigstore";

  /** Whether a file is such a bundle by what it says of itself, whatever its name. */
  public static boolean isOne(byte[] held) {
    String text = new String(held, StandardCharsets.ISO_8859_1);
    return text.stripLeading().startsWith("{")
        && text.contains("dev.sigstore.bundle")
        && text.contains("\"messageSignature\"");
  }

  /** The outcome over a content of this size. */
  public Signature verify(byte[] bundle, RawSignature.Content content, long size)
      throws IOException {
    Attribution attribution = new Attribution(path, SCHEME, trust);
    JsonTree root = JsonTree.read(path, bundle);
    String made = root.at("messageSignature", "signature").text();
    Optional<byte[]> value = StrictBase64.any(made).filter(bytes -> bytes.length > 0);
    if (value.isEmpty()) {
      return attribution.invalid("it is no bundle of Sigstore with the signature of a file");
    }
    String digest = content.sha256();
    if (!isStated(root.at("messageSignature", "messageDigest"), digest)) {
      return attribution.invalid("it states the digest of another file");
    }
    JsonTree brought = root.at("verificationMaterial");
    BundleMaterial material = BundleMaterial.of(brought, root.at("mediaType").text());
    if (!material.isCertified()) {
      return brought.at("publicKey").isThere()
          ? byKey(new RawSignature(path).verify(value.get(), content, size, trust.keys()))
          : attribution.notVerified("it brings no certificate");
    }
    TrustedKey certified = new TrustedKey("", material.certificate().getPublicKey());
    Signature raw = new RawSignature(path).verify(value.get(), content, size, List.of(certified));
    return raw.outcome() == SignatureOutcome.VERIFIED
        ? attribution.of(
            material.standing(new Made(made, digest, Optional.empty()), trust.sigstore()))
        : attribution.invalid("it does not fit the file: one of both was changed");
  }

  /** What is stated is a hint alone, but one that is wrong is not of this file. */
  private static boolean isStated(JsonTree stated, String digest) {
    boolean known = stated.at("algorithm").text().equals("SHA2_256");
    return !known
        || StrictBase64.any(stated.at("digest").text())
            .map(HexFormat.of()::formatHex)
            .filter(digest::equals)
            .isPresent();
  }

  /** Of a key that the bundle only hints at. */
  private static Signature byKey(Signature raw) {
    return new Signature(raw.path(), SCHEME, raw.outcome(), raw.signer(), raw.message());
  }
}
