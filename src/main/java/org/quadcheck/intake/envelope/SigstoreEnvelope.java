package org.quadcheck.intake.envelope;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.signature.Attribution;
import org.quadcheck.intake.signature.DsseSignature;
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
        dsse.verify(List.of(new DsseSignature.Made(made, Optional.empty())), List.of(certified));
    if (byCertificate.get(0).outcome() != SignatureOutcome.VERIFIED) {
      return List.of(
          attribution.invalid("it does not fit the certificate in the bundle: one was changed"));
    }
    Made whole = new Made(made, dsse.content().sha256(), Optional.of(dsse.payload().sha256()));
    return List.of(attribution.of(material.standing(whole, trust.sigstore())));
  }
}
