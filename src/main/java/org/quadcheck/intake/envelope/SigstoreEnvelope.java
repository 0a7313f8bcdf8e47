package org.quadcheck.intake.envelope;

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
import org.quadcheck.intake.signature.DsseSignature;
import org.quadcheck.intake.signature.RawSignature;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.TrustedKey;
import org.quadcheck.intake.signature.sigstore.BundleMaterial;
import org.quadcheck.intake.signature.sigstore.Made;

/** The signature of an envelope in a bundle, by the certificate that the bundle brings. */
record SigstoreEnvelope(DsseSignature dsse, BundleMaterial material, Trust trust) {
  private static final String SCHEME = "sigstore";

  List<Signature> verify(List<DsseSignature.Made> signatures) throws IOException {
    Attribution attribution = new Attribution(dsse.path(), SCHEME, trust);
    if (signatures.size() != 1) {
      String message = "a bundle holds one signature, and this one holds %d";
      return List.of(attribution.invalid(message.formatted(signatures.size())));
    }
    String made = signatures.get(0).base64();
    TrustedKey certified = new TrustedKey("", material.certificate().getPublicKey());
    List<Signature> byCertificate =
        dsse.verify(List.of(new DsseSignature.Made(made, false)), List.of(certified));
    if (byCertificate.get(0).outcome() != SignatureOutcome.VERIFIED) {
      return List.of(
          attribution.invalid("it does not fit the certificate in the bundle: one was changed"));
    }
    Made whole = new Made(made, digest(dsse.content()), Optional.of(digest(dsse.payload())));
    return List.of(attribution.of(material.standing(whole, trust.sigstore())));
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
