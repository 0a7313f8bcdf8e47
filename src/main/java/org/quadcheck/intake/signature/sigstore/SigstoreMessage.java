package org.quadcheck.intake.signature.sigstore;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.Digests;
import org.quadcheck.evidence.Signature;
import org.quadcheck.evidence.SignatureOutcome;
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
    BundleMaterial material = BundleMaterial.of(root.at("verificationMaterial"));
    if (!material.isCertified()) {
      return attribution.notVerified("it brings no certificate");
    }
    TrustedKey certified = new TrustedKey("", material.certificate().getPublicKey());
    Signature raw = new RawSignature(path).verify(value.get(), content, size, List.of(certified));
    return raw.outcome() == SignatureOutcome.VERIFIED
        ? attribution.of(material.standing(digest(content), made, trust.sigstore()))
        : attribution.invalid("it does not fit the file: one of both was changed");
  }

  private static String digest(RawSignature.Content content) throws IOException {
    MessageDigest digest = Digests.sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = content.open()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
