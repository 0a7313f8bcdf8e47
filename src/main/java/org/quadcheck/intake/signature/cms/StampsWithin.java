package org.quadcheck.intake.signature.cms;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.quadcheck.intake.signature.Trust;

/** The time stamps over a signature that stand beside it in CMS (RFC 3161 appendix A). */
final class StampsWithin {
  private static final int MOST = 8;

  private StampsWithin() {}

  /** The earliest moment at which an authority that is trusted saw the signature. */
  static Optional<Instant> proven(SignerInformation signer, Trust trust) throws IOException {
    List<Instant> moments = new ArrayList<>();
    for (ASN1Encodable stamp : stamps(signer)) {
      byte[] der = stamp.toASN1Primitive().getEncoded();
      TimeStamp.proven(der, signer.getSignature(), trust.stampers())
          .filter(trust::hasSeen)
          .ifPresent(moments::add);
    }
    return moments.stream().min(Comparator.naturalOrder());
  }

  /** Whether there is any, of whomever. */
  static boolean areIn(SignerInformation signer) {
    return !stamps(signer).isEmpty();
  }

  private static List<ASN1Encodable> stamps(SignerInformation signer) {
    AttributeTable table = signer.getUnsignedAttributes();
    List<ASN1Encodable> stamps = new ArrayList<>();
    if (table == null) {
      return stamps;
    }
    ASN1EncodableVector all = table.getAll(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    for (int i = 0; i < all.size(); i++) {
      ((Attribute) all.get(i)).getAttrValues().forEach(stamps::add);
    }
    return stamps.subList(0, Math.min(MOST, stamps.size()));
  }
}
